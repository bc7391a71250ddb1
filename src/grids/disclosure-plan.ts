/** What answering a block of the grid of data and recipients changes in the records. */
import { given, isGivenNo, itemsOf, type Confirmation } from '../inventory/answer.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import { blankRecord, highestNumber } from '../inventory/new-record.ts';
import { titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { carryNaming, recordsNaming } from '../inventory/record-lookup.ts';
import { compareIds, formatId } from '../inventory/record-id.ts';
import { hasEnded } from '../inventory/valid-time.ts';
import { disclosureGrid, stateOfDisclosure, type DisclosureGrid, type DisclosureState } from './disclosure-grid.ts';
import { confirmedItems, withItems } from './list-answer.ts';

/** `ended`: it went there until a day. `unknown` takes back what is said, so that nothing is known. */
export const disclosureAnswers = ['yes', 'no', 'ended', 'unknown'] as const;
export type DisclosureAnswer = (typeof disclosureAnswers)[number];

/**
 * How far an answer reaches: `only` the pairs asked for, parting disclosures that cover more; the `whole` of every disclosure that
 * covers one of them; `beside` is `only`, but new data joins a suggestion and waits to be confirmed with it.
 */
export const reaches = ['only', 'whole', 'beside'] as const;
export type Reach = (typeof reaches)[number];

export interface DisclosureAsk {
  /** The block: every pair of these. */
  elements: readonly string[];
  recipients: readonly string[];
  answer: DisclosureAnswer;
  reach: Reach;
  /** For `ended`: the last day (ISO date). */
  until?: string | undefined;
}

/** Who answers, on which day (ISO date). */
export type Answering = Confirmation;

interface Part {
  elements: readonly string[];
  recipients: readonly string[];
}

/**
 * The office after the answer; the same value when nothing has to change. Disclosures that have ended are left alone: they tell
 * what was so in their years. A disclosure in which nothing is left goes.
 */
export function answerDisclosures(office: OfficeRecords, ask: DisclosureAsk, by: Answering): OfficeRecords {
  const before = disclosureGrid(office, by.on);
  const work = new DisclosureWork(office, ask, by);
  switch (ask.answer) {
    case 'yes':
      work.settle(before);
      work.cover(disclosureGrid(work.office(), by.on));
      work.forgetNo(() => true);
      break;
    case 'no':
      work.takeOut(() => undefined);
      work.noteNo();
      break;
    case 'ended':
      work.takeOut((part) => ({ ...part, until: given(ask.until ?? by.on, by) }));
      work.forgetNo((element, recipient) => !['open', 'ended', 'no'].includes(before(element, recipient)));
      break;
    case 'unknown':
      work.takeOut(() => undefined);
      work.forgetNo(() => true);
      break;
  }
  return work.office();
}

class DisclosureWork {
  readonly #before: OfficeRecords;
  readonly #ask: DisclosureAsk;
  readonly #by: Answering;
  readonly #elements: ReadonlySet<string>;
  readonly #recipients: ReadonlySet<string>;
  #disclosures: readonly Disclosure[];
  #columns: readonly Recipient[];
  /** The highest number given so far; undefined until a new one is needed. */
  #number: number | undefined;
  /** Pairs that an answer about a whole disclosure reaches, by recipient. */
  readonly #reached = new Map<string, Set<string>>();

  constructor(office: OfficeRecords, ask: DisclosureAsk, by: Answering) {
    this.#before = office;
    this.#ask = ask;
    this.#by = by;
    this.#elements = new Set(ask.elements);
    this.#recipients = new Set(ask.recipients);
    this.#disclosures = office.disclosure;
    this.#columns = office.recipient;
    for (const recipient of ask.recipients) this.#reached.set(recipient, new Set(ask.elements));
  }

  office(): OfficeRecords {
    const same = this.#disclosures === this.#before.disclosure && this.#columns === this.#before.recipient;
    return same ? this.#before : { ...this.#before, disclosure: this.#disclosures, recipient: this.#columns };
  }

  /** Confirms, in what is suggested or has not happened so far, the pairs asked for. */
  settle(state: DisclosureGrid): void {
    this.#rewrite((one) => {
      if (this.#saysYes(stateOfDisclosure(one, this.#by.on))) return undefined;
      const { inside, outside } = this.#parts(one);
      const open = inside.elements.some((element) => inside.recipients.some((to) => state(element, to) !== 'yes'));
      if (!open) return undefined;
      const settled: Disclosure = {
        ...one,
        elements: confirmedItems(one.elements, inside.elements, this.#by),
        recipients: confirmedItems(one.recipients, inside.recipients, this.#by),
        happens: isGivenNo(one.happens) ? given(true, this.#by) : one.happens,
      };
      return [...outside.map((part) => this.#partOf(one, part)), settled];
    });
  }

  /** Takes the pairs asked for out of every disclosure that goes on; `keep` answers what becomes of that part, if anything. */
  takeOut(keep: (part: Disclosure) => Disclosure | undefined): void {
    this.#rewrite((one) => {
      const { inside, outside } = this.#parts(one);
      for (const recipient of inside.recipients) {
        const reached = this.#reached.get(recipient) ?? new Set<string>();
        for (const element of inside.elements) reached.add(element);
        this.#reached.set(recipient, reached);
      }
      const kept = keep(this.#partOf(one, inside));
      return [...outside.map((part) => this.#partOf(one, part)), ...(kept ? [kept] : [])];
    });
  }

  /** Writes what goes to a recipient and is said nowhere into the one disclosure to it, or into a new one. */
  cover(state: DisclosureGrid): void {
    for (const recipient of this.#ask.recipients) {
      const missing = this.#ask.elements.filter((element) => !this.#saysYes(state(element, recipient)));
      if (missing.length > 0) this.#coverFor(recipient, missing);
    }
  }

  /** Notes with the recipient what it does not get, unless another disclosure still says that it does. */
  noteNo(): void {
    const state = disclosureGrid(this.office(), this.#by.on);
    this.#changeNo((recipient, noted) => {
      const more = [...(this.#reached.get(recipient) ?? [])].filter((element) =>
        ['open', 'ended'].includes(state(element, recipient)),
      );
      return [...noted, ...more];
    });
  }

  /** Takes the pairs asked for out of what recipients do not get, where `which` says so. */
  forgetNo(which: (element: string, recipient: string) => boolean): void {
    this.#changeNo((recipient, noted) =>
      noted.filter((element) => !(this.#elements.has(element) && which(element, recipient))),
    );
  }

  /** Beside suggestions, one of them is as good as a yes: it waits to be confirmed. */
  #saysYes(state: DisclosureState): boolean {
    return state === 'yes' || (this.#ask.reach === 'beside' && state === 'suggested');
  }

  #changeNo(change: (recipient: string, noted: readonly string[]) => string[]): void {
    const changed = this.#columns.map((one) => {
      if (!this.#reached.has(one.id)) return one;
      const neverGets = withItems(one.neverGets, change(one.id, itemsOf(one.neverGets)), this.#by);
      return neverGets === one.neverGets ? one : { ...one, neverGets };
    });
    if (changed.some((one, index) => one !== this.#columns[index])) this.#columns = changed;
  }

  #coverFor(recipient: string, missing: readonly string[]): void {
    const own = recordsNaming(this.#disclosures, 'recipients', recipient).filter(
      (one) =>
        !hasEnded(one, this.#by.on) &&
        !isGivenNo(one.happens) &&
        itemsOf(one.recipients).length === 1 &&
        itemsOf(one.elements).length > 0,
    );
    const confirmed = own.filter((one) => stateOfDisclosure(one, this.#by.on) === 'yes');
    const [first] = this.#ask.reach === 'beside' ? own : confirmed.length > 0 ? confirmed : own;
    // Which of several it is for, nobody has said: a new one asks.
    const alone = confirmed.length === 1 || (confirmed.length === 0 && own.length === 1);
    if (first === undefined || (!alone && this.#ask.reach !== 'beside'))
      this.#add(blankTo(this.#before, recipient, this.#by), missing);
    else if (this.#ask.reach === 'only' && confirmed.length === 0) this.#add(first, missing);
    else this.#join(first, missing);
  }

  #join(one: Disclosure, missing: readonly string[]): void {
    const items = [...itemsOf(one.elements), ...missing.filter((id) => !itemsOf(one.elements).includes(id))];
    const list = this.#ask.reach === 'beside' ? withItems : confirmedItems;
    const joined: Disclosure = {
      ...one,
      elements: list(one.elements, items, this.#by),
      recipients: confirmedItems(one.recipients, itemsOf(one.recipients), this.#by),
    };
    this.#become(this.#disclosures.map((other) => (other === one ? joined : other)));
  }

  /** A disclosure of its own for this data, on the terms of the one given. */
  #add(like: Disclosure, elements: readonly string[]): void {
    const own: Disclosure = {
      ...like,
      id: this.#nextId(),
      elements: given([...elements], this.#by),
      recipients: confirmedItems(like.recipients, itemsOf(like.recipients), this.#by),
    };
    this.#become([...this.#disclosures, own]);
  }

  /** Replaces each disclosure that goes on and covers a pair asked for; the first part keeps its id, none lets it go. */
  #rewrite(replace: (one: Disclosure) => readonly Disclosure[] | undefined): void {
    const replaced = new Map<Disclosure, readonly Disclosure[]>();
    for (const one of this.#touched()) {
      const parts = replace(one);
      if (parts !== undefined) replaced.set(one, parts);
    }
    if (replaced.size === 0) return;
    const added = [...replaced.values()].flatMap(([, ...more]) =>
      more.map((part) => ({ ...part, id: this.#nextId() })),
    );
    const kept = this.#disclosures.flatMap((one) => replaced.get(one)?.slice(0, 1) ?? [one]);
    this.#become([...kept, ...added]);
  }

  #become(disclosures: readonly Disclosure[]): void {
    carryNaming(this.#disclosures, disclosures);
    this.#disclosures = disclosures;
  }

  /** The disclosures that go on and cover a pair asked for, in their order. */
  #touched(): Disclosure[] {
    const toThem = [...this.#recipients].flatMap((id) => recordsNaming(this.#disclosures, 'recipients', id));
    return [...new Set(toThem)]
      .filter((one) => this.#touches(one))
      .toSorted((first, second) => compareIds(first.id, second.id));
  }

  #touches(one: Disclosure): boolean {
    return !hasEnded(one, this.#by.on) && itemsOf(one.elements).some((id) => this.#elements.has(id));
  }

  /** The pairs of a disclosure that an answer reaches, and the others as blocks. */
  #parts({ elements, recipients }: Disclosure): { inside: Part; outside: Part[] } {
    const all: Part = { elements: itemsOf(elements), recipients: itemsOf(recipients) };
    if (this.#ask.reach === 'whole') return { inside: all, outside: [] };
    const [data, otherData] = sorted(all.elements, this.#elements);
    const [to, others] = sorted(all.recipients, this.#recipients);
    const outside = [
      { elements: all.elements, recipients: others },
      { elements: otherData, recipients: to },
    ].filter((part) => part.elements.length > 0 && part.recipients.length > 0);
    return { inside: { elements: data, recipients: to }, outside };
  }

  #partOf(one: Disclosure, { elements, recipients }: Part): Disclosure {
    return {
      ...one,
      elements: withItems(one.elements, elements, this.#by),
      recipients: withItems(one.recipients, recipients, this.#by),
    };
  }

  #nextId(): string {
    this.#number = 1 + (this.#number ?? highestNumber(this.#before.disclosure.map(({ id }) => id)));
    return formatId('disclosure', this.#number);
  }
}

/** A disclosure to a recipient of which nothing else is known. */
function blankTo(office: OfficeRecords, recipient: string, by: Answering): Disclosure {
  return {
    ...(blankRecord('disclosure', formatId('disclosure', 1)) as Disclosure),
    name: given(titleOfRecord(office, recipient), by),
    recipients: given([recipient], by),
    happens: given(true, by),
  };
}

/** The ids of the block, and the others, each in their order. */
function sorted(ids: readonly string[], block: ReadonlySet<string>): [inside: string[], outside: string[]] {
  return [ids.filter((id) => block.has(id)), ids.filter((id) => !block.has(id))];
}

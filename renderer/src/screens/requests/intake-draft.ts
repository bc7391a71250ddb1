/** A request while somebody types it in: which questions it needs, and the answers it becomes. */
import type { CallInput } from '../../../../src/contract/calls.ts';
import { given, type Answer } from '../../../../src/inventory/answer.ts';
import { requestKindOptions, type RequestKind } from '../../../../src/inventory/request.ts';
import { consumerRequest } from '../../../../src/library/consumer-requests.ts';
import { isDate } from '../policy/is-date.ts';

export type Asker = 'person' | 'agent' | 'parent' | 'powerOfAttorney';
export type Relation = 'ongoing' | 'onePurchase' | 'over';

/** What is typed; undefined where nothing was chosen. */
export interface IntakeDraft {
  kinds: readonly RequestKind[];
  /** ISO date, or half of one while it is typed. */
  receivedOn: string;
  receivedBy: string;
  atContact: boolean | undefined;
  name: string;
  reach: string;
  askedBy: Asker;
  proof: string;
  californian: boolean | undefined;
  relationship: Relation | undefined;
  household: boolean | undefined;
}

/** The draft with which a new request begins, on a day (ISO date). */
export function emptyDraft(today: string): IntakeDraft {
  return {
    kinds: [],
    receivedOn: today,
    receivedBy: '',
    atContact: undefined,
    name: '',
    reach: '',
    askedBy: 'person',
    proof: '',
    californian: undefined,
    relationship: undefined,
    household: undefined,
  };
}

/** The draft as one text, to be kept while somebody types. */
export function intakeText(draft: IntakeDraft): string {
  return JSON.stringify(draft);
}

/** The draft that was kept as a text; what is not there or means nothing any more is as at the beginning. `today`: ISO date. */
export function intakeOfText(text: string, today: string): IntakeDraft {
  const empty = emptyDraft(today);
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return empty;
    const part = <Name extends keyof IntakeDraft>(name: Name, fits: (value: unknown) => boolean): IntakeDraft[Name] => {
      const value: unknown = Reflect.get(found, name);
      // It was looked at just now.
      return fits(value) ? (value as IntakeDraft[Name]) : empty[name];
    };
    const isText = (value: unknown): boolean => typeof value === 'string';
    const isYesNo = (value: unknown): boolean => typeof value === 'boolean';
    return {
      kinds: part('kinds', (value) => Array.isArray(value) && value.every(isKind)),
      receivedOn: part('receivedOn', isText),
      receivedBy: part('receivedBy', isText),
      atContact: part('atContact', isYesNo),
      name: part('name', isText),
      reach: part('reach', isText),
      askedBy: part('askedBy', (value) => ['person', 'agent', 'parent', 'powerOfAttorney'].includes(String(value))),
      proof: part('proof', isText),
      californian: part('californian', isYesNo),
      relationship: part('relationship', (value) => ['ongoing', 'onePurchase', 'over'].includes(String(value))),
      household: part('household', isYesNo),
    };
  } catch {
    return empty;
  }
}

function isKind(value: unknown): boolean {
  return requestKindOptions.some((kind) => kind.value === value);
}

/** The questions that matter for the kinds that were chosen. */
export interface IntakeQuestions {
  /** Where it arrived decides which of two clocks runs: Shine the Light only. */
  contactPoint: boolean;
  /** Who asked decides whether proof may be asked for: not for Shine the Light, whose answer is the same for everyone. */
  askedBy: boolean;
  proof: boolean;
  /** Whether it is a customer: Shine the Light only, and only when the office doubts it. */
  customer: boolean;
}

/** Which of them matter for what was chosen so far. */
export function questionsOf({ kinds, askedBy }: Pick<IntakeDraft, 'kinds' | 'askedBy'>): IntakeQuestions {
  const light = kinds.includes('req-shine-the-light');
  const others = kinds.some((kind) => kind !== 'req-shine-the-light' && kind !== 'other');
  return { contactPoint: light, askedBy: others, proof: others && askedBy !== 'person', customer: light };
}

/** From when a kind can be asked for, when that is later than the day of receipt (ISO dates); otherwise undefined. */
export function notBefore(kind: RequestKind, receivedOn: string): string | undefined {
  if (kind === 'other') return undefined;
  const { effectiveFrom } = consumerRequest(kind);
  return effectiveFrom !== undefined && receivedOn < effectiveFrom ? effectiveFrom : undefined;
}

/** The draft as the call that records it; undefined while kind or day are not there. Answers to hidden questions stay out. */
export function draftToRequest(draft: IntakeDraft): CallInput<'request.add'> | undefined {
  const { kinds, receivedOn } = draft;
  if (kinds.length === 0 || !isDate(receivedOn)) return undefined;
  const { contactPoint, askedBy, proof, customer } = questionsOf(draft);
  const values: [field: string, value: string | boolean | undefined][] = [
    ['receivedBy', filled(draft.receivedBy)],
    ['atDesignatedContact', contactPoint ? draft.atContact : undefined],
    ['personName', filled(draft.name)],
    ['personReach', filled(draft.reach)],
    ['askedBy', askedBy ? draft.askedBy : undefined],
    ['agentProof', proof ? filled(draft.proof) : undefined],
    ['californian', customer ? draft.californian : undefined],
    ['relationship', customer ? draft.relationship : undefined],
    ['householdPurpose', customer ? draft.household : undefined],
  ];
  const answers = Object.fromEntries(
    values.flatMap(([field, value]): [string, Answer<string | boolean>][] =>
      value === undefined ? [] : [[field, given(value)]],
    ),
  );
  return { kinds: [...kinds], receivedOn, answers };
}

function filled(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

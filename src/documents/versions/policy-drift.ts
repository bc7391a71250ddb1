/**
 * Drift: the sentences of an issued text that no longer say what the records say, each with the record that did it.
 *
 * Two texts are written anew by the rules of today, from the records behind the version and from those of today, for the day
 * that the version names. So the passing of days is no drift, and neither is a new edition of this program. What is told as
 * issued is always taken from the frozen text: where today's rules say a thing in other words, or in another place, nobody
 * has published those.
 */
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Document } from '../block.ts';
import { causesOf, type DriftCause } from './drift-causes.ts';
import { matchPublished } from './published-sayings.ts';
import { rewordedSaying, type RewordedSaying, type Sayings } from './reworded.ts';
import { sayingsOf, sayingsOn, type Saying } from './sayings.ts';

/** A sentence, row or point of the issued text that is out of date. */
export interface DriftEntry {
  /** `wrong`: the records say something else now. `missing`: a point that the text should hold. `surplus`: one that is over. */
  kind: 'wrong' | 'missing' | 'surplus';
  /** The id of the part. */
  id: string;
  /** The heading under which it stands. */
  section: string;
  /** What the issued text says, as it was published; not for a missing point. */
  issued?: string;
  /**
   * What it would say today; not for a surplus point. Where the office's own words stand and only the facts behind them
   * have changed, the words that the records give.
   */
  now?: string;
  /** At least one, but none where the texts were compared by their words. */
  causes: DriftCause[];
}

export interface PolicyDrift {
  /** In the order of the issued text; what is missing stands at the end of its section. */
  entries: DriftEntry[];
  /** What the records still bear out, and what today's text says in other words; never part of `entries`. */
  reworded: RewordedSaying[];
  /**
   * `records`: the records of then and of today, written by the same rules. `words`: the frozen text and today's, because the
   * records behind the version cannot be read any more; then nobody can say which record did it, or whether it was only a
   * new edition of this program.
   */
  comparedBy: 'records' | 'words';
  /** How many sentences the rules of today word otherwise than the issued text does, from the same records. */
  wordedOtherwise: number;
}

export interface DriftInput {
  /** The frozen document. */
  issued: Document;
  /** The records that it was written from; undefined when they cannot be read any more. */
  officeThen: OfficeRecords | undefined;
  office: OfficeRecords;
  /** ISO date. */
  today: string;
  /** The policy that it is a version of; without it the first policy for everyone is meant. */
  policyId?: string | undefined;
  /** Names the changed records behind a sentence without trying each: quick, for callers that need no exact causes. */
  causesAtHand?: boolean | undefined;
}

/** Everything in the issued text that is wrong, missing or surplus today; no entries while it is true. */
export function policyDrift(input: DriftInput): PolicyDrift {
  const { issued, officeThen, office, today, policyId, causesAtHand } = input;
  const issuedOn = issued.asOf;
  const says = (records: OfficeRecords, asOf: string): Map<string, Saying> =>
    sayingsOn(records, { policyId, asOf, statedOn: issuedOn });
  const published = sayingsOf(issued);
  const now = says(office, today);
  if (officeThen === undefined) {
    // Nobody can see which facts were behind the words, so none of them is called the same.
    return { entries: byWords(published, now), reworded: [], comparedBy: 'words', wordedOtherwise: 0 };
  }

  const before = says(officeThen, issuedOn);
  const { publishedAs, wordedOtherwise } = matchPublished(published, before);
  const all = [...before.values(), ...now.values()];
  const sayings = (id: string): Sayings => ({ was: before.get(id), is: now.get(id), printed: publishedAs.get(id) });
  const reworded = inOrder(all, (id) => rewordedSaying(sayings(id)));
  const found = inOrder(all, (id) => (rewordedSaying(sayings(id)) ? undefined : compared(sayings(id))));
  const causes =
    found.length === 0
      ? new Map<string, DriftCause[]>()
      : causesOf({ officeThen, office, issuedOn, today, says, before, now, causesAtHand }, found);
  const entries = found.map((one): DriftEntry => ({ ...one, causes: causes.get(one.id) ?? [] }));
  return { entries, reworded, comparedBy: 'records', wordedOtherwise };
}

/** What is wrong with it; undefined when nothing is, or when it was never published and is not so today. */
function compared({ was, is, printed }: Sayings): Omit<DriftEntry, 'causes'> | undefined {
  const [id, section] = [(was ?? is)?.id ?? '', (was ?? is)?.section ?? ''];
  if (is === undefined) return printed && { kind: 'surplus', id, section, issued: printed.text };
  const sameText = was?.text === is.text;
  if (sameText && was?.generated === is.generated) return undefined;
  if (printed === undefined) return { kind: 'missing', id, section, now: is.text };
  // Where the rules have changed, the published words may say already what the records say now.
  if (!sameText && printed.text === is.text) return undefined;
  return { kind: 'wrong', id, section, issued: printed.text, now: sameText ? is.generated : is.text };
}

/** The same without the records of then: every sentence that does not read as today's text does. */
function byWords(published: ReadonlyMap<string, Saying>, now: ReadonlyMap<string, Saying>): DriftEntry[] {
  const found = inOrder([...published.values(), ...now.values()], (id) => {
    const printed = published.get(id);
    return compared({ was: printed, is: now.get(id), printed });
  });
  return found.map((one) => ({ ...one, causes: [] }));
}

/** What `look` finds for each id: by section, and in each section first the older text's, then what is new. */
function inOrder<Found>(sayings: readonly Saying[], look: (id: string) => Found | undefined): Found[] {
  const sections = new Set(sayings.map((one) => one.sectionId));
  const sectionOf = new Map(sayings.toReversed().map((one) => [one.id, one.sectionId]));
  const bySection = Map.groupBy(new Set(sayings.map((one) => one.id)), (id) => sectionOf.get(id));
  return [...sections].flatMap((section) => (bySection.get(section) ?? []).flatMap((id) => look(id) ?? []));
}

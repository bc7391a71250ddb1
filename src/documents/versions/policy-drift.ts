/**
 * Drift: the sentences of an issued text that no longer say what the records say, each with the record that did it.
 *
 * Both texts are written anew by the same rules, from the records behind the version and from those of today, for the day
 * that the version names. So the passing of days is no drift, and neither is a new edition of this program.
 */
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Document } from '../block.ts';
import { causesOf, type DriftCause } from './drift-causes.ts';
import { sayingsOf, sayingsOn, type Saying } from './sayings.ts';

/** A sentence, row or point of the issued text that is out of date. */
export interface DriftEntry {
  /** `wrong`: the records say something else now. `missing`: a point that the text should hold. `surplus`: one that is over. */
  kind: 'wrong' | 'missing' | 'surplus';
  /** The id of the part. */
  id: string;
  /** The heading under which it stands. */
  section: string;
  /** What the issued text says; not for a missing point. */
  issued?: string;
  /**
   * What it would say today; not for a surplus point. Where the office's own words stand and only the facts behind them
   * have changed, the words that the records give.
   */
  now?: string;
  causes: DriftCause[];
}

export interface PolicyDrift {
  /** In the order of the issued text; what is missing stands at the end of its section. */
  entries: DriftEntry[];
}

export interface DriftInput {
  /** The frozen document. */
  issued: Document;
  /** The records that it was written from. */
  officeThen: OfficeRecords;
  office: OfficeRecords;
  /** ISO date. */
  today: string;
  /** The policy that it is a version of; without it the first policy for everyone is meant. */
  policyId?: string | undefined;
  /** Names the changed records behind a sentence without trying each: quick, for callers that need no exact causes. */
  causesAtHand?: boolean | undefined;
}

/** Everything in the issued text that is wrong, missing or surplus today; empty while it is true. */
export function policyDrift(input: DriftInput): PolicyDrift {
  const { issued, officeThen, office, today, policyId, causesAtHand } = input;
  const statedOn = issued.asOf;
  const says = (records: OfficeRecords, asOf: string): Map<string, Saying> =>
    sayingsOn(records, { policyId, asOf, statedOn });
  const before = says(officeThen, statedOn);
  const now = says(office, today);
  const found = differences(before, now);
  if (found.length === 0) return { entries: [] };
  const causes = causesOf({ officeThen, office, issuedOn: statedOn, today, says, before, now, causesAtHand }, found);
  const published = sayingsOf(issued);
  return {
    entries: found.map(({ kind, id }): DriftEntry => {
      const was = before.get(id);
      const is = now.get(id);
      return {
        kind,
        id,
        section: (was ?? is)?.section ?? '',
        ...(was ? { issued: published.get(id)?.text ?? was.text } : {}),
        ...(is ? { now: is.text === was?.text ? is.generated : is.text } : {}),
        causes: causes.get(id) ?? [],
      };
    }),
  };
}

/** The ids of what differs, in the order of the issued text. */
function differences(
  before: ReadonlyMap<string, Saying>,
  now: ReadonlyMap<string, Saying>,
): { kind: DriftEntry['kind']; id: string }[] {
  const old = [...before.values()].flatMap((one): Difference[] => {
    const after = now.get(one.id);
    if (after === undefined) return [{ kind: 'surplus', id: one.id, sectionId: one.sectionId }];
    const same = after.text === one.text && after.generated === one.generated;
    return same ? [] : [{ kind: 'wrong', id: one.id, sectionId: one.sectionId }];
  });
  const added = [...now.values()].flatMap(({ id, sectionId }): Difference[] =>
    before.has(id) ? [] : [{ kind: 'missing', id, sectionId }],
  );
  const sections = new Set([...before.values(), ...now.values()].map((one) => one.sectionId));
  return [...sections].flatMap((section) => [...old, ...added].filter((one) => one.sectionId === section));
}

interface Difference {
  kind: DriftEntry['kind'];
  id: string;
  sectionId: string;
}

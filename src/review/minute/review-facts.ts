/** What a review found: a comparison of the records as they were when it began with what they are. */
import { valueOf } from '../../inventory/answer.ts';
import { definitionOf, fieldsOf, type AnyRecord } from '../../inventory/definitions.ts';
import { answerOf, countAnswers, recordsOf, recordTitle, type OfficeRecords } from '../../inventory/office-records.ts';
import { gapMatters } from '../../findings/gap-matters.ts';
import { versionInForce, versionsOf } from '../../documents/versions/version-in-force.ts';
import { isLookedAtSince, isOver, lookedAt } from '../looked-at.ts';
import { reviewTypes, type ReviewType } from '../review-types.ts';

/** Records of one kind, by what came of them. */
export interface KindFacts {
  /** What screens call the kind: `Who gets it`. */
  kind: string;
  confirmed: number;
  changed: number;
  ended: number;
  added: number;
  removed: number;
  /** Not looked at. */
  left: number;
}

export interface ChangeFact {
  id: string;
  name: string;
  outcome: 'changed' | 'ended' | 'added' | 'removed';
  /** Names of the questions that are answered in another way. */
  answers: string[];
}

export interface UnknownFact {
  id: string;
  name: string;
  /** Names of the questions that matter and that nobody can answer. */
  answers: string[];
}

export interface VersionFact {
  /** Title of the policy. */
  policy: string;
  /** Id of the version in force, or, while none is, of the newest; undefined when none was issued. */
  version: string | undefined;
  number: number;
  /** ISO dates; empty when not known. */
  effectiveDate: string;
  reviewedOn: string;
  textSha256: string;
}

export interface ReviewFacts {
  /** ISO dates. `endedOn` is the day of which is spoken while the review goes on. */
  startedOn: string;
  endedOn: string;
  startedBy: string;
  /** Who ended it; empty while it goes on. */
  endedBy: string;
  /** Who looked at how many records on which day (ISO date), by the newest confirmation of each. */
  looked: { on: string; by: string; records: number }[];
  kinds: KindFacts[];
  changes: ChangeFact[];
  unknown: UnknownFact[];
  unknownAnswers: number;
  suggestedAnswers: number;
  versions: VersionFact[];
}

/** What is compared, and who says so. Days are ISO dates. */
export interface ReviewSpan {
  /** The records when the review began; those of now when nobody can tell any more. */
  before: OfficeRecords;
  after: OfficeRecords;
  startedOn: string;
  startedBy: string;
  today: string;
  endedBy: string;
}

/** The facts of a review, whether it goes on or is being ended. */
export function reviewFacts(span: ReviewSpan): ReviewFacts {
  const { after, startedOn, startedBy, today, endedBy } = span;
  const found = reviewTypes.flatMap((type) => outcomesOf(type, span));
  const { suggested } = countAnswers(after);
  const unknown = unknownFacts(after, today);
  return {
    startedOn,
    startedBy,
    endedOn: today,
    endedBy,
    looked: lookedFacts(after, startedOn),
    kinds: kindFacts(found),
    changes: found.flatMap(({ type, outcome, record, before }): ChangeFact[] => {
      if (outcome === 'confirmed' || outcome === 'left' || outcome === 'over') return [];
      const answers = before === undefined ? [] : changedLabels(type, before, record);
      return [{ id: record.id, name: recordTitle(type, record), outcome, answers }];
    }),
    unknown,
    unknownAnswers: unknown.reduce((sum, one) => sum + one.answers.length, 0),
    suggestedAnswers: suggested,
    versions: versionFacts(after, today),
  };
}

type Outcome = ChangeFact['outcome'] | 'confirmed' | 'left' | 'over';

interface Found {
  type: ReviewType;
  outcome: Outcome;
  /** As it is, or was last. */
  record: AnyRecord;
  before: AnyRecord | undefined;
}

function outcomesOf(type: ReviewType, { before: officeBefore, after, startedOn, today }: ReviewSpan): Found[] {
  const earlier = new Map(recordsOf(officeBefore, type).map((record) => [record.id, record]));
  const later = recordsOf(after, type);
  const kept = new Set(later.map(({ id }) => id));
  return [
    ...later.map((record): Found => {
      const before = earlier.get(record.id);
      return { type, record, before, outcome: outcomeOf(type, before, record, startedOn, today) };
    }),
    ...[...earlier.values()]
      .filter(({ id }) => !kept.has(id))
      .map((record): Found => ({ type, record, before: record, outcome: 'removed' })),
  ];
}

function outcomeOf(
  type: ReviewType,
  before: AnyRecord | undefined,
  after: AnyRecord,
  since: string,
  today: string,
): Outcome {
  if (before === undefined) return 'added';
  if (isOver(after, today)) {
    return isOver(before, today) && valueOf(before.until) === valueOf(after.until) ? 'over' : 'ended';
  }
  if (changedLabels(type, before, after).length > 0) return 'changed';
  return isLookedAtSince(lookedAt(type, after), since) ? 'confirmed' : 'left';
}

/** Names of the questions that two states of a record answer differently; who confirmed them makes no difference. */
function changedLabels(type: ReviewType, before: AnyRecord, after: AnyRecord): string[] {
  if (before === after) return [];
  return fieldsOf(type).flatMap(([name, field]) =>
    saysTheSame(answerOf(before, name), answerOf(after, name)) ? [] : [field.label],
  );
}

/** A suggestion that was confirmed as it stood says what it said. */
function saysTheSame(before: unknown, after: unknown): boolean {
  return bareText(before) === bareText(after);
}

function bareText(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'confirmed') return undefined;
    return key === 'state' && value === 'suggested' ? 'given' : value;
  });
}

function kindFacts(found: readonly Found[]): KindFacts[] {
  return [...Map.groupBy(found, ({ type }) => type)].flatMap(([type, list]) => {
    const count = (outcome: Outcome): number => list.filter((one) => one.outcome === outcome).length;
    const kind = {
      kind: definitionOf(type).plural,
      confirmed: count('confirmed'),
      changed: count('changed'),
      ended: count('ended'),
      added: count('added'),
      removed: count('removed'),
      left: count('left'),
    };
    return list.length === count('over') ? [] : [kind];
  });
}

function lookedFacts(now: OfficeRecords, since: string): ReviewFacts['looked'] {
  const counts = new Map<string, { on: string; by: string; records: number }>();
  for (const type of reviewTypes) {
    for (const record of recordsOf(now, type)) {
      const { newest } = lookedAt(type, record);
      if (newest === undefined || newest.on < since) continue;
      const name = `${newest.on} ${newest.by}`;
      const sum = counts.get(name) ?? { on: newest.on, by: newest.by, records: 0 };
      sum.records += 1;
      counts.set(name, sum);
    }
  }
  return [...counts.values()].toSorted(
    (one, other) => one.on.localeCompare(other.on) || one.by.localeCompare(other.by),
  );
}

function unknownFacts(now: OfficeRecords, today: string): UnknownFact[] {
  return reviewTypes.flatMap((type) =>
    recordsOf(now, type)
      .filter((record) => !isOver(record, today))
      .flatMap((record) => {
        const answers = fieldsOf(type).flatMap(([name, field]) => {
          const matters = field.gap === 'must' || field.gap === 'should';
          if (!matters || answerOf(record, name).state !== 'unknown') return [];
          return gapMatters(now, type, record, `${record.id}.${name}`) ? [field.label] : [];
        });
        return answers.length === 0 ? [] : [{ id: record.id, name: recordTitle(type, record), answers }];
      }),
  );
}

function versionFacts(now: OfficeRecords, today: string): VersionFact[] {
  return now.policyDocument
    .filter((policy) => !isOver(policy, today))
    .map((policy) => {
      const version = versionInForce(now, policy.id, today) ?? versionsOf(now, policy.id).at(-1);
      const reviews = now.policyReview.filter((one) => version !== undefined && valueOf(one.version) === version.id);
      const days = reviews.flatMap((one) => valueOf(one.reviewedOn) ?? []).toSorted();
      return {
        policy: recordTitle('policyDocument', policy),
        version: version?.id,
        number: version === undefined ? 0 : (valueOf(version.number) ?? 0),
        effectiveDate: version === undefined ? '' : (valueOf(version.effectiveDate) ?? ''),
        reviewedOn: days.at(-1) ?? '',
        textSha256: version === undefined ? '' : (valueOf(version.textSha256) ?? ''),
      };
    });
}

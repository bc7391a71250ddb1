/** The facts of a review as answers of its record, and back: once it is ended they stay as they were. */
import { given, itemsOf, none, valueOf, type Answer } from '../../inventory/answer.ts';
import { oneLine } from '../../inventory/cut-text.ts';
import type { InventoryReview } from '../../inventory/inventory-review.ts';
import type { ReviewFacts } from './review-facts.ts';

/** As many rows as a small table of a record may have, and as long as a line may be. */
const mostRows = 200;
const longest = 400;

type FactAnswers = Omit<InventoryReview, 'id' | 'certainty' | 'note' | 'from' | 'until'>;

/**
 * The answers of the record of a review that is ended. A table holds 200 rows; of longer lists the first are kept, and the
 * counts of each kind tell the rest.
 */
export function frozenFacts(facts: ReviewFacts): FactAnswers {
  const line = (text: string): Answer<string> => (text.trim() === '' ? none : given(oneLine(text, longest)));
  const day = (text: string): Answer<string> => (text === '' ? none : given(text));
  return {
    startedOn: given(facts.startedOn),
    startedBy: line(facts.startedBy),
    endedOn: given(facts.endedOn),
    endedBy: line(facts.endedBy),
    looked: table(facts.looked, ({ on, by, records }) => ({ on: given(on), by: line(by), records: given(records) })),
    kinds: table(facts.kinds, ({ kind, confirmed, changed, ended, added, removed, left }) => ({
      kind: line(kind),
      confirmed: given(confirmed),
      changed: given(changed),
      ended: given(ended),
      added: given(added),
      removed: given(removed),
      left: given(left),
    })),
    changes: table(facts.changes, ({ id, name, outcome, answers }) => ({
      record: line(id),
      name: line(name),
      outcome: given(outcome),
      answers: lines(answers),
    })),
    unknown: table(facts.unknown, ({ id, name, answers }) => ({
      record: line(id),
      name: line(name),
      answers: lines(answers),
    })),
    unknownAnswers: given(facts.unknownAnswers),
    suggestedAnswers: given(facts.suggestedAnswers),
    versions: table(facts.versions, ({ policy, version, number, effectiveDate, textSha256, reviewedOn }) => ({
      policy: line(policy),
      version: version === undefined ? none : line(version),
      number: version === undefined ? none : given(number),
      effectiveDate: day(effectiveDate),
      textSha256: line(textSha256),
      reviewedOn: day(reviewedOn),
    })),
  };
}

/** The facts of a review that is ended, as its record keeps them. */
export function factsOfRecord(review: InventoryReview): ReviewFacts {
  const text = (answer: Answer<string>): string => valueOf(answer) ?? '';
  const number = (answer: Answer<number>): number => valueOf(answer) ?? 0;
  return {
    startedOn: text(review.startedOn),
    startedBy: text(review.startedBy),
    endedOn: text(review.endedOn),
    endedBy: text(review.endedBy),
    looked: itemsOf(review.looked).map(({ on, by, records }) => ({
      on: text(on),
      by: text(by),
      records: number(records),
    })),
    kinds: itemsOf(review.kinds).map(({ kind, confirmed, changed, ended, added, removed, left }) => ({
      kind: text(kind),
      confirmed: number(confirmed),
      changed: number(changed),
      ended: number(ended),
      added: number(added),
      removed: number(removed),
      left: number(left),
    })),
    changes: itemsOf(review.changes).map(({ record, name, outcome, answers }) => ({
      id: text(record),
      name: text(name),
      outcome: valueOf(outcome) ?? 'changed',
      answers: itemsOf(answers),
    })),
    unknown: itemsOf(review.unknown).map(({ record, name, answers }) => ({
      id: text(record),
      name: text(name),
      answers: itemsOf(answers),
    })),
    unknownAnswers: number(review.unknownAnswers),
    suggestedAnswers: number(review.suggestedAnswers),
    versions: itemsOf(review.versions).map((row) => ({
      policy: text(row.policy),
      version: valueOf(row.version),
      number: number(row.number),
      effectiveDate: text(row.effectiveDate),
      textSha256: text(row.textSha256),
      reviewedOn: text(row.reviewedOn),
    })),
  };
}

/** A small table of at most 200 rows; “none” when there is no row. */
function table<Fact, Row extends object>(
  facts: readonly Fact[],
  rowOf: (fact: Fact) => Row,
): Answer<({ key: string } & Row)[]> {
  if (facts.length === 0) return none;
  return given(facts.slice(0, mostRows).map((fact, index) => ({ key: `r${index + 1}`, ...rowOf(fact) })));
}

function lines(list: readonly string[]): Answer<string[]> {
  return list.length === 0 ? none : given(list.slice(0, mostRows).map((text) => oneLine(text, longest)));
}

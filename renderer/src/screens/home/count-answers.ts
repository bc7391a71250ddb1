import { answerCounts, type AnswerCounts } from '../../../../src/inventory/answer-counts.ts';
import { allRecords, type OfficeRecords } from '../../../../src/inventory/office-records.ts';

/** The honest counts of the home screen. Each record is counted once, so a change costs what it touched. */
export function countAnswers(office: OfficeRecords): Omit<AnswerCounts, 'newest'> {
  const sum = { confirmed: 0, answered: 0, suggested: 0, unknown: 0 };
  for (const { type, record } of allRecords(office)) {
    const counts = answerCounts(type, record);
    sum.confirmed += counts.confirmed;
    sum.answered += counts.answered;
    sum.suggested += counts.suggested;
    sum.unknown += counts.unknown;
  }
  return sum;
}

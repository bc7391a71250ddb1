import { allRecords, answersOf, type OfficeRecords } from '../../../../src/inventory/office-records.ts';

export interface AnswerCounts {
  /** Answers that a person has confirmed, an honest "none" included. */
  confirmed: number;
  /** Answers that came from elsewhere, such as an import, without anybody's name. */
  answered: number;
  suggested: number;
  /** Open questions that matter; questions on which nothing depends do not count. */
  unknown: number;
}

/** The honest counts of the home screen. */
export function countAnswers(office: OfficeRecords): AnswerCounts {
  const counts: AnswerCounts = { confirmed: 0, answered: 0, suggested: 0, unknown: 0 };
  for (const { type, record } of allRecords(office)) {
    for (const { field, answer } of answersOf(type, record)) {
      if (answer.state === 'unknown') counts.unknown += field.gap ? 1 : 0;
      else if (answer.state === 'suggested') counts.suggested += 1;
      else if (answer.confirmed) counts.confirmed += 1;
      else counts.answered += 1;
    }
  }
  return counts;
}

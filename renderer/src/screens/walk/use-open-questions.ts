import { useOffice, useOpenPoints } from '../../data/queries.ts';
import { lastQuestions } from '../../../../src/walk/last-questions.ts';

/** What the draft policy waits for; undefined until it is composed. With `enabled` false it is not composed for this alone. */
export function useOpenQuestions(enabled = true) {
  const office = useOffice();
  const { data: check } = useOpenPoints(enabled);
  if (check === undefined) return undefined;
  const paths = check.gaps.map(({ path }) => path);
  const rows = lastQuestions(office, paths).flatMap((question) => question.rows);
  // What is only suggested belongs to the steps before; what is answered and still not settled, to words of its own.
  const unknown = rows.filter(({ answer }) => answer.state === 'unknown').map(({ path }) => path);
  return { check, unknown, suggested: rows.filter(({ answer }) => answer.state === 'suggested').length };
}

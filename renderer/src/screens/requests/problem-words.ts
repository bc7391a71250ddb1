import type { DateProblem } from '../../../../src/requests/date-problems.ts';
import { dateProblemWords as words } from '../../text/requests.ts';

/** What is wrong with a day, and what to do, in a sentence or two. */
export function problemInWords(found: DateProblem): string {
  switch (found.problem) {
    case 'inFuture':
      return words.inFuture(found.date);
    case 'beforeLaw':
      return words.beforeLaw(found.law, found.date);
    case 'beforeReceipt':
      return words.beforeReceipt(found.date);
  }
}

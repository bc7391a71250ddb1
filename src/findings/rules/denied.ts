/**
 * Beside the 38 rules: a plain no that another record denies. The large ones about selling, marketing, children, sensitive data and
 * tracking have rules of their own; these are all the others, found the same way.
 */
import { denialFinding, type FindDenials } from '../denied/denial.ts';
import { neverGets } from '../denied/never-gets.ts';
import { ofOffice } from '../denied/of-office.ts';
import { ofRecipients } from '../denied/of-recipients.ts';
import { ofRecords } from '../denied/of-records.ts';
import type { Rule } from '../rule.ts';

const kinds: readonly FindDenials[] = [ofOffice, neverGets, ofRecipients, ofRecords];

/** `denied`: an answer that says no, with the records that say yes. Suggestions count on neither side. */
export const deniedAnswers: Rule = (context) =>
  kinds.flatMap((find) => find(context).map((denial) => denialFinding(context, denial)));

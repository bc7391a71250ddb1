/** The text of a version as it is frozen: dated, numbered, and without marked gaps. */
import type { Document, Run } from '../block.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import type { IssueOptions } from './office-to-issue.ts';
import { inPublishedWords } from './published-words.ts';

/**
 * The document to freeze, made of the draft that `issueCheck` has checked and the number that it gave. It does not ask
 * whether it may be issued. What nobody has confirmed is not in it, neither in the text nor in the title.
 */
export function prepareIssue(draft: Document, number: number, days: Omit<IssueOptions, 'policyId'>): Document {
  return {
    ...inPublishedWords(draft),
    status: 'issued',
    subtitle: issuedSubtitle(number, days).map((text): Run[] => [{ kind: 'text', text }]),
  };
}

/** The lines under the title of a version, by which it is known. */
export function issuedSubtitle(number: number, days: Omit<IssueOptions, 'policyId'>): string[] {
  return [
    `Version ${number}`,
    `In force from ${dateInWords(days.effectiveDate)}`,
    `Last updated ${dateInWords(days.today)}`,
  ];
}

/** Disclaimers that only repeat what the section on security says about guarantees. */
import type { Answer } from '../../inventory/answer.ts';
import type { Organization } from '../../inventory/organization.ts';
import { givenOf } from './facts.ts';
import { rowsOf } from './rows.ts';
import { wordsOf } from './says-no-more.ts';

interface Disclaimer {
  subject: Answer<string>;
  extent: Answer<string>;
}

/** Words that say no to something, or nothing at all, and those that the heading “Security” says already. */
const empty = new Set(
  (
    'a and any are at can cannot do for give gives in is make makes never no not of on or our that the to we ' +
    'safety secure security'
  ).split(' '),
);

/**
 * Whether a disclaimer about security says no more than the sentence about guarantees: each of its words begins as one of
 * that sentence does, `warranty` as `warrant`.
 */
export function repeatsGuarantee({ securityGuarantee }: Organization, { subject, extent }: Disclaimer): boolean {
  const [about, said, guarantee] = [givenOf(subject), givenOf(extent), givenOf(securityGuarantee)];
  if (about === undefined || said === undefined || guarantee === undefined) return false;
  if (!/\b(?:secur|safe)/i.test(about)) return false;
  const starts = new Set(wordsOf(guarantee).map(startOf));
  return wordsOf(`${about} ${said}`).every((word) => empty.has(word) || starts.has(startOf(word)));
}

/** Whether the section on security stands for a disclaimer too. */
export function guaranteeTellsDisclaimer(organization: Organization): boolean {
  return rowsOf(organization.disclaimers).some((row) => repeatsGuarantee(organization, row));
}

function startOf(word: string): string {
  return word.slice(0, 4);
}

/** The text of a version as it is frozen: dated, numbered, and without marked gaps. */
import { unknown, type Answer } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Document, Run } from '../block.ts';
import { policyText } from '../own-wording/policy-text.ts';
import { choosePolicy } from '../policy/policy-scope.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { withIssueDates, type IssueOptions } from './issue-check.ts';
import { inPublishedWords } from './published-words.ts';
import { nextNumber } from './version-in-force.ts';

/**
 * The document to freeze. It does not ask whether it may be issued: `issueCheck` does. What nobody has confirmed is not in
 * it, neither in the text nor in the title.
 */
export function prepareIssue(office: OfficeRecords, options: IssueOptions): Document {
  const policy = choosePolicy(office, options.policyId);
  const dated = onlyStatedNames(withIssueDates(office, options));
  const { document } = policyText(dated, { policyId: policy?.id, asOf: options.today });
  const subtitle = issuedSubtitle(nextNumber(office, policy?.id ?? ''), options);
  return {
    ...inPublishedWords(document),
    status: 'issued',
    subtitle: subtitle.map((text): Run[] => [{ kind: 'text', text }]),
  };
}

/** The lines under the title of a version, by which it is known. */
export function issuedSubtitle(number: number, days: Pick<IssueOptions, 'effectiveDate' | 'today'>): string[] {
  return [
    `Version ${number}`,
    `In force from ${dateInWords(days.effectiveDate)}`,
    `Last updated ${dateInWords(days.today)}`,
  ];
}

/** The records without suggested titles and names of the office, which head every page. */
function onlyStatedNames(office: OfficeRecords): OfficeRecords {
  return {
    ...office,
    policyDocument: office.policyDocument.map((one) => ({ ...one, title: withoutSuggestion(one.title) })),
    organization: office.organization.map((one) => ({
      ...one,
      tradeName: withoutSuggestion(one.tradeName),
      legalName: withoutSuggestion(one.legalName),
    })),
  };
}

function withoutSuggestion<Value>(answer: Answer<Value>): Answer<Value> {
  return answer.state === 'suggested' ? unknown : answer;
}

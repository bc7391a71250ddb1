/** Facts that decide which laws seem to apply. None of them is printed as such. */
import { choice, count, rows, text, yesNo } from './field.ts';

const section = 'Which laws may apply';

export const applicabilityFields = {
  forProfit: yesNo('For profit', 'Is the office run for profit?', {
    section,
    gap: 'should',
    citation: 'civ-1798.140-d',
  }),
  employeeCount: count('Employees', 'How many people work for you, full and part time?', {
    section,
    gap: 'must',
    citation: 'civ-1798.83-c-1',
    why: 'Below 20, Shine the Light asks nothing of you.',
  }),
  financialInstitution: yesNo(
    'Bank or the like',
    'Are you a bank or a like institution that keeps to the California Financial Information Privacy Act?',
    { section, citation: 'civ-1798.83-h', why: 'Shine the Light then asks nothing of you.' },
  ),
  annualRevenueUsd: count('Revenue last year (US dollars)', 'What was the gross revenue of the last calendar year?', {
    section,
    gap: 'should',
    citation: 'civ-1798.140-d',
  }),
  californiaConsumersPerYear: count(
    'Californians a year',
    'How many California customers, households or devices a year?',
    {
      section,
      gap: 'must',
      citation: 'civ-1798.140-d',
    },
  ),
  revenueShareFromSelling: count(
    'Revenue from selling data (percent)',
    'What share of revenue comes from selling or sharing personal information?',
    {
      section,
      citation: 'civ-1798.140-d',
    },
  ),
  ccpaThresholdsMet: yesNo(
    'Any CCPA threshold met',
    'Has anybody found that a CCPA threshold is met (revenue, 100,000 consumers, half of revenue)?',
    {
      section,
      gap: 'must',
      citation: 'civ-1798.140-d',
      why: 'If none is met, the CCPA sections are voluntary.',
    },
  ),
  hipaaRole: choice(
    'Role under health privacy law',
    'Which role does the office have under HIPAA or the California medical privacy act?',
    [
      { value: 'coveredEntity', label: 'HIPAA covered entity' },
      { value: 'businessAssociate', label: 'HIPAA business associate' },
      { value: 'cmiaProvider', label: 'California provider of health care, not under HIPAA' },
    ],
    {
      section,
      gap: 'must',
      citation: 'civ-1798.146',
      why: 'Medical records are outside the CCPA only for such offices.',
    },
  ),
  lawsAddressed: rows(
    'Laws named',
    'Which laws does your policy name, and what does it say of them?',
    {
      law: text('Law', 'Which law?'),
      nameUsed: text('Name used', 'Which name does your text use for it?'),
      position: text('Position', 'What do you say of it: applies, complies, exempt?'),
    },
    { section },
  ),
  complianceClaims: rows(
    'Claims about laws',
    'Do you claim to comply with a law, or to be exempt?',
    {
      law: text('Law', 'Which law?'),
      claim: text('Claim', 'What do you claim?'),
    },
    { section },
  ),
};

import type { CitationSource } from '../citations.ts';

const seenInCommentary = 'Matched to legal commentary, not to the official text.';
const fromKnowledge = 'From knowledge; compare it once with the official text.';

/** CalOPPA, the law on minors' posts, and the federal and health laws that a policy may point to. */
export const otherLawCitations = {
  'bpc-17200': {
    cite: 'Cal. Bus. & Prof. Code 17200',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22575-a': {
    cite: 'Cal. Bus. & Prof. Code 22575(a)',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22575-b-1': {
    cite: 'Cal. Bus. & Prof. Code 22575(b)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22575-b-2': {
    cite: 'Cal. Bus. & Prof. Code 22575(b)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22575-b-3': {
    cite: 'Cal. Bus. & Prof. Code 22575(b)(3)',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22575-b-4': {
    cite: 'Cal. Bus. & Prof. Code 22575(b)(4)',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22575-b-5': {
    cite: 'Cal. Bus. & Prof. Code 22575(b)(5)',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22575-b-6': {
    cite: 'Cal. Bus. & Prof. Code 22575(b)(6)',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22576': {
    cite: 'Cal. Bus. & Prof. Code 22576',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22577': {
    cite: 'Cal. Bus. & Prof. Code 22577',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  'bpc-22581': {
    cite: 'Cal. Bus. & Prof. Code 22581',
    checkedOn: '2026-11-21',
    verified: true,
    note: seenInCommentary,
  },
  coppa: {
    cite: '16 CFR 312',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'The 2025 amendments, in full from 2026-04-22, were seen in summaries only.',
  },
  'cfr-16-312.4-d': {
    cite: '16 CFR 312.4(d)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'The 2025 amendments, in full from 2026-04-22, were seen in summaries only.',
  },
  'cfr-16-312.10': {
    cite: '16 CFR 312.10',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'The 2025 amendments, in full from 2026-04-22, were seen in summaries only.',
  },
  'cfr-45-164.502-e': { cite: '45 CFR 164.502(e)', checkedOn: '2026-11-21', verified: false, note: fromKnowledge },
  'cfr-45-164.504-e': { cite: '45 CFR 164.504(e)', checkedOn: '2026-11-21', verified: false, note: fromKnowledge },
  'cfr-45-164.520': { cite: '45 CFR 164.520', checkedOn: '2026-11-21', verified: false, note: fromKnowledge },
  'cfr-45-164.524': { cite: '45 CFR 164.524', checkedOn: '2026-11-21', verified: false, note: fromKnowledge },
  'cfr-45-164.528': { cite: '45 CFR 164.528', checkedOn: '2026-11-21', verified: false, note: fromKnowledge },
  'usc-15-7704-a-4': { cite: '15 U.S.C. 7704(a)(4)', checkedOn: '2026-11-21', verified: false, note: fromKnowledge },
  'hsc-123110': {
    cite: 'Cal. Health & Safety Code 123110',
    checkedOn: '2026-11-21',
    verified: false,
    note: fromKnowledge,
  },
  'hsc-123145': { cite: 'Cal. Health & Safety Code 123145(a)', checkedOn: '2026-11-21', verified: true },
  'lab-226-c': { cite: 'Cal. Labor Code 226(c)', checkedOn: '2026-11-21', verified: false, note: fromKnowledge },
  'lab-1198.5': { cite: 'Cal. Labor Code 1198.5', checkedOn: '2026-11-21', verified: false, note: fromKnowledge },
  'gov-12946': { cite: 'Cal. Gov. Code 12946(a)', checkedOn: '2026-11-21', verified: true },
} as const satisfies Record<string, CitationSource>;

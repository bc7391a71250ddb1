import type { CitationSource } from '../citations.ts';

const readInPart = 'Read in part and in translation, and in legal commentary; not in the official text.';

/** Older California privacy law beside the CCPA: customer records, Shine the Light, medical information. */
export const civilCodeCitations = {
  'civ-56.05': {
    cite: 'Cal. Civ. Code 56.05',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Definitions of CMIA; from knowledge.',
  },
  'civ-56.06': {
    cite: 'Cal. Civ. Code 56.06',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Apps and devices under CMIA; from knowledge.',
  },
  'civ-56.10-d': {
    cite: 'Cal. Civ. Code 56.10(d)',
    checkedOn: '2026-11-22',
    verified: false,
    note: 'No sale of medical information, and no use for marketing, without an authorization; from knowledge.',
  },
  'civ-1798.80-e': {
    cite: 'Cal. Civ. Code 1798.80(e)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'The link from 1798.140(v)(1)(B) is verified; the list of data inside it is from knowledge.',
  },
  'civ-1798.81': {
    cite: 'Cal. Civ. Code 1798.81',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Destroying customer records; from knowledge.',
  },
  'civ-1798.81.5': {
    cite: 'Cal. Civ. Code 1798.81.5',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Named in 1798.100(e), which was read; its own text was not.',
  },
  'civ-1798.82': {
    cite: 'Cal. Civ. Code 1798.82',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Notices after a breach; from knowledge.',
  },
  'civ-1798.83': { cite: 'Cal. Civ. Code 1798.83', checkedOn: '2026-11-21', verified: true, note: readInPart },
  'civ-1798.83-a': { cite: 'Cal. Civ. Code 1798.83(a)', checkedOn: '2026-11-21', verified: true, note: readInPart },
  'civ-1798.83-a-1': {
    cite: 'Cal. Civ. Code 1798.83(a)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-a-2': {
    cite: 'Cal. Civ. Code 1798.83(a)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-b': { cite: 'Cal. Civ. Code 1798.83(b)', checkedOn: '2026-11-21', verified: true, note: readInPart },
  'civ-1798.83-b-1': {
    cite: 'Cal. Civ. Code 1798.83(b)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-b-1-b': {
    cite: 'Cal. Civ. Code 1798.83(b)(1)(B)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'The link option is confirmed; the effect of the words "Your California Privacy Rights" is from knowledge.',
  },
  'civ-1798.83-b-3': {
    cite: 'Cal. Civ. Code 1798.83(b)(3)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-c-1': {
    cite: 'Cal. Civ. Code 1798.83(c)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-c-2': {
    cite: 'Cal. Civ. Code 1798.83(c)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-d': {
    cite: 'Cal. Civ. Code 1798.83(d)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'The list of exclusions is from knowledge; confirm it once.',
  },
  'civ-1798.83-e-1': {
    cite: 'Cal. Civ. Code 1798.83(e)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-e-2': {
    cite: 'Cal. Civ. Code 1798.83(e)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-e-5': {
    cite: 'Cal. Civ. Code 1798.83(e)(5)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-e-6': {
    cite: 'Cal. Civ. Code 1798.83(e)(6)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'The count of 27 is confirmed; the order and wording are from knowledge.',
  },
  'civ-1798.83-e-8': {
    cite: 'Cal. Civ. Code 1798.83(e)(8)',
    checkedOn: '2026-11-21',
    verified: true,
    note: readInPart,
  },
  'civ-1798.83-f': {
    cite: 'Cal. Civ. Code 1798.83(f)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Same-brand affiliates; from knowledge.',
  },
  'civ-1798.83-h': {
    cite: 'Cal. Civ. Code 1798.83(h)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Financial institutions; from knowledge.',
  },
  'civ-1798.84': {
    cite: 'Cal. Civ. Code 1798.84',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Read from (a) to (e); (g) on fees is from knowledge.',
  },
} as const satisfies Record<string, CitationSource>;

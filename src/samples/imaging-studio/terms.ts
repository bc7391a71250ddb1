/** Who confirmed the sample's answers, and since when they are true. */
import type { SampleTerms } from '../sample-record.ts';

const by = 'R. Ortiz';

/** The studio opened in April 2019; the inventory was walked through in the autumn of 2026. */
export const officeTerms: SampleTerms = { confirmed: { by, on: '2026-10-05' }, since: '2019-04-01' };
export const dataTerms: SampleTerms = { confirmed: { by, on: '2026-10-06' }, since: '2019-04-01' };
export const websiteTerms: SampleTerms = { confirmed: { by, on: '2026-10-07' }, since: '2022-03-14' };
export const recipientTerms: SampleTerms = { confirmed: { by, on: '2026-10-12' }, since: '2021-01-11' };
export const staffTerms: SampleTerms = { confirmed: { by, on: '2026-10-14' }, since: '2019-04-01' };
export const promiseTerms: SampleTerms = { confirmed: { by, on: '2026-11-10' }, since: '2023-01-01' };

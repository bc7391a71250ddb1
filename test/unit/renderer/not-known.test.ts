/** What only the office knows: one count with the same words on Home, in the to-do list and in the walk. */
import { expect, test } from 'vitest';
import { countNotKnown } from '../../../renderer/src/screens/findings/open-findings.ts';
import { findingWords } from '../../../renderer/src/text/findings.ts';
import { lastWords } from '../../../renderer/src/text/walk-end.ts';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { withWaivers } from '../../../src/findings/waivers.ts';
import { issueCheck } from '../../../src/documents/versions/issue-check.ts';
import { lastQuestions } from '../../../src/walk/last-questions.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const office = buildOffice({ recipient: [{ name: 'Postwell' }] });
const findings = withWaivers(office, today, checkRecords(office, today));

test('open answers are counted once each, without suggestions and without what is set aside', () => {
  const gaps = findings.filter(({ rule }) => rule === 'gap');
  expect(countNotKnown(findings)).toBe(new Set(gaps.map(({ id }) => id)).size);
  const suggested = findings.map((one, index) => (index === 0 ? { ...one, rule: 'suggested' } : one));
  expect(countNotKnown(suggested)).toBe(gaps.length - Number(findings[0]?.rule === 'gap'));
  const waiver = { record: 'FW-001', reason: 'asked' };
  const aside = findings.map((one) => (one.id === gaps[0]?.id ? { ...one, waiver } : one));
  expect(countNotKnown(aside)).toBe(gaps.length - 1);
  expect(countNotKnown(undefined)).toBeUndefined();
});

test('what the draft policy waits for is a part of them', () => {
  const { gaps } = issueCheck(office, { effectiveDate: today, today });
  const asked = lastQuestions(
    office,
    gaps.map(({ path }) => path),
  ).flatMap(({ rows }) => rows.filter(({ answer }) => answer.state === 'unknown'));
  const known = new Set(findings.filter(({ rule }) => rule === 'gap').flatMap(({ records }) => records));
  expect(asked.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  expect(asked.length).toBeLessThan(countNotKnown(findings) ?? 0);
});

test('it is said alike', () => {
  expect(findingWords.notKnown(120)).toBe('120 answers are not known yet');
  expect(lastWords.inAll(120)).toContain(findingWords.notKnown(120));
  expect(lastWords.inAll(1)).toContain('1 answer is not known yet');
});

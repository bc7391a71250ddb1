/** What only the office knows: one count with the same words on Home, in the to-do list and in the walk. */
import { expect, test } from 'vitest';
import { countNotKnown } from '../../../renderer/src/screens/findings/open-findings.ts';
import { pointsToDo } from '../../../src/walk/points-to-do.ts';
import { findingWords } from '../../../renderer/src/text/findings.ts';
import { lastWords } from '../../../renderer/src/text/walk-end.ts';
import { checkOffice } from '../../../src/findings/check-office.ts';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { withWaivers } from '../../../src/findings/waivers.ts';
import { changeOffice } from '../../../src/inventory/change-office.ts';
import { allRecords, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { confirmSuggestions } from '../../../src/walk/confirm.ts';
import { issueCheck } from '../../../src/documents/versions/issue-check.ts';
import { lastQuestions } from '../../../src/walk/last-questions.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const office = buildOffice({ recipient: [{ name: 'Postwell' }] });
const findings = withWaivers(office, today, checkRecords(office, today));

test('open answers are counted once each, without suggestions and without what is set aside', () => {
  const gaps = findings.filter(({ rule }) => rule === 'gap');
  const count = countNotKnown(office, findings) ?? 0;
  expect(countNotKnown(office, gaps)).toBe(new Set(gaps.map(({ id }) => id)).size);
  expect(countNotKnown(office, [...findings, ...findings])).toBe(count);
  expect(
    countNotKnown(office, [
      ...findings,
      ...gaps.slice(0, 1).map((one) => ({ ...one, rule: 'other', records: ['V-001', 'V-001.name', 'V-001.nothing'] })),
    ]),
  ).toBe(count);
  const waiver = { record: 'FW-001', reason: 'asked' };
  expect(
    countNotKnown(
      office,
      gaps.map((one, index) => (index === 0 ? { ...one, waiver } : one)),
    ),
  ).toBe(gaps.length - 1);
  expect(countNotKnown(office, undefined)).toBeUndefined();
});

test.each(['imaging-center', 'restaurant'])('what the draft policy waits for is a part of them: %s', (slug) => {
  const walked = confirmed(packOffice(slug, 'Bay Imaging'));
  const found = checkOffice(walked, today);
  const { gaps } = issueCheck(walked, { effectiveDate: today, today });
  const asked = lastQuestions(
    walked,
    gaps.map(({ path }) => path),
  ).flatMap(({ rows }) => rows.filter(({ answer }) => answer.state === 'unknown'));
  const known = new Set(found.flatMap(({ records }) => records));
  expect(asked.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  expect(asked.length).toBeLessThan(countNotKnown(walked, found) ?? 0);
});

test('many suggestions are one thing to do, and no points of the list', () => {
  const suggest = (count: number) =>
    findings.map((one, index) => (index < count ? { ...one, rule: 'suggested' } : one));
  expect(findings.length).toBeGreaterThan(10);
  expect(pointsToDo(suggest(10))).toEqual(findings.slice(10));
  // A few are quickly answered one by one.
  expect(pointsToDo(suggest(9))).toEqual(suggest(9));
});

/** An office of which somebody has confirmed all that its pack suggests. */
function confirmed(fresh: OfficeRecords): OfficeRecords {
  const by = { by: 'R. Ortiz', on: today };
  const saved = allRecords(fresh).map(({ type, record }) => confirmSuggestions(type, record, by));
  return changeOffice(fresh, { saved, removed: [], sample: fresh.sample });
}

test('it is said alike', () => {
  expect(findingWords.notKnown(120)).toBe('120 answers are not known yet');
  expect(lastWords.inAll(120)).toContain(findingWords.notKnown(120));
  expect(lastWords.inAll(1)).toContain('1 answer is not known yet');
});

/** What own words cannot do to a version: hide an open point, deny what nobody has answered, or leave out what the law asks. */
import { describe, expect, test } from 'vitest';
import { issueCheck, type IssueCheck } from '../../../../src/documents/versions/issue-check.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { checkOffice } from '../../../../src/findings/check-office.ts';
import { given, unknown } from '../../../../src/inventory/answer.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { blankRecord } from '../../../../src/inventory/new-record.ts';
import type { FindingWaiver } from '../../../../src/inventory/finding-waiver.ts';
import { office, withWordings, type Wish } from '../own-wording/worded.ts';

const today = '2026-11-22';
const unanswered: OfficeRecords = {
  ...office,
  organization: office.organization.map((one) => ({ ...one, sells: unknown, sharesForAds: unknown })),
};
const check = (records: OfficeRecords, ...wishes: Wish[]): IssueCheck =>
  issueCheck(withWordings(wishes, records), { effectiveDate: today, today });
const untrueIds = ({ untrue }: IssueCheck): string[] => untrue.map(({ id }) => id);
const paths = ({ gaps }: IssueCheck): string[] => gaps.map(({ path }) => path);

/** The waiver that sets a finding aside. */
function waiverOf(finding: { id: string; title: string } | undefined): AnyRecord & FindingWaiver {
  return {
    ...(blankRecord('findingWaiver', 'FW-001') as AnyRecord & FindingWaiver),
    finding: given(finding?.id ?? ''),
    basis: given(finding?.title ?? ''),
    reason: given('Our lawyer agrees.'),
  };
}

const plain = check(unanswered);
const flatNo: Wish = {
  change: 'reword',
  block: 'sale.position',
  text: 'We do not sell personal information, and we do not share it for ads.',
};
const oneYear: Wish = { change: 'reword', block: 'retention.rule.R-008', text: 'Answers\n1 year from the answer\n–' };
const worded = check(unanswered, flatNo, oneYear);

describe('own words over an open point', () => {
  test('leave it open', () => {
    expect(paths(plain)).toContain('R-008.period');
    expect(new Set(paths(worded))).toEqual(new Set(paths(plain)));
  });

  test('that deny what nobody has answered are untrue', () => {
    expect(untrueIds(plain)).not.toContain('wording.denial.W-001.sale');
    expect(worded.untrue.find(({ id }) => id === 'wording.denial.W-001.sale')?.title).toMatch(
      /say that nothing is sold, but (?:nobody has answered this|the records show the contrary)\./,
    );
    expect(untrueIds(worded)).toContain('wording.denial.W-001.sharing');
  });

  test('that name a period while nobody has answered how long are untrue', () => {
    expect(worded.untrue.find(({ id }) => id === 'wording.period.W-002')).toMatchObject({
      title: expect.stringContaining('say 1 year, but nobody has answered how long the data is kept'),
      records: ['W-002.text', 'R-008.period'],
    });
  });
});

describe('a part that is left out', () => {
  const hides: Wish[] = ['sale.position', 'sale.sold', 'sale.words'].map((block) => ({ change: 'hide', block }));
  const hidden = check(office, ...hides);

  test('is an open point of its own where the law asks for it', () => {
    expect(untrueIds(hidden)).toEqual(expect.arrayContaining(['wording.left-out.W-001', 'wording.left-out.W-002']));
    expect(hidden.untrue.find(({ id }) => id === 'wording.left-out.W-001')?.title).toMatch(
      /^You left out “.+” in “Selling and sharing” \(W-001\)\.$/,
    );
  });

  test('is a finding of every check too, and one that is set aside does not stand in the way of an issue', () => {
    const records = withWordings(hides, office);
    const found = checkOffice(records, today).filter(({ id }) => id.startsWith('wording.left-out.'));
    expect(found.map(({ id, weight }) => [id, weight])).toEqual([
      ['wording.left-out.W-001', 'must'],
      ['wording.left-out.W-002', 'must'],
    ]);
    const waived = { ...records, findingWaiver: [waiverOf(found[0])] };
    const ids = untrueIds(issueCheck(waived, { effectiveDate: today, today }));
    expect(ids).not.toContain('wording.left-out.W-001');
    expect(ids).toContain('wording.left-out.W-002');
  });

  test('is none where nothing asks for it', () => {
    expect(untrueIds(hidden)).not.toContain('wording.left-out.W-003');
  });

  test('is none when its section was not there in the first place', () => {
    expect(untrueIds(check(office, { change: 'hide', block: 'no.such.part', basis: 'x' }))).toEqual([]);
  });
});

describe('an untrue finding', () => {
  const [denial] = worded.untrue.filter(({ id }) => id === 'wording.denial.W-001.sharing');

  test('that the office has set aside does not stand in the way', () => {
    const records = { ...withWordings([flatNo, oneYear], unanswered), findingWaiver: [waiverOf(denial)] };
    const ids = untrueIds(issueCheck(records, { effectiveDate: today, today }));
    expect(ids).not.toContain(denial?.id);
    expect(ids).toContain('wording.period.W-002');
  });

  test('about the words of another policy does not stand in the way of this one', () => {
    const other = withWordings([{ ...flatNo, policy: 'PD-002', basis: 'x' }], unanswered);
    const found = checkOffice(other, today).filter(({ weight }) => weight === 'untrue');
    expect(found.map(({ id }) => id)).toContain('wording.changed.W-001');
    expect(untrueIds(issueCheck(other, { effectiveDate: today, today }))).not.toContain('wording.changed.W-001');
  });
});

/** Setting findings aside: it holds while the finding says what it said, and it never hides a finding. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkOffice } from '../../../src/findings/check-office.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { openFindings, waivedFindings, withWaivers } from '../../../src/findings/waivers.ts';
import { given, type Answer } from '../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const who = { by: 'R. Ortiz', on: '2026-11-20' };
const broken = { organization: [{ anonymousUse: true }], tracker: [{ technology: 'cookie' }] };
const title =
  'You say that people can visit without giving data, but cookies, logs or devices record data by themselves.';

type Waiver = { [field: string]: unknown };
const officeWith = (...findingWaiver: Waiver[]): OfficeRecords => buildOffice({ ...broken, findingWaiver });
const checked = (office: OfficeRecords): Finding | undefined =>
  checkOffice(office, today).find((one) => one.id === 'C-29');
const waiver = (more: Waiver = {}): Waiver => ({
  finding: 'C-29',
  basis: title,
  reason: given('the page with cookies goes away next week', who),
  ...more,
});

describe('a finding that is set aside', () => {
  it('stays in the list, with who set it aside, when and why', () => {
    expect(checked(officeWith(waiver()))).toMatchObject({
      weight: 'untrue',
      title,
      waiver: { record: 'FW-001', reason: 'the page with cookies goes away next week', ...who },
    });
  });

  it('is no longer among the open ones', () => {
    const findings = checkOffice(officeWith(waiver()), today);
    expect(openFindings(findings).map((one) => one.id)).not.toContain('C-29');
    expect(waivedFindings(findings).map((one) => one.id)).toEqual(['C-29']);
    expect(openFindings(findings)).toHaveLength(findings.length - 1);
  });

  it('is open again when it says something else, and tells that it was set aside', () => {
    const found = checked(officeWith(waiver({ basis: 'You say that people can visit without giving data.' })));
    expect(found).toMatchObject({ waiverOutdated: { record: 'FW-001' } });
    expect(found).not.toHaveProperty('waiver');
  });

  it('is judged by the waiver that fits, when there are several', () => {
    const found = checked(
      officeWith(waiver({ basis: 'Something else.' }), waiver(), waiver({ basis: 'Something old.' })),
    );
    expect(found?.waiver?.record).toBe('FW-002');
    expect(found).not.toHaveProperty('waiverOutdated');
  });

  const open: Answer<never> = { state: 'unknown' };
  it.each<[string, Waiver]>([
    ['without a reason', { reason: open }],
    ['with a reason that is only suggested', { reason: { state: 'suggested', value: 'why not' } }],
    ['that is over', { until: '2026-11-01' }],
    ['of another finding', { finding: 'C-28' }],
  ])('is not set aside by a waiver %s', (_name, more) => {
    const found = checked(officeWith(waiver(more)));
    expect(found).not.toHaveProperty('waiver');
    expect(found).not.toHaveProperty('waiverOutdated');
  });

  it('may have no name on record', () => {
    const found = checked(officeWith(waiver({ reason: 'we know' })));
    expect(found?.waiver).toEqual({ record: 'FW-001', reason: 'we know' });
  });
});

test('waivers never add, hide, change or reorder a finding', () => {
  const findings = checkOffice(buildOffice(broken), today);
  const picks = fc.array(fc.record({ at: fc.nat(findings.length - 1), same: fc.boolean() }), { maxLength: 5 });
  fc.assert(
    fc.property(picks, (list) => {
      const findingWaiver = list.map(({ at, same }) => {
        const { id, title: said } = findings[at] ?? { id: '', title: '' };
        return { finding: id, basis: same ? said : `${said} Once.`, reason: 'seen' };
      });
      const office = buildOffice({ ...broken, findingWaiver });
      const marked = withWaivers(office, today, findings);
      expect(marked.map(({ waiver: _waiver, waiverOutdated: _outdated, ...rest }) => rest)).toEqual(findings);
      expect([...openFindings(marked), ...waivedFindings(marked)]).toHaveLength(findings.length);
      const aside = new Set(list.filter(({ same }) => same).map(({ at }) => findings[at]?.id));
      expect(new Set(waivedFindings(marked).map((one) => one.id))).toEqual(aside);
    }),
    { numRuns: 30 },
  );
});

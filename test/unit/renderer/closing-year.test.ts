import { describe, expect, it } from 'vitest';
import {
  nextPoint,
  pointsOf,
  settles,
  stillOpen,
  type Reasons,
} from '../../../renderer/src/screens/shine-the-light/closing/points.ts';
import { whenLeftOpen, whyAsked } from '../../../renderer/src/text/closing-year.ts';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import { doesNotApply, given, none, unknown } from '../../../src/inventory/answer.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';

const records = seedOffice('mymedicalimages');
const { missing } = ledgerOf(records, 2025);
const points = (reasons: Reasons = {}) => pointsOf(records, missing, reasons);

describe('the open points of a year', () => {
  it.each(seedSlugs)('of %s are each asked once, those of a record together', (slug) => {
    const office = seedOffice(slug);
    const ledger = ledgerOf(office, 2025);
    const asked = pointsOf(office, ledger.missing, {});
    expect(asked.map(({ path }) => path).toSorted()).toEqual(ledger.missing.map(({ path }) => path).toSorted());
    const changes = asked.filter(({ recordId }, index) => recordId !== asked[index - 1]?.recordId);
    expect(changes).toHaveLength(new Set(asked.map(({ recordId }) => recordId)).size);
  });

  it('begin with what can make the others go away', () => {
    expect(points().map(({ path }) => path)).toEqual([
      'O-001.employeeCount',
      'D-001.recipientMarketing',
      'D-001.happens',
      'D-001.from',
      'D-001.until',
      'D-005.happens',
      'D-005.from',
      'D-005.until',
      'V-001.name',
      'V-001.address',
      'V-009.name',
      'V-009.address',
    ]);
    expect(points()[1]).toMatchObject({ title: 'Work of service providers', reason: undefined });
  });

  it('say for each question why it is asked and what leaving it open means', () => {
    const fields = new Set(seedSlugs.flatMap((slug) => ledgerOf(seedOffice(slug), 2025).missing.map(fieldOf)));
    for (const field of fields) {
      expect(whyAsked(field), field).not.toBe(whyAsked('no such field'));
      expect(whenLeftOpen(field), field).toMatch(/^The .*\.$/);
    }
  });
});

function fieldOf({ path }: { path: string }): string {
  return path.split('.')[1] ?? '';
}

describe('the next point', () => {
  it('is the next one behind that is open, then the first one left', () => {
    const reasons = { 'D-001.recipientMarketing': 'Asked', 'D-001.happens': 'Asked' };
    expect(nextPoint(points(reasons), 'O-001.employeeCount')?.path).toBe('D-001.from');
    expect(nextPoint(points(reasons), 'V-009.address')?.path).toBe('O-001.employeeCount');
    expect(nextPoint(points(reasons), undefined)?.path).toBe('O-001.employeeCount');
    expect(stillOpen(points(reasons))).toHaveLength(missing.length - 2);
  });

  it('is none when all are settled, or when only the given one is left', () => {
    const all = Object.fromEntries(missing.map(({ path }) => [path, 'Nobody knows']));
    expect(nextPoint(points(all), undefined)).toBeUndefined();
    const { 'V-001.name': _, ...others } = all;
    expect(nextPoint(points(others), 'V-001.name')).toBeUndefined();
    expect(nextPoint(points(others), 'V-009.name')?.path).toBe('V-001.name');
  });
});

describe('an answer settles a point', () => {
  it('when it is given, and as “none” only where none is an answer', () => {
    expect(settles('address', given('1 Elm St'))).toBe(true);
    expect(settles('recipientMarketing', given(false))).toBe(true);
    expect(settles('address', none)).toBe(false);
    expect(settles('recipientMarketing', doesNotApply)).toBe(false);
    expect(settles('products', doesNotApply)).toBe(true);
    expect(settles('until', none)).toBe(true);
    expect(settles('products', unknown)).toBe(false);
    expect(settles('products', { state: 'suggested', value: 'Tea' })).toBe(false);
  });
});

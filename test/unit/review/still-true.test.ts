import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listYear } from '../../../src/disclosure/list-year.ts';
import { answerOf, findRecord } from '../../../src/inventory/office-records.ts';
import { calendarYear, during } from '../../../src/inventory/valid-time.ts';
import { deckOf } from '../../../src/review/deck.ts';
import { goesWithIt } from '../../../src/review/goes-with-it.ts';
import { ended, endProblem, stillTrue } from '../../../src/review/still-true.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { goneSince, officeToReview, saidOn, stamp, today } from './reviewed-office.ts';

const office = officeToReview();
const record = (id: string) => {
  const found = findRecord(office, id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe('yes to a record', () => {
  it('confirms every answer on that day, suggestions too, and leaves open what nobody knows', () => {
    const before = { ...record('V-001'), service: { state: 'suggested', value: 'mail' } };
    const after = stillTrue('recipient', before, stamp);
    expect(answerOf(after, 'name')).toEqual(saidOn('Postwell', today));
    expect(answerOf(after, 'service')).toEqual(saidOn('mail', today));
    expect(answerOf(after, 'until')).toEqual({ state: 'none', confirmed: stamp });
    expect(answerOf(after, 'country')).toEqual({ state: 'unknown' });
  });

  it('can be said of one part, and of a suggestion inside a small table', () => {
    const apps = [{ key: 'r1', name: { state: 'suggested', value: 'Clinic' }, remark: { state: 'none' } }];
    const before = { ...record('O-001'), apps: { state: 'given', value: apps } };
    const after = stillTrue('organization', before, stamp, ['apps']);
    expect(answerOf(after, 'apps')).toEqual(saidOn([{ ...apps[0], name: saidOn('Clinic', today) }], today));
    expect(answerOf(after, 'legalName')).toEqual(answerOf(before, 'legalName'));
  });
});

describe('gone', () => {
  it('gives a last day and changes nothing else', () => {
    const after = ended(record('V-001'), '2026-10-31', stamp);
    expect(after).toEqual({ ...record('V-001'), until: saidOn('2026-10-31', today) });
  });

  it('is refused for a day that is still to come, or before the record began', () => {
    expect(endProblem(record('V-001'), '2026-11-23', today)).toBe('inFuture');
    expect(endProblem(record('V-001'), today, today)).toBeUndefined();
    expect(endProblem({ ...record('V-001'), from: saidOn('2026-03-01', today) }, '2026-02-28', today)).toBe(
      'beforeItBegan',
    );
  });

  it('asks about what rests on it alone: its agreement and what only it gets', () => {
    expect(goesWithIt(office, ['V-001'], today)).toEqual(['C-001', 'D-001']);
    expect(goesWithIt(office, ['E-001'], today)).toEqual(['D-001', 'R-001']);
    expect(goesWithIt(office, ['V-003'], today)).toEqual([]);
  });

  it('leaves the lists of years before it, closed years and issued versions as they were', () => {
    const before = buildOffice({
      organization: [{ legalName: 'Harbor Clinic, Inc.' }],
      dataElement: [{ name: 'Email address', shineTheLightCategories: ['ii'] }],
      recipient: [{ name: 'Adwell', role: 'thirdParty', address: '1 Row, Oakland, CA' }],
      disclosure: [
        {
          recipients: ['V-001'],
          elements: ['E-001'],
          basis: 'directMarketing',
          recipientMarketing: true,
          from: '2023-02-01',
        },
      ],
      policyDocument: [{ title: 'Privacy Policy' }],
      issuedVersion: [{ policy: 'PD-001', number: 1, effectiveDate: '2025-01-01' }],
      ledgerYear: [{ year: 2024, state: 'closed', closedOn: '2025-01-10' }],
    });
    const days = fc.constantFrom('2026-01-01', '2026-06-30', today);
    const picks = fc.nat({ max: 20 });
    fc.assert(
      fc.property(picks, days, (pick, lastDay) => {
        const cards = deckOf(before, { since: today, today }).filter(({ type }) => type !== 'organization');
        const card = cards[pick % cards.length];
        if (!card) throw new Error('The deck has cards.');
        const after = goneSince(before, card, lastDay);
        expect(after.issuedVersion).toEqual(before.issuedVersion);
        expect(after.ledgerYear).toEqual(before.ledgerYear);
        for (const year of [2023, 2024, 2025]) {
          expect(listYear(after, year)).toEqual(listYear(before, year));
          for (const { id } of card.items) {
            const [was, is] = [findRecord(before, id), findRecord(after, id)];
            if (was && is) expect(during(is, calendarYear(year))).toBe(during(was, calendarYear(year)));
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

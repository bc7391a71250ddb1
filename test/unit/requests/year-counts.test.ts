import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/requests/calendar.ts';
import { yearCounts, type KindCount } from '../../../src/requests/year-counts.ts';
import { buildOffice } from '../../support/office-builder.ts';

const counts = (requests: Record<string, unknown>[], year = 2026): KindCount[] =>
  yearCounts(buildOffice({ request: requests }), year);
const asked = { kinds: ['req-delete'], receivedOn: '2026-03-01' };

describe('the counts of a year', () => {
  it('counts what came, what became of it, and the median of the days', () => {
    const found = counts([
      { ...asked, answeredOn: '2026-03-11', outcome: 'granted' },
      { ...asked, answeredOn: '2026-03-21', outcome: 'denied' },
      { ...asked, answeredOn: '2026-03-22', outcome: 'partly' },
      { ...asked, answeredOn: '2026-04-30' },
      { ...asked, outcome: 'withdrawn' },
      { ...asked, kinds: ['req-delete', 'req-opt-out'] },
    ]);
    const zero = { granted: 0, partly: 0, denied: 0, withdrawn: 0, noOutcome: 0 };
    expect(found).toEqual([
      {
        kind: 'req-delete',
        received: 6,
        granted: 1,
        partly: 1,
        denied: 1,
        withdrawn: 1,
        noOutcome: 1,
        open: 1,
        medianDays: 20.5,
      },
      { kind: 'req-opt-out', received: 1, ...zero, open: 1, medianDays: null },
    ]);
  });

  it('counts a request in the year in which it arrived', () => {
    const late = { ...asked, receivedOn: '2025-12-31', answeredOn: '2026-01-05', outcome: 'granted' };
    expect(counts([late])).toEqual([]);
    expect(counts([late], 2025)).toMatchObject([{ received: 1, medianDays: 5 }]);
  });

  it('loses no request, and its median lies between the shortest and the longest', () => {
    const one = fc.record({
      days: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      outcome: fc.constantFrom('granted', 'partly', 'denied', 'withdrawn'),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (list) => {
        const [found] = counts(
          list.map(({ days, outcome }) => ({
            ...asked,
            ...(days === undefined ? {} : { answeredOn: addDays(asked.receivedOn, days), outcome }),
          })),
        );
        if (found === undefined) throw new Error('no counts');
        const { received, granted, partly, denied, withdrawn, noOutcome, open, medianDays } = found;
        expect(granted + partly + denied + withdrawn + noOutcome + open).toBe(received);
        const days = list.flatMap((each) => (each.days === undefined || each.outcome === 'withdrawn' ? [] : each.days));
        if (days.length === 0) expect(medianDays).toBeNull();
        else {
          expect(medianDays).toBeGreaterThanOrEqual(Math.min(...days));
          expect(medianDays).toBeLessThanOrEqual(Math.max(...days));
        }
      }),
      { numRuns: 30 },
    );
  });
});

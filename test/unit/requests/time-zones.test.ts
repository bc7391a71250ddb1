/** Ten years of clocks in three time zones: days are dates, so daylight saving and the place of the computer change nothing. */
import { afterEach, expect, it } from 'vitest';
import { addDays } from '../../../src/requests/calendar.ts';
import { clocksOf, daysLeft } from '../../../src/requests/clocks.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** The clocks of every third day from 2026 to 2035, for a kind with business days, calendar days and an extension. */
function tenYears(): string[] {
  return Array.from({ length: 1218 }, (_, index) => {
    const receivedOn = addDays('2026-01-01', index * 3);
    const clocks = clocksOf('req-delete', { receivedOn, extendedOn: addDays(receivedOn, 40) });
    return clocks.map(({ id, aimBy, latest }) => `${id} ${aimBy} ${latest} ${daysLeft(latest, receivedOn)}`).join();
  });
}

it('are the same in California, New Zealand and Greenwich', () => {
  const inZone = (name: string): string[] => {
    process.env['TZ'] = name;
    return tenYears();
  };
  const california = inZone('America/Los_Angeles');
  // The zone really changes: at midnight in Greenwich the day before is not over in California.
  expect(new Date('2026-07-01T00:00:00Z').getDate()).toBe(30);
  expect(inZone('Pacific/Auckland')).toEqual(california);
  expect(inZone('UTC')).toEqual(california);
  expect(california[0]).toContain('delete-answer 2026-03-31 2026-04-01 90');
});

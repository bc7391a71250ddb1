import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consumerRequestIds, type ConsumerRequestId } from '../../../src/library/consumer-requests.ts';
import { addDays } from '../../../src/requests/calendar.ts';
import { clocksOf, daysLeft, extensionProblem } from '../../../src/requests/clocks.ts';

const anyDay = fc.integer({ min: 0, max: 3652 }).map((index) => addDays('2026-01-01', index));
const anyKind = fc.constantFrom(...consumerRequestIds);

const dates = (kind: ConsumerRequestId, facts: Parameters<typeof clocksOf>[1]) =>
  clocksOf(kind, facts).map(({ id, aimBy, latest }) => [id, aimBy, latest]);

describe('the clocks of a request', () => {
  it('to know: confirm in 10 business days, answer in 45 days', () => {
    expect(dates('req-know-categories', { receivedOn: '2026-11-20' })).toEqual([
      ['know-categories-confirm', '2026-12-02', '2026-12-07'],
      ['know-categories-answer', '2027-01-03', '2027-01-04'],
    ]);
  });

  it('to delete, extended in time: the answer moves to 90 days, the confirmation stays', () => {
    expect(dates('req-delete', { receivedOn: '2026-11-20', extendedOn: '2027-01-04' })).toEqual([
      ['delete-confirm', '2026-12-02', '2026-12-07'],
      ['delete-answer', '2027-02-17', '2027-02-18'],
    ]);
  });

  it('to opt out and to limit: 15 business days, and no asking again for 12 months', () => {
    expect(clocksOf('req-opt-out', { receivedOn: '2028-02-29' })).toMatchObject([
      { kind: 'due', aimBy: '2028-03-17', latest: '2028-03-21' },
      { kind: 'wait', aimBy: '2029-02-28', latest: '2029-02-28' },
    ]);
    expect(clocksOf('req-limit', { receivedOn: '2028-02-29' })[0]).toMatchObject({ latest: '2028-03-21' });
  });

  it.each([
    [true, 'stl-30', '2026-12-22'],
    [undefined, 'stl-30', '2026-12-22'],
    [false, 'stl-150', '2027-04-21'],
  ])('of Shine the Light at the named contact point (%s): %s, %s', (atContactPoint, id, latest) => {
    expect(clocksOf('req-shine-the-light', { receivedOn: '2026-11-22', atContactPoint })).toMatchObject([
      { id, latest },
    ]);
  });

  it('of a young person’s no begin with the no', () => {
    expect(clocksOf('req-minor-opt-in', { receivedOn: '2026-05-01' })).toEqual([]);
    expect(clocksOf('req-minor-opt-in', { receivedOn: '2026-05-01', refusedOn: '2026-05-31' })).toMatchObject([
      { kind: 'wait', latest: '2027-05-31' },
    ]);
  });

  it('name their statute, and never print a doubt as certain', () => {
    for (const kind of consumerRequestIds) {
      for (const clock of clocksOf(kind, { receivedOn: '2026-11-22', refusedOn: '2026-11-23' })) {
        expect(clock.cite).toMatch(/\d/);
        expect(typeof clock.verified).toBe('boolean');
      }
    }
  });

  it('are never due before the request arrived, and the careful date is never the later one', () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.option(fc.boolean(), { nil: undefined }), (kind, receivedOn, atContactPoint) => {
        for (const { aimBy, latest } of clocksOf(kind, { receivedOn, atContactPoint })) {
          expect(aimBy > receivedOn && aimBy <= latest).toBe(true);
        }
      }),
    );
  });
});

describe('an extension', () => {
  it.each([
    ['req-delete', '2026-11-20', undefined],
    ['req-delete', '2027-01-04', undefined],
    ['req-delete', '2027-01-05', 'tooLate'],
    ['req-delete', '2026-11-19', 'beforeReceipt'],
    ['req-opt-out', '2026-11-21', 'noExtension'],
    ['req-shine-the-light', '2026-11-21', 'noExtension'],
  ] as const)('of %s on %s: %s', (kind, extendedOn, problem) => {
    expect(extensionProblem(kind, { receivedOn: '2026-11-20' }, extendedOn)).toBe(problem);
  });

  it('never shortens a clock, and moves none when it cannot be taken', () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.integer({ min: -10, max: 120 }), (kind, receivedOn, offset) => {
        const extendedOn = addDays(receivedOn, offset);
        const plain = clocksOf(kind, { receivedOn });
        const longer = clocksOf(kind, { receivedOn, extendedOn });
        const can = extensionProblem(kind, { receivedOn }, extendedOn) === undefined;
        for (const clock of plain) {
          const other = longer.find((one) => one.id === clock.id);
          expect(other !== undefined && other.aimBy >= clock.aimBy && other.latest >= clock.latest).toBe(true);
        }
        expect(JSON.stringify(plain) === JSON.stringify(longer)).toBe(!can);
      }),
    );
  });
});

describe('the days left', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-11-21', -1],
    ['2027-11-22', 365],
  ])('to %s on November 22, 2026 are %i', (date, left) => expect(daysLeft(date, '2026-11-22')).toBe(left));
});

/** Waiting for the person: it stops no clock of the law, moves the office's own day, and never shortens anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, valueOf } from '../../../src/inventory/answer.ts';
import type { Request } from '../../../src/inventory/request.ts';
import { consumerRequestIds } from '../../../src/library/consumer-requests.ts';
import { afterLetter } from '../../../src/requests/after-letter.ts';
import { addDays } from '../../../src/requests/calendar.ts';
import { logTable } from '../../../src/requests/log-table.ts';
import {
  endProblem,
  movedByPauses,
  openPause,
  pausesOf,
  startProblem,
  withEnd,
  withPause,
} from '../../../src/requests/pauses.ts';
import { requestClocks } from '../../../src/requests/request-clocks.ts';
import { withoutPerson } from '../../../src/requests/retention.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-06-15';

function requestWith(fields: object): Request {
  const [request] = buildOffice({ request: [{ kinds: ['req-delete'], receivedOn: '2026-06-01', ...fields }] }).request;
  if (request === undefined) throw new Error('no request');
  return request;
}
const pause = { from: '2026-06-03', until: '2026-06-10', reason: 'the signed permission', by: 'Ann Lee' };

describe('a clock while the office waits', () => {
  it.each(consumerRequestIds.filter((kind) => kind !== 'req-minor-content-removal'))('of %s goes on', (kind) => {
    const plain = requestWith({ kinds: [kind], refusedOn: '2026-06-02' });
    const waiting = requestWith({ kinds: [kind], refusedOn: '2026-06-02', pauses: [pause, { from: '2026-06-12' }] });
    expect(requestClocks(waiting, [], today)).toEqual(requestClocks(plain, [], today));
  });

  it('moves only the day that the office has set itself, where no law sets one', () => {
    const target = (pauses: object[]) =>
      requestClocks(
        requestWith({ kinds: ['req-minor-content-removal'], ...(pauses.length === 0 ? {} : { pauses }) }),
        [],
        today,
      )[0];
    expect(target([])).toMatchObject({ byOffice: true, kind: 'due', aimBy: '2026-06-15', latest: '2026-06-15' });
    expect(target([pause])).toMatchObject({ latest: '2026-06-22' });
    expect(target([pause, { from: '2026-06-13' }])).toMatchObject({ latest: '2026-06-24' });
    const late = requestWith({ kinds: ['req-minor-content-removal'], receivedOn: '2026-05-01' });
    expect(requestClocks(late, [], today)[0]).toMatchObject({ overdue: 'pastAim' });
  });

  it('never comes earlier by a pause, and no pause after the day counts', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((at) => addDays('2026-06-01', at));
    const stretch = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })).map(([from, length]) => ({
      from,
      until: length === null ? null : addDays(from, length),
      reason: null,
      by: null,
    }));
    fc.assert(
      fc.property(day, fc.array(stretch, { maxLength: 4 }), day, (due, drawn, now) => {
        const pauses = drawn.toSorted((first, second) => (first.from < second.from ? -1 : 1));
        const moved = movedByPauses(due, pauses, now);
        expect(moved >= due).toBe(true);
        if (pauses.every(({ from }) => from > due)) expect(moved).toBe(due);
        expect(movedByPauses(due, [], now)).toBe(due);
        // One more stretch never shortens either.
        expect(movedByPauses(due, pauses.slice(0, -1), now) <= moved).toBe(true);
      }),
    );
  });
});

describe('noting that the office waits', () => {
  it.each([
    [{}, '2026-06-03', undefined],
    [{}, '2026-05-31', 'beforeReceipt'],
    [{}, '2026-06-16', 'inFuture'],
    [{ answeredOn: '2026-06-05' }, '2026-06-03', 'settled'],
    [{ pauses: [{ from: '2026-06-03' }] }, '2026-06-05', 'alreadyWaiting'],
    [{ pauses: [pause] }, '2026-06-09', 'overlaps'],
    [{ pauses: [pause] }, '2026-06-10', undefined],
  ] as const)('with %o on %s: %s', (fields, from, problem) => {
    expect(startProblem(requestWith(fields), from, today)).toBe(problem);
  });

  it.each([
    [{}, '2026-06-03', 'notWaiting'],
    [{ pauses: [{ from: '2026-06-03' }] }, '2026-06-02', 'beforeStart'],
    [{ pauses: [{ from: '2026-06-03' }] }, '2026-06-16', 'inFuture'],
    [{ pauses: [{ from: '2026-06-03' }] }, '2026-06-15', undefined],
  ] as const)('that it came, with %o on %s: %s', (fields, until, problem) => {
    expect(endProblem(requestWith(fields), until, today)).toBe(problem);
  });

  it('keeps since when, until when, for what and who', () => {
    const first = withPause(requestWith({}), { from: '2026-06-03', reason: ' the signed\npermission ', by: 'Ann Lee' });
    expect(pausesOf({ pauses: first })).toEqual([{ ...pause, until: null }]);
    const ended = { pauses: withEnd({ pauses: first }, '2026-06-10') };
    expect(pausesOf(ended)).toEqual([pause]);
    const second = withPause(ended, { from: '2026-06-12', reason: '', by: '' });
    expect(pausesOf({ pauses: second })[1]).toEqual({ from: '2026-06-12', until: null, reason: null, by: null });
    expect(new Set(itemsOf(second).map(({ key }) => key)).size).toBe(2);
  });
});

describe('letters and waiting', () => {
  const office = buildOffice({ request: [{ kinds: ['req-delete'], receivedOn: '2026-06-01' }] });

  it('begins with a letter that asks for something, and ends with the answer', () => {
    const asked = {
      ...requestWith({}),
      ...afterLetter(office, requestWith({}), { kind: 'needMore', asOf: '2026-06-03' }, 'Ann'),
    };
    expect(openPause(asked)).toMatchObject({ from: '2026-06-03', by: 'Ann' });
    // A second letter of the kind begins no second stretch.
    expect(afterLetter(office, asked, { kind: 'needMore', asOf: '2026-06-05' }, 'Ann')).toEqual({});
    const answers = afterLetter(office, asked, { kind: 'denial', asOf: '2026-06-12', reason: 'x' }, 'Ann');
    expect(pausesOf(answers as Pick<Request, 'pauses'>)).toMatchObject([{ from: '2026-06-03', until: '2026-06-12' }]);
  });

  it('stands in the log, for what only with names, and goes when the person is erased', () => {
    const records = buildOffice({
      request: [{ kinds: ['req-delete'], receivedOn: '2026-06-01', pauses: [pause, { from: '2026-06-12' }] }],
    });
    const log = (names: boolean) => logTable(records, { names, asOf: today });
    expect(log(false).rows[0]).toContain('2026-06-03 to 2026-06-10; since 2026-06-12');
    expect(JSON.stringify(log(false))).not.toContain('permission');
    expect(log(true).rows[0]).toContain('the signed permission');
    const [request] = records.request;
    if (request === undefined) throw new Error('no request');
    expect(valueOf(withoutPerson(request, today).pauses)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../src/inventory/definitions.ts';
import { blankRecord } from '../../../src/inventory/new-record.ts';
import { addDays, addMonths } from '../../../src/requests/calendar.ts';
import { countFreshness, freshnessOf, reviewInterval } from '../../../src/review/freshness.ts';
import { isOnlyBegun, isOnlySuggested, lookedAt } from '../../../src/review/looked-at.ts';
import { stillTrue } from '../../../src/review/still-true.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { officeToReview, saidOn, today } from './reviewed-office.ts';

const yearly = { months: 12, dueDays: 60 };
const vendor = (answers: object): AnyRecord => ({ ...blankRecord('recipient', 'V-001'), ...answers });
const state = (record: AnyRecord, on = today) => freshnessOf('recipient', record, yearly, on)?.state;

describe('how fresh a record is', () => {
  it('is told by its oldest answer, so mending one answer refreshes none of the others', () => {
    const old = { name: saidOn('Postwell', '2025-01-10'), service: saidOn('mail', today) };
    expect(state(vendor(old))).toBe('outdated');
    expect(state(vendor({ ...old, name: saidOn('Postwell', '2026-01-10') }))).toBe('due');
    expect(state(vendor({ ...old, name: saidOn('Postwell', '2026-06-10') }))).toBe('fresh');
  });

  it('is due for the last 60 days of its year, and outdated from the day after', () => {
    const record = vendor({ name: saidOn('Postwell', '2025-11-22'), service: saidOn('mail', '2026-11-22') });
    expect(state(record, '2026-09-22')).toBe('fresh');
    expect(state(record, '2026-09-23')).toBe('due');
    expect(state(record, '2026-11-22')).toBe('due');
    expect(state(record, '2026-11-23')).toBe('outdated');
  });

  it('is “never” where something in it has no date at all, or is only suggested', () => {
    expect(state(vendor({}))).toBe('never');
    expect(state(vendor({ name: { state: 'given', value: 'Postwell' }, service: saidOn('mail', today) }))).toBe(
      'never',
    );
    expect(state(vendor({ name: saidOn('Postwell', today), service: { state: 'suggested', value: 'mail' } }))).toBe(
      'never',
    );
    const rows = [{ key: 'r1', name: { state: 'suggested', value: 'App' }, remark: { state: 'none' } }];
    const office = { ...blankRecord('organization', 'O-001'), apps: saidOn(rows, today) };
    expect(lookedAt('organization', office)).toMatchObject({ suggested: 1, oldest: today });
  });

  it('takes “it goes on” of a new record for nobody’s answer, until somebody says so', () => {
    const record = vendor({ name: saidOn('Postwell', today), service: saidOn('mail', today) });
    expect(state(record)).toBe('fresh');
    expect(state(vendor({}))).toBe('never');
    expect(state(stillTrue('recipient', vendor({}), { by: 'Maria', on: today }))).toBe('fresh');
  });

  it('is “never” of a record that is only begun, until somebody has looked at it as a whole', () => {
    const begun = vendor({ name: saidOn('Postwell', today) });
    expect(state(begun)).toBe('never');
    expect(isOnlyBegun(lookedAt('recipient', begun))).toBe(true);
    expect(state(vendor({ name: saidOn('Postwell', today), role: saidOn('serviceProvider', today) }))).toBe('fresh');
    expect(state(stillTrue('recipient', begun, { by: 'Maria', on: today }))).toBe('fresh');
    // One answer is all that matters of a right.
    const right = { ...blankRecord('right', 'RI-001'), kind: saidOn('delete', today) };
    expect(freshnessOf('right', right, yearly, today)?.state).toBe('fresh');
  });

  it('tells a record that was only suggested from one about which somebody has spoken', () => {
    const label = { state: 'suggested', value: 'mail service' };
    const spoken = (answers: object) => isOnlySuggested(lookedAt('recipient', vendor(answers)));
    expect(spoken({ label })).toBe(true);
    expect(spoken({ label, name: saidOn('Postwell', today) })).toBe(false);
    expect(spoken({ label, name: { state: 'given', value: 'Postwell' } })).toBe(false);
    expect(spoken({})).toBe(false);
  });

  it('is asked neither of what is over nor of what tells what happened', () => {
    expect(state(vendor({ name: saidOn('Postwell', '2020-01-01'), until: saidOn(today, today) }))).toBeUndefined();
    expect(state(vendor({ name: saidOn('Postwell', '2020-01-01'), until: saidOn('2026-11-23', today) }))).toBe(
      'outdated',
    );
    expect(freshnessOf('request', blankRecord('request', 'RQ-001'), yearly, today)).toBeUndefined();
  });

  it('follows the interval of the office, a year until it has one', () => {
    expect(reviewInterval(officeToReview())).toEqual(yearly);
    const quarterly = buildOffice({ organization: [{ reviewEvery: 'months3' }] });
    expect(reviewInterval(quarterly).months).toBe(3);
    const suggested = buildOffice({ organization: [{ reviewEvery: { state: 'suggested', value: 'months3' } }] });
    expect(reviewInterval(suggested).months).toBe(12);
  });

  it('is never fresh or due after its interval, and never outdated within it', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));
    const intervals = fc.constantFrom(yearly, { months: 6, dueDays: 30 }, { months: 3, dueDays: 15 });
    fc.assert(
      fc.property(day, day, day, intervals, (one, other, on, interval) => {
        const record = vendor({ name: saidOn('Postwell', one), service: saidOn('mail', other) });
        const found = freshnessOf('recipient', record, interval, on)?.state;
        const oldest = one < other ? one : other;
        expect(found === 'outdated').toBe(on > addMonths(oldest, interval.months));
      }),
      { numRuns: 300 },
    );
  });

  it('is counted for the whole office, past records left out', () => {
    const counts = countFreshness(officeToReview(), today);
    expect(counts).toEqual({ fresh: 0, due: 0, outdated: 0, never: 40 });
  });
});

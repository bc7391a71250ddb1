import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { none } from '../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import type { Request } from '../../../src/inventory/request.ts';
import { consumerRequestIds } from '../../../src/library/consumer-requests.ts';
import { addDays } from '../../../src/requests/calendar.ts';
import { checksOf, mayCheckIdentity } from '../../../src/requests/checks.ts';
import { dateProblems } from '../../../src/requests/date-problems.ts';
import { requestState, type RequestState } from '../../../src/requests/request-state.ts';
import { erasableFrom, withoutPerson } from '../../../src/requests/retention.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';

const asked = { receivedOn: '2026-03-02', personName: 'Ada Quill', personReach: 'ada@quill.example' };

function office(requests: object[], more: object = {}): OfficeRecords {
  return buildOffice({ ...more, request: requests.map((one) => ({ ...asked, ...one })) });
}

function last({ request }: OfficeRecords): Request {
  const found = request.at(-1);
  if (found === undefined) throw new Error('no request');
  return found;
}

/** The state of the last request. */
function state(requests: object[], today = '2026-03-03', more: object = {}): RequestState {
  const records = office(requests, more);
  return requestState(records, last(records), today);
}
const one = (request: object, today?: string, more?: object): RequestState => state([request], today, more);

describe('what is due', () => {
  it('confirms first, then answers; a letter ends the first clock and the answer both', () => {
    const request = { kinds: ['req-delete'] };
    expect(one(request).next).toMatchObject({ id: 'delete-confirm', overdue: 'no' });
    const letter = [{ request: 'RQ-001', kind: 'acknowledgement', sentOn: '2026-03-03' }];
    expect(one(request, '2026-03-03', { letter }).next).toMatchObject({
      id: 'delete-answer',
      aimBy: '2026-04-15',
      latest: '2026-04-16',
      daysLeft: 44,
    });
    expect(one({ ...request, answeredOn: '2026-03-03' })).toMatchObject({ status: 'settled', next: null });
    expect(one({ ...request, outcome: 'withdrawn' })).toMatchObject({ status: 'settled', next: null });
  });

  it('tells the careful day from the last one', () => {
    const overdue = (today: string): string | undefined => one({ kinds: ['req-opt-out'] }, today).next?.overdue;
    expect([overdue('2026-03-19'), overdue('2026-03-21'), overdue('2026-04-01')]).toEqual([
      'no',
      'pastAim',
      'pastLatest',
    ]);
  });

  it('counts 30 or 150 days for Shine the Light, and 30 while nobody knows where it came in', () => {
    const latest = (atDesignatedContact: unknown): string | undefined =>
      one({ kinds: ['req-shine-the-light'], atDesignatedContact }).next?.latest;
    expect([latest(true), latest({ state: 'unknown' }), latest(false)]).toEqual([
      '2026-04-01',
      '2026-04-01',
      '2026-07-30',
    ]);
  });

  it('has no clock where no law sets a time, and none before the day of receipt is known', () => {
    expect(one({ kinds: ['req-opt-in-after', 'other'] })).toMatchObject({ clocks: [], next: null });
    expect(one({ kinds: ['req-delete'], receivedOn: { state: 'unknown' } })).toMatchObject({ clocks: [], route: null });
  });

  it('lets the earliest clock of several kinds decide', () => {
    expect(one({ kinds: ['req-delete', 'req-opt-out'] }).next?.id).toBe('delete-confirm');
  });
});

describe('dates that cannot be', () => {
  const at = { kinds: ['req-shine-the-light'] as const, receivedOn: '2026-03-02' };
  it.each([
    [{ receivedOn: '2026-03-04' }, 'inFuture', 'receivedOn', '2026-03-03'],
    [{ receivedOn: '2004-12-31' }, 'beforeLaw', 'receivedOn', '2005-01-01'],
    [{ answeredOn: '2026-03-01' }, 'beforeReceipt', 'answeredOn', '2026-03-02'],
    [{ answeredOn: '2026-05-01' }, 'inFuture', 'answeredOn', '2026-03-03'],
    [{ extendedOn: '2026-03-01' }, 'beforeReceipt', 'extendedOn', '2026-03-02'],
  ])('names what is wrong with %o', (dates, problem, field, date) => {
    expect(dateProblems({ ...at, ...dates }, '2026-03-03')).toContainEqual(
      expect.objectContaining({ problem, field, date }),
    );
  });

  it('accepts the days on the edge, and lets rights start when their law does', () => {
    expect(dateProblems({ ...at, receivedOn: '2005-01-01', answeredOn: '2005-01-01' }, '2026-03-03')).toEqual([]);
    const early = (kind: (typeof consumerRequestIds)[number], receivedOn: string): number =>
      dateProblems({ kinds: [kind], receivedOn }, '2030-01-01').length;
    expect([early('req-delete', '2020-01-01'), early('req-delete', '2019-12-31')]).toEqual([0, 1]);
    expect([early('req-correct', '2023-01-01'), early('req-correct', '2022-12-31')]).toEqual([0, 1]);
    expect([early('req-admt-access', '2027-01-01'), early('req-admt-access', '2026-12-31')]).toEqual([0, 1]);
    expect(one({ kinds: ['req-delete'], receivedOn: '2019-01-01' }).problems[0]?.problem).toBe('beforeLaw');
  });
});

describe('checks', () => {
  it('never checks who opts out, limits, or opts back in', () => {
    for (const kind of ['req-opt-out', 'req-opt-out-signal', 'req-limit', 'req-opt-in-after', 'req-admt-opt-out']) {
      expect(mayCheckIdentity([kind]), kind).toBe(false);
      expect(one({ kinds: [kind] }).checks, kind).toMatchObject([
        { about: 'identity', rule: 'forbidden', state: 'none' },
      ]);
      expect(one({ kinds: [kind], identity: 'confirmed' }).checks[0]?.state, kind).toBe('wrong');
    }
  });

  it('asks for a check before data goes out, is corrected or deleted', () => {
    const check = (identity: unknown) => one({ kinds: ['req-know-specific'], identity }).checks[0];
    expect(check({ state: 'unknown' })).toMatchObject({ rule: 'required', state: 'open', cite: '11 CCR 7062(c)' });
    expect(check('confirmed')?.state).toBe('done');
    expect(check('notConfirmed')?.state).toBe('failed');
  });

  it('needs none for Shine the Light, whose answer is the same for everybody', () => {
    expect(one({ kinds: ['req-shine-the-light'], askedBy: 'agent' }).checks).toMatchObject([{ rule: 'notNeeded' }]);
  });

  it.each([
    ['agent', 'req-delete', 'who they are'],
    ['agent', 'req-opt-out', 'signed permission; nothing more'],
    ['powerOfAttorney', 'req-delete', 'power of attorney; nothing more'],
    ['parent', 'req-delete', 'parent or guardian'],
  ])('asks of an %s for %s no more than the law allows', (askedBy, kind, how) => {
    const agent = (agentProof: unknown) =>
      one({ kinds: [kind], askedBy, agentProof }).checks.find(({ about }) => about === 'agent');
    expect(agent({ state: 'unknown' })?.how).toContain(how);
    expect(agent({ state: 'unknown' })?.state).toBe('open');
    expect(agent('Letter of March 1')?.state).toBe('done');
    expect(agent(none)?.state).toBe('open');
  });

  it('says each check once, whatever the kinds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...consumerRequestIds), { minLength: 1 }), (kinds) => {
        const request = office([{ kinds }]).request[0];
        const checks = request ? checksOf(request) : [];
        expect(checks.length).toBeGreaterThan(0);
        expect(new Set(checks.map((check) => JSON.stringify(check))).size).toBe(checks.length);
      }),
      { numRuns: 40 },
    );
  });
});

const inventory = {
  recipient: [
    { name: 'Cloudkeep', role: 'serviceProvider' },
    { name: 'Adnet', role: 'thirdParty' },
    { name: 'Postwell', role: 'serviceProvider' },
  ],
  personGroup: [
    { name: 'Patients', kind: 'patients' },
    { name: 'Staff', kind: 'staff' },
  ],
  system: [
    { name: 'Chart', howToFind: 'Search by birth date', howToDelete: 'Menu, Purge', host: 'V-001' },
    { name: 'Payroll' },
    { name: 'Old phones', until: '2020-01-01' },
  ],
  activity: [
    { name: 'Care', personGroups: ['G-001'], systems: ['Y-001'] },
    { name: 'Pay', personGroups: ['G-002'], systems: ['Y-002'] },
  ],
  disclosure: [
    { recipients: ['V-002'], basis: 'shared' },
    { recipients: ['V-003'], basis: 'businessPurpose', happens: false },
  ],
};

describe('where to look and whom to tell', () => {
  const names = (list: { name: string }[]): string[] => list.map(({ name }) => name);

  it('lists the systems with their how-to, what is done, and who runs them', () => {
    const places = [{ place: 'Y-001', doneOn: '2026-03-04' }];
    const { places: found } = one({ kinds: ['req-delete'], places }, '2026-03-05', inventory);
    expect(names(found)).toEqual(['Chart', 'Payroll']);
    expect(found[0]).toMatchObject({
      howToFind: 'Search by birth date',
      howToDelete: 'Menu, Purge',
      howToExport: null,
      host: 'Cloudkeep',
      doneOn: '2026-03-04',
    });
    expect(found[1]).toMatchObject({ howToFind: null, doneOn: null, host: null });
  });

  it('leaves out what only staff stand in for a known customer, and everything for Shine the Light', () => {
    const customer = { kinds: ['req-know-categories'], relationship: 'ongoing' };
    expect(names(one(customer, '2026-03-05', inventory).places)).toEqual(['Chart']);
    expect(one({ kinds: ['req-shine-the-light'] }, '2026-03-05', inventory).places).toEqual([]);
  });

  it.each([
    ['req-delete', ['Cloudkeep', 'Adnet']],
    ['req-correct', ['Cloudkeep']],
    ['req-opt-out', ['Adnet']],
    ['req-limit', ['Cloudkeep', 'Adnet']],
    ['req-know-specific', []],
  ])('tells for %s: %o', (kind, expected) => {
    expect(names(one({ kinds: [kind] }, '2026-03-05', inventory).tell)).toEqual(expected);
  });

  it('works on every seed office and kind', () => {
    for (const slug of seedSlugs) {
      const seed = seedOffice(slug);
      const { request } = office([{ kinds: [...consumerRequestIds], receivedOn: '2027-03-02' }]);
      const records = { ...seed, request, letter: [] };
      const found = requestState(records, last(records), '2027-03-03');
      expect(found.answers, slug).toHaveLength(consumerRequestIds.length);
      expect(found.places.length, slug).toBeGreaterThan(0);
    }
  });
});

describe('limits on repeats', () => {
  const answered = { answeredOn: '2026-03-10', outcome: 'granted' };
  it('marks a second Shine the Light request in a calendar year, answered or still open', () => {
    const first = { kinds: ['req-shine-the-light'] };
    const second = { kinds: ['req-shine-the-light'], receivedOn: '2026-12-31' };
    expect(state([{ ...first, ...answered }, second], '2026-12-31').repeats).toMatchObject([
      { rule: 'oncePerYear', earlier: ['RQ-001'] },
    ]);
    expect(state([first, second], '2026-12-31').repeats).toMatchObject([{ rule: 'stillOpen', earlier: ['RQ-001'] }]);
    expect(state([first, { ...second, receivedOn: '2027-01-01' }], '2027-01-01').repeats).toEqual([]);
  });

  it('marks the third request to know in twelve months, in whatever form', () => {
    const know = (kind: string, receivedOn: string) => ({ kinds: [kind], ...answered, receivedOn });
    const two = [know('req-know-categories', '2026-01-10'), know('req-know-specific', '2026-03-02')];
    const third = (receivedOn: string) =>
      state([...two, { kinds: ['req-portability'], receivedOn }], receivedOn).repeats;
    expect(third('2027-01-09')).toMatchObject([{ rule: 'twiceInTwelveMonths', earlier: ['RQ-001', 'RQ-002'] }]);
    expect(third('2027-01-10')).toEqual([]);
    expect(state([...two, { kinds: ['req-delete'], receivedOn: '2026-06-01' }], '2026-06-01').repeats).toEqual([]);
  });
});

describe('keeping the log', () => {
  it('keeps who asked for 24 months after the answer', () => {
    const request = last(office([{ kinds: ['req-delete'], answeredOn: '2026-02-28' }]));
    expect(erasableFrom(request)).toBe('2028-02-28');
    const gone = withoutPerson(request, '2028-03-01');
    expect(erasableFrom(gone)).toBeUndefined();
    expect(gone).toMatchObject({
      kinds: request.kinds,
      receivedOn: request.receivedOn,
      answeredOn: request.answeredOn,
    });
    expect(JSON.stringify(gone)).not.toMatch(/Ada|quill/);
  });

  it('never erases an open request', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const request = last(office([{ kinds: ['req-delete'], receivedOn: addDays('2020-01-01', days) }]));
        expect(erasableFrom(request)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });
});

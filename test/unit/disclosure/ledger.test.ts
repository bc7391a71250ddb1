import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeYear, withCorrection } from '../../../src/disclosure/close-year.ts';
import { composeYearDocument } from '../../../src/disclosure/compose-year.ts';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import { listYear } from '../../../src/disclosure/list-year.ts';
import { doesNotApply, given, none } from '../../../src/inventory/answer.ts';
import { blankRecord } from '../../../src/inventory/new-record.ts';
import type { LedgerYear } from '../../../src/inventory/kept-records.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { calendarYear, during } from '../../../src/inventory/valid-time.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';

const elements = [
  { name: 'Email address', shineTheLightCategories: ['ii'] },
  { name: 'Visit notes', shineTheLightCategories: none },
];
const goes = { recipients: ['V-001'], elements: ['E-001'], happens: true, from: '2024-05-01' };
const boutique = { name: 'Little Steps', role: 'thirdParty', address: '12 Elm St', products: 'Baby clothes' };

function office(disclosure: object, recipient: object = {}, more: object = {}): OfficeRecords {
  return buildOffice({
    organization: [{ employeeCount: 24, ...more }],
    dataElement: elements,
    recipient: [{ ...boutique, ...recipient }],
    disclosure: [{ ...goes, ...disclosure }],
  });
}
const marketing = { basis: 'directMarketing', recipientMarketing: true };
const closing = { on: '2026-01-15', by: 'Maria Lopez', accepted: [] };

/** The office after the year was closed, through the same door as a file. */
function closed(records: OfficeRecords, year = 2025, accepted: { path: string; reason: string }[] = []): OfficeRecords {
  const result = closeYear(ledgerOf(records, year), { ...closing, accepted });
  if (!result.ok) throw new Error(result.problem);
  const record = { ...(blankRecord('ledgerYear', 'LY-001') as LedgerYear), ...result.answers };
  const reading = readOffice(JSON.parse(writeOffice({ ...records, ledgerYear: [record] })));
  if (!reading.ok) throw new Error(`${reading.problem.path}: ${reading.problem.message}`);
  return reading.office;
}

function renamed(records: OfficeRecords, change: object): OfficeRecords {
  return { ...records, recipient: records.recipient.map((one) => ({ ...one, ...change })) };
}

describe('what the ledger leaves out', () => {
  const reasons: [string, object, object, string, string][] = [
    ['vendors', { basis: 'businessPurpose' }, { role: 'serviceProvider' }, 'works for the office', '(d)(1)(A)'],
    ['payment', { recipientMarketing: false }, { category: 'recipient-payment' }, 'collect a check', '(d)(3)'],
    ['claims', { recipientMarketing: false }, { category: 'recipient-insurers' }, 'insurance claims', '(d)(1)(C)'],
    ['a plain no', { recipientMarketing: false }, {}, 'may not use it to market', '1798.83(a)'],
    ['what never happens', { ...marketing, happens: false }, {}, 'does not happen', '1798.83(a)'],
    ['totals', { ...marketing, identifiability: 'aggregate' }, {}, 'cannot be tied', '1798.83(a)'],
    ['authorities', { basis: 'consent' }, { role: 'authority' }, 'authority or a court', '(e)(2)'],
    ['buyers', { basis: 'consent' }, { role: 'successor' }, 'takes over', '(e)(2)'],
    ['a sale of the business', { basis: 'businessTransfer' }, {}, 'takes over', '(e)(2)'],
    ['the public', { basis: 'consent' }, { role: 'public' }, 'no company', '(e)(8)'],
    ['what the law asks', { basis: 'legal' }, {}, 'because of law', '1798.83(a)'],
    ['what the person asks', { basis: 'userDirected', recipientMarketing: false }, {}, 'person asked', '(e)(2)'],
    ['kinds not listed', { ...marketing, elements: ['E-002'] }, {}, 'None of it', '(e)(6)'],
  ];
  it.each(reasons)('names the reason and the law for %s', (_, disclosure, recipient, words, cite) => {
    const { list, leftOut } = ledgerOf(office(disclosure, recipient), 2025);
    expect(list.entries).toEqual([]);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toMatchObject({ disclosureId: 'D-001' });
    expect(leftOut[0]?.reason).toMatch(/^Little Steps: /);
    expect(leftOut[0]?.reason).toContain(words);
    expect(leftOut[0]?.cite).toContain(cite);
  });

  it('has nothing to say about a year in which nothing went out', () => {
    expect(ledgerOf(office({ basis: 'legal' }), 2023).leftOut).toEqual([]);
  });

  it('counts each disclosure of a seed office as listed, open or left out', () => {
    for (const slug of seedSlugs) {
      const records = seedOffice(slug);
      const { list, leftOut } = ledgerOf(records, 2025);
      const told = new Set([
        ...list.entries.flatMap((entry) => entry.disclosureIds),
        ...leftOut.map(({ disclosureId }) => disclosureId),
      ]);
      const happened = records.disclosure.filter(
        (one) => one.recipients.state === 'given' && during(one, calendarYear(2025)) !== 'no',
      );
      expect(happened.length, slug).toBeGreaterThan(0);
      expect(
        happened.map(({ id }) => id).filter((id) => !told.has(id)),
        slug,
      ).toEqual([]);
    }
  });
});

describe('closing a year', () => {
  it('freezes list, reasons and route, and says by whom and when', () => {
    const after = ledgerOf(closed(office(marketing)), 2025);
    const before = ledgerOf(office(marketing), 2025);
    expect(after).toMatchObject({ state: 'closed', missing: [], list: { route: 'list', categories: ['ii'] } });
    expect(after.list.entries).toEqual(before.list.entries);
    expect(after.list.closed).toEqual({
      recordId: 'LY-001',
      on: '2026-01-15',
      by: 'Maria Lopez',
      openPoints: [],
      corrections: [],
    });
    expect(ledgerOf(closed(office({ basis: 'legal' })), 2025).leftOut[0]?.reason).toMatch(
      /because of law.*1798\.83\(a\)\)$/,
    );
  });

  it('changes nothing in the closed year when a vendor is renamed, and shows it in the running one', () => {
    const later = renamed(closed(office(marketing)), { name: given('Big Steps'), address: given('9 Oak Ave') });
    expect(listYear(later, 2025).entries[0]).toMatchObject({ name: 'Little Steps', address: '12 Elm St' });
    expect(listYear(later, 2026).entries[0]).toMatchObject({ name: 'Big Steps', address: '9 Oak Ave' });
    const text = JSON.stringify(composeYearDocument(later, listYear(later, 2025), '2026-03-01'));
    expect(text).toContain('closed on January 15, 2026');
    expect(text).not.toContain('Big Steps');
  });

  it('never looks at the records again, whatever becomes of them', () => {
    const frozen = closed(office(marketing));
    const first = listYear(frozen, 2025);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.boolean(),
        fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
        (name, marketsNow, staff) => {
          const later: OfficeRecords = {
            ...renamed(frozen, { name: given(name) }),
            disclosure: marketsNow ? [] : frozen.disclosure,
            organization: frozen.organization.map((one) =>
              staff === undefined ? one : { ...one, employeeCount: given(staff) },
            ),
          };
          expect(listYear(later, 2025)).toEqual(first);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is refused before the year is over, twice, and over points without a reason', () => {
    const records = office(marketing, { address: { state: 'unknown' }, products: { state: 'unknown' } });
    const ledger = ledgerOf(records, 2025);
    expect(closeYear(ledger, { ...closing, on: '2025-12-31' })).toEqual({ ok: false, problem: 'notOver' });
    expect(closeYear(ledger, closing)).toEqual({
      ok: false,
      problem: 'open',
      paths: ['V-001.address', 'V-001.products'],
    });
    const blank = [{ path: 'V-001.address', reason: ' ' }];
    expect(closeYear(ledger, { ...closing, accepted: blank })).toMatchObject({ problem: 'open' });
    const again = ledgerOf(closed(office(marketing)), 2025);
    expect(closeYear(again, closing)).toEqual({ ok: false, problem: 'closed' });
  });

  it('asks for products only where nobody has said that the name tells', () => {
    expect(ledgerOf(office(marketing, { products: doesNotApply }), 2025).missing).toEqual([]);
  });

  it('keeps points that were accepted, with their reason, and says in the answer what nobody knows', () => {
    const records = office(marketing, { address: { state: 'unknown' } });
    const after = closed(records, 2025, [{ path: 'V-001.address', reason: 'It has closed its office.' }]);
    const { list } = ledgerOf(after, 2025);
    expect(list.closed?.openPoints).toEqual([{ path: 'V-001.address', reason: 'It has closed its office.' }]);
    expect(JSON.stringify(composeYearDocument(after, list, '2026-03-01'))).toContain('Not known to us');
  });

  it('asks about unknown marketing use before the year can be closed', () => {
    const { list, missing } = ledgerOf(office({ basis: 'consent' }), 2025);
    expect(list.route).toBe('open');
    expect(missing).toEqual([{ path: 'D-001.recipientMarketing', words: 'D-001: own marketing use not known yet' }]);
  });

  it('leaves companies off when it is closed over unknown marketing use, and says so', () => {
    const accepted = [{ path: 'D-001.recipientMarketing', reason: 'They told us no, and a letter follows.' }];
    const list = listYear(closed(office({ basis: 'consent' }), 2025, accepted), 2025);
    expect(list).toMatchObject({ route: 'nothingDisclosed', entries: [], open: ['D-001.recipientMarketing'] });
    expect(list.because.at(-1)?.text).toContain('closed all the same');
    expect(list.closed?.openPoints).toEqual(accepted);
  });

  it('prints corrections with their day beside the list, and leaves the list alone', () => {
    const frozen = closed(office(marketing));
    const corrected: OfficeRecords = {
      ...frozen,
      ledgerYear: frozen.ledgerYear.map((one) => ({
        ...one,
        corrections: withCorrection(one, { on: '2026-02-02', by: 'Ann', correction: 'Its address was 14 Elm St.' }),
      })),
    };
    const list = listYear(corrected, 2025);
    expect(list.entries).toEqual(listYear(frozen, 2025).entries);
    expect(JSON.stringify(composeYearDocument(corrected, list, '2026-03-01'))).toContain(
      'February 2, 2026: Its address was 14 Elm St.',
    );
  });

  it('asks an office under 20 employees for nothing', () => {
    const small = office(marketing, { address: { state: 'unknown' } }, { employeeCount: 7 });
    expect(ledgerOf(small, 2025).missing).toEqual([]);
    expect(listYear(closed(small), 2025).route).toBe('underTwenty');
  });

  it('closes every seed office over its open points, each with its reason', () => {
    for (const slug of seedSlugs) {
      const records = seedOffice(slug);
      const accepted = ledgerOf(records, 2025).missing.map(({ path }) => ({ path, reason: 'Asked; no answer yet.' }));
      const list = listYear(closed(records, 2025, accepted), 2025);
      const { route } = listYear(records, 2025);
      expect(list.route, slug).toBe(route === 'open' ? 'nothingDisclosed' : route);
      expect(list.open, slug).toEqual(accepted.map(({ path }) => path));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { groupLeftOut } from '../../../renderer/src/screens/shine-the-light/group-left-out.ts';
import { kindsOfEntry } from '../../../renderer/src/screens/shine-the-light/kinds-of-entry.ts';
import { routeConditions } from '../../../renderer/src/screens/shine-the-light/route-conditions.ts';
import { yearStates } from '../../../renderer/src/screens/shine-the-light/year-states.ts';
import { closeYear } from '../../../src/disclosure/close-year.ts';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import { doesNotApply, given, itemsOf } from '../../../src/inventory/answer.ts';
import type { LedgerYear } from '../../../src/inventory/kept-records.ts';
import { blankOffice, blankRecord } from '../../../src/inventory/new-record.ts';
import { recordTitle, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { shineTheLightCategory } from '../../../src/library/shine-the-light-categories.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';

const year = (record: object): LedgerYear => ({ ...blankRecord('ledgerYear', 'LY-001'), ...record }) as LedgerYear;

describe('the strip of years', () => {
  it('shows this year and the three before it; only last year asks to be closed', () => {
    expect(yearStates(blankOffice('Harbor'), 2026)).toEqual([
      { year: 2023, state: 'notClosed' },
      { year: 2024, state: 'notClosed' },
      { year: 2025, state: 'toClose' },
      { year: 2026, state: 'running' },
    ]);
  });

  it('says by whom and when a year was closed; a half-done closing has closed nothing', () => {
    const closed = { year: given(2024), state: given('closed'), closedOn: given('2025-02-03'), closedBy: given('Ann') };
    const office = {
      ...blankOffice('Harbor'),
      ledgerYear: [year(closed), year({ year: given(2025), state: given('running') })],
    };
    expect(yearStates(office, 2026).slice(1, 3)).toEqual([
      { year: 2024, state: 'closed', closedOn: '2025-02-03', closedBy: 'Ann' },
      { year: 2025, state: 'toClose' },
    ]);
  });

  it('shows the newest six of many years, and none that is still to come', () => {
    const many = [2015, 2019, 2020, 2021, 2022, 2031].map((one) => year({ year: given(one), state: given('closed') }));
    const shown = yearStates({ ...blankOffice('Harbor'), ledgerYear: many }, 2026).map((one) => one.year);
    expect(shown).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });
});

const marketing = { basis: 'directMarketing', recipientMarketing: true, from: '2025-01-15' };

function office(recipients: object[], organization: object = {}, disclosure: object = {}): OfficeRecords {
  return buildOffice({
    organization: [{ employeeCount: 24, shineTheLightContact: 'K-001', ...organization }],
    contact: [{ role: 'Privacy', email: 'privacy@harbor.example' }],
    recipient: recipients as { name: string }[],
    dataElement: [
      { name: 'Newsletter address', shineTheLightCategories: ['ii'] },
      { name: 'Portal login', shineTheLightCategories: ['ii', 'iii'] },
      { name: 'Shoe size', shineTheLightCategories: ['xiv'] },
    ],
    disclosure: [
      {
        ...marketing,
        recipients: recipients.map((_, index) => `V-00${index + 1}`),
        elements: ['E-001', 'E-002'],
        ...disclosure,
      },
    ],
  });
}

const told = { name: 'Little Steps', role: 'thirdParty', address: '12 Elm St', products: 'Baby clothes' };
const marksOf = (records: OfficeRecords): string[] =>
  routeConditions(records, ledgerOf(records, 2025).list).map(({ mark }) => mark);

describe('what must be true for an answer', () => {
  it.each(seedSlugs)(
    'stands beside reasons that call the companies of %s by words, not by the ids of their records',
    (slug) => {
      const texts = ledgerOf(seedOffice(slug), 2025).list.because.map(({ text }) => text);
      expect(texts.join(' ')).toMatch(/It is not clear whether [a-z]/);
      expect(texts.join(' ')).not.toMatch(/\b[A-Z]{1,2}-\d{3}/);
    },
  );

  it('counts the companies whose name, address and products are written down', () => {
    const records = office([told, { name: 'Warm Cups', role: 'thirdParty' }]);
    const { list } = ledgerOf(records, 2025);
    const conditions = routeConditions(records, list);
    expect(list.route).toBe('list');
    expect(conditions.map(({ text }) => text).filter((text) => text.includes('1 of 2'))).toHaveLength(2);
    expect(conditions.map(({ mark }) => mark)).toEqual(['ok', 'gap', 'gap', 'ok', 'ok']);
    expect(conditions[0]).toMatchObject({ path: 'O-001.employeeCount', text: expect.stringContaining('24 do') });
  });

  it('takes “the name tells” for an answer about products', () => {
    expect(marksOf(office([{ ...told, products: doesNotApply }]))).not.toContain('gap');
  });

  it('asks a person to look whether the rule was published, which records cannot tell', () => {
    const records = office([told], { shineTheLightRoute: 'optOut' }, { choiceOffered: 'optOut' });
    expect(ledgerOf(records, 2025).list.route).toBe('choicePolicy');
    expect(marksOf(records)).toEqual(['ok', 'ok', 'none', 'ok', 'ok']);
  });

  it('needs nothing but the number of people where fewer than twenty work', () => {
    expect(marksOf(office([told], { employeeCount: 19 }))).toEqual(['ok']);
  });

  it('stays open as long as the number, the contact point or an answer that decides is missing', () => {
    const unknown = { state: 'unknown' };
    expect(marksOf(office([told], { employeeCount: unknown, shineTheLightContact: unknown })).at(0)).toBe('gap');
    expect(marksOf(office([told], { shineTheLightContact: unknown })).at(-1)).toBe('gap');
    const open = office([told], {}, { basis: 'consent', recipientMarketing: unknown });
    expect(marksOf(open)).toEqual(['ok', 'gap', 'ok']);
    expect(marksOf(office([told], {}, { basis: 'legal', recipientMarketing: false }))).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
    ]);
  });
});

describe('the kinds of data of a company', () => {
  it('name the data that led to each, in the order of the law, and no data that went to nobody', () => {
    const records = office([told]);
    const [entry] = ledgerOf(records, 2025).list.entries;
    if (!entry) throw new Error('nobody is on the list');
    const kinds = kindsOfEntry(records, entry, false);
    expect(kinds.map(({ roman, elements }) => [roman, elements.map(({ title }) => title)])).toEqual([
      ['ii', ['Newsletter address', 'Portal login']],
      ['iii', ['Portal login']],
    ]);
    expect(kinds[0]?.name).toBe(shineTheLightCategory('ii').plainName);
    expect(kindsOfEntry(records, entry, true).flatMap(({ elements }) => elements)).toEqual([]);
  });
});

describe('what was left out, by reason', () => {
  it.each(seedSlugs)(
    'puts each disclosure of %s under one whole sentence, beside the names of those who got it',
    (slug) => {
      const records = seedOffice(slug);
      const { leftOut } = ledgerOf(records, 2025);
      const groups = groupLeftOut(leftOut);
      expect(groups.flatMap(({ rows }) => rows)).toHaveLength(leftOut.length);
      expect(new Set(groups.map(({ reason }) => reason)).size).toBe(groups.length);
      for (const { reason, cite, rows } of groups) {
        expect(reason).toMatch(/^[A-Z][^:]*\.$/);
        expect(cite).toMatch(/^Cal\. Civ\. Code 1798\.83/);
        for (const { disclosureId, names } of rows) {
          const got = itemsOf(records.disclosure.find(({ id }) => id === disclosureId)?.recipients ?? doesNotApply);
          const titles = records.recipient
            .filter(({ id }) => got.includes(id))
            .map((one) => recordTitle('recipient', one));
          expect(
            titles.some((title) => names.startsWith(title.slice(0, 40))),
            names,
          ).toBe(true);
        }
      }
    },
  );

  it('reads the same groups from a year that is closed', () => {
    const records = seedOffice('3d4medical');
    const ledger = ledgerOf(records, 2025);
    const accepted = ledger.missing.map(({ path }) => ({ path, reason: 'Nobody knows' }));
    const closing = closeYear(ledger, { on: '2026-02-01', by: 'Ann', accepted });
    if (!closing.ok) throw new Error(closing.problem);
    const frozen = ledgerOf({ ...records, ledgerYear: [year(closing.answers)] }, 2025);
    const plain = (groups: ReturnType<typeof groupLeftOut>) =>
      groups.map(({ reason, cite, rows }) => ({ reason, cite, rows }));
    expect(frozen.state).toBe('closed');
    expect(plain(groupLeftOut(frozen.leftOut))).toEqual(plain(groupLeftOut(ledger.leftOut)));
  });

  it('keeps a colon in a name, and marks a group with a doubt in it', () => {
    const line = { cite: 'Cal. Civ. Code 1798.83(a)', verified: true };
    const groups = groupLeftOut([
      { disclosureId: 'D-001', reason: 'Acme: West: It is no company.', ...line },
      { disclosureId: 'D-002', reason: 'Bolt: It is no company.', ...line, verified: false },
    ]);
    expect(groups).toEqual([
      {
        reason: 'It is no company.',
        cite: line.cite,
        verified: false,
        rows: [
          { disclosureId: 'D-001', names: 'Acme: West' },
          { disclosureId: 'D-002', names: 'Bolt' },
        ],
      },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import { isListed, listYear } from '../../../src/disclosure/list-year.ts';
import { doesNotApply, none, unknown } from '../../../src/inventory/answer.ts';
import { buildOffice } from '../../support/office-builder.ts';

const boutique = { name: 'Little Steps Boutique', role: 'thirdParty', address: '12 Elm St\nFresno, CA 93701' };
const email = { name: 'Email address', shineTheLightCategories: ['ii'] };
const address = { name: 'Postal address', shineTheLightCategories: ['i'] };
const marketing = {
  name: 'Names for mailing',
  recipients: ['V-001'],
  elements: ['E-001', 'E-002'],
  basis: 'directMarketing',
  recipientMarketing: true,
  from: '2025-02-01',
};

function officeWith(disclosure: Record<string, unknown>, more: Parameters<typeof buildOffice>[0] = {}) {
  return buildOffice({
    organization: [{ employeeCount: 24 }],
    recipient: [boutique],
    dataElement: [email, address],
    disclosure: [{ ...marketing, ...disclosure }],
    ...more,
  });
}

describe('the Shine the Light list of a year', () => {
  it('names the third party with the kinds of data, in the order of the statute', () => {
    const list = listYear(officeWith({}), 2025);
    expect(list.route).toBe('list');
    expect(list.categories).toEqual(['i', 'ii']);
    expect(list.entries).toMatchObject([
      { recipientId: 'V-001', name: 'Little Steps Boutique', standing: 'listed', open: [] },
    ]);
  });

  it('covers the calendar year and nothing else', () => {
    const office = officeWith({ from: '2024-03-01', until: '2024-12-31' });
    expect(listYear(office, 2024).entries).toHaveLength(1);
    expect(listYear(office, 2025).entries).toHaveLength(0);
    expect(listYear(office, 2023).entries).toHaveLength(0);
    expect(listYear(office, 2025).route).toBe('nothingDisclosed');
  });

  it('keeps a vendor that only works for the office off the list', () => {
    const office = officeWith(
      { basis: 'businessPurpose', recipientMarketing: unknown },
      { recipient: [{ name: 'Postwell', role: 'serviceProvider' }] },
    );
    expect(listYear(office, 2025)).toMatchObject({ route: 'nothingDisclosed', entries: [] });
  });

  it('asks of a company to which the person sends data whether it markets with it', () => {
    const asked = (recipientMarketing: unknown) =>
      listYear(officeWith({ basis: 'userDirected', recipientMarketing }), 2025);
    expect(asked(unknown)).toMatchObject({ route: 'open', open: ['D-001.recipientMarketing'] });
    expect(asked(false).route).toBe('nothingDisclosed');
    expect(asked(true).route).toBe('list');
  });

  describe('of an office that has not said what goes to whom', () => {
    const staff = { employeeCount: 24 };

    it('is open: nothing is recorded yet, which is not “nothing was disclosed”', () => {
      const list = listYear(buildOffice({ organization: [staff] }), 2025);
      expect(list).toMatchObject({ route: 'open', entries: [], open: ['O-001.marketingByOthers'] });
      expect(list.because.at(-1)?.text).toMatch(/^Nothing is recorded yet/);
    });

    it('is open too while it is only suggested, whatever is confirmed beside it', () => {
      const recipients = { state: 'suggested', value: ['V-001'] };
      const waiting = { ...marketing, recipients, basis: 'businessPurpose', recipientMarketing: false };
      const list = listYear(officeWith({}, { disclosure: [{ ...marketing, until: '2024-12-31' }, waiting] }), 2025);
      expect(list).toMatchObject({ route: 'open', open: ['D-002.recipients'] });
      expect(list.because.at(-1)?.text).toMatch(/only suggested/);
    });

    it.each([{ marketingByOthers: 'no' }, { shineTheLightRoute: 'nothingDisclosed' }])(
      'is answered once the office says itself that nobody gets it: %o',
      (said) => {
        expect(listYear(buildOffice({ organization: [{ ...staff, ...said }] }), 2025).route).toBe('nothingDisclosed');
      },
    );

    it('is open while that is only suggested', () => {
      const marketingByOthers = { state: 'suggested', value: 'no' };
      expect(listYear(buildOffice({ organization: [{ ...staff, marketingByOthers }] }), 2025).route).toBe('open');
    });
  });

  it('does not guess: a third party whose use is not known is unclear, with the answer that would settle it', () => {
    const list = listYear(officeWith({ basis: 'sold', recipientMarketing: unknown }), 2025);
    expect(list.route).toBe('open');
    expect(list.entries).toMatchObject([{ standing: 'unclear' }]);
    expect(list.open).toContain('D-001.recipientMarketing');
  });

  it.each([
    ['consent says nothing about what the recipient does', { basis: 'consent', recipientMarketing: unknown }],
    ['“does not apply” is no answer about a third party', { basis: 'sold', recipientMarketing: doesNotApply }],
    ['“none” is no answer to a yes/no question', { basis: 'sold', recipientMarketing: none }],
  ])('keeps it open: %s', (_why, change) => {
    expect(listYear(officeWith(change), 2025).entries).toMatchObject([{ standing: 'unclear' }]);
  });

  it('does not claim that a disclosure without a date happened', () => {
    const list = listYear(officeWith({ from: unknown }), 2025);
    expect(list.entries).toMatchObject([{ standing: 'unclear' }]);
    expect(list.open).toEqual(expect.arrayContaining(['D-001.from', 'D-001.happens']));
  });

  it.each([
    ['totals about many people', { identifiability: 'aggregate' }],
    ['data that is said never to go out', { happens: false }],
    ['a recipient that is known not to market', { basis: 'consent', recipientMarketing: false }],
    ['a legal demand', { basis: 'legal', recipientMarketing: doesNotApply }],
  ])('leaves out %s', (_what, change) => {
    expect(listYear(officeWith(change), 2025).entries).toEqual([]);
  });

  it('leaves out data that is in none of the 27 categories, and asks about data nobody has sorted', () => {
    const unlisted = officeWith(
      {},
      {
        dataElement: [
          { ...email, shineTheLightCategories: none },
          { ...address, shineTheLightCategories: none },
        ],
      },
    );
    expect(listYear(unlisted, 2025).entries).toEqual([]);
    const unsorted = officeWith({}, { dataElement: [email, { ...address, shineTheLightCategories: unknown }] });
    expect(listYear(unsorted, 2025).open).toContain('E-002.shineTheLightCategories');
  });

  it('asks for the name and address of a listed company', () => {
    const office = officeWith({}, { recipient: [{ label: 'A boutique', role: 'thirdParty' }] });
    expect(listYear(office, 2025).open).toEqual(expect.arrayContaining(['V-001.name', 'V-001.address']));
  });

  it('takes no suggestion for a name', () => {
    const office = officeWith({}, { recipient: [{ ...boutique, name: { state: 'suggested', value: 'Perhaps' } }] });
    expect(listYear(office, 2025).entries[0]?.name).toBeNull();
  });
});

describe('what a pack suggested', () => {
  const suggestions = {
    basis: ['businessPurpose', 'legal', 'userDirected', 'directMarketing'],
    identifiability: ['aggregate', 'personal'],
    recipients: [['V-001']],
    elements: [['E-001']],
    from: ['2027-01-01', '2025-03-01'],
    until: ['2024-12-31'],
    happens: [false, true],
    recipientMarketing: [false, true],
    role: ['serviceProvider', 'authority'],
    shineTheLightCategories: [['ii'], ['iii']],
  };
  type Field = keyof typeof suggestions;
  const fields = Object.keys(suggestions) as Field[];

  /** The office, with the fields named only suggested, or not known at all. */
  function officeOf(open: ReadonlyMap<Field, unknown>, asSuggestion: boolean) {
    const answer = (value: unknown) => (asSuggestion ? { state: 'suggested', value } : unknown);
    const of = (names: readonly Field[]) =>
      Object.fromEntries(names.flatMap((name) => (open.has(name) ? [[name, answer(open.get(name))]] : [])));
    return officeWith(of(fields.slice(0, 8)), {
      recipient: [{ ...boutique, ...of(['role']) }],
      dataElement: [{ ...email, ...of(['shineTheLightCategories']) }, address],
    });
  }

  const drawn = fc
    .record(Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...suggestions[field])])), {
      requiredKeys: [],
    })
    .map((values) => new Map(Object.entries(values) as [Field, unknown][]));

  it('puts nobody on the list and leaves nobody off', () => {
    fc.assert(
      fc.property(drawn, (open) => {
        const told = listYear(officeOf(open, true), 2025);
        const asked = listYear(officeOf(open, false), 2025);
        const listed = (list: typeof told) =>
          list.entries.filter(isListed).map((one) => [one.recipientId, one.categories]);
        expect(listed(told)).toEqual(listed(asked));
        if (open.size > 0) expect(told.route).not.toBe('nothingDisclosed');
      }),
      { numRuns: 60 },
    );
  });

  it('asks about names said to be left out, and lists the company meanwhile', () => {
    const list = listYear(officeOf(new Map([['identifiability', 'aggregate']]), true), 2025);
    expect(list.entries.map(({ standing }) => standing)).toEqual(['listed']);
    expect(list.open).toContain('D-001.identifiability');
  });

  it('asks for each answer that would settle it', () => {
    const open = new Map<Field, unknown>([
      ['role', 'serviceProvider'],
      ['basis', 'businessPurpose'],
      ['recipientMarketing', false],
    ]);
    expect(listYear(officeOf(open, true), 2025)).toMatchObject({
      route: 'open',
      open: ['D-001.recipientMarketing', 'D-001.basis', 'V-001.role'],
    });
  });
});

describe('the route of the answer', () => {
  it('asks nothing of an office with fewer than 20 employees', () => {
    expect(listYear(officeWith({}, { organization: [{ employeeCount: 19 }] }), 2025).route).toBe('underTwenty');
    expect(listYear(officeWith({}, { organization: [{ employeeCount: 20 }] }), 2025).route).toBe('list');
  });

  it('asks nothing of a bank or the like, once its size is known', () => {
    const bank = { financialInstitution: true };
    expect(listYear(officeWith({}, { organization: [{ ...bank, employeeCount: 24 }] }), 2025)).toMatchObject({
      route: 'financialInstitution',
      because: [{ records: ['O-001.financialInstitution'] }],
    });
    expect(listYear(officeWith({}, { organization: [{ ...bank, employeeCount: 19 }] }), 2025).route).toBe(
      'underTwenty',
    );
    expect(ledgerOf(officeWith({}, { organization: [bank] }), 2025).missing).toMatchObject([
      { path: 'O-001.employeeCount' },
    ]);
  });

  it('keeps the size open when nobody has said how many people work there', () => {
    const list = listYear(officeWith({}, { organization: [{}] }), 2025);
    expect(list.route).toBe('list');
    expect(list.open).toContain('O-001.employeeCount');
  });

  it('allows the choice policy only if every disclosure of the year kept to it', () => {
    const organization = [{ employeeCount: 24, shineTheLightRoute: 'optOut' }];
    expect(listYear(officeWith({ choiceOffered: 'optOut' }, { organization }), 2025).route).toBe('choicePolicy');
    expect(listYear(officeWith({ choiceOffered: 'noChoice' }, { organization }), 2025).route).toBe('list');
    expect(listYear(officeWith({ choiceOffered: unknown }, { organization }), 2025).route).toBe('list');
    const optIn = [{ employeeCount: 24, shineTheLightRoute: 'optIn' }];
    expect(listYear(officeWith({ choiceOffered: 'optOut' }, { organization: optIn }), 2025).route).toBe('list');
  });
});

/** Where a record shows beside the policies: each kind of document, frozen ones as they were. */
import { describe, expect, it } from 'vitest';
import { closeYear } from '../../../src/disclosure/close-year.ts';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { atOnce } from '../../../src/documents/steps.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { shownInLetters } from '../../../src/shown/in-letters.ts';
import { shownInMinutes } from '../../../src/shown/in-minutes.ts';
import { shownInNotices } from '../../../src/shown/in-notices.ts';
import { shownInVendorLetters } from '../../../src/shown/in-vendor-letters.ts';
import { shownInVersions } from '../../../src/shown/in-versions.ts';
import { shownInYears } from '../../../src/shown/in-years.ts';
import { shownIn, type ShownIn } from '../../../src/shown/shown-in.ts';
import { buildOffice } from '../../support/office-builder.ts';

const asOf = '2026-11-22';
type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;

const parts: Parts = {
  organization: [{ employeeCount: 30, tradeName: 'Bayline', ccpaThresholdsMet: true }],
  personGroup: [{ name: 'Customers', kind: 'customers' }],
  dataElement: [
    { name: 'Email', cpraCategories: ['A'], regime: 'ccpa', shineTheLightCategories: ['ii'], personGroups: ['G-001'] },
    { name: 'Telephone', cpraCategories: ['A'], regime: 'ccpa', shineTheLightCategories: ['iii'] },
  ],
  recipient: [
    { name: 'Sunny Toys', role: 'thirdParty', address: '2 Elm St', products: 'toys' },
    { name: 'Ink', role: 'serviceProvider' },
  ],
  agreement: [{ name: 'Ink terms', recipient: 'V-002', status: 'draft' }],
  disclosure: [
    {
      recipients: ['V-001'],
      elements: ['E-001'],
      basis: 'directMarketing',
      recipientMarketing: true,
      from: '2025-03-01',
    },
    { recipients: ['V-002'], elements: ['E-001', 'E-002'], basis: 'businessPurpose' },
  ],
  policyDocument: [{ title: 'Privacy Policy' }],
};

const texts = (shown: readonly ShownIn[]): string[] =>
  shown.flatMap(({ sentences }) => sentences.map(({ text }) => text));
const kinds = (shown: readonly ShownIn[]) => shown.map(({ document }) => document);

describe('the years of Shine the Light', () => {
  const years = (office: OfficeRecords, id: string) => atOnce(shownInYears(office, id, asOf));
  const office = buildOffice(parts);

  it('tell the company with what went to it, and the category of the data that did', () => {
    expect(kinds(years(office, 'V-001'))).toEqual([
      { kind: 'year', year: 2026 },
      { kind: 'year', year: 2025 },
    ]);
    expect(texts(years(office, 'V-001')).join()).toContain('Sunny Toys');
    expect(texts(years(office, 'E-001'))).toHaveLength(2);
    // It went out, and to nobody who markets with it.
    expect(years(office, 'E-002')).toEqual([]);
    expect(years(office, 'G-001')).toEqual([]);
  });

  it('stay as they were once they are closed, whatever the records say since', () => {
    const ledger = ledgerOf(office, 2025);
    const accepted = ledger.missing.map(({ path }) => ({ path, reason: 'Not known any more.' }));
    const result = closeYear(ledger, { on: '2026-01-10', by: 'Maria', accepted });
    if (!result.ok) throw new Error(result.problem);
    const [blank] = buildOffice({ ledgerYear: [{ year: 2025 }] }).ledgerYear;
    if (blank === undefined) throw new Error('no year');
    const renamed = buildOffice({ ...parts, recipient: [{ name: 'Gloomy Toys', role: 'serviceProvider' }, {}] });
    const shown = years({ ...renamed, ledgerYear: [{ ...blank, ...result.answers }] }, 'V-001');
    const frozen = shown.filter(({ document }) => document.kind === 'year' && document.closedOn !== undefined);
    expect(kinds(frozen)).toEqual([{ kind: 'year', year: 2025, closedOn: '2026-01-10' }]);
    expect(texts(frozen).join()).toContain('Sunny Toys');
    // A disclosure that did not count is named with its reason.
    expect(texts(years({ ...renamed, ledgerYear: [{ ...blank, ...result.answers }] }, 'D-002')).join()).toContain(
      'Ink',
    );
  });
});

describe('letters that went out', () => {
  const office = buildOffice({
    ...parts,
    request: [{ kinds: ['req-shine-the-light'] }, { kinds: ['req-delete'] }],
    letter: [
      { request: 'RQ-001', kind: 'answer', sentOn: '2026-03-01', textSha256: 'a' },
      { request: 'RQ-002', kind: 'denial', sentOn: '2026-04-01', textSha256: 'b' },
      { request: 'RQ-002', kind: 'answer', sentOn: '2026-05-01', textSha256: 'gone' },
    ],
  });
  const kept: Record<string, string> = {
    a: 'March 1, 2026\n\nRe: Your request\n\nName: Sunny\n  Toys, 2 Elm St\n\nInk',
    b: 'Re: Your privacy request\n\nWe use Inkwell. Sincerely',
  };
  const letters = (id: string) => atOnce(shownInLetters(office, id, (sha256) => kept[sha256]));

  it('name a company in a paragraph, not inside another word', () => {
    expect(letters('V-001')).toEqual([
      {
        document: { kind: 'letter', id: 'LT-001', letter: 'answer', sentOn: '2026-03-01' },
        sentences: [{ block: '3', section: '', text: 'Name: Sunny Toys, 2 Elm St' }],
        more: 0,
      },
    ]);
    expect(texts(letters('V-002'))).toEqual(['Ink']);
    expect(letters('E-001')).toEqual([]);
  });

  it('belong to their request, also when their text was erased', () => {
    expect(letters('RQ-002').map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      ['Re: Your privacy request'],
      [],
    ]);
  });
});

describe('letters to companies', () => {
  it('name the company, its agreement, and the data that goes to it', () => {
    const office = buildOffice(parts);
    const shown = (id: string) => atOnce(shownInVendorLetters(office, id, asOf));
    expect(kinds(shown('C-001'))).toEqual([{ kind: 'vendorLetter', recipientId: 'V-002', name: 'Ink' }]);
    expect(texts(shown('C-001'))).toEqual(['A signed copy of the agreement “Ink terms”.']);
    expect(texts(shown('E-002')).join()).toContain('Email and Telephone');
    expect(shown('G-001')).toEqual([]);
    // Greeting and close stand in every letter.
    expect(texts(shown('V-002')).join()).not.toMatch(/Dear|reach us|Sincerely/);
  });
});

describe('notices, versions and minutes', () => {
  it('name the data that a notice lists, and nothing for what no notice speaks of', () => {
    const office = buildOffice(parts);
    const shown = atOnce(shownInNotices(office, 'E-001', asOf));
    expect(kinds(shown)).toContainEqual({ kind: 'notice', notice: 'collection' });
    expect(texts(shown).join()).toContain('mail');
    expect(atOnce(shownInNotices(office, 'RQ-001', asOf))).toEqual([]);
  });

  it('tell what the version in force says, not a later or an earlier one', () => {
    const version = (number: number, effectiveDate: string) => ({ policy: 'PD-001', number, effectiveDate });
    const office = buildOffice({
      ...parts,
      issuedVersion: [version(1, '2025-01-01'), version(2, '2026-01-01'), version(3, '2027-01-01')],
    });
    const document = composePolicy(office, { asOf: '2026-01-01' });
    const shown = atOnce(shownInVersions(office, 'V-001', asOf, ({ id }) => (id === 'IV-002' ? document : undefined)));
    expect(kinds(shown)).toMatchObject([{ kind: 'version', id: 'IV-002', policyId: 'PD-001', number: 2 }]);
    expect(texts(shown).join()).toContain('Sunny Toys');
    // What is lost says nothing.
    expect(atOnce(shownInVersions(office, 'V-001', asOf, () => undefined))).toEqual([]);
  });

  it('tell what came of a record in a review that has ended', () => {
    const changes = [{ record: 'V-001', name: 'Sunny Toys', outcome: 'changed', answers: ['Role'] }];
    const office = buildOffice({
      ...parts,
      inventoryReview: [{ startedOn: '2026-01-01', endedOn: '2026-01-05', changes }, { startedOn: '2026-11-01' }],
    });
    expect(shownInMinutes(office, 'V-001')).toMatchObject([
      {
        document: { kind: 'minute', id: 'IR-001', endedOn: '2026-01-05' },
        sentences: [{ text: 'Sunny Toys: Changed · Role' }],
      },
    ]);
    expect(shownInMinutes(office, 'V-002')).toEqual([]);
  });

  it('tell the first sentences of many, and how many more there are', () => {
    const sentence = (block: string) => ({ block, section: '', text: block });
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(sentence);
    const document = { kind: 'notice', notice: 'limit' } as const;
    expect(shownIn(document, all)).toMatchObject({ more: 2, sentences: { length: 5 } });
    expect(shownIn(document, [])).toBeUndefined();
  });
});

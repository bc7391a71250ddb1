import { describe, expect, it } from 'vitest';
import { composeYearDocument } from '../../../src/disclosure/compose-year.ts';
import { listYear } from '../../../src/disclosure/list-year.ts';
import type { Document } from '../../../src/documents/block.ts';
import { buildOffice } from '../../support/office-builder.ts';

const parts = {
  organization: [{ employeeCount: 24, shineTheLightContact: 'K-001' }],
  address: [{ lines: ['1 Bay St'], city: 'Oakland', state: 'CA', postalCode: '94607' }],
  contact: [{ role: 'Privacy', email: 'privacy@office.example', address: 'L-001' }],
  recipient: [
    {
      name: 'Little Steps Boutique',
      role: 'thirdParty',
      address: '12 Elm St\nFresno, CA 93701',
      products: 'Baby clothes',
    },
  ],
  dataElement: [{ name: 'Email address', shineTheLightCategories: ['ii'] }],
  disclosure: [
    {
      recipients: ['V-001'],
      elements: ['E-001'],
      basis: 'directMarketing',
      recipientMarketing: true,
      from: '2025-01-01',
      until: '2025-06-30',
    },
  ],
};

function answer(office = buildOffice(parts), year = 2025): Document {
  return composeYearDocument(office, listYear(office, year), '2026-03-01');
}

const textOf = (document: Document): string => JSON.stringify(document.sections);

describe('the Shine the Light answer', () => {
  it('names categories, companies with addresses, and what they offer', () => {
    const text = textOf(answer());
    for (const fact of [
      'one company that could use it for its own direct marketing',
      'Little Steps Boutique',
      '12 Elm St',
      'Fresno, CA 93701',
      'Baby clothes',
      'privacy@office.example',
      '1 Bay St, Oakland, CA 94607',
    ]) {
      expect(text).toContain(fact);
    }
  });

  it('says plainly that nobody got data, and prints no list that would imply it', () => {
    const document = answer(buildOffice(parts), 2024);
    expect(document.sections.map((section) => section.title)).toEqual(['Our answer', 'Contact']);
    expect(textOf(document)).toContain('Our records show no one outside our office');
  });

  it('marks a contact point to which no letter would come', () => {
    const bare = { ...parts, address: [{}], contact: [{ role: 'Privacy', address: 'L-001' }] };
    const text = textOf(answer(buildOffice(bare)));
    expect(text).toContain('postal address not known yet');
    expect(text).not.toContain('Test Office LLC');
  });

  it('says that a year is not over', () => {
    const office = buildOffice(parts);
    const subtitle = (asOf: string): string =>
      JSON.stringify(composeYearDocument(office, listYear(office, 2025), asOf).subtitle);
    expect(subtitle('2025-12-31')).toContain('The year is not over. This list is for requests of 2026');
    expect(subtitle('2026-01-01')).not.toContain('not over');
  });

  it('words an open entry by what is missing', () => {
    const [disclosure] = parts.disclosure;
    const withoutDate = {
      recipients: disclosure?.recipients,
      elements: disclosure?.elements,
      basis: 'directMarketing',
      recipientMarketing: true,
    };
    expect(textOf(answer(buildOffice({ ...parts, disclosure: [withoutDate] })))).toContain(
      'whether and when it happened is not known yet',
    );
  });

  it('marks what is not known instead of leaving it out', () => {
    const document = answer(buildOffice({ ...parts, recipient: [{ label: 'A boutique', role: 'thirdParty' }] }));
    expect(textOf(document)).toContain('"path":"V-001.name"');
    expect(textOf(document)).toContain('"path":"V-001.address"');
  });

  it('rests every row on the recipient and the disclosure, and cites the statute', () => {
    const table = answer().sections[2]?.blocks[0];
    expect(table).toMatchObject({
      kind: 'table',
      rows: [{ records: ['V-001', 'D-001'], citations: ['Cal. Civ. Code 1798.83(a)'] }],
    });
  });
});

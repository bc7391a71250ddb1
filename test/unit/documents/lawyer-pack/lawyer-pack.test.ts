/** The lawyer pack: everything of the policies is in it, numbered, and every doubt has a row. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, TableRow } from '../../../../src/documents/block.ts';
import { allBlocks, checkTree, findBlock, ownText, textOf } from '../../../../src/documents/block-tree.ts';
import { composeLawyerPack } from '../../../../src/documents/lawyer-pack/compose-lawyer-pack.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { plainTextOf } from '../../../../src/documents/plain-text.ts';
import { checkOffice } from '../../../../src/findings/check-office.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { citationKeys, citationSource } from '../../../../src/library/citations.ts';
import { policyRequirements } from '../../../../src/library/policy-requirements.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { randomOffice } from '../../../support/random-office.ts';
import { seedOffice, seedSlugs } from '../../../support/seeds.ts';

const asOf = '2026-11-22';
const offices: [string, OfficeRecords][] = [
  ...seedSlugs.map((slug): [string, OfficeRecords] => [slug, seedOffice(slug)]),
  ['the sample', imagingStudio],
];

/** The rows that a rule made. */
function rowsBy(pack: Document, rule: string): TableRow[] {
  return allBlocks(pack).filter((part): part is TableRow => part.rule === rule && 'cells' in part);
}

const cellText = (row: TableRow | undefined, cell: number): string =>
  (row?.cells[cell] ?? []).map((line) => plainTextOf(line)).join('\n');

/** The words of a section of the pack. */
function sectionText(pack: Document, id: string): string {
  const part = findBlock(pack, id);
  if (!part) throw new Error(`No section ${id}`);
  return textOf(part);
}

describe.each(offices)('the pack of %s', (_name, office) => {
  const pack = composeLawyerPack(office, asOf);
  const policies = office.policyDocument.map(({ id }) => ({
    id,
    parts: allBlocks(composePolicy(office, { asOf, policyId: id })),
  }));

  test('is a sound tree', () => {
    expect(checkTree(pack, office)).toEqual([]);
  });

  test('holds every sentence of every policy, with its records and its law', () => {
    for (const { id, parts } of policies) {
      for (const part of parts.filter((one) => 'runs' in one)) {
        const row = findBlock(pack, `pack.part.${id}.${part.id}`);
        if (!row || !('cells' in row)) throw new Error(`${id}: no row for ${part.id}`);
        expect(cellText(row, 1).toLowerCase()).toContain(ownText(part).toLowerCase());
        expect(row.records).toEqual(part.records);
        expect(row.citations).toEqual(expect.arrayContaining(part.citations));
      }
    }
  });

  test('numbers the paragraphs without gap or repeat', () => {
    const numbers = rowsBy(pack, 'pack.part').map((row) => cellText(row, 0));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const [index, number] of numbers.entries()) {
      const [policy, section, place] = number.split('.').map(Number);
      const before = numbers[index - 1]?.split('.').map(Number) ?? [0, 0, 0];
      expect(place).toBe(policy === before[0] && section === before[1] ? (before[2] ?? 0) + 1 : 1);
    }
  });

  test('lists every untrue statement, and no other finding, as a contradiction', () => {
    const untrue = checkOffice(office, asOf).filter((one) => one.weight === 'untrue');
    expect(rowsBy(pack, 'pack.contradiction').map((row) => row.id)).toEqual(
      untrue.map((one) => `pack.contradiction.${one.id}`),
    );
  });

  test('has a row for each suggested answer and each record that is not stated', () => {
    const rows = rowsBy(pack, 'pack.assumption').map((row) => row.id);
    const unstated = allRecordsOf(office).filter((one) => one.certainty !== 'stated');
    for (const { id } of unstated) expect(rows).toContain(`pack.assumption.${id}`);
    for (const one of checkOffice(office, asOf).filter(({ rule }) => rule === 'suggested')) {
      expect(rows).toContain(`pack.assumption.${one.records[0] ?? ''}`);
    }
  });

  test('has a row for each doubtful citation that the policies print', () => {
    const printed = new Set(policies.flatMap(({ parts }) => parts.flatMap((part) => part.citations)));
    const doubtful = citationKeys.map(citationSource).filter((one) => !one.verified && printed.has(one.cite));
    expect(doubtful.length).toBeGreaterThan(0);
    for (const { cite, note } of doubtful) {
      const row = findBlock(pack, `pack.citation.${cite}`);
      expect(row && ownText(row), cite).toContain(note);
    }
  });

  test('shows how each item of the checklist stands', () => {
    const rows = rowsBy(pack, 'pack.requirement');
    expect(rows.map((row) => row.id).toSorted()).toEqual(
      policyRequirements.map((one) => `pack.requirement.${one.id}`).toSorted(),
    );
    for (const row of rows) expect(cellText(row, 2), row.id).not.toBe('–');
  });

  test('says what every id stands for', () => {
    const named = new Set(rowsBy(pack, 'pack.record').map((row) => cellText(row, 0)));
    for (const path of allBlocks(pack).flatMap((part) => part.records)) expect(named).toContain(path.split('.')[0]);
  });
});

function allRecordsOf(office: OfficeRecords): { id: string; certainty: string }[] {
  return Object.values(office).flatMap((list) =>
    Array.isArray(list) ? (list as { id: string; certainty: string }[]) : [],
  );
}

describe('the pack of a small office', () => {
  const office = buildOffice({
    organization: [{ sells: false, sharesForAds: false, employeeCount: { state: 'suggested', value: 12 } }],
    dataElement: [{ name: 'Email address', cpraCategories: ['A'], regime: 'ccpa', certainty: 'assumed' }],
    recipient: [{ name: 'Buyer', role: 'thirdParty' }],
    disclosure: [{ name: 'List sale', recipients: ['V-001'], elements: ['E-001'], basis: 'sold', happens: true }],
    retentionRule: [{ name: 'Email', elements: ['E-001'] }],
    policyDocument: [{ title: 'Privacy Policy', audience: 'everyone' }],
  });
  const pack = composeLawyerPack(office, asOf);

  test('tells the contradiction between “we do not sell” and a sale', () => {
    const [row] = rowsBy(pack, 'pack.contradiction').filter((one) => one.records.includes('O-001.sells'));
    expect(row && ownText(row)).toMatch(/sell/i);
  });

  test('asks for the missing period once, and says where it is missed', () => {
    const rows = rowsBy(pack, 'pack.question').filter((row) => row.id.startsWith('pack.question.R-001'));
    expect(rows.map((row) => row.id)).toEqual(['pack.question.R-001.period']);
    expect(cellText(rows[0], 4)).toMatch(/^1\.\d+\.\d+/);
  });

  test('keeps suggestions and assumed records apart from open questions', () => {
    expect(sectionText(pack, 'pack.assumptions')).toContain('Assumed, not confirmed by anybody');
    expect(sectionText(pack, 'pack.assumptions')).toContain('O-001.employeeCount');
    expect(sectionText(pack, 'pack.questions')).not.toContain('O-001.employeeCount');
  });

  test('leaves out a policy that is over, and writes the draft where there is none', () => {
    const over = buildOffice({ policyDocument: [{ title: 'Old', until: '2020-01-01' }, { title: 'New' }] });
    const ids = composeLawyerPack(over, asOf).sections.map((one) => one.id);
    expect(ids).toContain('pack.policy.PD-002');
    expect(ids).not.toContain('pack.policy.PD-001');
    expect(composeLawyerPack(buildOffice(), asOf).sections.map((one) => one.id)).toContain('pack.policy.draft');
  });

  test('prints no note that is for the office only', () => {
    const secret = buildOffice({ recipient: [{ name: 'Buyer', note: 'keep this to ourselves' }] });
    expect(JSON.stringify(composeLawyerPack(secret, asOf))).not.toContain('keep this to ourselves');
  });
});

describe('the pack of any office', () => {
  test('is a sound tree without slips', () => {
    fc.assert(
      fc.property(randomOffice({ texts: 'any' }), (office) => {
        expect(checkTree(composeLawyerPack(office, asOf), office)).toEqual([]);
      }),
      { numRuns: 6 },
    );
    fc.assert(
      fc.property(randomOffice(), (office) => {
        for (const part of allBlocks(composeLawyerPack(office, asOf))) {
          expect(`${part.id}: ${ownText(part)}`).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
      { numRuns: 6 },
    );
  });
});

/** What the office decided by itself: findings set aside, words of its own, and versions issued before. */
import { describe, expect, test } from 'vitest';
import type { Document, TableRow } from '../../../../src/documents/block.ts';
import { allBlocks, checkTree, findBlock, ownText, textOf } from '../../../../src/documents/block-tree.ts';
import { composeLawyerPack } from '../../../../src/documents/lawyer-pack/compose-lawyer-pack.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { inPublishedWords } from '../../../../src/documents/versions/published-words.ts';
import type { Finding } from '../../../../src/findings/finding.ts';
import { given } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { buildOffice } from '../../../support/office-builder.ts';

const asOf = '2026-11-22';
type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;

const parts: Parts = {
  organization: [{ websites: ['https://a.example'], anonymousUse: true }],
  tracker: [{ technology: 'cookie' }],
  recipient: [{ name: 'Postwell', role: 'serviceProvider' }],
  policyDocument: [{ title: 'Privacy Policy', audience: 'everyone' }],
};
const untrue =
  'You say that people can visit without giving data, but cookies, logs or devices record data by themselves.';

const textAt = (pack: Document, id: string): string => {
  const part = findBlock(pack, id);
  if (!part) throw new Error(`No part ${id}`);
  return textOf(part);
};
const rowsBy = (pack: Document, rule: string): TableRow[] =>
  allBlocks(pack).filter((part): part is TableRow => part.rule === rule && 'cells' in part);

describe('findings that the office set aside', () => {
  const office = buildOffice({
    ...parts,
    findingWaiver: [
      {
        finding: 'C-29',
        basis: untrue,
        reason: given('the cookies go next week', { by: 'R. Ortiz', on: '2026-11-20' }),
      },
      { finding: 'C-12', basis: 'It said something else.', reason: 'we asked' },
      { finding: 'C-14', basis: 'You say that Shine the Light does not apply to you.', reason: 'settled since' },
    ],
  });
  const pack = composeLawyerPack(office, asOf);

  test('are each listed with the reason, who gave it, and how they stand', () => {
    const rows = rowsBy(pack, 'pack.waiver').map(ownText);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Set aside, although the records show that it is untrue');
    expect(rows[0]).toContain('The cookies go next week\nR. Ortiz, November 20, 2026');
    expect(rows[1]).toContain('Open again');
    expect(rows[2]).toContain('No longer found');
    expect(rows[2]).toContain('You say that Shine the Light does not apply to you');
  });

  test('stay among the contradictions, marked', () => {
    expect(textAt(pack, 'pack.contradiction.C-29')).toContain('The office has set it aside (FW-001)');
    expect(textAt(pack, 'pack.point.C-12')).toContain('The office had set it aside (FW-002)');
  });

  test('leave a sound tree; without any, the pack says so', () => {
    expect(checkTree(pack, office)).toEqual([]);
    expect(textAt(composeLawyerPack(buildOffice(parts), asOf), 'pack.set-aside')).toContain(
      'The office has set no finding aside.',
    );
  });
});

test('words of the office’s own stand beside those that its records give', () => {
  const block = 'rights.ways-none';
  const plain = composePolicy(buildOffice(parts), { asOf, policyId: 'PD-001' });
  const generated = findBlock(plain, block);
  if (!generated) throw new Error(`The policy has no ${block}`);
  const office = buildOffice({
    ...parts,
    wording: [
      {
        policy: 'PD-001',
        block,
        change: 'reword',
        text: 'Come and see us.',
        basis: ownText(generated),
        reason: 'friendlier',
      },
    ],
  });
  const pack = composeLawyerPack(office, asOf);
  const row = textAt(pack, `pack.part.PD-001.${block}`);
  expect(row).toContain('Come and see us.');
  expect(row).toContain('The office’s own words (W-001)');
  expect(row).toContain('Its records give: ');
  expect(checkTree(pack, office)).toEqual([]);
});

describe('changes since the last version', () => {
  const office = buildOffice(parts);
  const issued = (of: OfficeRecords): ReadonlyMap<string, Document> =>
    new Map([['PD-001', inPublishedWords(composePolicy(of, { asOf, policyId: 'PD-001' }))]]);

  test('are not told where no version is handed in', () => {
    expect(findBlock(composeLawyerPack(office, asOf), 'pack.changes')).toBeUndefined();
  });

  test('are none where the words are the same', () => {
    const pack = composeLawyerPack(office, asOf, { previous: issued(office) });
    expect(textAt(pack, 'pack.changes')).toContain('Privacy Policy (PD-001): the words are the same.');
  });

  test('name each paragraph that is new, gone or different, with its number and records', () => {
    const before = buildOffice({
      ...parts,
      recipient: [{ name: 'Mailbird', role: 'serviceProvider' }],
      source: [{ kind: 'person' }],
    });
    const pack = composeLawyerPack(office, asOf, { previous: issued(before) });
    const rows = rowsBy(pack, 'pack.change');
    const renamed = rows.find((row) => ownText(row).includes('Mailbird') && ownText(row).includes('Postwell'));
    expect(renamed && ownText(renamed)).toMatch(/^1\.\d+\.\d+\nChanged\n/);
    expect(renamed?.records).toContain('V-001');
    expect(rows.some((row) => ownText(row).startsWith('–\nGone'))).toBe(true);
    expect(checkTree(pack, office)).toEqual([]);
  });

  test('that make the published text untrue are a contradiction, set aside or not', () => {
    const drift: Finding = {
      id: 'version.drift.PD-001',
      rule: 'version',
      weight: 'untrue',
      title: 'The published “Privacy Policy” no longer fits the records.',
      why: 'People read the published text.',
      fix: 'Issue a new version.',
      records: ['PD-001'],
      citations: [],
    };
    const aside = { finding: drift.id, basis: drift.title, reason: 'a new version comes on Monday' };
    const pack = composeLawyerPack(buildOffice({ ...parts, findingWaiver: [aside] }), asOf, { published: [drift] });
    expect(textAt(pack, 'pack.contradiction.version.drift.PD-001')).toContain('The office has set it aside (FW-001)');
    expect(textAt(pack, 'pack.waiver.FW-001')).toContain('Set aside, although the records show that it is untrue');
  });

  test('of a policy that was never issued are none yet', () => {
    const pack = composeLawyerPack(office, asOf, { previous: new Map() });
    expect(textAt(pack, 'pack.changes')).toContain('no version has been issued yet');
  });
});

import { describe, expect, it } from 'vitest';
import { leavesAbout, leavesOf, restsOn } from '../../../renderer/src/screens/policy/leaves.ts';
import type { Block, Document } from '../../../src/documents/block.ts';
import { samplePolicyDocument } from '../../support/sample-policy-document.ts';

function idsOfLeaves(block: Block): string[] {
  if (block.kind === 'section') return block.blocks.flatMap(idsOfLeaves);
  if (block.kind === 'paragraph') return [block.id];
  if (block.kind === 'list')
    return block.items.flatMap((item) => [item.id, ...(item.items ?? []).map((one) => one.id)]);
  if (block.kind === 'table') return block.rows.map((row) => row.id);
  return block.entries.map((entry) => entry.id);
}

const gapped: Document = {
  kind: 'policy',
  title: 'Privacy Policy',
  office: 'Harbor Dental',
  language: 'en-US',
  asOf: '2026-11-21',
  subtitle: [],
  sample: false,
  status: 'draft',
  sections: [
    {
      kind: 'section',
      id: 'keep',
      rule: 'keep',
      citations: [],
      records: [],
      reason: 'heads the section',
      title: 'How long we keep it',
      blocks: [
        {
          kind: 'paragraph',
          id: 'keep.R-001',
          rule: 'keep.rule',
          citations: [],
          records: ['R-001.period', 'E-002'],
          runs: [
            { kind: 'text', text: 'We keep bills for ' },
            { kind: 'gap', gap: { path: 'R-001.period', missing: 'period not known yet', state: 'unknown' } },
            { kind: 'text', text: '.' },
          ],
        },
      ],
    },
  ],
};

const tabled: Document = {
  ...gapped,
  sections: gapped.sections.map((section) => ({
    ...section,
    blocks: [
      {
        kind: 'table',
        id: 'keep.table',
        rule: 'keep.table',
        citations: [],
        records: ['R-001'],
        caption: 'How long',
        columns: [
          { title: 'What', width: 0.5 },
          { title: 'How long', width: 0.5 },
        ],
        rows: [
          {
            id: 'keep.table.R-001',
            rule: 'keep.row',
            citations: [],
            records: ['R-001'],
            cells: [
              [[{ kind: 'text', text: 'Bills' }], [{ kind: 'text', text: 'sums and dates' }]],
              [[{ kind: 'text', text: '7 years' }]],
            ],
          },
        ],
      },
    ],
  })),
};

describe('the statements of a document', () => {
  it('tell the cells of a row apart', () => {
    expect(leavesOf(tabled).map((leaf) => leaf.text)).toEqual(['Bills, sums and dates · 7 years']);
  });

  it('are all there, in reading order', () => {
    const document = samplePolicyDocument();
    expect(leavesOf(document).map((leaf) => leaf.block.id)).toEqual(document.sections.flatMap(idsOfLeaves));
  });

  it('are told in plain words with their gaps and their section', () => {
    const [leaf] = leavesOf(gapped);
    expect(leaf?.text).toBe('We keep bills for [period not known yet].');
    expect(leaf?.section).toBe('How long we keep it');
    expect(leaf?.gaps.map((gap) => gap.path)).toEqual(['R-001.period']);
  });

  it('rest on a record when they rest on one of its answers, and on no other record of a similar id', () => {
    const [leaf] = leavesOf(gapped);
    if (!leaf) throw new Error('no statement');
    expect(restsOn(leaf, 'R-001')).toBe(true);
    expect(restsOn(leaf, 'E-002')).toBe(true);
    expect(restsOn(leaf, 'R-00')).toBe(false);
    expect(leavesAbout(gapped, 'R-001')).toEqual([leaf]);
    expect(leavesAbout(gapped, 'R-00')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Document, ParagraphBlock, Provenance } from '../../../src/documents/block.ts';
import {
  allBlocks,
  checkTree,
  findBlock,
  gapsOf,
  ownText,
  sectionOfBlock,
  textOf,
  textOfDocument,
  walk,
} from '../../../src/documents/block-tree.ts';
import { buildOffice } from '../../support/office-builder.ts';

const because = (id: string, records: string[] = ['O-001']): Provenance => ({ id, rule: id, citations: [], records });
const line = (id: string, text: string, records?: string[]): ParagraphBlock => ({
  kind: 'paragraph',
  ...because(id, records),
  runs: [{ kind: 'text', text }],
});

const document: Document = {
  kind: 'policy',
  title: 'Privacy Policy',
  office: 'Test Office LLC',
  language: 'en-US',
  asOf: '2026-11-22',
  subtitle: [[{ kind: 'text', text: 'In force' }]],
  sample: false,
  status: 'draft',
  sections: [
    {
      kind: 'section',
      ...because('one'),
      title: 'First',
      blocks: [
        line('one.a', 'Alpha.'),
        {
          kind: 'list',
          ...because('one.list'),
          ordered: false,
          items: [
            {
              ...because('one.item'),
              runs: [{ kind: 'text', text: 'Item.' }],
              items: [{ ...because('one.inner'), runs: [{ kind: 'text', text: 'Inner.' }] }],
            },
          ],
        },
        {
          kind: 'table',
          ...because('one.table'),
          caption: 'Caption',
          columns: [
            { title: 'Left', width: 0.5 },
            { title: 'Right', width: 0.5 },
          ],
          rows: [
            {
              ...because('one.row'),
              cells: [
                [[{ kind: 'text', text: 'L1' }], [{ kind: 'text', text: 'L2' }]],
                [[{ kind: 'gap', gap: { path: 'O-001.kind', missing: 'kind not known yet', state: 'unknown' } }]],
              ],
            },
          ],
        },
        {
          kind: 'definitions',
          ...because('one.words'),
          entries: [{ ...because('one.word'), term: 'User', runs: [{ kind: 'text', text: 'A person.' }] }],
        },
      ],
    },
    { kind: 'section', ...because('two'), title: 'Second', blocks: [line('two.a', 'Omega.')] },
  ],
};

describe('walking a document', () => {
  test('every part comes in reading order, a container before what it holds', () => {
    expect(allBlocks(document).map((part) => part.id)).toEqual([
      'one',
      'one.a',
      'one.list',
      'one.item',
      'one.inner',
      'one.table',
      'one.row',
      'one.words',
      'one.word',
      'two',
      'two.a',
    ]);
  });

  test('the depth counts the sections around a part', () => {
    const depths = new Map<string, number>();
    walk(document, (part, depth) => depths.set(part.id, depth));
    expect([depths.get('one'), depths.get('one.a'), depths.get('one.inner')]).toEqual([0, 1, 1]);
  });

  test('a part is found by id, with its section and its gaps', () => {
    const row = findBlock(document, 'one.row');
    expect(row && ownText(row)).toBe('L1\nL2\n[kind not known yet]');
    expect(row && gapsOf(row)).toEqual([{ path: 'O-001.kind', missing: 'kind not known yet', state: 'unknown' }]);
    expect(sectionOfBlock(document, 'one.inner')?.id).toBe('one');
    expect(findBlock(document, 'nowhere')).toBeUndefined();
    expect(sectionOfBlock(document, 'nowhere')).toBeUndefined();
  });

  test('the text has every word, line by line', () => {
    expect(textOfDocument(document)).toBe(
      'Privacy Policy\nIn force\nFirst\nAlpha.\nItem.\nInner.\nCaption\nLeft\nRight\nL1\nL2\n[kind not known yet]\nUser: A person.\nSecond\nOmega.',
    );
    expect(textOf(line('x', 'Only this.'))).toBe('Only this.');
  });
});

describe('checking a tree', () => {
  const office = buildOffice();
  const problemsOf = (...blocks: ParagraphBlock[]): string[] =>
    checkTree({ ...document, sections: [{ kind: 'section', ...because('s'), title: 'S', blocks }] }, office);

  test('a sound tree has no problem', () => {
    expect(checkTree(document, office)).toEqual([]);
  });

  test.each([
    ['an id that is used twice', [line('a', 'x.'), line('a', 'y.')], 'a: the id is used twice'],
    ['a record that does not exist', [line('a', 'x.', ['V-009'])], 'a: no record V-009'],
    ['a record that is named twice', [line('a', 'x.', ['O-001', 'O-001'])], 'a: a record is named twice'],
    ['neither record nor reason', [line('a', 'x.', [])], 'a: neither a record nor a reason'],
    ['no words', [{ ...line('a', 'x.'), runs: [] }], 'a: no words'],
    [
      'a link to nowhere',
      [{ ...line('a', 'x.'), runs: [{ kind: 'link' as const, text: 'there', href: '#b' }] }],
      'a: a link to b, which is not there',
    ],
  ])('%s is a problem', (_what, blocks, problem) => {
    expect(problemsOf(...blocks)).toEqual([problem]);
  });

  test('a table must have a cell for each column, and widths that add up to 1', () => {
    const [first] = document.sections;
    const table = first?.blocks.find((block) => block.kind === 'table');
    if (!first || table?.kind !== 'table') throw new Error('The test document has a table.');
    const broken = { ...table, columns: [{ title: 'Only', width: 0.4 }] };
    expect(checkTree({ ...document, sections: [{ ...first, blocks: [broken] }] }, office)).toEqual([
      'one.row: 2 cells for 1 columns',
      'one.table: the widths add up to 0.4',
    ]);
  });
});

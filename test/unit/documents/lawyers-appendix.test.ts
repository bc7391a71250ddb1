import { describe, expect, it } from 'vitest';
import type { Block, Document, SectionBlock } from '../../../src/documents/block.ts';
import { withLawyersAppendix } from '../../../src/documents/lawyers-appendix.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';

const draft = composePolicy(imagingStudio, { asOf: '2026-03-01' });

function leaves(section: SectionBlock): Exclude<Block, SectionBlock>[] {
  return section.blocks.flatMap((block) => (block.kind === 'section' ? leaves(block) : [block]));
}

function appendixRows(document: Document) {
  const [table] = document.sections.at(-1)?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error('The appendix has no table.');
  return table.rows;
}

describe('the appendix for the lawyer', () => {
  const explained = withLawyersAppendix(draft);

  it('stands after the sections, which stay as they are', () => {
    expect(explained.sections.slice(0, -1)).toEqual(draft.sections);
    expect(explained.sections.at(-1)?.id).toBe('appendix');
  });

  it('has a row for each part of the text, in its order, with the ids by which the app finds it', () => {
    const parts = draft.sections.flatMap(leaves);
    expect(appendixRows(explained).map(({ id }) => id)).toEqual(parts.map(({ id }) => `appendix.${id}`));
  });

  it('names all records and statutes of a part, those of its rows and items too', () => {
    const rows = new Map(appendixRows(explained).map((row) => [row.id, row]));
    for (const block of draft.sections.flatMap(leaves)) {
      const row = rows.get(`appendix.${block.id}`);
      expect(row?.records, block.id).toEqual(expect.arrayContaining(block.records));
      expect(row?.citations, block.id).toEqual(expect.arrayContaining(block.citations));
      if (block.kind === 'table') {
        for (const inner of block.rows) expect(row?.records, block.id).toEqual(expect.arrayContaining(inner.records));
      }
    }
  });

  it('gives a reason where a part rests on no record', () => {
    for (const row of appendixRows(explained)) {
      if (row.records.length === 0) expect(row.reason, row.id).toBeTruthy();
    }
  });
});

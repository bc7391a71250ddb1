/**
 * The lawyer's appendix: for each part of a document, the records it rests on and the statutes that ask for it.
 * Appended to the draft, so that a reader can check every sentence without opening the app.
 */
import type { Block, Document, Run, SectionBlock, TableRow } from './block.ts';

/** The document with its appendix as the last section. */
export function withLawyersAppendix(document: Document): Document {
  const appendix: SectionBlock = {
    kind: 'section',
    id: 'appendix',
    rule: 'appendix',
    citations: [],
    records: [],
    reason: 'explains the other sections',
    title: 'Appendix for the lawyer: what each part rests on',
    blocks: [
      {
        kind: 'table',
        id: 'appendix.table',
        rule: 'appendix',
        citations: [],
        records: [],
        reason: 'explains the other sections',
        caption: 'Parts of this document with their records and statutes',
        columns: [
          { title: 'Part', width: 0.4 },
          { title: 'Records', width: 0.28 },
          { title: 'Statutes and regulations', width: 0.32 },
        ],
        rows: document.sections.flatMap((section) => rowsOf(section, section.title)),
      },
    ],
  };
  return { ...document, sections: [...document.sections, appendix] };
}

function rowsOf(section: SectionBlock, title: string): TableRow[] {
  return section.blocks.flatMap((block) =>
    block.kind === 'section' ? rowsOf(block, `${title}: ${block.title}`) : [rowOf(block, title)],
  );
}

function rowOf(block: Exclude<Block, SectionBlock>, title: string): TableRow {
  const inside = partsOf(block);
  const records = unique([block, ...inside].flatMap((part) => part.records));
  const citations = unique([block, ...inside].flatMap((part) => part.citations));
  return {
    id: `appendix.${block.id}`,
    rule: 'appendix',
    citations,
    records,
    ...(records.length === 0 ? { reason: block.reason ?? 'explains the part' } : {}),
    cells: [
      [[text(title)], [text(block.id)]],
      [[text(records.length === 0 ? (block.reason ?? 'None') : records.join(', '))]],
      citations.length === 0 ? [[text('None')]] : citations.map((citation) => [text(citation)]),
    ],
  };
}

type Part = Pick<Block, 'records' | 'citations'>;

function partsOf(block: Exclude<Block, SectionBlock>): readonly Part[] {
  switch (block.kind) {
    case 'paragraph':
      return [];
    case 'list':
      return block.items.flatMap((item) => [item, ...(item.items ?? [])]);
    case 'table':
      return block.rows;
    case 'definitions':
      return block.entries;
  }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function text(words: string): Run {
  return { kind: 'text', text: words };
}

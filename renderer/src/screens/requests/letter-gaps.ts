import type { Block, Document, Gap, ListItem, Run } from '../../../../src/documents/block.ts';

/** Everything that is missing in a document, also on its envelope; each answer once. */
export function gapsIn({ subtitle, sections }: Document): Gap[] {
  const gaps = [...subtitle.flat(), ...sections.flatMap(runsOf)].flatMap((run) =>
    run.kind === 'gap' ? [run.gap] : [],
  );
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}

/** The records that a document rests on, in reading order, without repeats. */
export function recordsIn({ sections }: Document): string[] {
  return [...new Set(sections.flatMap((block) => provenances(block).flatMap(({ records }) => records)))];
}

/** The laws behind a document, in reading order, without repeats. */
export function citationsIn({ sections }: Document): string[] {
  return [...new Set(sections.flatMap((block) => provenances(block).flatMap(({ citations }) => citations)))];
}

function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'section':
      return block.blocks.flatMap(runsOf);
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flatMap(runsOfItem);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flat(2));
    case 'definitions':
      return block.entries.flatMap((entry) => entry.runs);
  }
}

function runsOfItem(item: ListItem): Run[] {
  return [...item.runs, ...(item.items ?? []).flatMap(runsOfItem)];
}

interface Because {
  records: readonly string[];
  citations: readonly string[];
}

function provenances(block: Block): Because[] {
  switch (block.kind) {
    case 'section':
      return [block, ...block.blocks.flatMap(provenances)];
    case 'paragraph':
      return [block];
    case 'list':
      return [block, ...block.items.flatMap(becauseOfItem)];
    case 'table':
      return [block, ...block.rows];
    case 'definitions':
      return [block, ...block.entries];
  }
}

function becauseOfItem(item: ListItem): Because[] {
  return [item, ...(item.items ?? []).flatMap(becauseOfItem)];
}

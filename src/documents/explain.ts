/** The lawyer's appendix: for every numbered block its rule, the records and the law behind it, and its gaps. */
import type { Document, Run, SectionBlock, TableRow } from './block.ts';
import { gapsOf, ownText, withParts, type Part } from './block-tree.ts';
import { words } from './wording/phrase.ts';
import { paragraph, section, table } from './policy/blocks.ts';

/**
 * The appendix as a section, ready to be added to the document. Blocks are numbered by section and position, `3.2` being
 * the second block with words in the third section; the stable id stands beside the number.
 */
export function composeExplain(document: Document): SectionBlock {
  const tables = document.sections.flatMap((one, index) => sectionTable(one, index + 1) ?? []);
  const reason = 'tells what stands behind the blocks of the document';
  const intro = paragraph({ rule: 'explain.intro', reason }, [
    words('This appendix is for the lawyer who reviews the document'),
    words('It names, for each block, the rule that made it, the records and the law behind it, and what is missing'),
    words('It is made from the records and is no legal advice'),
  ]);
  const found = section({ rule: 'explain', reason }, 'Appendix: what stands behind each block', [intro, ...tables]);
  return (
    found ?? { kind: 'section', id: 'explain', rule: 'explain', citations: [], records: [], title: '', blocks: [] }
  );
}

function sectionTable(part: SectionBlock, number: number): ReturnType<typeof table> {
  const told = withParts(part).filter((one) => !('kind' in one && one.kind === 'section') && ownText(one) !== '');
  return table(
    { rule: 'explain.section', of: part.id },
    `${number} ${part.title}`,
    [
      ['No.', 0.08],
      ['Block', 0.26],
      ['Rests on', 0.24],
      ['Law', 0.26],
      ['Missing', 0.16],
    ],
    told.map((one, index) => partRow(one, `${number}.${index + 1}`)),
  );
}

function partRow(part: Part, number: string): TableRow {
  const rests = part.records.length > 0 ? part.records.join(', ') : (part.reason ?? '');
  const ids = part.rule === part.id ? [part.id] : [part.id, `rule: ${part.rule}`];
  const gaps = gapsOf(part).map((gap): Run[] => [
    { kind: 'gap', gap: { ...gap, missing: `${gap.path}: ${gap.missing}` } },
  ]);
  return {
    id: `explain.block.${part.id}`,
    rule: 'explain.block',
    citations: [],
    records: part.records,
    ...(part.records.length === 0 ? { reason: 'repeats why a block of the document is there' } : {}),
    // Ids and citations stand as they are: no capital is put on them.
    cells: [
      [textLine(number)],
      ids.map(textLine),
      [textLine(rests)],
      linesOr(part.citations.map(textLine)),
      linesOr(gaps),
    ],
  };
}

function textLine(text: string): Run[] {
  return [{ kind: 'text', text }];
}

function linesOr(lines: Run[][]): Run[][] {
  return lines.length > 0 ? lines : [textLine('–')];
}

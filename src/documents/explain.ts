/** The lawyer's appendix: for every numbered block its rule, the records and the law behind it, and its gaps. */
import type { Document, SectionBlock, TableRow } from './block.ts';
import { gapsOf, ownText, withParts, type Part } from './block-tree.ts';
import { gapPhrase, joinPhrases, words, type Phrase } from './wording/phrase.ts';
import { paragraph, row, section, table } from './policy/blocks.ts';

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
  const gaps = gapsOf(part).map((gap): Phrase => gapPhrase(gap.path, `${gap.path}: ${gap.missing}`, gap.state));
  const law = part.citations.map((citation) => words(citation));
  return row({ rule: 'explain.block', of: part.id, rests: part.records }, [
    [words(number)],
    [words(part.id), part.rule === part.id ? undefined : words(`rule: ${part.rule}`)],
    [words(rests)],
    [law.length > 0 ? joinPhrases(law) : undefined],
    gaps,
  ]);
}

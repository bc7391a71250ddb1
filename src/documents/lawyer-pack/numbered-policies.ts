/** The paragraphs of every policy, numbered, each with the records and the law behind it. */
import { valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Block, Citation, Document, Run, SectionBlock, TableRow } from '../block.ts';
import { ownText, partsInside, type Part } from '../block-tree.ts';
import { row, section, table } from '../policy/blocks.ts';
import type { Draft } from '../requirements/drafts.ts';
import { glue, strong, unique, words, type Phrase } from '../wording/phrase.ts';

/** One policy as it would be published on the day. */
export interface NumberedPolicy {
  /** Id of the policy document; undefined for the draft of an office that has recorded none. */
  id: string | undefined;
  document: Document;
  paragraphs: NumberedPart[];
}

/** Anything with words of its own: a heading inside a section, a sentence, an item, a row. */
interface Paragraph {
  part: Part;
  /** The lines as they print; the cells of a row one by one, each with its column. */
  lines: Phrase[];
  /** Its own law, and that of the lists around it, which have no words of their own. */
  citations: Citation[];
  /** The ids of the blocks that begin here: its own, and those of sections and lists whose first words these are. */
  begins: string[];
}

export interface NumberedPart extends Paragraph {
  /** Policy, section and place in it: `1.3.2`. */
  number: string;
}

/** The drafts of the policies, in their order, in the office's own words where it has chosen some. */
export function numberedPolicies(drafts: readonly Draft[]): NumberedPolicy[] {
  return drafts.map(({ policy, document }, index) => {
    const paragraphs = document.sections.flatMap((one, position) => numbered(one, `${index + 1}.${position + 1}`));
    return { id: policy, document, paragraphs };
  });
}

function numbered(one: SectionBlock, prefix: string): NumberedPart[] {
  return beginning(
    one.id,
    one.blocks.flatMap((block) => paragraphsOf(block)),
  ).map((paragraph, index) => ({ ...paragraph, number: `${prefix}.${index + 1}` }));
}

/** A part and what is in it, as far as it has words; rows know the columns of their table. */
function paragraphsOf(part: Part, columns: readonly string[] = []): Paragraph[] {
  const titles = 'columns' in part ? part.columns.map((column) => column.title) : columns;
  const inner = partsInside(part).flatMap((one) => paragraphsOf(one, titles));
  if (ownText(part) !== '') {
    return [{ part, lines: ownLines(part, columns), citations: part.citations, begins: [part.id] }, ...inner];
  }
  const cited = inner.map((one) => ({ ...one, citations: unique([...one.citations, ...part.citations]) }));
  return beginning(part.id, cited);
}

/** The paragraphs, the first of which begins the block with the id. */
function beginning(id: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((one, index) => (index === 0 ? { ...one, begins: [...one.begins, id] } : one));
}

function ownLines(part: Part, columns: readonly string[]): Phrase[] {
  if ('term' in part) return [glue([strong(words(`${part.term}: `)), plain(part.runs)])];
  if ('runs' in part) return [plain(part.runs)];
  if ('cells' in part) {
    return part.cells.flatMap((cell, index) =>
      cell.map((line) => (index === 0 ? strong(plain(line)) : glue([words(`${columns[index] ?? ''}: `), plain(line)]))),
    );
  }
  if ('title' in part) return [strong(words(part.title))];
  return 'caption' in part ? [strong(words(part.caption))] : [];
}

/** The runs without links that lead to other places of the policy. */
function plain(runs: readonly Run[]): Phrase {
  const free = runs.map((run): Run => {
    return run.kind === 'link' && run.href.startsWith('#') ? { kind: 'text', text: run.text } : run;
  });
  return { runs: free, records: [] };
}

/** The section of the pack for one policy: a table for each of its sections. */
export function policySection(policy: NumberedPolicy, index: number): SectionBlock | undefined {
  const { document, id = 'draft', paragraphs } = policy;
  const tables = document.sections.map((one, position) => {
    const prefix = `${index + 1}.${position + 1}`;
    const own = paragraphs.filter(({ number }) => number.startsWith(`${prefix}.`));
    return sectionTable(`${prefix} ${one.title}`, `${id}.${one.id}`, id, own);
  });
  const reason = 'heading of the paragraphs of a policy';
  return section({ rule: 'pack.policy', of: id, reason }, `Policy ${index + 1}: ${document.title}`, tables);
}

function sectionTable(title: string, of: string, policy: string, parts: readonly NumberedPart[]): Block | undefined {
  return table(
    { rule: 'pack.section', of },
    title,
    [
      ['No.', 0.1],
      ['Text', 0.46],
      ['Rests on', 0.2],
      ['Law', 0.24],
    ],
    parts.map((one) => partRow(one, policy)),
  );
}

function partRow({ number, part, lines, citations }: NumberedPart, policy: string): TableRow {
  const rests = part.records.length > 0 ? part.records.join(', ') : (part.reason ?? '');
  const ground = { rule: 'pack.part', of: `${policy}.${part.id}`, rests: part.records };
  const text = [...lines, ...ownWordsIn(part)];
  const cells = [[words(number)], text, [words(rests)], citations.map((citation) => words(citation))];
  const reason = part.records.length === 0 && part.reason !== undefined ? { reason: part.reason } : {};
  return { ...row(ground, cells), citations, ...reason };
}

/** Beside words of the office's own: what the records give in their place. */
function ownWordsIn({ own }: Part): Phrase[] {
  if (own === undefined || own.change === 'moveAfter') return [];
  const changed = own.state === 'changed' ? '. The records have changed since the words were chosen' : '';
  return [
    words(`The office’s own words (${own.record})${changed}`),
    ...(own.generated === '' ? [] : [words(`Its records give: ${own.generated}`)]),
  ];
}

/** The name of a policy in lists. */
export function policyName({ document, id }: NumberedPolicy, office: OfficeRecords): string {
  const recorded = office.policyDocument.find((one) => one.id === id);
  const title = (recorded && valueOf(recorded.title)) ?? document.title;
  return id === undefined ? title : `${title} (${id})`;
}

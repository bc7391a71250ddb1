/** The checklist of what a policy must hold, as it stands: stated, open or not applicable, never silent. */
import type { RequirementRow } from '../requirements/requirement-row.ts';
import { countsInWords } from '../requirements/matrix-text.ts';
import type { RecordPath, SectionBlock, TableRow } from '../block.ts';
import { paragraph, row, section, table } from '../policy/blocks.ts';
import { unique, words, type Phrase } from '../wording/phrase.ts';
import { numbersInWords, type WhereItStands } from './where-it-stands.ts';

const reason = 'tells how an item of the checklist stands';

/** "Requirements": all items, the open ones first. */
export function requirementsSection(rows: readonly RequirementRow[], stands: WhereItStands): SectionBlock | undefined {
  const order = ['open', 'satisfied', 'notApplicable'] as const;
  const sorted = order.flatMap((state) => rows.filter((one) => one.state === state));
  return section({ rule: 'pack.requirements', reason }, 'Requirements', [
    paragraph({ rule: 'pack.requirements-count', reason }, [
      words(`The checklist has ${rows.length} items: ${countsInWords(rows)}`),
      words('“Satisfied” means that the text says it. Whether that is enough is for you to judge'),
    ]),
    table(
      { rule: 'pack.requirements-table', reason },
      'What a policy must hold',
      [
        ['Item', 0.26],
        ['State', 0.12],
        ['Where, or why', 0.4],
        ['Law', 0.22],
      ],
      sorted.map((one) => requirementRow(one, stands)),
    ),
  ]);
}

const stateWords = { satisfied: 'Satisfied', open: 'Open', notApplicable: 'Not applicable' } as const;

function requirementRow(one: RequirementRow, stands: WhereItStands): TableRow {
  const { id, title, cite, verified, note } = one.requirement;
  const made = row({ rule: 'pack.requirement', of: id, rests: recordsOf(one), reason }, [
    [words(title), words(`Id: ${id}`)],
    [words(stateWords[one.state])],
    grounds(one, stands),
    [words(cite), verified ? undefined : words(`Not compared with the official text: ${note ?? 'from knowledge'}`)],
  ]);
  return { ...made, citations: [cite] };
}

function grounds(one: RequirementRow, stands: WhereItStands): Phrase[] {
  if (one.state === 'notApplicable') return one.because.map(({ text }) => words(text));
  const numbers = one.blocks.flatMap(({ policy, block }) => stands.ofBlock(policy, block) ?? []);
  const where = numbers.length === 0 ? [] : [words(`Stands in ${numbersInWords(unique(numbers))}`)];
  if (one.state === 'open') return [...one.reasons.map(({ text }) => words(text)), ...where];
  return one.answers.length === 0 ? where : [...where, words('The office has noted that it did it')];
}

function recordsOf(one: RequirementRow): RecordPath[] {
  if (one.state === 'satisfied') return one.answers;
  return unique((one.state === 'open' ? one.reasons : one.because).flatMap(({ records }) => records));
}

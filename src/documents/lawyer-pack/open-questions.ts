/** The questions that nobody has answered: those that print as gaps in a policy, and the others that matter. */
import type { Finding } from '../../findings/finding.ts';
import { titleOfRecord, type OfficeRecords } from '../../inventory/office-records.ts';
import type { RecordPath, SectionBlock } from '../block.ts';
import { gapsOf } from '../block-tree.ts';
import { paragraph, row, section, table } from '../policy/blocks.ts';
import { gapPhrase, words } from '../wording/phrase.ts';
import type { NumberedPolicy } from './numbered-policies.ts';
import { numbersInWords, recordOf, type WhereItStands } from './where-it-stands.ts';

interface Question {
  path: RecordPath;
  /** What is missing, as the gap in the policy says it; undefined when it prints nowhere. */
  missing: string | undefined;
  finding: Finding | undefined;
}

/** "Open questions": one row per answer, the ones that print as gaps first. */
export function openQuestionsSection(
  office: OfficeRecords,
  policies: readonly NumberedPolicy[],
  findings: readonly Finding[],
  stands: WhereItStands,
): SectionBlock | undefined {
  const questions = questionsOf(policies, findings);
  const reason = 'tells which answers are missing';
  return section({ rule: 'pack.questions', reason }, 'Open questions', [
    questions.length === 0
      ? paragraph({ rule: 'pack.no-questions', reason }, [words('Every question that matters here is answered')])
      : undefined,
    table(
      { rule: 'pack.questions-table', reason },
      'Answers that are missing',
      [
        ['No.', 0.08],
        ['What is missing', 0.3],
        ['Question to the office', 0.28],
        ['Record', 0.2],
        ['Stands in', 0.14],
      ],
      questions.map(({ path, missing, finding }, index) =>
        row({ rule: 'pack.question', of: path }, [
          [words(`Q${index + 1}`)],
          [gapPhrase(path, missing ?? finding?.title ?? 'answer not known yet')],
          [finding && words(finding.fix), ...(finding?.citations ?? []).map((citation) => words(citation))],
          [words(titleOfRecord(office, recordOf(path))), words(path)],
          [words(numbersInWords(stands.ofGap(path)))],
        ]),
      ),
    ),
  ]);
}

function questionsOf(policies: readonly NumberedPolicy[], findings: readonly Finding[]): Question[] {
  const questions = new Map<RecordPath, Question>();
  const gaps = policies.flatMap((policy) => policy.paragraphs.flatMap(({ part }) => gapsOf(part)));
  const paths = gaps.map((gap) => gap.path);
  const open = new Map(
    findings.filter((one) => one.rule === 'gap').flatMap((one) => one.records.map((path) => [path, one] as const)),
  );
  for (const { path, missing, state } of gaps) {
    // A summary marks the whole record; the question is the one about the answer in it.
    const told = questions.has(path) || paths.some((other) => other.startsWith(`${path}.`));
    if (state === 'unknown' && !told) questions.set(path, { path, missing, finding: open.get(path) });
  }
  for (const [path, finding] of open) {
    if (!questions.has(path) && finding.weight !== 'nice') questions.set(path, { path, missing: undefined, finding });
  }
  return [...questions.values()];
}

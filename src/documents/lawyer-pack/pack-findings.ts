/** What the checks found: contradictions first, then the other points. Open questions have a section of their own. */
import type { Finding } from '../../findings/finding.ts';
import type { SectionBlock, TableBlock } from '../block.ts';
import { paragraph, row, section, table } from '../policy/blocks.ts';
import { words, type Phrase } from '../wording/phrase.ts';

const fromTheChecks = 'tells what the checks of the records found';

/** Sentences that the records prove untrue. */
export function contradictionsSection(findings: readonly Finding[]): SectionBlock | undefined {
  const untrue = findings.filter((one) => one.weight === 'untrue');
  return section({ rule: 'pack.contradictions', reason: fromTheChecks }, 'Contradictions', [
    untrue.length === 0
      ? paragraph({ rule: 'pack.no-contradictions', reason: fromTheChecks }, [
          words('No statement of the office was found that its records contradict'),
        ])
      : undefined,
    findingsTable('pack.contradiction', 'Statements that the records contradict', 'C', untrue),
  ]);
}

/** Missing, unclear and worth adding, as far as it is no open answer. */
export function otherPointsSection(findings: readonly Finding[]): SectionBlock | undefined {
  const others = findings.filter((one) => one.weight !== 'untrue' && !isOpenAnswer(one));
  return section({ rule: 'pack.points', reason: fromTheChecks }, 'Other points found', [
    findingsTable('pack.point', 'What is missing, unclear or worth a look', 'P', others),
  ]);
}

/** That the office has set a finding aside, or had done so before it said something else. */
function setAsideInWords({ waiver, waiverOutdated }: Finding): Phrase[] {
  if (waiver) return [words(`The office has set it aside (${waiver.record})`)];
  return waiverOutdated
    ? [words(`The office had set it aside (${waiverOutdated.record}) when it said something else`)]
    : [];
}

/** Findings about single answers that are open or only suggested. */
export function isOpenAnswer({ rule }: Finding): boolean {
  return rule === 'gap' || rule === 'suggested';
}

function findingsTable(
  rule: string,
  caption: string,
  letter: string,
  findings: readonly Finding[],
): TableBlock | undefined {
  return table(
    { rule: `${rule}s-table`, reason: fromTheChecks },
    caption,
    [
      ['No.', 0.08],
      ['What was found', 0.34],
      ['Why, and what to do', 0.28],
      ['Records', 0.14],
      ['Law', 0.16],
    ],
    findings.map((one, index) => {
      const cells = [
        [words(`${letter}${index + 1}`)],
        [words(one.title), words(`Rule ${one.rule}`), ...setAsideInWords(one)],
        [words(one.why), words(one.fix)],
        [words(one.records.join(', '))],
        one.citations.map((citation) => words(citation)),
      ];
      const made = row({ rule, of: one.id, rests: one.records, reason: fromTheChecks }, cells);
      return { ...made, citations: one.citations };
    }),
  );
}

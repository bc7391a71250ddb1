/** The citations that a lawyer should compare with the official text, each with the doubt that the library notes. */
import type { Finding } from '../../findings/finding.ts';
import { citationKeys, citationSource, type CitationSource } from '../../library/citations.ts';
import type { Citation, SectionBlock } from '../block.ts';
import { paragraph, row, section, table } from '../policy/blocks.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { words } from '../wording/phrase.ts';
import type { NumberedPolicy } from './numbered-policies.ts';
import { numbersInWords, type WhereItStands } from './where-it-stands.ts';

const reason = 'tells how far the citations were checked';

/** "Law to check": doubtful citations, and those read in the wording of 2023. */
export function lawSection(
  policies: readonly NumberedPolicy[],
  findings: readonly Finding[],
  stands: WhereItStands,
): SectionBlock | undefined {
  const used = new Set<Citation>([
    ...policies.flatMap((policy) => policy.paragraphs.flatMap(({ citations }) => citations)),
    ...findings.flatMap((one) => one.citations),
  ]);
  const sources = citationKeys.map((key) => citationSource(key)).filter(({ cite }) => used.has(cite));
  const doubtful = sources.filter((one) => !one.verified || one.note !== undefined);
  const older = sources.filter((one) => one.regulationText === '2023');
  return section({ rule: 'pack.law', reason }, 'Law to check', [
    doubtful.length === 0
      ? paragraph({ rule: 'pack.no-doubt', reason }, [words('No citation in this pack is noted as doubtful')])
      : undefined,
    table(
      { rule: 'pack.law-table', reason },
      'Citations that were not fully compared with the official text',
      [
        ['Citation', 0.26],
        ['How far it was checked', 0.2],
        ['Note', 0.36],
        ['Stands in', 0.18],
      ],
      doubtful.map((one) => {
        const made = row({ rule: 'pack.citation', of: one.cite, reason }, [
          [words(one.cite)],
          [words(checkedInWords(one)), words(`Last looked at on ${dateInWords(one.checkedOn)}`)],
          [words(one.note ?? '')],
          [words(numbersInWords(stands.ofCitation(one.cite)))],
        ]);
        return { ...made, citations: [one.cite] };
      }),
    ),
    olderWording(older.map((one) => one.cite)),
  ]);
}

function checkedInWords({ verified }: CitationSource): string {
  return verified ? 'Compared in part' : 'Not compared: from knowledge';
}

function olderWording(citations: readonly Citation[]) {
  if (citations.length === 0) return undefined;
  const made = paragraph({ rule: 'pack.older-wording', reason }, [
    words('These regulations were read as they stood from 2023 to 2025. The wording since 2026 was not seen'),
    words(`Compare them once: ${citations.join('; ')}`),
  ]);
  return made && { ...made, citations: [...citations] };
}

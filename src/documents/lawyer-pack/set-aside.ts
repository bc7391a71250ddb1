/** What the office has set aside, with the reason that it gives. A lawyer should see each of them, whatever became of it. */
import type { Finding } from '../../findings/finding.ts';
import { valueOf, type Answer } from '../../inventory/answer.ts';
import type { FindingWaiver } from '../../inventory/finding-waiver.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';
import type { SectionBlock, TableRow } from '../block.ts';
import { paragraph, row, section, table } from '../policy/blocks.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { words, type Phrase } from '../wording/phrase.ts';

const reason = 'tells which findings the office leaves as they are';

/** "Set aside": one row per waiver of the day (ISO date). */
export function setAsideSection(
  office: OfficeRecords,
  asOf: string,
  findings: readonly Finding[],
): SectionBlock | undefined {
  const waivers = office.findingWaiver.filter((one) => mayBeTrueOn(one, asOf));
  return section({ rule: 'pack.set-aside', reason }, 'Set aside by the office', [
    waivers.length === 0
      ? paragraph({ rule: 'pack.nothing-set-aside', reason }, [words('The office has set no finding aside')])
      : undefined,
    table(
      { rule: 'pack.set-aside-table', reason },
      'Findings that the office leaves as they are',
      [
        ['No.', 0.08],
        ['What was found', 0.36],
        ['Reason of the office', 0.34],
        ['How it stands today', 0.22],
      ],
      waivers.map((one, index) => waiverRow(one, index, findings)),
    ),
  ]);
}

function waiverRow(one: FindingWaiver, index: number, findings: readonly Finding[]): TableRow {
  const id = valueOf(one.finding);
  const finding = findings.find((found) => found.id === id);
  const said = finding?.title ?? valueOf(one.basis) ?? 'nothing is on record';
  const rests = [one.id, ...(finding?.records ?? [])];
  const made = row({ rule: 'pack.waiver', of: one.id, rests }, [
    [words(`W${index + 1}`)],
    [words(said), words(`Finding ${id ?? 'not named'} (${one.id})`)],
    [words(valueOf(one.reason) ?? 'No reason is on record'), ...whoAndWhen(one.reason)],
    [words(standing(one, finding))],
  ]);
  return { ...made, citations: finding?.citations ?? [] };
}

function whoAndWhen(answer: Answer<string>): Phrase[] {
  const confirmed = answer.state === 'given' ? answer.confirmed : undefined;
  return confirmed ? [words(`${confirmed.by}, ${dateInWords(confirmed.on)}`)] : [];
}

function standing(one: FindingWaiver, finding: Finding | undefined): string {
  if (finding === undefined) return 'No longer found';
  if (finding.waiver?.record !== one.id) return 'Open again: the finding says something else, or no reason is given';
  return finding.weight === 'untrue' ? 'Set aside, although the records show that it is untrue' : 'Set aside';
}

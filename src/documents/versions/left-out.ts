/** Parts that the office has left out of a policy although the law asks for them. */
import type { Finding } from '../../findings/finding.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Document } from '../block.ts';
import { allBlocks, findBlock, ownText, sectionOfBlock, withParts } from '../block-tree.ts';
import { wordingsOfPolicy } from '../own-wording/wordings.ts';
import { requirementMatrix } from '../requirements/requirement-matrix.ts';

/** Whether it sells or shares is what every policy has to say, whatever the answer is. */
const alwaysNeeded = 'sale.position';

/**
 * One finding for each own wording that leaves out what an item of the checklist needs, on a day (ISO date). `composed` is
 * what the records give, `document` the same in the office's own words.
 */
export function leftOutFindings(
  office: OfficeRecords,
  policyId: string,
  asOf: string,
  { composed, document }: { composed: Document; document: Document },
): Finding[] {
  const hides = wordingsOfPolicy(office, policyId, asOf).filter((one) => one.change === 'hide');
  if (hides.length === 0) return [];
  const printed = new Set(allBlocks(document).map((part) => part.id));
  const needed = neededParts(office, policyId, asOf, composed);
  return hides.flatMap(({ id, block }): Finding[] => {
    const hidden = findBlock(composed, block);
    if (hidden === undefined) return [];
    const lost = withParts(hidden).filter((part) => needed.has(part.id) && !printed.has(part.id));
    if (lost.length === 0) return [];
    const words =
      withParts(hidden)
        .map(ownText)
        .find((text) => text !== '') ?? '';
    const section = sectionOfBlock(composed, block)?.title ?? '';
    return [
      {
        id: `wording.left-out.${id}`,
        rule: 'wording',
        weight: 'must',
        title: `You left out ${named(words)} in “${section}” (${id}).`,
        why: `A policy has to say it: ${[...new Set(lost.flatMap((part) => needed.get(part.id) ?? []))].join('; ')}.`,
        fix: 'Show the part again, or say why the policy can do without it.',
        records: [id],
        citations: [...new Set(lost.flatMap((part) => part.citations))],
      },
    ];
  });
}

/** The parts that items of the checklist are met by, each with what it is needed for. */
function neededParts(
  office: OfficeRecords,
  policyId: string,
  asOf: string,
  composed: Document,
): ReadonlyMap<string, string[]> {
  const forStaff = office.policyDocument.some((one) => one.id === policyId && isForStaff(one.audience));
  const draft = { policy: policyId, forStaff, composed, document: composed, parts: allBlocks(composed) };
  const rows = requirementMatrix(office, asOf, { findings: [], drafts: [draft] });
  const needed = new Map<string, string[]>([[alwaysNeeded, ['whether it sells or shares']]]);
  for (const row of rows) {
    if (row.state === 'notApplicable' || row.requirement.severity !== 'must') continue;
    for (const { block } of row.blocks) needed.set(block, [...(needed.get(block) ?? []), row.requirement.title]);
  }
  return needed;
}

function isForStaff(audience: OfficeRecords['policyDocument'][number]['audience']): boolean {
  return audience.state === 'given' && audience.value === 'staff';
}

/** The beginning of the part, by which the office knows it. */
function named(words: string): string {
  const [line = ''] = words.split('\n');
  const letters = Array.from(line);
  return `“${letters.length <= 80 ? line : `${letters.slice(0, 78).join('').trimEnd()} …`}”`;
}

/** Looks for the blocks that an item of the checklist needs, and for the gaps in them. */
import { findRecord, answerOf, type OfficeRecords } from '../../inventory/office-records.ts';
import type { Gap, Run } from '../block.ts';
import { gapsOf, withParts, type Part } from '../block-tree.ts';
import { plainTextOf } from '../plain-text.ts';
import { ownRuns } from '../block-tree.ts';
import { isForAll } from '../policy/rights.ts';
import type { Draft } from './drafts.ts';
import type { BlockReference } from './requirement-row.ts';
import type { BlockPattern, Satisfaction } from './satisfied-by/satisfaction.ts';

export interface FoundBlocks {
  /** True when every need is met: in one of the policies, or in each where the entry asks for that. No need is always met. */
  complete: boolean;
  blocks: BlockReference[];
  gaps: Gap[];
}

/** What the drafts hold for one entry of the table. */
export function findBlocks(office: OfficeRecords, drafts: readonly Draft[], wanted: Satisfaction): FoundBlocks {
  const asked = wanted.policies === 'customers' ? drafts.filter((draft) => !draft.forStaff) : drafts;
  const found = asked.map((draft) => wanted.needs.map((need) => firstMatch(office, draft, need)));
  const meets = (need: number): boolean => {
    const met = found.filter((needs) => (needs[need]?.parts.length ?? 0) > 0).length;
    return wanted.inEvery ? met > 0 && met === asked.length : met > 0;
  };
  const extra = asked.flatMap((draft) =>
    (wanted.alsoClean ?? []).flatMap((pattern) => gapsIn(matching(office, draft, pattern), pattern)),
  );
  return {
    complete: wanted.needs.every((_need, index) => meets(index)),
    blocks: unique(
      found.flatMap((needs, index) =>
        needs.flatMap(({ parts }) => parts.map((part) => ({ policy: asked[index]?.policy, block: part.id }))),
      ),
      (one) => `${one.policy ?? ''} ${one.block}`,
    ),
    gaps: unique(
      [...found.flat().flatMap(({ parts, pattern }) => gapsIn(parts, pattern)), ...extra],
      (gap) => gap.path,
    ),
  };
}

interface Match {
  parts: readonly Part[];
  pattern: BlockPattern;
}

/** The first of the alternatives that the draft holds. */
function firstMatch(office: OfficeRecords, draft: Draft, need: readonly BlockPattern[]): Match {
  const matches = need.map((pattern) => ({ parts: matching(office, draft, pattern), pattern }));
  return matches.find((match) => match.parts.length > 0) ?? { parts: [], pattern: { id: '' } };
}

function matching(office: OfficeRecords, draft: Draft, pattern: BlockPattern): Part[] {
  const organization = office.organization[0]?.id ?? '';
  return draft.parts.filter(
    (part) =>
      fits(part.id, pattern.id) &&
      (pattern.where === undefined || holds(office, part.id, pattern.id, pattern.where)) &&
      (pattern.forAll !== true || isRightForAll(office, part.id)) &&
      (pattern.restsOn === undefined || restsOn(part, `${organization}.${pattern.restsOn}`)) &&
      (pattern.says === undefined || pattern.says.test(wordsOf(part))),
  );
}

function fits(id: string, pattern: string): boolean {
  return pattern.endsWith('.*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}

/** Whether the record after which the block is named has such an answer. */
function holds(office: OfficeRecords, id: string, pattern: string, where: NonNullable<BlockPattern['where']>): boolean {
  const record = findRecord(office, id.slice(pattern.length - 1));
  if (record === undefined) return false;
  const answer = answerOf(record, where.field);
  if (answer.state !== 'given') return false;
  const values = Array.isArray(answer.value) ? answer.value : [answer.value];
  return where.is === undefined || values.some((value) => typeof value === 'string' && where.is?.includes(value));
}

function isRightForAll(office: OfficeRecords, id: string): boolean {
  const right = office.right.find((one) => id.endsWith(`.${one.id}`));
  return right !== undefined && isForAll(right);
}

function restsOn(part: Part, path: string): boolean {
  return withParts(part).some((one) => one.records.includes(path) || gapsOf(one).some((gap) => gap.path === path));
}

function wordsOf(part: Part): string {
  return withParts(part).flatMap(ownRuns).map(plainTextOf).join('\n');
}

function gapsIn(parts: readonly Part[], { columns, gapsAt }: BlockPattern): Gap[] {
  const runs = parts.flatMap(withParts).flatMap((part): Run[] => {
    if (!('cells' in part) || columns === undefined) return ownRuns(part).flat();
    return columns.flatMap((column) => part.cells[column] ?? []).flat();
  });
  const gaps = runs.flatMap((run) => (run.kind === 'gap' ? [run.gap] : []));
  return gapsAt === undefined ? gaps : gaps.filter((gap) => gapsAt.includes(gap.path.split('.').at(-1) ?? ''));
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

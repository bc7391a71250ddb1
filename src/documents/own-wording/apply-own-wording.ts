/**
 * Puts the office's own wording into a composed text, and tells for each own wording whether its facts have changed. The
 * generated words stay beside the own ones; nothing is silently overwritten, and nothing is silently kept.
 */
import type { Document, OwnWords, Run } from '../block.ts';
import { allBlocks, ownRuns, type Part } from '../block-tree.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { WordingChange } from '../../inventory/own-wording.ts';
import { editTree } from './edit-tree.ts';
import { generatedText, ownRule, saysTheSame } from './generated-text.ts';
import { reworded } from './own-parts.ts';
import { addParagraphs, movePart } from './place.ts';
import { isReplaced, wordingsOfPolicy, type UsableWording } from './wordings.ts';

/** How an own wording fares in the text of today. */
export interface WordingState {
  /** `W-001`. */
  record: string;
  /** Empty for a wording of a letter. */
  policy: string;
  /** The part that it changes. */
  block: string;
  change: WordingChange;
  /** The own words; empty for a part that is left out or moved. */
  text: string;
  reason: string;
  /** What the records said when the words were chosen. */
  basis: string;
  /** What they say now; empty when the part is gone, or nothing is replaced. */
  generated: string;
  /**
   * `changed`: the records say something else now. `placeGone`: the part is gone, or a later own wording changes it in the
   * same way, so this one is printed nowhere.
   */
  state: 'current' | 'changed' | 'placeGone';
  /** Set when the part does not stand in the text because it is left out, or something around it is. */
  hidden?: true;
}

/**
 * The document in the office's own words, and the state of each own wording of the policy by id. `document` is the policy
 * as composed; `day` is the day on which the wordings hold (ISO date).
 */
export function applyOwnWording(
  document: Document,
  office: OfficeRecords,
  policyId: string | undefined,
  day: string = document.asOf,
): { document: Document; wordings: WordingState[] } {
  const wordings = wordingsOfPolicy(office, policyId, day);
  return applyWordings(document, office, wordings, { policy: policyId ?? '', sameText: saysTheSame });
}

/** Where the own wordings belong, and when two texts count as the same. */
interface Applying {
  /** Id of the policy; empty for a letter. */
  policy: string;
  sameText: (before: string, now: string) => boolean;
}

/** The same for wordings that have been chosen already, as those of a letter are. */
export function applyWordings(
  document: Document,
  office: OfficeRecords,
  wordings: readonly UsableWording[],
  applying: Applying,
): { document: Document; wordings: WordingState[] } {
  if (wordings.length === 0) return { document, wordings: [] };
  const generated = new Map(allBlocks(document).map((part) => [part.id, part]));
  const states = wordings.map((one) => stateOf(one, wordings, generated.get(one.block), applying));
  const lost = new Set(states.filter((one) => one.state === 'placeGone').map((one) => one.record));
  let text = document;
  const of = (change: WordingChange): UsableWording[] =>
    wordings.filter((one) => one.change === change && !lost.has(one.id) && !isApplied(document, one));
  for (const one of of('addAfter')) text = addParagraphs(text, one, office) ?? text;
  for (const one of of('moveAfter')) {
    const next = movePart(text, one);
    if (next === undefined) lost.add(one.id);
    text = next ?? text;
  }
  text = rewordParts(text, of('reword'), states, office);
  const full = new Set(allBlocks(text).map((part) => part.id));
  text = leaveOut(text, new Set(of('hide').map((one) => one.block)));
  const printed = new Set(allBlocks(text).map((part) => part.id));
  const isHidden = (id: string): boolean => full.has(id) && !printed.has(id);
  return {
    document: text,
    wordings: states.map((one): WordingState => {
      const id = one.change === 'addAfter' ? `own.${one.record}` : one.block;
      const hidden = isHidden(id) ? { hidden: true as const } : {};
      return { ...one, ...(lost.has(one.record) ? { state: 'placeGone' } : {}), ...hidden };
    }),
  };
}

function stateOf(
  wording: UsableWording,
  all: readonly UsableWording[],
  part: Part | undefined,
  { policy, sameText }: Applying,
): WordingState {
  const { id, block, change, text, reason, basis } = wording;
  const generated = part === undefined ? '' : (part.own?.generated ?? generatedText(part, change));
  const gone = part === undefined || part.rule === ownRule || isReplaced(wording, all);
  const wordless = change === 'reword' && generated === '';
  const changed = (change === 'reword' || change === 'hide') && !sameText(basis, generated);
  const state = gone || wordless ? 'placeGone' : changed ? 'changed' : 'current';
  return { record: id, policy, block, change, text, reason, basis, generated, state };
}

/** Whether the document already holds what the wording does. */
function isApplied(document: Document, wording: UsableWording): boolean {
  return allBlocks(document).some((part) => part.records.includes(wording.id));
}

function rewordParts(
  document: Document,
  wordings: readonly UsableWording[],
  states: readonly WordingState[],
  office: OfficeRecords,
): Document {
  const byBlock = new Map(wordings.map((one) => [one.block, one]));
  return editTree(document, {
    part: (part) => {
      const wording = byBlock.get(part.id);
      const state = states.find((one) => one.record === wording?.id);
      if (wording === undefined || state === undefined) return part;
      const own: OwnWords = {
        record: wording.id,
        change: 'reword',
        generated: state.generated,
        state: state.state === 'changed' ? 'changed' : 'current',
      };
      const said = reworded(part, wording, own, office);
      // A part that was moved too still rests on the wording that moved it.
      return part.own === undefined ? said : { ...said, records: [...said.records, part.own.record] };
    },
  });
}

/** The document without these parts; links to them become plain words. */
function leaveOut(document: Document, hidden: ReadonlySet<string>): Document {
  if (hidden.size === 0) return document;
  const rest = editTree(document, { siblings: (siblings) => siblings.filter((part) => !hidden.has(part.id)) });
  const ids = new Set(allBlocks(rest).map((part) => part.id));
  const unlinked = (runs: Run[]): Run[] => runs.map((run) => (leadsNowhere(run, ids) ? asText(run) : run));
  return editTree(rest, {
    part: (part) => {
      if (
        !ownRuns(part)
          .flat()
          .some((run) => leadsNowhere(run, ids))
      )
        return part;
      if ('runs' in part) return { ...part, runs: unlinked(part.runs) };
      return 'cells' in part ? { ...part, cells: part.cells.map((cell) => cell.map(unlinked)) } : part;
    },
  });
}

function leadsNowhere(run: Run, ids: ReadonlySet<string>): boolean {
  return run.kind === 'link' && run.href.startsWith('#') && !ids.has(run.href.slice(1));
}

function asText(run: Run): Run {
  return run.kind === 'link' ? { kind: 'text', text: run.text } : run;
}

/**
 * Plain words for what is still open: an issued text has no marked gaps. It says that a point is not stated yet, and it
 * never shows what was only suggested, nor what the office and its records still disagree about.
 */
import type { Cell, Document, Gap, Run } from '../block.ts';
import { ownRuns, type Part } from '../block-tree.ts';
import { editTree } from '../own-wording/edit-tree.ts';
import { capitalized } from '../wording/sentence-case.ts';

/** The document with words in place of every gap, and without rows and points that are nothing but gaps. */
export function inPublishedWords(document: Document): Document {
  const telling = editTree(document, { siblings: (siblings) => siblings.filter((part) => !saysNothing(part)) });
  const edited = editTree(telling, {
    part: (part) => {
      if ('runs' in part) return { ...part, runs: publishedRuns(part.runs) };
      return 'cells' in part ? { ...part, cells: part.cells.map((cell): Cell => cell.map(publishedRuns)) } : part;
    },
  });
  return { ...edited, subtitle: document.subtitle.map(publishedRuns) };
}

/** Whether a row of a table, or a point of a list, has gaps and no word beside them. */
function saysNothing(part: Part): boolean {
  const isPoint = 'runs' in part && !('kind' in part) && !('term' in part) && !('items' in part);
  if (!isPoint && !('cells' in part)) return false;
  const runs = ownRuns(part).flat();
  return (
    runs.some((run) => run.kind === 'gap') && runs.every((run) => run.kind === 'gap' || !/[\p{L}\p{N}]/u.test(run.text))
  );
}

type PublishedRun = Exclude<Run, { kind: 'gap' }>;

/** The runs of one line, with words in place of its gaps. */
function publishedRuns(runs: readonly Run[]): PublishedRun[] {
  const published: PublishedRun[] = [];
  for (const run of runs) {
    const last = published.at(-1);
    const begins = last === undefined || /[.!?]\s*$/.test(last.text);
    const next = run.kind === 'gap' ? gapWords(run.gap, begins) : run;
    if (last?.kind === 'text' && next.kind === 'text' && last.strong === next.strong) {
      published[published.length - 1] = { ...last, text: last.text + next.text };
    } else published.push(next);
  }
  return saidOnce(published);
}

const openPoint = /This point is not settled yet\.\s*/g;

/** The runs of a line that says only once that a point is not settled. */
function saidOnce(runs: readonly PublishedRun[]): PublishedRun[] {
  let said = 0;
  const once = runs.map((run): PublishedRun => {
    if (run.kind !== 'text') return run;
    const before = said;
    const text = run.text.replace(openPoint, (sentence) => (said++ === 0 ? sentence : ''));
    return said > Math.max(1, before) ? { ...run, text } : run;
  });
  if (said < 2) return [...runs];
  const last = once.at(-1);
  if (last?.kind === 'text') once[once.length - 1] = { ...last, text: last.text.trimEnd() };
  return once.filter((run) => run.text !== '');
}

/**
 * What stands in place of a gap. A gap that is a clause stays one (“whether others follow visitors is not stated yet”); one
 * that stands for a word gets brackets, so that it reads in a sentence and in a cell: “from (date not stated yet)”.
 */
function gapWords(gap: Gap, begins: boolean): PublishedRun {
  const text = wordsFor(gap);
  return { kind: 'text', text: begins ? atTheStart(text) : text };
}

function wordsFor({ path, missing, state }: Gap): string {
  if (state === 'suggested') return path.includes('.') ? '(not stated yet)' : '(not confirmed yet)';
  const open = /^(.*?)\b(?:not known yet|(is|are) not (?:known|settled) yet)$/u.exec(missing);
  const clause = open?.[2] !== undefined || /\b(?:is|are)\b/.test(open?.[1] ?? '');
  // Whatever quotes the office, or speaks of its records, is between the office and its lawyer.
  if (!open || /[“”"]|\brecords?\b|\boffice\b/.test(missing)) return 'this point is not settled yet';
  const stated = missing.replace(/not known yet$/, 'not stated yet');
  return clause ? stated : `(${stated})`;
}

function atTheStart(text: string): string {
  return text.startsWith('(') ? `(${capitalized(text.slice(1))}` : capitalized(text);
}

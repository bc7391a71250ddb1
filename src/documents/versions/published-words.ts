/**
 * Plain words for what is still open: an issued text has no marked gaps. It says that a point is not stated yet, and it
 * never shows what was only suggested, nor what the office and its records still disagree about.
 */
import type { Cell, Document, Gap, Run } from '../block.ts';
import { editTree } from '../own-wording/edit-tree.ts';
import { capitalized } from '../wording/sentence-case.ts';

/** The document with words in place of every gap. */
export function inPublishedWords(document: Document): Document {
  const edited = editTree(document, {
    part: (part) => {
      if ('runs' in part) return { ...part, runs: publishedRuns(part.runs) };
      return 'cells' in part ? { ...part, cells: part.cells.map((cell): Cell => cell.map(publishedRuns)) } : part;
    },
  });
  return { ...edited, subtitle: document.subtitle.map(publishedRuns) };
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
  return published;
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

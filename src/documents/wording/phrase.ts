/**
 * Phrases: pieces of a sentence that remember which records they come from.
 *
 * A sentence is put together from fixed words and from answers. Because every answer brings its record along, the
 * provenance of the finished block is right by construction, and a gap stays a gap wherever the phrase ends up.
 */
import type { Gap, RecordPath, Run } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { once } from '../policy/once.ts';
import { capitalized } from './sentence-case.ts';
import { separatorsFor } from './periods-and-dates.ts';

export interface Phrase {
  runs: Run[];
  /** In reading order, without repeats. */
  records: RecordPath[];
}

/** Fixed words, or words that come from the records named. Line ends become spaces: a run is one line. */
export function words(text: string, ...records: RecordPath[]): Phrase {
  // Nearly every text is one line already; making each anew is what took longest in a long policy.
  const line = /\s{2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  return { runs: line === '' ? [] : [{ kind: 'text', text: line }], records: unique(records) };
}

/**
 * A marked gap. `path` leads to the answer that is missing; the phrase rests on the record in which it belongs, or, for the
 * organization, on the field.
 */
export function gapPhrase(path: RecordPath, missing: string, state: Gap['state'] = 'unknown'): Phrase {
  const [id = path, field] = path.split('.');
  const rests = id.startsWith('O-') && field !== undefined ? `${id}.${field}` : id;
  return { runs: [{ kind: 'gap', gap: { path, missing, state } }], records: [rests] };
}

/** The phrase, resting on further records. */
export function restingOn(phrase: Phrase, records: readonly RecordPath[]): Phrase {
  return { ...phrase, records: unique([...phrase.records, ...records]) };
}

/** A link; `href` is `https:`, `mailto:`, `tel:` or `#block-id`. */
export function linkPhrase(text: string, href: string, ...records: RecordPath[]): Phrase {
  return { runs: [{ kind: 'link', text, href }], records: unique(records) };
}

/** The phrase in strong type. */
export function strong(phrase: Phrase): Phrase {
  const runs = phrase.runs.map((run): Run => (run.kind === 'text' ? { ...run, strong: true } : run));
  return { ...phrase, runs };
}

/** Puts a line together: say`We keep it for ${period}.` A full stop is left out where the text before already has one. */
export function say(fixed: TemplateStringsArray, ...parts: (Phrase | string)[]): Phrase {
  const phrases = fixedWords(fixed).flatMap((own, index) => {
    const part = parts[index];
    return part === undefined ? [own] : [own, typeof part === 'string' ? words(part) : part];
  });
  return glue(phrases);
}

/** What stands between the parts of a sentence is the same each time it is said. */
const fixedWords = once((fixed: TemplateStringsArray) => fixed.map((text) => words(text)));

/** The phrases one after the other, nothing between them. */
export function glue(phrases: readonly Phrase[]): Phrase {
  // Every sentence passes here several times, hence loops and few lists in between.
  const runs: Run[] = [];
  const records: RecordPath[] = [];
  for (const phrase of phrases) {
    for (const run of phrase.runs) appendRun(runs, run);
    for (const record of phrase.records) records.push(record);
  }
  return { runs, records: unique(records) };
}

function appendRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run.kind !== 'text') {
    runs.push(run);
    return;
  }
  const doubled = last !== undefined && run.text.startsWith('.') && /[.!?]$/.test(endOf(last));
  const text = doubled ? run.text.slice(1) : run.text;
  if (text === '') return;
  if (last?.kind === 'text' && last.strong === run.strong) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ ...run, text });
}

function endOf(run: Run): string {
  return run.kind === 'gap' ? '' : run.text;
}

/** The list in words, like `joinWords`, with every item's records. */
export function joinPhrases(items: readonly Phrase[], word: 'and' | 'or' = 'and'): Phrase {
  const [separator, last] = separatorsFor(
    items.map((item) => plainTextOf(item.runs)),
    word,
  );
  return glue(
    items.flatMap((item, index) => {
      if (index === 0) return [item];
      return [words(index === items.length - 1 ? last : separator), item];
    }),
  );
}

/** A whole sentence: capital first letter, full stop at the end unless it has an end already. */
export function sentence(phrase: Phrase): Phrase {
  const [first, ...others] = phrase.runs;
  if (first === undefined) return phrase;
  const runs: Run[] = [];
  appendRun(runs, first.kind === 'text' ? { ...first, text: capitalized(first.text) } : first);
  for (const run of others) appendRun(runs, run);
  const last = runs.at(-1);
  const hasEnd = last !== undefined && last.kind !== 'gap' && /[.!?:]$/.test(last.text);
  if (!hasEnd) appendRun(runs, { kind: 'text', text: '.' });
  return { runs, records: phrase.records };
}

/** The sentences with a space between them; what is not said is left out. */
export function sentences(list: readonly (Phrase | undefined)[]): Phrase {
  const said = list.filter((phrase): phrase is Phrase => phrase !== undefined && phrase.runs.length > 0);
  return glue(said.flatMap((phrase, index) => (index === 0 ? [sentence(phrase)] : [words(' '), sentence(phrase)])));
}

/** True when nothing is said. */
export function saysNothing(phrase: Phrase | undefined): boolean {
  return phrase === undefined || phrase.runs.length === 0;
}

/** The items in order, each once. */
export function unique<Item>(items: readonly Item[]): Item[] {
  if (items.length < 2) return [...items];
  // Nearly all lists are short, and a set of a few costs more than looking through them.
  return items.length < 12 ? items.filter((item, at) => items.indexOf(item) === at) : [...new Set(items)];
}

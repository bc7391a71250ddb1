/** What changed between two versions, in plain words for the people who read the policy. */
import type { Document } from '../block.ts';
import { joinWords, plural } from '../wording/periods-and-dates.ts';
import { findBlock, type Part } from '../block-tree.ts';
import { plainTextOf } from '../plain-text.ts';
import { saysTheSame } from '../own-wording/generated-text.ts';
import { sayingsOf, type Saying } from './sayings.ts';

/**
 * One line for each kind of change in each section, in the order of the new text. The dates that every version brings are
 * no change.
 */
export function summaryOfChanges(before: Document | undefined, after: Document): string[] {
  if (before === undefined) return ['This is the first version.'];
  const old = sayingsOf(before);
  const now = sayingsOf(after);
  const isDate = (one: Saying): boolean => one.id.startsWith('changes.dates');
  const added = [...now.values()].filter((one) => !old.has(one.id) && !isDate(one));
  const removed = [...old.values()].filter((one) => !now.has(one.id) && !isDate(one));
  const changed = [...now.values()].filter((one) => {
    const was = old.get(one.id);
    return was !== undefined && !isDate(one) && !saysTheSame(was.text, one.text);
  });
  const sections = new Map([...now.values(), ...old.values()].map((one) => [one.sectionId, one.section]));
  const inSection = (list: Saying[], id: string): Saying[] => list.filter((one) => one.sectionId === id);
  const lines = [...sections].flatMap(([id, title]) => {
    if (inSection([...old.values()], id).length === 0) return [`We added a part: “${title}”.`];
    if (inSection([...now.values()], id).length === 0) return [`We took out a part: “${title}”.`];
    return [
      ...line(title, 'added', inSection(added, id), after),
      ...line(title, 'changed', inSection(changed, id), after),
      ...line(title, 'took out', inSection(removed, id), before),
    ];
  });
  return lines.length > 0 ? lines : ['The words are the same. Only the dates are new.'];
}

function line(section: string, did: string, sayings: readonly Saying[], document: Document): string[] {
  if (sayings.length === 0) return [];
  const names = [...new Set(sayings.flatMap((one) => nameOf(findBlock(document, one.id)) ?? []))];
  const nameless = sayings.filter((one) => nameOf(findBlock(document, one.id)) === undefined).length;
  const shown = names.length > mostNames ? names.slice(0, mostNames - 1) : names;
  const more = names.length - shown.length;
  const things = [
    ...shown,
    ...(more === 0 ? [] : [plural(more, 'more entry', 'more entries')]),
    ...(nameless === 0 ? [] : [plural(nameless, 'paragraph', 'paragraphs')]),
  ];
  return [`In “${section}”, we ${did} ${joinWords(things)}.`];
}

/** More names than these in one line help nobody. */
const mostNames = 4;

/** What a reader calls a part: the first line of a row, or a term, while it is short. */
function nameOf(part: Part | undefined): string | undefined {
  if (part === undefined) return undefined;
  const header = 'cells' in part ? plainTextOf(part.cells[0]?.[0] ?? []) : undefined;
  const name = 'term' in part ? part.term : header;
  return name !== undefined && name.length <= 60 && !/[.!?]$/.test(name) ? `“${name}”` : undefined;
}

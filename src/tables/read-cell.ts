/** Reading a cell that somebody has written as the answer to a question: its value, one of the other states, or what is wrong. */
import { doesNotApply, given, none, unknown, type Answer } from '../inventory/answer.ts';
import type { Field } from '../inventory/field.ts';
import type { RecordType } from '../inventory/record-id.ts';
import { plainWords } from './table-types.ts';
import { writtenDay } from './written-day.ts';
import { writtenPeriod } from './written-period.ts';

/** What a cell says, or one plain sentence on what to write instead. */
export type CellReading = { answer: Answer<unknown> } | { problem: string };

/** Finds a record by its name or its id among some types: its id, `several`, or undefined. */
export type FindByName = (words: string, types: readonly RecordType[]) => string | undefined;

/** The words that stand for an answer without a value; the ones in brackets are those that Candor writes. */
const states: readonly (readonly [RegExp, Answer<never>])[] = [
  [/^\(none\)$|^none$/, none],
  [/^\(does not apply\)$|^does not apply$|^n\/?a$|^not applicable$/, doesNotApply],
  [/^\(not known yet\)$|^not known(?: yet)?$|^unknown$|^tb[cd]$|^\?+$/, unknown],
];

const yes = ['yes', 'y', 'true', 'x', '1', '✓', '✔'];
const no = ['no', 'n', 'false', '0'];

/** Reads a cell that is not empty as the answer to a field. */
export function readCell(field: Field, text: string, find: FindByName): CellReading {
  const state = stateIn(text);
  if (state !== undefined) return { answer: state };
  const suggested = suggestedIn(text);
  const read = readValue(field, suggested ?? text.trim(), find);
  if ('problem' in read) return read;
  const checked = field.value.safeParse(read.value);
  if (!checked.success) return { problem: misfit(field) };
  return { answer: suggested === undefined ? given(checked.data) : { state: 'suggested', value: checked.data } };
}

function stateIn(text: string): Answer<never> | undefined {
  const words = plainWords(text);
  return states.find(([pattern]) => pattern.test(words))?.[1];
}

function suggestedIn(text: string): string | undefined {
  return /^\(suggested\) ?(.+)$/is.exec(text.trim())?.[1];
}

/** The words of a cell that has a value; empty when it says “none” or the like. */
export function valueWords(text: string): string {
  return stateIn(text) === undefined ? (suggestedIn(text) ?? text).trim() : '';
}

type ValueReading = { value: unknown } | { problem: string };

function readValue(field: Field, text: string, find: FindByName): ValueReading {
  const words = plainWords(text);
  switch (field.kind) {
    case 'text':
      return { value: text.replaceAll(/\s*\n\s*/g, ', ') };
    case 'longText':
      return { value: text };
    case 'texts':
      return { value: partsOf(text) };
    case 'yesNo':
      if (yes.includes(words)) return { value: true };
      return no.includes(words) ? { value: false } : { problem: 'Write yes or no.' };
    case 'count': {
      const digits = text.replaceAll(/[\s,$]/g, '');
      return /^\d+$/.test(digits) ? { value: Number(digits) } : { problem: 'Write a whole number, such as 25.' };
    }
    case 'date': {
      const day = writtenDay(text);
      return day === undefined ? { problem: 'Write a day like 2026-03-31 or 3/31/2026.' } : { value: day };
    }
    case 'period': {
      const period = writtenPeriod(text);
      return period === undefined ? { problem: 'Write a period like 7 years or 18 months.' } : { value: period };
    }
    case 'choice':
      return chosen(field, text);
    case 'choices':
      return all(partsOf(text).map((one) => chosen(field, one)));
    case 'ref':
      return linked(field, text, find);
    case 'refs':
      return all(partsOf(text).map((one) => linked(field, one, find)));
    case 'rows':
      return { problem: 'This answer is a small table: change it on its own form.' };
  }
}

function partsOf(text: string): string[] {
  const parts = text.split(/[;\n]/).map((one) => one.trim());
  return [...new Set(parts.filter((one) => one !== ''))];
}

function all(parts: readonly ValueReading[]): ValueReading {
  const values: unknown[] = [];
  for (const part of parts) {
    if ('problem' in part) return part;
    values.push(part.value);
  }
  return { value: [...new Set(values)] };
}

function chosen(field: Field, text: string): ValueReading {
  const wanted = plainWords(text);
  const found = (field.options ?? []).filter(({ value, label }) => namesOf(value, label).includes(wanted));
  const [one] = found;
  if (one !== undefined && found.length === 1) return { value: one.value };
  const labels = (field.options ?? []).map(({ label }) => `“${label}”`);
  const some = labels.slice(0, 8).join(', ');
  return {
    problem: `“${shortened(text)}” is not one of the choices. Write one of: ${some}${labels.length > 8 ? ' …' : ''}`,
  };
}

/** The words by which people write a choice: its label, the label with and without what stands in brackets, its value. */
function namesOf(value: string, label: string): string[] {
  const [, inBrackets = ''] = /\(([^)]+)\)/.exec(label) ?? [];
  const parted = value.replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  return [label, label.replace(/\([^)]*\)/, ''), inBrackets, value, parted].map(plainWords).filter((one) => one !== '');
}

function linked(field: Field, text: string, find: FindByName): ValueReading {
  const types = field.refersTo ?? [];
  const [, name = text, id] = /^(.*?)\s*\[([A-Z]{1,2}-\d{3,9})\]\s*$/s.exec(text) ?? [];
  // The id rules; in another office it means nothing, and the name is left.
  const found = (id === undefined ? undefined : find(id, types)) ?? find(name, types);
  if (found === 'several') {
    return { problem: `Several records are called “${shortened(name)}”. Write the id, such as V-001.` };
  }
  if (found !== undefined) return { value: found };
  return { problem: `“${shortened(name)}” is not in this office. Add it first, or mend the name.` };
}

function misfit({ kind }: Field): string {
  return kind === 'text' || kind === 'texts'
    ? 'It is too long for one line (400 letters), or holds signs that cannot be printed.'
    : 'It is too long, or holds signs that cannot be printed.';
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

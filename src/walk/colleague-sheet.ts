/**
 * The sheet for a colleague: the open questions of one room, which somebody fills in on paper or in a spreadsheet. It holds
 * the suggested records as questions for a yes, and what is not known about them as questions for an answer.
 */
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { allRecords, answerOf, recordTitle, titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';
import { valueInWords, type ValueStyle } from '../inventory/value-in-words.ts';
import { blockSuggestions, packBlocks, packOfOffice } from '../packs/packs.ts';
import { titleKey } from '../packs/suggestion.ts';
import { answersBehindCard, answersOnCard } from './cards.ts';

export interface SheetLine {
  /** What a line of a filled sheet is known by: the id of a card (`V-003`), or the path of an answer (`C-001.status`). */
  readonly key: string;
  /** What it is about. */
  readonly about: string;
  readonly question: string;
  /** What Candor suggests, in words; empty for a question without a suggestion. */
  readonly says: string;
  /** The answers to choose from; none where something must be typed. */
  readonly choices: readonly string[];
}

/** How a card is answered. */
export const cardChoices = { yes: 'Yes', no: 'No – we do not have this', partly: 'Not quite' } as const;

/** What somebody writes who cannot answer. */
export const notKnownChoice = 'I do not know';

export const yesNoChoices = { yes: 'Yes', no: 'No' } as const;

/** Answers without a value, as a sheet says them. */
const plainStates = { none: 'none', doesNotApply: 'does not apply' } as const;

/** Kinds of answers that fit a cell of a sheet. */
const fitsCell: readonly Field['kind'][] = ['text', 'longText', 'texts', 'yesNo', 'choice', 'count', 'date', 'period'];

/** The open questions of a room; none for an office made by hand, or a room in which all is settled. */
export function colleagueSheet(office: OfficeRecords, room: string): SheetLine[] {
  return recordsOfRoom(office, room).flatMap(({ type, record }) => [
    ...cardLine(office, type, record),
    ...answerLines(type, record),
  ]);
}

/** The records that the blocks of a room suggest, as far as the office has them. */
function recordsOfRoom(office: OfficeRecords, room: string): { type: RecordType; record: AnyRecord }[] {
  const slug = packOfOffice(office);
  if (slug === undefined) return [];
  const blocks = new Set(packBlocks(slug).flatMap((block) => (block.room === room ? [block.id] : [])));
  const keys = new Set(
    [...blockSuggestions(slug)]
      .filter(([id]) => blocks.has(id))
      .flatMap(([, list]) => list.map(({ type, title }) => titleKey(type, title))),
  );
  return allRecords(office).filter(({ type, record }) => keys.has(titleKey(type, recordTitle(type, record))));
}

function cardLine(office: OfficeRecords, type: RecordType, record: AnyRecord): SheetLine[] {
  const open = fieldsOf(type).some(([name]) => answerOf(record, name).state === 'suggested');
  if (!open) return [];
  const title = recordTitle(type, record);
  const says = [...answersOnCard(type, record), ...answersBehindCard(type, record)]
    .map(({ name, field }) => ({ field, answer: answerOf(record, name) }))
    .flatMap(({ field, answer }) => {
      if (answer.state === 'none' || answer.state === 'doesNotApply')
        return [`${field.label}: ${plainStates[answer.state]}`];
      return 'value' in answer && answer.value !== title
        ? [`${field.label}: ${valueInWords(office, field, answer.value, plain)}`]
        : [];
    });
  const choices = [...Object.values(cardChoices), notKnownChoice];
  return [{ key: record.id, about: title, question: 'Is that so?', says: says.join('. '), choices }];
}

function answerLines(type: RecordType, record: AnyRecord): SheetLine[] {
  return fieldsOf(type)
    .filter(([name, field]) => {
      const matters = field.gap === 'must' || field.gap === 'should';
      return matters && fitsCell.includes(field.kind) && answerOf(record, name).state === 'unknown';
    })
    .map(([name, field]) => ({
      key: `${record.id}.${name}`,
      about: recordTitle(type, record),
      question: field.ask,
      says: '',
      choices: choicesOf(field),
    }));
}

function choicesOf(field: Field): string[] {
  if (field.kind === 'yesNo') return [...Object.values(yesNoChoices), notKnownChoice];
  if (field.kind === 'choice') return [...(field.options ?? []).map(({ label }) => label), notKnownChoice];
  return [];
}

/** Values in full, for somebody who has only the sheet. */
const plain: ValueStyle = {
  yes: 'yes',
  no: 'no',
  count: String,
  date: String,
  period: (iso) =>
    iso
      .replace(/^P/, '')
      .replace(/(\d+)([YMWD])/g, (_all, number: string, unit: string) => periodPart(number, unit))
      .trim(),
  list: (items) => items.join(', '),
  title: titleOfRecord,
};

function periodPart(number: string, unit: string): string {
  const units: Readonly<Record<string, string>> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };
  return `${number} ${units[unit] ?? unit} `;
}

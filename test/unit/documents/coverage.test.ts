/**
 * Every answer that an office gives is stated in its policy. This is looked for mechanically, field by field, in an
 * office in which everything is answered; what is not printed stands in a reviewed list with its reason.
 */
import { describe, expect, test } from 'vitest';
import { allBlocks, gapsOf, ownText, type Part } from '../../../src/documents/block-tree.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import type { AnyRecord } from '../../../src/inventory/definitions.ts';
import { answersOf, findRecord, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { answeredFields, answeredOffice, type AnsweredField, type Overrides } from '../../support/answered-office.ts';
import { neverPrinted, onlyDecides, saidWhen } from './coverage-exceptions.ts';

const asOf = '2026-11-22';

/** By overrides, and by the office that they give: the first of a field's choices is what the office says anyway. */
const composed = new Map<string, Part[]>();

/** The parts of the policy of an answered office; equal offices are composed once. */
function partsOf(overrides: Overrides): Part[] {
  const key = JSON.stringify(overrides);
  const known = composed.get(key);
  if (known !== undefined) return known;
  const office = answeredOffice(overrides);
  const text = JSON.stringify(office);
  const parts = composed.get(text) ?? allBlocks(composePolicy(office, { asOf }));
  composed.set(key, parts);
  composed.set(text, parts);
  return parts;
}

/** The words of the parts that rest on a record, or on one answer of it. */
function textAbout(overrides: Overrides, id: string): string {
  const rests = (path: string): boolean => path === id || path.startsWith(`${id}.`);
  return partsOf(overrides)
    .filter((part) => part.records.some(rests))
    .map((part) => `${part.id}: ${ownText(part)}`)
    .join('\n');
}

function overridesFor(name: string): Overrides {
  return saidWhen[name] ?? {};
}

const fields = answeredFields();
const printed = fields.filter((one) => neverPrinted[one.name] === undefined && neverPrinted[one.type] === undefined);
const withMarker = printed.filter((one) => one.marker !== undefined);
const withChoice = printed.filter((one) => ['choice', 'choices', 'yesNo'].includes(one.field.kind));
const withLink = printed.filter((one) => ['ref', 'refs'].includes(one.field.kind));

describe('every text, number and date of the records', () => {
  test.each(withMarker.map((one) => [one.name, one] as const))(
    '%s is printed in a block that rests on its record',
    (_name, one) => {
      const text = textAbout(overridesFor(one.name), one.id);
      // Sentences and cells begin with a capital, and long numbers have commas.
      expect(text.toUpperCase().replace(/(\d),(?=\d{3})/g, '$1')).toContain(one.marker?.toUpperCase());
    },
  );
});

describe('every choice of the records', () => {
  test.each(withChoice.map((one) => [one.name, one] as const))(
    '%s changes the words about its record',
    (_name, one) => {
      const values = valuesOf(one);
      const texts = values.map((value) => textWith(one, { state: 'given', value }));
      expect(new Set([...texts, textWith(one, { state: 'none' })]).size).toBeGreaterThanOrEqual(values.length);
    },
  );
});

describe('every link between records', () => {
  test.each(withLink.map((one) => [one.name, one] as const))('%s changes the words about its record', (_name, one) => {
    const linked = textAbout(overridesFor(one.name), one.id);
    expect(textWith(one, { state: 'none' })).not.toBe(linked);
  });
});

describe('every suggested answer', () => {
  const asked = printed.filter((one) => onlyDecides[one.name] === undefined);
  test.each(asked.map((one) => [one.name, one] as const))(
    '%s is a marked gap until somebody confirms it',
    (_name, one) => {
      const overrides = overridesFor(one.name);
      const suggested = { state: 'suggested', value: givenValue(answeredOffice(overrides), one) };
      const gaps = partsOf({ ...overrides, [one.name]: suggested }).flatMap(gapsOf);
      expect(gaps).toContainEqual(expect.objectContaining({ path: one.path, state: 'suggested' }));
    },
  );
});

/** The value that the answered office gives to a field, or to a cell of its first row. */
function givenValue(office: OfficeRecords, one: AnsweredField): unknown {
  const found = answersOf(one.type, recordOf(office, one)).find(({ path }) => path === one.path);
  if (found?.answer.state !== 'given') throw new Error(`${one.path} is not given`);
  return found.answer.value;
}

function recordOf(office: OfficeRecords, one: AnsweredField): AnyRecord {
  const record = findRecord(office, one.id);
  if (!record) throw new Error(`The answered office has no ${one.id}`);
  return record;
}

function valuesOf({ field }: AnsweredField): unknown[] {
  const options = (field.options ?? []).map((option) => option.value);
  if (field.kind === 'yesNo') return [true, false];
  return field.kind === 'choice' ? options : options.map((option) => [option]);
}

function textWith(one: AnsweredField, answer: object): string {
  return textAbout({ ...overridesFor(one.name), [one.name]: answer }, one.id);
}

describe('the reviewed exceptions', () => {
  const names = new Set(answeredFields().flatMap((one) => [one.name, one.type]));

  test.each([...Object.keys(neverPrinted), ...Object.keys(saidWhen), ...Object.keys(onlyDecides)])(
    '%s is still a field',
    (name) => {
      expect(names).toContain(name);
    },
  );

  test.each(Object.keys(neverPrinted).filter((name) => name.includes('.')))('%s is indeed not printed', (name) => {
    const [one] = fields.filter((field) => field.name === name);
    if (one?.marker === undefined) return;
    const text = partsOf({}).map(ownText).join('\n');
    expect(text.toUpperCase()).not.toContain(one.marker.toUpperCase());
  });
});

/**
 * Random offices, built from the definitions themselves, so a new field is covered on the day it is defined.
 *
 * Every office that comes out is what `readOffice` answers for it; `test/unit/test/support/random-office.test.ts` proves
 * that, and not each of the thousands of offices again. Links are drawn as positions and turned into ids at the end, so a
 * failing office shrinks: fewer records, then fewer answers, then shorter ones.
 */
import fc from 'fast-check';
import { fieldsOf } from '../../src/inventory/definitions.ts';
import type { Field } from '../../src/inventory/field.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { certainties } from '../../src/inventory/record-definition.ts';
import { formatId, recordTypes, type RecordType } from '../../src/inventory/record-id.ts';

export interface RandomOfficeOptions {
  /** Most records of a type; the organization is always one. Default 2. */
  maxRecords?: number;
  /** `plain`: words an office would write; `any`: any line of text that a field accepts. Default `plain`. */
  texts?: 'plain' | 'any';
  /** Record types that stay empty. */
  without?: readonly RecordType[];
  /** Answers that are drawn; `given` always is. Default: all five states. */
  states?: readonly ('none' | 'doesNotApply' | 'unknown' | 'suggested')[];
}

/** An arbitrary that yields valid offices only. */
export function randomOffice(options: RandomOfficeOptions = {}): fc.Arbitrary<OfficeRecords> {
  const { maxRecords = 2, without = [] } = options;
  const lists = Object.fromEntries(
    recordTypes.map((type) => {
      const most = without.includes(type) ? 0 : maxRecords;
      const size = type === 'organization' ? { minLength: 1, maxLength: 1 } : { minLength: 0, maxLength: most };
      return [type, fc.array(draftRecord(type, options), { ...size, size: 'max' })];
    }),
  );
  return fc.record({ sample: fc.boolean(), lists: fc.record(lists) }).map(({ sample, lists: drafts }) => {
    return toOffice(sample, drafts as Drafts);
  });
}

/** A link that is drawn as positions among the records it may point to. */
interface Picks {
  picks: number[];
}

interface DraftAnswer {
  state: string;
  value?: unknown;
}

interface DraftRecord {
  certainty: string;
  answers: Record<string, DraftAnswer>;
}

type Drafts = { [Type in RecordType]: DraftRecord[] };

function draftRecord(type: RecordType, options: RandomOfficeOptions): fc.Arbitrary<DraftRecord> {
  const answers = fieldsOf(type).map(([name, field]) => [name, draftAnswer(name, field, options)]);
  return fc.record({
    certainty: fc.constantFrom('stated', 'stated', 'stated', ...certainties),
    answers: fc.record(Object.fromEntries(answers) as Record<string, fc.Arbitrary<DraftAnswer>>),
  });
}

function draftAnswer(name: string, field: Field, options: RandomOfficeOptions): fc.Arbitrary<DraftAnswer> {
  const states = options.states ?? ['none', 'doesNotApply', 'unknown', 'suggested'];
  const value = fieldValue(field, options);
  // Most records go on, or ended lately; otherwise hardly any random office would hold two records of one time.
  if (name === 'until') {
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant({ state: 'none' }) },
      { weight: 1, arbitrary: value.map((date) => ({ state: 'given', value: date })) },
    );
  }
  const open = states.map((state): fc.Arbitrary<DraftAnswer> => {
    return state === 'suggested' ? value.map((one) => ({ state, value: one })) : fc.constant({ state });
  });
  return fc.oneof(
    { weight: 8, arbitrary: value.map((one) => ({ state: 'given', value: one })) },
    ...open.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

function fieldValue(field: Field, options: RandomOfficeOptions): fc.Arbitrary<unknown> {
  const choices = (field.options ?? []).map((option) => option.value);
  switch (field.kind) {
    case 'text':
    case 'longText':
      return textValue(field, options);
    case 'texts':
      return fc.array(textValue(undefined, options), { minLength: 1, maxLength: 4 });
    case 'yesNo':
      return fc.boolean();
    case 'count':
      return fc.oneof(fc.nat(40), fc.nat(30_000_000));
    case 'date':
      return fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map(isoDay);
    case 'period':
      return fc.constantFrom('P7Y', 'P18M', 'P1Y6M', 'P30D', 'P1D', 'P2W', 'P0D');
    case 'choice':
      return fc.constantFrom(...choices);
    case 'choices':
      return fc.subarray(choices, { minLength: 1 });
    case 'ref':
      return fc.nat(999).map((pick): Picks => ({ picks: [pick] }));
    case 'refs':
      return fc.array(fc.nat(999), { minLength: 1, maxLength: 4 }).map((picks): Picks => ({ picks }));
    case 'rows':
      return rowsValue(field, options);
  }
}

function rowsValue(field: Field, options: RandomOfficeOptions): fc.Arbitrary<unknown> {
  const cells = Object.entries(field.cells ?? {}).map(([name, cell]) => [name, draftAnswer(name, cell, options)]);
  const row = fc.record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<DraftAnswer>>);
  return fc
    .array(row, { minLength: 1, maxLength: 3 })
    .map((list) => list.map((one, index) => ({ key: `r${index + 1}`, ...one })));
}

const plainTexts = [
  'Send reminders',
  'Front desk',
  'insurance card number',
  'Google Analytics',
  'name, address and telephone number',
  'when you book; when you pay',
  'Only with consent.',
  'Acme, Inc.',
  'https://office.example/privacy',
  'privacy@office.example',
  '800-555-0142',
  'It’s up to you',
  'Über-Klinik “Süd”',
  'x',
];

function textValue(field: Field | undefined, { texts = 'plain' }: RandomOfficeOptions): fc.Arbitrary<string> {
  const plain = fc.constantFrom(...plainTexts);
  if (texts === 'plain') return plain;
  const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((raw) => {
    const line = raw.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim();
    return field?.value.safeParse(line).success === false || line === '' ? 'x' : line;
  });
  return fc.oneof(plain, any);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function toOffice(sample: boolean, drafts: Drafts): OfficeRecords {
  const counts = new Map<RecordType, number>(recordTypes.map((type) => [type, drafts[type].length]));
  const lists = recordTypes.map((type) => {
    const fields: { [name: string]: Field } = Object.fromEntries(fieldsOf(type));
    const records = drafts[type].map(({ certainty, answers }, index) => ({
      id: formatId(type, index + 1),
      certainty,
      note: '',
      ...Object.fromEntries(
        Object.entries(answers).map(([name, answer]) => [name, linked(fields[name], answer, counts)]),
      ),
    }));
    return [type, records] as const;
  });
  // Built from the definitions; the compiler cannot follow a shape built from a map.
  const office: unknown = { sample, ...Object.fromEntries(lists) };
  return withSummary(office as OfficeRecords);
}

/** Failing properties print what the office holds in one line, not thousands of answers; the seed brings it back. */
function withSummary(office: OfficeRecords): OfficeRecords {
  const counts = recordTypes.filter((type) => office[type].length > 0).map((type) => `${office[type].length} ${type}`);
  const summary = `an office with ${counts.join(', ')}`;
  return Object.defineProperty(office, fc.toStringMethod, { value: () => summary, enumerable: false });
}

/** Turns drawn positions into ids; a link with nothing to point to is "not known yet". */
function linked(field: Field | undefined, answer: DraftAnswer, counts: ReadonlyMap<RecordType, number>): DraftAnswer {
  if (!field?.refersTo || !isPicks(answer.value)) return answer;
  const targets = field.refersTo.flatMap((type) =>
    Array.from({ length: counts.get(type) ?? 0 }, (_none, index) => formatId(type, index + 1)),
  );
  const ids = answer.value.picks.flatMap((pick) => targets[pick % Math.max(1, targets.length)] ?? []);
  const [first] = ids;
  if (first === undefined) return { state: 'unknown' };
  return { ...answer, value: field.kind === 'ref' ? first : [...new Set(ids)] };
}

function isPicks(value: unknown): value is Picks {
  return typeof value === 'object' && value !== null && 'picks' in value;
}

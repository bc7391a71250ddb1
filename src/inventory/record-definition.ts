/** What a record type is: its name in words, its fields, and the schema that follows from them. */
import { z } from 'zod';
import type { Answer } from './answer.ts';
import { answersShape, date, type AnswersOf, type Fields } from './field.ts';
import { longText } from './formats.ts';
import { recordId, type RecordType } from './record-id.ts';

/** How sure the office is of a whole record. `silent` marks an entry that stands for something nobody has stated. */
export const certainties = ['stated', 'implied', 'assumed', 'silent'] as const;
export type Certainty = (typeof certainties)[number];

/** Fields that every record has. A record is valid from `from` until and including `until`. */
export const validTimeFields = {
  from: date('Since', 'Since when is this so?', {
    section: 'When',
    why: 'Lists of the last twelve months and of a year depend on it.',
  }),
  until: date('Until', 'Until when was this so?', { section: 'When', why: 'Choose “none” while it still goes on.' }),
};

/** The common part of every record. */
export interface RecordEnvelope {
  id: string;
  /** First day on which the record was true (ISO date). Unknown counts as "perhaps always". */
  from: Answer<string>;
  /** Last day on which it was true; `none` while it goes on. */
  until: Answer<string>;
  certainty: Certainty;
  /** For the office only; never printed. Empty when there is none. */
  note: string;
}

export type RecordOf<F extends Fields> = RecordEnvelope & AnswersOf<F>;

export interface RecordDefinition<F extends Fields = Fields> {
  type: RecordType;
  /** Statute term for code, documents and exports: `Recipient`. */
  name: string;
  /** How screens call the list: `Who gets it`. */
  plural: string;
  /** How screens call one: `person or company`. */
  singular: string;
  /** What belongs here, for the empty list. */
  about: string;
  fields: F;
  /** Made when it is asked for: screens never do, and to make all of them takes longer than the rest of their start. */
  readonly schema: z.ZodType<RecordOf<F>>;
  /** Words by which lists and pickers call a record. */
  titleOf: (record: RecordOf<F>) => string;
}

interface Wording<F extends Fields> {
  name: string;
  plural: string;
  singular: string;
  about: string;
  titleOf: (record: RecordOf<F>) => string;
}

/** Builds the definition of a record type; the schema refuses unknown keys and needs every field. */
export function defineRecord<F extends Fields>(type: RecordType, wording: Wording<F>, fields: F): RecordDefinition<F> {
  let made: z.ZodType<RecordOf<F>> | undefined;
  return {
    type,
    ...wording,
    fields,
    get schema() {
      made ??= recordSchema(type, fields);
      return made;
    },
  };
}

function recordSchema<F extends Fields>(type: RecordType, fields: F): z.ZodType<RecordOf<F>> {
  const schema: z.ZodType = z.strictObject({
    id: recordId(type),
    ...answersShape(validTimeFields),
    certainty: z.enum(certainties),
    note: z.union([z.literal(''), longText]),
    ...answersShape(fields),
  });
  // The compiler cannot follow a shape built from a map; `RecordOf` says the same in types.
  return schema as z.ZodType<RecordOf<F>>;
}

/**
 * The JSON Schema of the office JSON, for programs that make or read it: what is said in several places stands once, under a
 * name that tells what it is: `recipient`, `textAnswer`, `refsAnswerToDataElement`, `confirmation`.
 */
import { z } from 'zod';
import { fieldsOf } from './definitions.ts';
import type { Field } from './field.ts';
import { officeSchema } from './office-json.ts';
import { recordTypes } from './record-id.ts';

/** The schema of the JSON form that is written, with its named parts in `$defs` (JSON Schema 2020-12). */
export function officeJsonSchema(): object {
  const whole: object = z.toJSONSchema(officeSchema, { io: 'input' });
  const names = namesIn(whole);
  const parts = [...names].map(([text, name]) => {
    const part: unknown = JSON.parse(text);
    return [name, insideOf(part, names)] as const;
  });
  return { ...whole, properties: withRefs(at(whole, 'properties'), names), $defs: Object.fromEntries(parts) };
}

/** The names of records, of answers that several questions share, and of the confirmation, by the text of their schema. */
function namesIn(whole: object): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>(recordTypes);
  const before = new Map<string, string>();
  const confirmation = at(whole, 'properties', 'organization', 'items', 'properties', 'from', 'oneOf', '0');
  names.set(textOf(at(confirmation, 'properties', 'confirmed')), 'confirmation');
  for (const type of recordTypes) {
    const record = at(whole, 'properties', type, 'items');
    for (const [name, field] of fieldsOf(type)) {
      const text = textOf(at(record, 'properties', name));
      const wished = before.get(text);
      before.set(text, wished ?? answerName(field));
      if (wished !== undefined && !names.has(text)) names.set(text, freeName(wished, taken));
    }
    names.set(textOf(record), type);
  }
  return names;
}

/** What an answer of that kind is called: `yesNoAnswer`, `refAnswerToContact`. */
function answerName({ kind, refersTo = [] }: Field): string {
  const to = refersTo.map((type) => type.charAt(0).toUpperCase() + type.slice(1)).join('Or');
  return `${kind}Answer${to === '' ? '' : `To${to}`}`;
}

/** The name, or the name with the next number where others have it. */
function freeName(wished: string, taken: Set<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name); number += 1) name = `${wished}${number}`;
  taken.add(name);
  return name;
}

/** The schema with each named part in it replaced by its name. */
function withRefs(schema: unknown, names: ReadonlyMap<string, string>): unknown {
  const name = typeof schema === 'object' && schema !== null ? names.get(textOf(schema)) : undefined;
  return name === undefined ? insideOf(schema, names) : { $ref: `#/$defs/${name}` };
}

/** The same for what is inside a part that is being named itself. */
function insideOf(schema: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((one: unknown) => withRefs(one, names));
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withRefs(value, names)]));
}

function at(schema: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    schema,
  );
}

function textOf(schema: unknown): string {
  return JSON.stringify(schema) ?? '';
}

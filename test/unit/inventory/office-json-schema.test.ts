/** The printed schema of the office JSON says what the product checks, each part once and under a name. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { officeSchema } from '../../../src/inventory/office-json.ts';
import { officeJsonSchema } from '../../../src/inventory/office-json-schema.ts';
import { recordTypes } from '../../../src/inventory/record-id.ts';

const { $defs, ...schema } = officeJsonSchema() as { $defs: Record<string, object> };

/** The schema with each name replaced by what it stands for. */
function written(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(written);
  const { $ref: ref } = part as { $ref?: unknown };
  if (typeof ref === 'string') return written($defs[ref.replace('#/$defs/', '')] ?? ref);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, written(value)]));
}

test('with its names written out it is the schema by which the product reads, word for word', () => {
  expect(JSON.stringify(written(schema))).toBe(JSON.stringify(z.toJSONSchema(officeSchema, { io: 'input' })));
});

test('each record and each shared answer has a readable name, and none is named twice or for nothing', () => {
  expect(Object.keys($defs)).toEqual(expect.arrayContaining([...recordTypes, 'confirmation', 'textAnswer']));
  for (const name of Object.keys($defs)) expect(name).toMatch(/^[a-z][A-Za-z]+\d?$/);
  const texts = Object.values($defs).map((part) => JSON.stringify(part));
  expect(new Set(texts).size).toBe(texts.length);
  const all = JSON.stringify([schema, $defs]);
  for (const name of Object.keys($defs)) expect(all).toContain(`"#/$defs/${name}"`);
});

test('it is short enough to be read', () => {
  expect(JSON.stringify({ ...schema, $defs }, null, 2).length).toBeLessThan(500_000);
});

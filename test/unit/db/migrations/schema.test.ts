import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { allMigrations } from '../../../../db/migrations/all.ts';
import { knownSchema, schemaOf } from '../../../../db/migrations/known-schema.ts';
import { newestVersion } from '../../../../db/migrations/run.ts';
import { definitions, fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import { recordTypes } from '../../../../src/inventory/record-id.ts';
import { openNewOffice } from '../office-on-disk.ts';

const folder = resolve(import.meta.dirname, '../../../../db/migrations');

describe('the tables of the newest version', () => {
  test('are those that were reviewed', async () => {
    // A difference is fine when a new migration brings it: run vitest with -u and read the snapshot in the review.
    const text = knownSchema(allMigrations, newestVersion(allMigrations))
      .flatMap((object) => (object.sql === null ? [] : [`${object.sql.replaceAll(/\n {2}/g, '\n')};`]))
      .join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(resolve(folder, 'schema-snapshot.sql'));
  });

  test('are those of a file that was just made', () => {
    const { reader } = openNewOffice();
    expect(schemaOf(reader)).toEqual(knownSchema(allMigrations, newestVersion(allMigrations)));
  });

  test('use no name that an earlier version used for something else', () => {
    const retired = z.object({ names: z.array(z.string()) }).parse(readJson('retired-names.json')).names;
    const text = knownSchema(allMigrations, newestVersion(allMigrations))
      .map((object) => object.sql ?? '')
      .join('\n');
    const words = new Set(text.match(/\w+/g));
    expect(words).toContain('change_payload');
    expect(retired.filter((name) => words.has(name))).toEqual([]);
  });
});

describe('the record documents', () => {
  test('have the fields that were reviewed with the newest migration', async () => {
    // Files of customers hold documents with exactly these fields. Whoever changes them after a release adds a migration
    // that changes the documents in old files too; then vitest -u writes the new list.
    const lines = recordTypes.flatMap((type) => [
      `${type} (${definitions[type].name})`,
      ...fieldsOf(type).flatMap(([name, field]) => describeField(name, field, '  ')),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(resolve(folder, 'record-fields.txt'));
  });
});

describe('a migration that has shipped', () => {
  test('is never edited', () => {
    const shipped = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).parse(readJson('shipped-migrations.json'));
    expect(Object.keys(shipped)).toContain('0001-create-inventory.ts');
    const present = Object.fromEntries(migrationFiles().map((name) => [name, hashOfText(resolve(folder, name))]));
    expect(present).toMatchObject(shipped);
  });

  test('stands in a file named after its number and name, and is in the list', () => {
    expect(migrationFiles()).toEqual(
      allMigrations.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}.ts`),
    );
  });
});

function describeField(name: string, field: Field, indent: string): string[] {
  const to = field.refersTo ? ` to ${field.refersTo.join(', ')}` : '';
  const cells = Object.entries(field.cells ?? {}).flatMap(([cell, one]) => describeField(cell, one, `${indent}  `));
  const options = field.options ? ` of ${field.options.map((option) => option.value).join(', ')}` : '';
  return [`${indent}${name}: ${field.kind}${to}${options}`, ...cells];
}

function migrationFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.ts$/.test(name))
    .toSorted();
}

/** Hash of a file's text with line feeds, whatever the checkout made of them. */
function hashOfText(path: string): string {
  return createHash('sha256').update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).digest('hex');
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(resolve(folder, name), 'utf8'));
}

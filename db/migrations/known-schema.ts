/** What the tables of each version look like, found by making them: the migrations are the only description. */
import Database from 'better-sqlite3';
import { z } from 'zod';
import { WritableDb, type ReadableDb } from '../connection.ts';
import type { Migration } from './migration.ts';
import { migrate } from './run.ts';

const objectRow = z.object({ type: z.string(), name: z.string(), tbl_name: z.string(), sql: z.string().nullable() });

/** A table, index, trigger or view with the statement that made it. */
export type SchemaObject = z.infer<typeof objectRow>;

/** Every object of a file, SQLite's own included, ordered by name. */
export function schemaOf(db: ReadableDb): SchemaObject[] {
  return db.all(objectRow, 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type');
}

/** What was found once, by migrations and version: every opening of a file asks for it. */
const known = new WeakMap<readonly Migration[], Map<number, readonly SchemaObject[]>>();

/** The objects that a new file of the given version has. */
export function knownSchema(migrations: readonly Migration[], version: number): readonly SchemaObject[] {
  const versions = known.get(migrations) ?? new Map<number, readonly SchemaObject[]>();
  known.set(migrations, versions);
  const schema = versions.get(version) ?? madeSchema(migrations, version);
  versions.set(version, schema);
  return schema;
}

function madeSchema(migrations: readonly Migration[], version: number): SchemaObject[] {
  const database = new Database(':memory:');
  try {
    const db = new WritableDb(database);
    migrate(
      db,
      migrations.filter((migration) => migration.number <= version),
    );
    return schemaOf(db);
  } finally {
    database.close();
  }
}

/** Names of the objects that are missing, unexpected, or made by another statement than ours. */
export function differencesFromKnown(db: ReadableDb, migrations: readonly Migration[], version: number): string[] {
  const ours = knownSchema(migrations, version);
  const present = schemaOf(db);
  const different = [...ours.filter((one) => !holds(present, one)), ...present.filter((one) => !holds(ours, one))];
  return [...new Set(different.map((object) => object.name))];
}

function holds(objects: readonly SchemaObject[], wanted: SchemaObject): boolean {
  return objects.some(
    (one) =>
      one.type === wanted.type &&
      one.name === wanted.name &&
      one.tbl_name === wanted.tbl_name &&
      one.sql === wanted.sql,
  );
}

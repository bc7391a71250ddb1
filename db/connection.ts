/**
 * Two kinds of handle on the data file. What takes a `ReadableDb` cannot write: the type has no method for it, and the
 * connection behind it is opened read-only, so that a planted write fails as well.
 */
import type Database from 'better-sqlite3';
import type { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import { inWords } from './sqlite-errors.ts';

type Value = string | number | null | Uint8Array;

/** Reads the data file, row by row, each checked against its schema. */
export class ReadableDb {
  /** Stands for the file behind the connection: the two connections of an open file have the same one. */
  readonly file: object;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database, file: object = {}) {
    this.#database = database;
    this.file = file;
  }

  /** Every row of a query, each checked by `row`. A row of another shape means a damaged file (`fileDamaged`). */
  all<Row>(row: z.ZodType<Row>, sql: string, values: readonly Value[] = []): Row[] {
    return inWords(() => this.prepare(sql).all(...values)).map((one) => checkRow(row, one));
  }

  /** The first row of a query, or undefined. */
  first<Row>(row: z.ZodType<Row>, sql: string, values: readonly Value[] = []): Row | undefined {
    const found = inWords(() => this.prepare(sql).get(...values));
    return found === undefined ? undefined : checkRow(row, found);
  }

  /** Row after row, for lists too long to hold. */
  *each<Row>(row: z.ZodType<Row>, sql: string, values: readonly Value[] = []): Generator<Row> {
    const rows = inWords(() => this.#database.prepare(sql).iterate(...values));
    try {
      for (;;) {
        const next = inWords(() => rows.next());
        if (next.done === true) return;
        yield checkRow(row, next.value);
      }
    } finally {
      rows.return?.();
    }
  }

  /** Writes all content into a new file at `path`, as one consistent copy (`VACUUM INTO`). The connection stays as it is. */
  copyInto(path: string): void {
    inWords(() => this.#database.prepare('VACUUM INTO ?').run(path));
  }

  /** Statements are compiled once per connection. */
  protected prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  protected get database(): Database.Database {
    return this.#database;
  }
}

/** Reads and writes it. */
export class WritableDb extends ReadableDb {
  /** Runs one writing statement. */
  run(sql: string, values: readonly Value[] = []): void {
    inWords(() => this.prepare(sql).run(...values));
  }

  /** Writes what is beside the file into it, so that what was erased is nowhere any more. Later, when somebody is reading. */
  foldLog(): void {
    inWords(() => this.database.pragma('wal_checkpoint(TRUNCATE)'));
  }

  /** Runs `work` in one transaction: all of it is in the file afterwards, or, when it throws, nothing. */
  transaction<Result>(work: () => Result): Result {
    if (this.database.inTransaction) throw new Error('A command cannot run inside another one.');
    return inWords(() => this.database.transaction(work).immediate());
  }
}

function checkRow<Row>(schema: z.ZodType<Row>, row: unknown): Row {
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new AppError('fileDamaged', { reason: 'rowShape' }, { cause: parsed.error });
  return parsed.data;
}

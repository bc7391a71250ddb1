/** Real files for tests of the data file: a folder that goes away, an office in it, and ways to tamper with it. */
import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../../db/commands.ts';
import { createOffice } from '../../../db/create.ts';
import type { CommandHead, OfficeFile, Opener, WritableDb } from '../../../db/office-file.ts';
import { openOffice } from '../../../db/open.ts';
import { AppError, type ErrorCode, type ErrorDetails } from '../../../src/contract/errors.ts';
import type { AnyRecord } from '../../../src/inventory/definitions.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../src/inventory/record-id.ts';
import { buildOffice } from '../../support/office-builder.ts';

export const opener: Opener = { who: 'Maria Lopez', at: '2026-11-22T09:00:00.000Z', program: '0.1.0' };

/** A new folder, removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'candor-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An office with links in every direction, some of them several in one field. */
export function smallOffice(): OfficeRecords {
  return buildOffice({
    dataElement: [{ name: 'Phone number' }, { name: 'Ultrasound image' }],
    purpose: [{ name: 'send reminders' }],
    recipient: [{ name: 'Postwell', role: 'serviceProvider' }, { name: 'Adwise' }],
    disclosure: [
      { name: 'reminders', recipients: ['V-001'], elements: ['E-001', 'E-002'], purposes: ['P-001'] },
      { name: 'ads', recipients: ['V-002', 'V-001'], elements: ['E-001'], basis: 'sold' },
    ],
  });
}

/** The bytes of a new file with the small office. */
let newBytes: Buffer | undefined;

/** A new file with the office, or with the small one, open for work; closed after the test. */
export function openNewOffice(office?: OfficeRecords, path = join(temporaryFolder(), 'Bayline.candor')): OfficeFile {
  if (office === undefined) {
    if (newBytes === undefined) {
      createOffice(path, { ...opener, office: smallOffice(), why: '' }).close();
      newBytes = readFileSync(path);
    } else {
      writeFileSync(path, newBytes, { flag: 'wx' });
    }
    return reopen(path);
  }
  const file = createOffice(path, { ...opener, office, why: '' });
  onTestFinished(() => file.close());
  return file;
}

/** Opens a file that is there; closed after the test. */
export function reopen(path: string): OfficeFile {
  const file = openOffice(path, opener);
  onTestFinished(() => file.close());
  return file;
}

/** The bytes of the first file at rest: making one takes many times as long as writing it out again. */
let bytesAtRest: Buffer | undefined;

/** Path of a closed file with the small office and a history of several commands; every such file has equal bytes. */
export function fileAtRest(path = join(temporaryFolder(), 'Bayline.candor')): string {
  if (bytesAtRest === undefined) {
    const file = createOffice(path, { ...opener, office: smallOffice(), why: '' });
    addRecipient(file.writer, 'Clearwater Billing');
    changeName(file.writer, 'V-001', 'Postwell Inc.');
    file.close();
    bytesAtRest = readFileSync(path);
  } else {
    writeFileSync(path, bytesAtRest, { flag: 'wx' });
  }
  return path;
}

/** The head of a command at minute `minute` after ten. */
export function head(command: CommandHead['command'], minute = 0, why = ''): CommandHead {
  return { who: 'Maria Lopez', at: timeAt(minute), command, why };
}

export function timeAt(minute: number): string {
  return new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString();
}

/** The record with some of its answers replaced. */
export function withAnswers(record: AnyRecord, answers: { [field: string]: unknown }): AnyRecord {
  return { ...record, ...answers };
}

export function addRecord(db: WritableDb, type: RecordType, answers: { [field: string]: unknown }): string {
  return runCommand(db, head('create'), (change) => change.create(type, (blank) => withAnswers(blank, answers))).value;
}

export function addRecipient(db: WritableDb, name: string): string {
  return addRecord(db, 'recipient', { name: { state: 'given', value: name } });
}

/** Keeps a text as a file and adds the record that names it, as one command. Answers the file's fingerprint. */
export function keepFile(db: WritableDb, content: string): string {
  return runCommand(db, head('issue'), (change) => {
    const sha256 = change.keep(new TextEncoder().encode(content), 'text/plain');
    change.create('evidence', (blank) => withAnswers(blank, { sha256: { state: 'given', value: sha256 } }));
    return sha256;
  }).value;
}

export function changeName(db: WritableDb, id: string, name: string, expectedRevision?: number): number {
  return runCommand(db, head('save'), (change) => {
    const found = change.find(id);
    if (!found) throw new Error(`There is no ${id}.`);
    change.save(withAnswers(found.record, { name: { state: 'given', value: name } }), expectedRevision);
  }).revision;
}

/** Changes a closed file with plain SQL, past every rule of the tables: what a careless or dishonest person could do. */
export function tamper(path: string, ...statements: string[]): void {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.pragma('ignore_check_constraints = ON');
    database.pragma('foreign_keys = OFF');
    for (const statement of statements) database.exec(statement);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}

/** SHA-256 of a file's bytes. */
export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The coded error that `work` throws; fails the test when it throws another thing or nothing. */
export function refusalOf(work: () => unknown): { code: ErrorCode; details: ErrorDetails } {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('It was not refused.');
}

/** Overwrites some bytes of a file. */
export function overwrite(path: string, offset: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, offset);
  closeSync(file);
}

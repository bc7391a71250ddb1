import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupTo } from '../../../db/backup.ts';
import { runCommand } from '../../../db/commands.ts';
import { history } from '../../../db/history.ts';
import { isKept, keptFile } from '../../../db/kept-files.ts';
import { openOfficeForReading } from '../../../db/open.ts';
import { redo, undo } from '../../../db/undo.ts';
import { verifyFile } from '../../../db/verify.ts';
import {
  addRecipient,
  head,
  keepFile,
  openNewOffice,
  reopen,
  tamper,
  temporaryFolder,
  timeAt,
} from './office-on-disk.ts';

const by = { who: 'Sam', at: timeAt(30) };
const bytes = new Uint8Array([0, 255, 37, 80, 68, 70, 10, 13]);

describe('a kept file', () => {
  test('comes back byte for byte under the fingerprint of its bytes, also after closing', () => {
    const file = openNewOffice();
    const { value: sha256 } = runCommand(file.writer, head('issue'), (change) => {
      change.create('evidence', (blank) => blank);
      return change.keep(bytes, 'application/pdf');
    });
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    file.close();
    const found = keptFile(reopen(file.path).reader, sha256);
    expect(found?.mediaType).toBe('application/pdf');
    expect(Uint8Array.from(found?.bytes ?? [])).toEqual(bytes);
  });

  test('is there once, however often it is kept, and keeping it again is no change', () => {
    const { writer } = openNewOffice();
    const sha256 = keepFile(writer, 'a text');
    const again = runCommand(writer, head('issue'), (change) => change.keep(new TextEncoder().encode('a text'), 'a/b'));
    expect(again).toEqual({ revision: 2, changed: [], value: sha256 });
    expect(keptFile(writer, sha256)?.mediaType).toBe('text/plain');
  });

  test('is not there when its command fails', () => {
    const { writer, reader } = openNewOffice();
    let sha256 = '';
    const failing = (): unknown =>
      runCommand(writer, head('issue'), (change) => {
        sha256 = change.keep(bytes, 'application/pdf');
        change.remove('V-404');
      });
    expect(failing).toThrow('recordMissing');
    expect(sha256).toHaveLength(64);
    expect(isKept(reader, sha256)).toBe(false);
  });

  test('stays when its command is undone, so that redo has it again', () => {
    const { writer, reader } = openNewOffice();
    const sha256 = keepFile(writer, 'a text');
    undo(writer, by);
    expect(isKept(reader, sha256)).toBe(true);
    expect(verifyFile(reader)).toEqual([]);
    redo(writer, by);
    expect(verifyFile(reader)).toEqual([]);
    expect(history(reader).map(({ command }) => command)).toEqual(['redo', 'undo', 'issue', 'create']);
  });

  test('that comes alone is a change, and undo gets past it', () => {
    const { writer } = openNewOffice();
    addRecipient(writer, 'Next');
    runCommand(writer, head('import'), (change) => change.keep(bytes, 'application/pdf'));
    expect(undo(writer, by).changed).toEqual([]);
    expect(undo(writer, by).changed).toEqual(['V-003']);
    redo(writer, by);
    redo(writer, by);
    expect(verifyFile(writer)).toEqual([]);
  });

  test('whose bytes were damaged is whole again when it is kept once more, with an entry that says so', () => {
    const file = openNewOffice();
    const sha256 = keepFile(file.writer, 'a text');
    const other = keepFile(file.writer, 'another text');
    file.close();
    tamper(file.path, `UPDATE kept_file SET bytes = CAST('a tExt' AS BLOB) WHERE sha256 = '${sha256}'`);
    const { writer } = reopen(file.path);
    expect(isKept(writer, sha256)).toBe(false);
    const again = (text: string): unknown =>
      runCommand(writer, head('import'), (change) => change.keep(new TextEncoder().encode(text), 'text/plain'));
    expect(again('another text')).toEqual({ revision: 3, changed: [], value: other });
    expect(again('a text')).toEqual({ revision: 4, changed: [], value: sha256 });
    expect(verifyFile(writer)).toEqual([]);
    expect(new TextDecoder().decode(keptFile(writer, sha256)?.bytes)).toBe('a text');
    expect(again('a text')).toEqual({ revision: 4, changed: [], value: sha256 });
  });

  test('is in a backup', () => {
    const file = openNewOffice();
    const sha256 = keepFile(file.writer, 'a text');
    const path = join(temporaryFolder(), 'copy.candor');
    backupTo(file, path);
    const copy = openOfficeForReading(path);
    expect(keptFile(copy.reader, sha256)).toEqual(keptFile(file.reader, sha256));
    expect(verifyFile(copy.reader)).toEqual([]);
    copy.close();
  });
});

describe('verifying kept files', () => {
  /** A closed file that keeps one text, tampered with; what verify says then. */
  function verdictAfter(sql: (sha256: string) => string): { problems: string[]; sha256: string } {
    const file = openNewOffice();
    const sha256 = keepFile(file.writer, 'a text');
    file.close();
    tamper(file.path, sql(sha256));
    const reading = openOfficeForReading(file.path);
    const problems = verifyFile(reading.reader).map(({ where, what }) => `${where}: ${what}`);
    reading.close();
    return { problems, sha256 };
  }

  test('finds one byte that was changed', () => {
    const { problems, sha256 } = verdictAfter(() => `UPDATE kept_file SET bytes = CAST('a tExt' AS BLOB)`);
    expect(problems).toEqual([`kept file ${sha256}: Its bytes are not those it was kept with.`]);
  });

  test('finds a file that was put under another fingerprint', () => {
    const { problems, sha256 } = verdictAfter(() => `UPDATE kept_file SET sha256 = '${'b'.repeat(64)}'`);
    expect(problems).toEqual([
      `kept file ${'b'.repeat(64)}: Its bytes are not those it was kept with.`,
      `record EV-001: The file with its proof is missing (fingerprint ${sha256}).`,
    ]);
  });

  test('says in one line that a file is gone which a record names', () => {
    const { problems, sha256 } = verdictAfter(() => 'DELETE FROM kept_file');
    expect(problems).toEqual([`record EV-001: The file with its proof is missing (fingerprint ${sha256}).`]);
  });
});

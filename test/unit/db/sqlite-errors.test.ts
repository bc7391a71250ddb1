import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { appErrorOf, inWords } from '../../../db/sqlite-errors.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { refusalOf } from './office-on-disk.ts';

describe('failures of SQLite and of the file system', () => {
  test.each([
    ['SQLITE_FULL', 'diskFull'],
    ['SQLITE_IOERR_SHMSIZE', 'diskFull'],
    ['SQLITE_READONLY_DBMOVED', 'fileReadOnly'],
    ['SQLITE_BUSY_SNAPSHOT', 'fileLocked'],
    ['SQLITE_CORRUPT_VTAB', 'fileDamaged'],
    ['SQLITE_NOTADB', 'fileDamaged'],
    ['SQLITE_IOERR_READ', 'fileMissing'],
    ['SQLITE_CANTOPEN', 'fileMissing'],
  ])('SQLite’s %s becomes %s', (code, expected) => {
    expect(appErrorOf(new Database.SqliteError('text', code))?.code).toBe(expected);
  });

  test.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'fileReadOnly'],
    ['EACCES', 'fileReadOnly'],
    ['ENOENT', 'fileMissing'],
    ['EBUSY', 'fileLocked'],
    ['ELOOP', 'fileMissing'],
    ['ESTALE', 'fileMissing'],
  ])('the system’s %s becomes %s', (code, expected) => {
    expect(appErrorOf(Object.assign(new Error('text'), { code, errno: -1 }))?.code).toBe(expected);
  });

  test('neither path nor SQL crosses with the code', () => {
    const secret = Object.assign(new Error('open /home/maria/Bayline.candor'), { code: 'EACCES', errno: -13 });
    const refusal = refusalOf(() =>
      inWords(
        () => {
          throw secret;
        },
        { file: 'Bayline.candor' },
      ),
    );
    expect(JSON.stringify(refusal.details)).not.toContain('maria');
    expect(refusal.details).toEqual({ file: 'Bayline.candor', reason: 'noRights' });
  });

  test('a fault of the program stays what it is', () => {
    const fault = Object.assign(new TypeError('The "path" argument is wrong'), { code: 'ERR_INVALID_ARG_TYPE' });
    expect(() =>
      inWords(() => {
        throw fault;
      }),
    ).toThrow(fault);
    expect(appErrorOf(new Database.SqliteError('text', 'SQLITE_CONSTRAINT_CHECK'))).toBeUndefined();
  });

  test('an error that already has a code keeps it', () => {
    const coded = new AppError('conflict', { id: 'V-001' });
    expect(() =>
      inWords(() => {
        throw coded;
      }),
    ).toThrow(coded);
  });
});

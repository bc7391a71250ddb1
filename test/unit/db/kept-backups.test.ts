import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupFolder, keepBackup, listBackups } from '../../../db/kept-backups.ts';
import { loadOffice } from '../../../db/load.ts';
import { openOfficeForReading } from '../../../db/open.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import { addRecipient, fileAtRest, openNewOffice, refusalOf, reopen, timeAt } from './office-on-disk.ts';

describe('the backups beside an office file', () => {
  test('hold the whole file, and are made only when it was written since', () => {
    const file = openNewOffice();
    addRecipient(file.writer, 'Clearwater Billing');
    const backup = keepBackup(file, timeAt(2));
    expect(backup).toMatchObject({
      name: 'Bayline 2026-11-22 10.02.00, change 2.candor',
      revision: 2,
      at: '2026-11-22T10:02:00Z',
    });
    expect(listBackups(file.path)).toEqual([backup]);
    const copy = openOfficeForReading(backup?.path ?? '');
    expect(writeOffice(loadOffice(copy.reader))).toBe(writeOffice(loadOffice(file.reader)));
    copy.close();

    expect(keepBackup(file, timeAt(3))).toBeUndefined();
    addRecipient(file.writer, 'Harbor Payroll');
    expect(keepBackup(file, timeAt(5))).toMatchObject({ at: '2026-11-22T10:05:00Z' });
    expect(listBackups(file.path).map(({ at }) => at)).toEqual(['2026-11-22T10:05:00Z', '2026-11-22T10:02:00Z']);
  });

  test('are thinned out by the rule; files of people and backups before a new version are left alone', () => {
    const file = reopen(fileAtRest());
    const folder = backupFolder(file.path);
    mkdirSync(folder);
    const others = ['Bayline before version 2, 2026-01-01 10.00.00.candor', 'Bayline of Maria.candor', 'notes.txt'];
    const old = ['2026-11-01 09.00.00', '2026-11-01 10.00.00'].map((time) => `Bayline ${time}, change 1.candor`);
    for (const name of [...others, ...old]) writeFileSync(join(folder, name), 'x');
    keepBackup(file, timeAt(30));
    const expected = [
      ...others,
      'Bayline 2026-11-01 10.00.00, change 1.candor',
      'Bayline 2026-11-22 10.30.00, change 3.candor',
    ];
    expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted());
  });

  test('that cannot be made say so, and nothing is thinned out', () => {
    const file = reopen(fileAtRest());
    const folder = backupFolder(file.path);
    // A file stands where the folder should.
    writeFileSync(folder, 'x');
    expect(refusalOf(() => keepBackup(file, timeAt(30)))).toEqual({
      code: 'outputNotWritable',
      details: { reason: 'backupFolder' },
    });
    expect(listBackups(file.path)).toEqual([]);
  });
});

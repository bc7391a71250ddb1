import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backupFromName,
  backupName,
  backupsToRemove,
  keptInAll,
  keptOfOneDay,
  type BackupName,
} from '../../../db/backup-names.ts';

const made = (at: string): BackupName => ({ name: backupName('Bayline', at, 7), revision: 7, at });

describe('the name of a backup', () => {
  test('tells whose it is and when it was made', () => {
    const name = backupName('Bayline', '2026-11-22T10:20:30.123Z', 812);
    expect(name).toBe('Bayline 2026-11-22 10.20.30, change 812.candor');
    expect(backupFromName('Bayline', name)).toEqual({ name, revision: 812, at: '2026-11-22T10:20:30Z' });
  });

  test.each([
    'Bayline before version 2, 2026-11-22 10.20.30.candor',
    'Bayline 2026-11-22 10.20.30, change 812 (copy).candor',
    'Bayline South 2026-11-22 10.20.30, change 812.candor',
    'Bayline 2026-11-22 10.20.30, change 812.candor-wal',
    'notes.txt',
  ])('is not read into %s', (name) => {
    expect(backupFromName('Bayline', name)).toBeUndefined();
  });
});

describe('of many backups', () => {
  test('three of the newest day and one of each day before stay', () => {
    const times = ['20T09', '20T17', '21T09', '21T12', '22T08', '22T09', '22T10', '22T11'];
    const backups = times.map((time) => made(`2026-11-${time}:00:00Z`));
    const removed = backupsToRemove(backups, backups.at(-1)?.name ?? '').map(({ at }) => at.slice(8, 13));
    expect(removed.toSorted()).toEqual(['20T09', '21T09', '22T08']);
  });

  test('the one just made stays when the clock went back', () => {
    const future = Array.from({ length: 12 }, (_, index) => made(`2027-01-${String(index + 10)}T09:00:00Z`));
    const now = made('2026-11-22T09:00:00Z');
    const removed = backupsToRemove([...future, now], now.name);
    expect(removed).not.toContainEqual(now);
    expect(removed).toHaveLength(2);
  });

  test('never too many stay, never the newest goes, and what stays would stay again', () => {
    const time = fc
      .date({ min: new Date('2026-10-01T00:00:00Z'), max: new Date('2026-11-30T00:00:00Z'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}Z`);
    fc.assert(
      fc.property(fc.uniqueArray(time, { minLength: 1, maxLength: 60 }), fc.nat(), (times, pick) => {
        const backups = times.map(made);
        const justMade = backups[pick % backups.length]?.name ?? '';
        const removed = new Set(backupsToRemove(backups, justMade));
        const staying = backups.filter((one) => !removed.has(one));
        const newest = backups.reduce((one, other) => (one.at > other.at ? one : other));
        expect(staying).toContain(newest);
        expect(staying.map(({ name }) => name)).toContain(justMade);
        // One more than the rule keeps, when the one just made looks old.
        expect(staying.length).toBeLessThanOrEqual(keptInAll + 1);
        const days = Map.groupBy(staying, ({ at }) => at.slice(0, 10));
        for (const ofDay of days.values()) expect(ofDay.length).toBeLessThanOrEqual(keptOfOneDay + 1);
        expect(backupsToRemove(staying, justMade)).toEqual([]);
      }),
    );
  });
});

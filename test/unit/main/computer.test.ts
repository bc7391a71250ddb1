import { afterEach, describe, expect, it } from 'vitest';
import { now, today, userName } from '../../../main/computer.ts';
import { readVersion } from '../../../main/version.ts';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone ?? 'UTC';
});

describe('what comes from the computer', () => {
  it('is the day where the office is, not the day in Greenwich', () => {
    process.env['TZ'] = 'America/Los_Angeles';
    expect(today(new Date('2026-01-01T05:00:00Z'))).toBe('2025-12-31');
    process.env['TZ'] = 'UTC';
    expect(today(new Date('2026-01-01T05:00:00Z'))).toBe('2026-01-01');
  });

  it('is UTC time with milliseconds, the name of the account, and the version of package.json', () => {
    expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(userName().length).toBeGreaterThan(0);
    expect(readVersion()).toMatch(/^\d+\.\d+\.\d+/);
  });
});

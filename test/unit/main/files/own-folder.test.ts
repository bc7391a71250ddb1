import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem, logProblem } from '../../../../main/files/problem-log.ts';
import { readRecentFiles, rememberFile } from '../../../../main/files/recent-files.ts';
import { settingsFolder } from '../../../../main/settings-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const problem = (error: unknown) => ({
  at: '2026-01-01T00:00:00.000Z',
  version: '0.1.0',
  during: 'record.save',
  error,
});

describe('the list of recent files', () => {
  it('has the last one first, each once, ten at most', () => {
    const folder = temporaryFolder();
    for (let number = 1; number <= 12; number += 1) rememberFile(folder, `/files/${number}.candor`);
    rememberFile(folder, '/files/5.candor');
    const list = readRecentFiles(folder);
    expect(list.slice(0, 3)).toEqual(['/files/5.candor', '/files/12.candor', '/files/11.candor']);
    expect(list).toHaveLength(10);
  });

  it.each(['', '{', '[1]', '{"a":1}', '[""]'])('is empty when it was damaged: %j', (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'recent-files.json'), text);
    expect(readRecentFiles(folder)).toEqual([]);
    rememberFile(folder, '/files/a.candor');
    expect(readRecentFiles(folder)).toEqual(['/files/a.candor']);
  });

  it('stays as it is when the folder cannot be made', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => {
      rememberFile(join(folder, 'file/settings'), '/files/a.candor');
    }).not.toThrow();
  });
});

describe('the problem log', () => {
  it('says what kind of error it was and where in the program, and nothing the error said', () => {
    const error = Object.assign(new TypeError('Jane Roe in /home/jane/clinic.candor'), { code: 'ERR_SAMPLE' });
    const text = JSON.stringify(describeProblem(problem(error)));
    expect(JSON.parse(text)).toMatchObject({ during: 'record.save', error: 'TypeError', code: 'ERR_SAMPLE' });
    expect(text).toContain('own-folder.test.ts');
    for (const word of ['Jane', '/home', import.meta.dirname]) expect(text).not.toContain(word);
  });

  it.each([undefined, null, 'Jane Roe', { name: 'Jane Roe' }, Object.assign(new Error('x'), { code: 'Jane Roe' })])(
    'keeps nothing of %j',
    (thrown) => {
      expect(JSON.stringify(describeProblem(problem(thrown)))).not.toContain('Jane');
    },
  );

  it('is turned over when it is full, so that it never grows without limit', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'problems.log'), 'x'.repeat(300 * 1024));
    logProblem(folder, problem(new Error('x')));
    expect(statSync(join(folder, 'problems.log')).size).toBeLessThan(10_000);
    expect(existsSync(join(folder, 'problems.log.1'))).toBe(true);
  });

  it('never stops the app: a folder that cannot be written is passed over', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'content');
    logProblem(join(folder, 'file'), problem(new Error('x')));
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('content');
    chmodSync(folder, 0o700);
  });
});

describe('the settings folder', () => {
  it.each([
    ['linux', { XDG_CONFIG_HOME: '/config' }, /^\/config[\\/]Candor$/],
    ['linux', {}, /\.config[\\/]Candor$/],
    ['win32', { APPDATA: 'C:\\Roaming' }, /^C:\\Roaming[\\/]Candor$/],
    ['darwin', {}, /Application Support[\\/]Candor$/],
    ['linux', { CANDOR_SETTINGS: '/own' }, /^\/own$/],
  ] as const)('on %s with %j is where the system keeps such things', (platform, environment, expected) => {
    expect(settingsFolder(environment, platform)).toMatch(expected);
  });
});

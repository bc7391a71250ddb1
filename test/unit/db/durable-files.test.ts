import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeNewFile, nameIsTaken } from '../../../db/durable-files.ts';
import { refusalOf, temporaryFolder } from './office-on-disk.ts';

const write = (text: string) => (temporary: string) => writeFileSync(temporary, text);
const noCheck = (): undefined => undefined;

describe('making a new file', () => {
  test('gives it its name only after it was checked', () => {
    const path = join(temporaryFolder(), 'new.candor');
    const seen = makeNewFile(path, write('text'), (temporary) => {
      expect(existsSync(path)).toBe(false);
      return readFileSync(temporary, 'utf8');
    });
    expect(seen).toBe('text');
    expect(readFileSync(path, 'utf8')).toBe('text');
    expect(readdirSync(join(path, '..'))).toEqual(['new.candor']);
  });

  test.each([
    ['a file', (path: string) => writeFileSync(path, 'mine')],
    ['an empty file', (path: string) => writeFileSync(path, '')],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link that leads nowhere', (path: string) => symlinkSync('nowhere', path)],
  ])('never replaces %s', (_name, make) => {
    const path = join(temporaryFolder(), 'new.candor');
    make(path);
    expect(refusalOf(() => makeNewFile(path, write('x'), noCheck))).toEqual({
      code: 'fileExists',
      details: { file: 'new.candor' },
    });
  });

  test('never replaces a file that appeared while it was being written', () => {
    const path = join(temporaryFolder(), 'new.candor');
    const refusal = refusalOf(() => makeNewFile(path, write('x'), () => writeFileSync(path, 'theirs')));
    expect(refusal.code).toBe('fileExists');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(readdirSync(join(path, '..'))).toEqual(['new.candor']);
  });

  test('leaves nothing when writing or checking fails', () => {
    const path = join(temporaryFolder(), 'new.candor');
    const fail = (): never => {
      throw new Error('planted');
    };
    expect(() => makeNewFile(path, fail, noCheck)).toThrow('planted');
    expect(() => makeNewFile(path, write('x'), fail)).toThrow('planted');
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test('says that the folder is missing', () => {
    const path = join(temporaryFolder(), 'no such folder', 'new.candor');
    expect(refusalOf(() => makeNewFile(path, write('x'), noCheck))).toEqual({
      code: 'outputNotWritable',
      details: { file: 'new.candor', reason: 'noFolder' },
    });
  });

  test('speaks of the output, not of an office, when the system refuses', () => {
    const path = join(temporaryFolder(), 'new.candor');
    const refuse = (): never => {
      throw Object.assign(new Error('text'), { code: 'EROFS', errno: -30 });
    };
    expect(refusalOf(() => makeNewFile(path, refuse, noCheck)).code).toBe('outputNotWritable');
    expect(nameIsTaken(path)).toBe(false);
  });
});

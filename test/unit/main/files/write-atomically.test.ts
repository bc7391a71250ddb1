import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../../main/files/write-atomically.ts';
import { AppError } from '../../../../src/contract/errors.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const bytes = new TextEncoder().encode('new content');
/** Rights, links and devices are different there. */
const windows = 'Windows has no such files';
const accept = (): string => 'fine';

async function failure(work: Promise<unknown>): Promise<AppError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

describe('writing a file', () => {
  it('writes a new file, answers what the check said, and leaves nothing else behind', async () => {
    const folder = temporaryFolder();
    expect(await writeAtomically(join(folder, 'a.txt'), bytes, accept)).toBe('fine');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new content');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('replaces a file and keeps its rights', async ({ skip }) => {
    skip(process.platform === 'win32', windows);
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, 'old');
    chmodSync(path, 0o600);
    await writeAtomically(path, bytes, accept);
    expect(readFileSync(path, 'utf8')).toBe('new content');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('writes through a link into the file it leads to', async ({ skip }) => {
    skip(process.platform === 'win32', windows);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real.txt'), 'old');
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'));
    await writeAtomically(join(folder, 'link.txt'), bytes, accept);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new content');
  });

  it('gives the check the bytes that are on the disk', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    await writeAtomically(path, bytes, (written) => {
      expect(Buffer.from(written).toString()).toBe('new content');
      expect(existsSync(path)).toBe(false);
    });
    expect(existsSync(path)).toBe(true);
  });

  it('leaves the old file whole, and nothing else, when the check refuses', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'old');
    const error = await failure(
      writeAtomically(path, bytes, () => {
        throw new AppError('outputNotVerified', { format: 'pdf' });
      }),
    );
    expect(error.code).toBe('outputNotVerified');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it.each([
    ['a missing folder', (folder: string) => join(folder, 'none/a.txt'), 'noFolder'],
    [
      'a folder in its place',
      (folder: string) => {
        mkdirSync(join(folder, 'a.txt'));
        return join(folder, 'a.txt');
      },
      'isFolder',
    ],
    [
      'a file in place of the folder',
      (folder: string) => {
        writeFileSync(join(folder, 'b'), '');
        return join(folder, 'b/a.txt');
      },
      'noFolder',
    ],
    [
      'a write-protected file, even for an administrator',
      (folder: string) => {
        writeFileSync(join(folder, 'a.txt'), 'old');
        chmodSync(join(folder, 'a.txt'), 0o444);
        return join(folder, 'a.txt');
      },
      'readOnly',
    ],
    ['a name that is too long', (folder: string) => join(folder, `${'a'.repeat(300)}.txt`), 'nameTooLong'],
  ])('refuses %s and names only the file', async (_what, prepare, reason) => {
    const folder = temporaryFolder();
    const path = prepare(folder);
    const before = readdirSync(folder);
    const error = await failure(writeAtomically(path, bytes, accept));
    expect(error.code).toBe('outputNotWritable');
    expect(error.details).toMatchObject({ reason });
    expect(JSON.stringify(error.details)).not.toContain(folder);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('refuses what is not an ordinary file', async ({ skip }) => {
    skip(process.platform === 'win32', windows);
    const error = await failure(writeAtomically('/dev/null', bytes, accept));
    expect(error.details).toMatchObject({ reason: 'notAFile' });
  });

  it('tells a full disk from a place without rights, and keeps the old file', async (context) => {
    const folder = temporaryFolder();
    // A small file system of its own; only an administrator of a Linux computer can make one.
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    context.skip(mounted.status !== 0, 'a small file system cannot be mounted here');
    try {
      writeFileSync(join(folder, 'a.txt'), 'old');
      const error = await failure(writeAtomically(join(folder, 'a.txt'), new Uint8Array(1024 * 1024), accept));
      expect(error.code).toBe('diskFull');
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['a.txt']);
    } finally {
      spawnSync('umount', ['-l', folder]);
    }
  });
});

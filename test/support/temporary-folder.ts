/** Folders for tests, gone afterwards. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** Makes an empty folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => {
    remove(folder);
  });
  return folder;
}

/** Makes an empty folder that is removed after the last test of the file. */
export function temporaryFolderForFile(): string {
  const folder = makeFolder();
  afterAll(() => {
    remove(folder);
  });
  return folder;
}

function makeFolder(): string {
  return realpathSync.native(mkdtempSync(join(tmpdir(), 'candor-test-')));
}

function remove(folder: string): void {
  // A program that is just ending may still close its file.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

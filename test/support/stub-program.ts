/** Small programs written into a temporary folder, for tests that start real processes. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder that goes away with `remove`. */
export interface StubFolder {
  readonly path: string;
  /** Writes a file and answers its absolute path. */
  readonly write: (name: string, source: string) => string;
  /**
   * Writes a program that can be started by its path alone: Node code, run by the Node of the test.
   * Linux and macOS only; Windows starts no scripts by path.
   */
  readonly program: (name: string, source: string) => string;
  readonly remove: () => void;
}

/** Makes an empty folder for stub programs. */
export function stubFolder(): StubFolder {
  const path = mkdtempSync(join(tmpdir(), 'candor-stubs-'));
  const write = (name: string, source: string) => {
    const file = join(path, name);
    writeFileSync(file, source);
    return file;
  };
  return {
    path,
    write,
    program: (name, source) => {
      const file = write(name, `#!${process.execPath}\n${source}\n`);
      chmodSync(file, 0o755);
      return file;
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** The program's version, from the one place where it is kept. For programs that run in a clone; Electron knows its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of Candor, e.g. `0.1.0`. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

/** Builds the screens, the Electron main program and its preload with three short Vite configurations. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { projectFolder } from './project.ts';

/** What can be built by itself: the loopback host runs from its sources and needs the screens only. */
export type Part = 'screens' | 'electron';

interface Recipe {
  readonly configurations: readonly string[];
  /** Files and folders the part is made of; a change in one of them makes it stale. */
  readonly inputs: readonly string[];
}

const recipes: Readonly<Record<Part, Recipe>> = {
  screens: {
    configurations: ['renderer/vite.config.ts'],
    inputs: ['src', 'renderer', 'package-lock.json'],
  },
  electron: {
    configurations: ['main/vite.main.config.ts', 'main/vite.preload.config.ts'],
    inputs: ['src', 'db', 'exporters', 'main', 'package-lock.json'],
  },
};

const allParts: readonly Part[] = ['screens', 'electron'];

/**
 * Builds parts into `out`, whether stale or not. Throws what Vite throws: a source that does not build is a mistake to
 * see.
 */
export async function build(parts: readonly Part[] = allParts): Promise<void> {
  // Vite takes a third of a second to load, so a start that finds everything built does not load it.
  const vite = await import('vite');
  const before = process.env['NODE_ENV'];
  // Vite asks this first: with a developer's or a test's own value React would be built in its large and slow form.
  process.env['NODE_ENV'] = 'production';
  try {
    for (const part of parts) {
      const { configurations, inputs } = recipes[part];
      const sources = fingerprint(projectFolder, inputs);
      rmSync(stampFile(part), { force: true });
      for (const configFile of configurations) {
        await vite.build({ configFile: join(projectFolder, configFile), logLevel: 'warn' });
      }
      mkdirSync(dirname(stampFile(part)), { recursive: true });
      writeFileSync(stampFile(part), sources);
    }
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/**
 * Builds those parts that are missing from `out` or older than their sources.
 *
 * @param say gets one line before a build starts
 */
export async function buildIfStale(parts: readonly Part[], say: (line: string) => void): Promise<void> {
  const stale = parts.filter((part) => readStamp(part) !== fingerprint(projectFolder, recipes[part].inputs));
  if (stale.length === 0) return;
  say('Building Candor, a few seconds …');
  await build(stale);
}

/** Holds the fingerprint of the sources that a part was built from. */
function stampFile(part: Part): string {
  return join(projectFolder, `out/${part}.sha256`);
}

function readStamp(part: Part): string | undefined {
  try {
    return readFileSync(stampFile(part), 'utf8');
  } catch {
    return undefined;
  }
}

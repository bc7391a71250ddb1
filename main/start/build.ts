/** Builds the screens, the Electron main program and its preload with three short Vite configurations. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { projectFolder } from './project.ts';

const configurations = ['renderer/vite.config.ts', 'main/vite.main.config.ts', 'main/vite.preload.config.ts'];

/** Holds the fingerprint of the sources that `out` was built from. */
const stampFile = join(projectFolder, 'out/sources.sha256');

/** Builds all three parts into `out`. Throws what Vite throws: a source that does not build is a mistake to see. */
export async function buildAll(): Promise<void> {
  // Vite takes a third of a second to load, so a start that finds everything built does not load it.
  const { build } = await import('vite');
  const sources = fingerprint(projectFolder);
  rmSync(stampFile, { force: true });
  for (const configFile of configurations) {
    await build({ configFile: join(projectFolder, configFile), logLevel: 'warn' });
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, sources);
}

/**
 * Builds when `out` is missing or older than the sources.
 *
 * @param say gets one line before a build starts
 * @returns whether anything was built
 */
export async function buildIfStale(say: (line: string) => void): Promise<boolean> {
  if (readStamp() === fingerprint(projectFolder)) return false;
  say('Building Candor, a few seconds …');
  await buildAll();
  return true;
}

function readStamp(): string | undefined {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}

/** `npm run dev`: screens rebuilt on every change, and the loopback host restarted when its own sources change. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ending } from './child-process.ts';
import { Children } from './children.ts';
import { projectFolder } from './project.ts';

/**
 * Runs until Ctrl+C. Open the printed address in a browser, and reload it after a change.
 *
 * @param args handed on to the loopback host
 * @returns exit code of what ended first
 */
export async function develop(args: readonly string[]): Promise<number> {
  const children = new Children();
  children.endOnSignals();
  const { build } = await import('vite');
  await build({ configFile: join(projectFolder, 'renderer/vite.config.ts'), logLevel: 'warn', build: { watch: {} } });
  const program = join(projectFolder, 'main/loopback/main.ts');
  const flags = ['--watch', program, ...args];
  const host = children.keep(spawn(process.execPath, flags, { stdio: 'inherit', cwd: projectFolder }));
  return (await ending(host)).code ?? 0;
}

/** The real main and preload modules of the Electron host, on the strict stand-in for the `electron` module. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Client } from '../../src/contract/events.ts';
import * as electron from '../support/fake-electron.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { ContractHost } from './contract-host.ts';

/** Starts it. What it imports as `electron` is the stand-in: see `test/run/electron-stand-in.ts`. */
export async function startElectronStandIn(): Promise<ContractHost> {
  const folder = temporaryFolder();
  electron.resetElectron();
  electron.control.paths = { documents: folder, userData: join(folder, '.settings') };
  const before = new Set(process.listeners('uncaughtException'));
  await runAnew('../../main/electron/main.ts');
  await runAnew('../../main/electron/preload.ts');
  onTestFinished(() => {
    // The program's last resort must not swallow what goes wrong in later tests.
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      for (const listener of process.listeners(event as 'uncaughtException')) {
        if (!before.has(listener)) process.removeListener(event, listener);
      }
    }
  });
  const client = electron.control.exposed['candor'] as Client;
  const events: string[] = [];
  for (const name of ['office.changed', 'file.changed', 'export.progress', 'letters.progress'] as const) {
    client.subscribe(name, () => events.push(name));
  }
  return {
    name: 'electron stand-in',
    folder,
    send: (name, input) => client.call(name as 'app.state', input as Record<string, never>),
    events,
    answerNext: (fileName) => {
      electron.control.openAnswers = [join(folder, fileName)];
      electron.control.saveAnswers = [join(folder, fileName)];
    },
    offer: (fileName, content) => {
      const path = join(folder, fileName);
      writeFileSync(path, content);
      const file = new File([new Uint8Array(Buffer.from(content))], fileName);
      electron.droppedFrom.set(file, path);
      return client.offer(file);
    },
    close: () => {
      electron.app.quit();
      return Promise.resolve();
    },
  };
}

let runs = 0;

/**
 * Runs a program's file again, as a new start would; what it imports keeps no state of its own.
 *
 * @param file as seen from here
 */
export async function runAnew(file: string): Promise<void> {
  runs += 1;
  await import(/* @vite-ignore */ `${file}?run=${runs}`);
}

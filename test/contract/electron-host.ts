/** The contract in Electron itself: the built app in a real window, its file dialogs answered by the test. */
import { _electron } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../../main/start/build.ts';
import { noDisplay } from '../../main/start/decide.ts';
import { installedElectron } from '../../main/start/electron-program.ts';
import { projectFolder } from '../../main/start/project.ts';
import { sandboxFlags } from '../../main/start/sandbox.ts';
import type { Client } from '../../src/contract/events.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { ContractHost } from './contract-host.ts';

/** Why Electron cannot run here, or undefined when it can. */
export function electronObstacle(): string | undefined {
  if (installedElectron() === undefined) return "Electron's program is not installed";
  return noDisplay({ platform: process.platform, environment: process.env });
}

/** Starts it. */
export async function startElectron(): Promise<ContractHost> {
  const folder = temporaryFolder();
  await buildIfStale(['screens', 'electron'], () => undefined);
  const program = await _electron.launch({
    executablePath: installedElectron() ?? '',
    args: [...sandboxFlags(), `--user-data-dir=${join(folder, '.settings')}`, projectFolder],
  });
  const page = await program.firstWindow();
  const events: string[] = [];
  await page.exposeFunction('noteEvent', (name: string) => events.push(name));
  await page.evaluate(() => {
    const { candor, noteEvent } = globalThis as typeof globalThis & PageGlobals;
    for (const name of ['office.changed', 'file.changed', 'export.progress', 'letters.progress'] as const) {
      candor.subscribe(name, () => {
        noteEvent(name);
      });
    }
  });
  let answer: string | undefined;
  return {
    name: 'electron',
    folder,
    send: async (name, input) => {
      // The system's own dialogs cannot be driven, so the program is told the answer before each call.
      await program.evaluate(({ dialog }, path) => {
        const canceled = path === null;
        dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: canceled ? [] : [path] });
        dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: path ?? '' });
      }, answer ?? null);
      answer = undefined;
      return page.evaluate(
        ([sentName, sentInput]) =>
          (globalThis as typeof globalThis & PageGlobals).candor.call(
            sentName as 'app.state',
            sentInput as Record<string, never>,
          ),
        [name, input] as const,
      );
    },
    events,
    answerNext: (fileName) => {
      answer = join(folder, fileName);
    },
    offer: async (fileName, content) => {
      const path = join(folder, fileName);
      writeFileSync(path, content);
      const input = await page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }));
      await input.setInputFiles(path);
      return page.evaluate(async (chosen) => {
        const [file] = chosen.files ?? [];
        if (file === undefined) throw new Error('No file was chosen.');
        return (globalThis as typeof globalThis & PageGlobals).candor.offer(file);
      }, input);
    },
    close: () => program.close(),
  };
}

interface PageGlobals {
  candor: Client;
  noteEvent: (name: string) => void;
}

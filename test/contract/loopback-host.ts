/** The contract over real HTTP, from a process of its own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';
import type { FileQuestion } from '../../src/contract/file-question.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';
import { LoopbackClient } from '../support/loopback-client.ts';
import { type LoopbackProcess, startLoopbackProcess } from '../support/loopback-process.ts';
import type { StartHost } from './contract-host.ts';

/**
 * Starts hosts that share one process, because a start takes a second; each test gets a folder of its own and finds no file
 * open and no recent files. Call it outside of tests; the process ends with the test file.
 */
export function loopbackHosts(): StartHost {
  const top = temporaryFolderForFile();
  let started: Promise<LoopbackProcess> | undefined;
  let number = 0;
  afterAll(async () => {
    await (await started)?.end();
  });

  return async () => {
    started ??= startLoopbackProcess(top);
    const { origin, token } = await started;
    number += 1;
    const folder = join(top, `test-${number}`);
    mkdirSync(folder);
    rmSync(join(top, '.settings'), { recursive: true, force: true });

    const client = new LoopbackClient(origin, token);
    const names: string[] = [];
    client.onDialog = (ask) => answer(ask, basename(folder), names);
    await client.listen();
    return {
      name: 'loopback',
      folder,
      send: (name, input) => client.call(name, input),
      get events() {
        return client.events.map(({ name }) => name);
      },
      answerNext: (fileName) => {
        names.push(fileName);
      },
      offer: (fileName, content) => {
        writeFileSync(join(folder, fileName), content);
        return client.offer(fileName, content);
      },
      close: async () => {
        await client.call('file.close', {});
        client.close();
      },
    };
  };
}

/** Walks to the test's folder as a person would, then names or chooses the file. */
function answer({ id, kind, entries, folderLabel, up }: FileQuestion, folder: string, names: string[]): object {
  const tokenOf = (name: string): string | undefined => entries.find((entry) => entry.name === name)?.token;
  if (names.length === 0) return { id, cancel: true };
  if (!folderLabel.endsWith(` / ${folder}`)) return { id, choose: up ?? tokenOf(folder) ?? '' };
  const name = names.shift() ?? '';
  if (kind === 'save') return { id, saveAs: name, replace: true };
  const token = tokenOf(name);
  return token === undefined ? { id, cancel: true } : { id, choose: token };
}

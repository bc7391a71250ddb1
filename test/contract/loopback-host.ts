/** The contract over real HTTP, from a process of its own. */
import { join } from 'node:path';
import { LoopbackClient } from '../support/loopback-client.ts';
import { startLoopbackProcess } from '../support/loopback-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { ContractHost } from './contract-host.ts';

/** Starts it; file questions are answered with tokens and plain names, as the page does. */
export async function startLoopback(): Promise<ContractHost> {
  const folder = temporaryFolder();
  const host = await startLoopbackProcess(folder);
  const client = new LoopbackClient(host.origin, host.token);
  const names: string[] = [];
  client.onDialog = ({ id, kind, entries }) => {
    const name = names.shift();
    if (name === undefined) return { id, cancel: true };
    if (kind === 'save') return { id, saveAs: name, replace: true };
    const token = entries.find((entry) => entry.name === name)?.token;
    return token === undefined ? { id, cancel: true } : { id, choose: token };
  };
  await client.listen();
  return {
    name: 'loopback',
    folder: join(folder),
    send: (name, input) => client.call(name, input),
    get events() {
      return client.events.map(({ name }) => name);
    },
    answerNext: (fileName) => {
      names.push(fileName);
    },
    close: async () => {
      client.close();
      await host.end();
    },
  };
}

/** The services without any host program around them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApplication } from '../../main/application.ts';
import { now, today, userName } from '../../main/computer.ts';
import type { Host } from '../../main/host.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { ContractHost } from './contract-host.ts';

/** Starts it. `changes` replaces parts of the host; its files lie in `folder`. */
export function startInProcess(changes: Partial<Host> = {}, folder: string = temporaryFolder()): Promise<ContractHost> {
  const names: string[] = [];
  const events: string[] = [];
  const choose = (): Promise<string | null> => {
    const name = names.shift();
    return Promise.resolve(name === undefined ? null : join(folder, name));
  };
  const application = createApplication({
    kind: 'inProcess',
    version: '0.0.0-test',
    settingsFolder: join(folder, '.settings'),
    chooseFileToOpen: choose,
    chooseFileToSave: choose,
    today,
    now,
    userName,
    emit: (name) => {
      events.push(name);
    },
    ...changes,
  });
  return Promise.resolve({
    name: 'in process',
    folder,
    send: application.dispatch,
    events,
    answerNext: (fileName) => {
      names.push(fileName);
    },
    offer: (fileName, content) => {
      const path = join(folder, fileName);
      writeFileSync(path, content);
      return application.offer({ path });
    },
    close: () => {
      application.close();
      return Promise.resolve();
    },
  });
}

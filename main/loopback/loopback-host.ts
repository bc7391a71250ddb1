/** The loopback host's side of the `Host` interface: file questions in the page, events over the stream. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { now, today, userName } from '../computer.ts';
import type { Host } from '../host.ts';
import { readVersion } from '../version.ts';
import type { Dialogs } from './dialogs.ts';
import type { EventStream } from './event-stream.ts';

/** Makes the host. */
export function loopbackHost(events: EventStream, dialogs: Dialogs, settingsFolder: string): Host {
  return {
    kind: 'loopback',
    version: readVersion(),
    settingsFolder,
    today,
    now,
    userName,
    emit: (name, event) => {
      events.send(name, event);
    },
    chooseFileToOpen: (question) => dialogs.chooseFileToOpen(question),
    chooseFileToSave: (question) => dialogs.chooseFileToSave(question),
  };
}

/** The folder where file questions start: `CANDOR_FOLDER`, else the person's Documents, else the home folder. */
export function startFolder(environment: NodeJS.ProcessEnv): string {
  const documents = join(homedir(), 'Documents');
  return environment['CANDOR_FOLDER'] ?? (existsSync(documents) ? documents : homedir());
}

/** Candor as a page on this computer, as a list of steps. Started by `npm start`, `npm run dev` and the browser tests. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { createApplication } from '../application.ts';
import { messageFor } from '../cli/messages.ts';
import { settingsFolder } from '../settings-folder.ts';
import { Dialogs } from './dialogs.ts';
import { EventStream } from './event-stream.ts';
import { loopbackHost, startFolder } from './loopback-host.ts';
import { openInBrowser } from './open-in-browser.ts';
import { startServer } from './server.ts';

const args = process.argv.slice(2);
const officeFile = args.find((argument) => !argument.startsWith('-'));
const token = randomBytes(32).toString('base64url');

const events = new EventStream();
const dialogs = new Dialogs(events, resolve(startFolder(process.env)));
const application = createApplication(loopbackHost(events, dialogs, settingsFolder(process.env, process.platform)));
const server = await startServer({
  pageFolder: resolve(import.meta.dirname, '../../out/renderer'),
  token,
  dispatch: application.dispatch,
  offer: application.offer,
  events,
  dialogs,
});

const problem = officeFile === undefined ? undefined : application.openFile(resolve(officeFile));
if (problem !== undefined) process.stderr.write(`${messageFor(problem, officeFile ?? '')}\n`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

const address = `${server.origin}/#token=${token}`;
process.stdout.write(`Candor is open at ${address}\n`);
if (args.includes('--open')) openInBrowser(address, process.platform);

/** Ends in order: no new requests, then the file is closed. */
function end(): void {
  dialogs.cancelAll();
  void server.close().finally(() => {
    application.close();
    process.exitCode = 0;
  });
}

function fail(error: unknown): void {
  application.report(error);
  try {
    application.close();
  } finally {
    process.stderr.write('Candor stopped because of a mistake of its own; everything saved is in the office file.\n');
    process.exit(4);
  }
}

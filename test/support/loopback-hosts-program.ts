/**
 * Loopback hosts for browser tests, many in one program: each is put together as `main/loopback/main.ts` puts its one
 * together, with a port, a secret and a folder of its own. Only the start of a program for each test is saved.
 *
 * Takes orders from the program that forked it: `test/support/loopback-hosts.ts`.
 */
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { createApplication } from '../../main/application.ts';
import { Dialogs } from '../../main/loopback/dialogs.ts';
import { EventStream } from '../../main/loopback/event-stream.ts';
import { loopbackHost } from '../../main/loopback/loopback-host.ts';
import { startServer } from '../../main/loopback/server.ts';
import type { HostOrder, HostReport } from './loopback-hosts.ts';

/**
 * The port of the host before, for the next one: a browser that comes back to the same address goes on in the same process,
 * with scripts that it has compiled. 0 lets the system choose.
 */
let port = 0;

const closing = new Map<string, () => Promise<void>>();

process.on('message', (order: HostOrder) => {
  const done = order.kind === 'open' ? open(order) : close(order.origin);
  done.then(report, (error: unknown) => report({ kind: 'failed', why: String(error) }));
});
// The test program has ended, perhaps in the middle of a test.
process.on('disconnect', () => process.exit());

function report(what: HostReport): void {
  process.send?.(what);
}

async function open({ folder, file }: HostOrder & { kind: 'open' }): Promise<HostReport> {
  const token = randomBytes(32).toString('base64url');
  const events = new EventStream();
  const dialogs = new Dialogs(events, folder);
  const application = createApplication(loopbackHost(events, dialogs, join(folder, '.settings')));
  const parts = {
    pageFolder: resolve(import.meta.dirname, '../../out/renderer'),
    token,
    dispatch: application.dispatch,
    offer: application.offer,
    events,
    dialogs,
  };
  // Somebody else may have taken the port meanwhile.
  const server = await startServer(parts, port).catch(async () => await startServer(parts));
  port = Number(new URL(server.origin).port);
  const problem = file === undefined ? undefined : application.openFile(file);
  if (problem !== undefined) throw problem;
  closing.set(server.origin, async () => {
    dialogs.cancelAll();
    await server.close();
    application.close();
  });
  return { kind: 'opened', origin: server.origin, token };
}

async function close(origin: string): Promise<HostReport> {
  await closing.get(origin)?.();
  closing.delete(origin);
  return { kind: 'closed' };
}

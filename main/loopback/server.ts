/** The HTTP server of the loopback host: four routes, the built page, and nothing else. Protocol: README.md here. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { fileAnswer } from '../../src/contract/file-question.ts';
import { pageHeaders } from '../content-policy.ts';
import type { Application } from '../application.ts';
import type { Dispatch } from '../dispatch.ts';
import { pageFile } from '../files/page-files.ts';
import type { Dialogs } from './dialogs.ts';
import type { EventStream } from './event-stream.ts';
import { readDroppedFile, readJson, Refusal } from './request-body.ts';
import { hasToken, isFromOwnPage } from './request-checks.ts';

export interface ServerParts {
  /** Absolute path of the built page. */
  pageFolder: string;
  /** The secret of this run. */
  token: string;
  dispatch: Dispatch;
  /** Takes a file that was dropped on the page. */
  offer: Application['offer'];
  events: EventStream;
  dialogs: Dialogs;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Stops listening and ends open connections. */
  close: () => Promise<void>;
}

/** Listens on 127.0.0.1 only; the system picks a free port unless one is given. */
export async function startServer(parts: ServerParts, port = 0): Promise<LoopbackServer> {
  let origin = '';
  const server = createServer((request, response) => {
    answer(request, response, parts, origin).catch((error: unknown) => {
      const status = error instanceof Refusal ? error.status : 500;
      if (response.headersSent) response.destroy();
      else response.writeHead(status, { ...pageHeaders, Connection: 'close' }).end();
    });
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  origin = `http://127.0.0.1:${address.port}`;
  return { origin, close: () => stop(server, parts.events) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerParts,
  origin: string,
): Promise<void> {
  if (!isFromOwnPage(request.headers, origin)) throw new Refusal(403);
  const path = (request.url ?? '').replace(/\?.*$/s, '');
  const sender = { token: parts.token, origin };
  switch (path) {
    case '/call': {
      const { name, input } = await readJson(request, sender, callBody);
      json(response, await parts.dispatch(name, input));
      return;
    }
    case '/dialog': {
      const taken = parts.dialogs.answer(await readJson(request, sender, fileAnswer));
      response.writeHead(taken ? 204 : 409, pageHeaders).end();
      return;
    }
    case '/offer':
      json(response, await parts.offer(await readDroppedFile(request, sender)));
      return;
    case '/events':
      if (request.method !== 'GET') throw new Refusal(405);
      if (!hasToken(request.headers, parts.token)) throw new Refusal(403);
      response.writeHead(200, { ...pageHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' });
      parts.events.add(response);
      return;
    default:
      await answerFile(request, response, parts.pageFolder, path);
  }
}

/** Parts of the page that are named by their content: under the same name there is never anything else. */
const builtAsset = /^\/assets\/[\w-]+-[\w-]{8}\.\w+$/;

/** A page that is loaded anew need not ask for them again, nor compile the scripts again. They hold nothing of an office. */
const keptByBrowser = { 'Cache-Control': 'private, max-age=86400, immutable' };

async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<void> {
  if (request.method !== 'GET') throw new Refusal(405);
  const file = pageFile(folder, path);
  if (file === undefined) throw new Refusal(404);
  const bytes = await readFile(file.path);
  response.writeHead(200, {
    ...pageHeaders,
    ...(builtAsset.test(path) ? keptByBrowser : {}),
    'Content-Type': file.contentType,
    'Content-Length': bytes.length,
  });
  response.end(bytes);
}

/** Name and input are checked by the dispatcher, which answers what is wrong with them. */
const callBody = z.strictObject({ name: z.unknown(), input: z.unknown() });

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...pageHeaders, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
}

function stop(server: Server, events: EventStream): Promise<void> {
  events.close();
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}

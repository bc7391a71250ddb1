/** The HTTP server of the loopback host: three routes, the built page, and nothing else. Protocol: README.md here. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { pageHeaders } from '../content-policy.ts';
import type { Dispatch } from '../dispatch.ts';
import { pageFile } from '../files/page-files.ts';
import { type Dialogs, dialogAnswer } from './dialogs.ts';
import type { EventStream } from './event-stream.ts';
import { hasToken, isFromOwnPage, namesOwnOrigin } from './request-checks.ts';

/** Largest body of a request, in bytes. The largest record is far below. */
export const bodyLimit = 4 * 1024 * 1024;

export interface ServerParts {
  /** Absolute path of the built page. */
  pageFolder: string;
  /** The secret of this run. */
  token: string;
  dispatch: Dispatch;
  events: EventStream;
  dialogs: Dialogs;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Stops listening and ends open connections. */
  close: () => Promise<void>;
}

/** An answer without a body. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
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
  switch (path) {
    case '/call': {
      const { name, input } = await readBody(request, parts, origin, callBody);
      json(response, await parts.dispatch(name, input));
      return;
    }
    case '/dialog': {
      const taken = parts.dialogs.answer(await readBody(request, parts, origin, dialogAnswer));
      response.writeHead(taken ? 204 : 409, pageHeaders).end();
      return;
    }
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
  response.writeHead(200, { ...pageHeaders, 'Content-Type': file.contentType, 'Content-Length': bytes.length });
  response.end(bytes);
}

/** Name and input are checked by the dispatcher, which answers what is wrong with them. */
const callBody = z.strictObject({ name: z.unknown(), input: z.unknown() });

/** Reads a JSON body from our own page, or refuses; the secret is checked before a single byte is read. */
async function readBody<Body>(
  request: IncomingMessage,
  { token }: ServerParts,
  origin: string,
  schema: z.ZodType<Body>,
): Promise<Body> {
  if (request.method !== 'POST') throw new Refusal(405);
  if (!namesOwnOrigin(request.headers, origin) || !hasToken(request.headers, token)) throw new Refusal(403);
  if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? '')) throw new Refusal(415);
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) throw new Refusal(413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw new Refusal(413);
    chunks.push(chunk);
  }
  const parsed = schema.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success) throw new Refusal(400);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400);
  }
}

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

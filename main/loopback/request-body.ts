/** Reading the body of a request: only from our own page, of the one type that is wanted, and never more than a limit. */
import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { largestEvidence } from '../../src/inventory/evidence-kinds.ts';
import { fileNameFor, isPlainFileName } from '../files/file-name.ts';
import { hasToken, namesOwnOrigin } from './request-checks.ts';

/** Largest body of a call, in bytes. The largest record is far below. */
export const bodyLimit = 4 * 1024 * 1024;

/** Header with the name of an offered file, percent-encoded. */
const nameHeader = 'x-candor-name';

/** An answer without a body. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

/** Who may send a body, in this run. */
interface Sender {
  token: string;
  origin: string;
}

/** Reads a JSON body, or refuses; the secret is checked before a single byte is read. */
export async function readJson<Body>(request: IncomingMessage, sender: Sender, schema: z.ZodType<Body>): Promise<Body> {
  const bytes = await readBytes(request, sender, 'application/json', bodyLimit);
  const parsed = schema.safeParse(parseJson(bytes.toString('utf8')));
  if (!parsed.success) throw new Refusal(400);
  return parsed.data;
}

/** Reads a file that was dropped on the page: its bytes, and its plain name. */
export async function readDroppedFile(
  request: IncomingMessage,
  sender: Sender,
): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = await readBytes(request, sender, 'application/octet-stream', largestEvidence);
  return { name: plainName(request.headers[nameHeader]), bytes: new Uint8Array(bytes) };
}

/** The name alone: whatever could lead to a folder is cut off, and a name that is none gets another. */
function plainName(header: string | string[] | undefined): string {
  let sent: string;
  try {
    sent = decodeURIComponent(String(header ?? ''));
  } catch {
    throw new Refusal(400);
  }
  const name = sent.split(/[\\/]/).at(-1) ?? '';
  return isPlainFileName(name) ? name : fileNameFor(name.replace(/\.[A-Za-z0-9]{1,8}$/, ''), endingOf(name));
}

function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? 'bin';
}

async function readBytes(
  request: IncomingMessage,
  { token, origin }: Sender,
  type: string,
  limit: number,
): Promise<Buffer> {
  if (request.method !== 'POST') throw new Refusal(405);
  if (!namesOwnOrigin(request.headers, origin) || !hasToken(request.headers, token)) throw new Refusal(403);
  if ((request.headers['content-type'] ?? '').split(';')[0] !== type) throw new Refusal(415);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refusal(413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new Refusal(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400);
  }
}

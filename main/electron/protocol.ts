/** Serves the built page under `app://candor/`: reading only, one host only, plain names only. */
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { pageHeaders } from '../content-policy.ts';
import { pageFile } from '../files/page-files.ts';
import { isOwnAddress } from '../trusted-address.ts';
import { pageOrigin, scheme } from './page-address.ts';

/** Must run before the app is ready. `standard` gives the scheme an origin; `secure` lets it use what https pages may. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers every request of the session for our scheme from the folder of the built page. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(scheme, (request) => answerPageRequest(request, folder));
}

/**
 * The answer to one request. Whatever is not a plain name of a built file is "not found", without a read.
 *
 * @param folder absolute path of the built page
 */
export async function answerPageRequest(request: Pick<Request, 'method' | 'url'>, folder: string): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  if (!isOwnAddress(request.url, pageOrigin)) return refuse(404);
  const path = request.url.slice(pageOrigin.length).replace(/[?#].*$/s, '');
  const file = pageFile(folder, path);
  if (file === undefined) return refuse(404);
  const bytes = await readFile(file.path);
  return new Response(new Uint8Array(bytes), { headers: { ...pageHeaders, 'Content-Type': file.contentType } });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: pageHeaders });
}

/** Hands a file that was dropped on the page to the loopback host: its bytes and its name. Electron asks the system instead. */
import type { Envelope, ErrorDetails } from '../../../src/contract/errors.ts';
import type { Offered } from '../../../src/contract/offered.ts';
import { largestEvidence } from '../../../src/inventory/evidence-kinds.ts';

/** An office says what it is in its first bytes; a page cannot open one from its bytes, however many there are. */
const officeHead = 4096;

type Send = (address: string, request: RequestInit) => Promise<Response>;

/** What the host answers; `headers` carry the token of this run, `send` is the browser's own unless a test says otherwise. */
export async function offerFile(
  file: File,
  headers: Record<string, string>,
  send: Send = async (address, request) => await fetch(address, request),
): Promise<Envelope<Offered>> {
  const isOffice = /\.candor$/i.test(file.name);
  const most = Math.floor(largestEvidence / 1024 / 1024);
  const tooLarge = refused('evidenceRefused', { file: file.name, reason: 'tooLarge', most });
  if (!isOffice && file.size > largestEvidence) return tooLarge;
  try {
    // A folder looks like a file until somebody reads it.
    await file.slice(0, 1).arrayBuffer();
  } catch {
    return refused('evidenceRefused', { file: file.name, reason: 'folder' });
  }
  try {
    const answer = await send('offer', {
      method: 'POST',
      headers: {
        ...headers,
        'Content-Type': 'application/octet-stream',
        'X-Candor-Name': encodeURIComponent(file.name.toWellFormed()),
      },
      body: isOffice ? file.slice(0, officeHead) : file,
    });
    if (answer.status === 413) return tooLarge;
    if (answer.ok) return (await answer.json()) as Envelope<Offered>;
  } catch {
    // The host has ended, or the computer slept; the screens say so.
  }
  return refused('notAvailableHere', {});
}

function refused(code: 'evidenceRefused' | 'notAvailableHere', details: ErrorDetails): Envelope<never> {
  return { ok: false, error: { code, details } };
}

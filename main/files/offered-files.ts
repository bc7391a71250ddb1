/**
 * Files that a person dropped on the page, each under a ticket that only this run knows. A host that is told where a file lies
 * (Electron) offers its path, the loopback host its bytes; neither reaches a caller. A ticket is used once.
 */
import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../src/contract/errors.ts';
import { largestEvidence } from '../../src/inventory/evidence-kinds.ts';

/** A dropped file as a host hands it over: where it lies, or what it is called and holds. */
export type OfferedSource = { path: string } | { name: string; bytes: Uint8Array };

interface Kept {
  name: string;
  source: OfferedSource;
}

/** A person drops a handful at once; of more, the oldest are forgotten. */
const mostOffers = 40;
/** Bytes that may wait in memory. */
const mostBytes = 5 * largestEvidence;

/** The files that were dropped in this run, by ticket. */
export class OfferedFiles {
  readonly #kept = new Map<string, Kept>();

  /** Keeps a file under a new ticket. */
  keep(source: OfferedSource): string {
    const ticket = randomBytes(16).toString('hex');
    this.#kept.set(ticket, { name: nameOf(source), source });
    for (const old of this.#kept.keys()) {
      if (old === ticket || (this.#kept.size <= mostOffers && this.#bytes() <= mostBytes)) break;
      this.#kept.delete(old);
    }
    return ticket;
  }

  /** The file of a ticket, which is used up by this. Throws `offerGone`. */
  take(ticket: string): OfferedSource {
    const found = this.#kept.get(ticket);
    if (found === undefined) throw new AppError('offerGone');
    this.#kept.delete(ticket);
    return found.source;
  }

  /** Makes a ticket good again whose file was taken and not used. */
  putBack(ticket: string, source: OfferedSource): void {
    this.#kept.set(ticket, { name: nameOf(source), source });
  }

  #bytes(): number {
    return [...this.#kept.values()].reduce((sum, { source }) => sum + sizeInMemory(source), 0);
  }
}

function sizeInMemory(source: OfferedSource): number {
  return 'bytes' in source ? source.bytes.length : 0;
}

/** The plain name of an offered file. */
export function nameOf(source: OfferedSource): string {
  return basename('path' in source ? source.path : source.name.replaceAll('\\', '/'));
}

/** Reads an offered file of at most so many bytes. Throws `fileMissing`, `evidenceRefused` (reason `folder`, `tooLarge`). */
export async function readOffered(source: OfferedSource, most: number): Promise<Uint8Array> {
  const file = nameOf(source);
  if ('bytes' in source) {
    if (source.bytes.length > most) throw tooLarge(file, most);
    return source.bytes;
  }
  const found = await stat(source.path).catch(() => undefined);
  if (found === undefined) throw new AppError('fileMissing', { file });
  if (!found.isFile()) throw new AppError('evidenceRefused', { file, reason: 'folder' });
  if (found.size > most) throw tooLarge(file, most);
  return new Uint8Array(await readFile(source.path));
}

function tooLarge(file: string, most: number): AppError {
  return new AppError('evidenceRefused', { file, reason: 'tooLarge', most: Math.floor(most / 1024 / 1024) });
}

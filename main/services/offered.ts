/** What a file is that a person drops on the page, by its content, so that the page can lead to the right screen. */
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { applicationId } from '../../db/settings.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Offered, OfferedAs } from '../../src/contract/offered.ts';
import { largestEvidence } from '../../src/inventory/evidence-kinds.ts';
import { columnsByTitle } from '../../src/requests/bulk/list-columns.ts';
import { contentKind } from '../files/content-kind.ts';
import { nameOf, type OfferedFiles, type OfferedSource, readOffered } from '../files/offered-files.ts';
import { rowsOfTable } from './request-lists.ts';

/** Larger tables are not looked into before somebody says what they are. */
const largestLookedInto = 5 * 1024 * 1024;

/**
 * Looks at a dropped file and keeps it under a ticket. Throws `evidenceRefused` (file, reason, most) for what Candor can do
 * nothing with, `fileMissing`.
 */
export async function takeOffer(offered: OfferedFiles, source: OfferedSource): Promise<Offered> {
  const name = nameOf(source);
  const head = await headOf(source);
  if (isOfficeHead(head)) {
    return { ticket: offered.keep(source), name, bytes: 0, is: 'office', kind: null, opens: 'path' in source };
  }
  // The data of an office may be larger than what can be attached; it is read when somebody says so.
  if (isDataHead(head, name)) {
    const size = 'bytes' in source ? source.bytes.length : 0;
    return { ticket: offered.keep(source), name, bytes: size, is: 'data', kind: null, opens: false };
  }
  const bytes = await readOffered(source, largestEvidence);
  const found = contentKind(bytes, name);
  if ('refusal' in found) throw new AppError('evidenceRefused', { file: name, reason: found.refusal });
  const is = found.kind === 'excel' || found.kind === 'text' ? await tableOrText(bytes, name) : 'proof';
  return { ticket: offered.keep(source), name, bytes: bytes.length, is, kind: found.kind, opens: false };
}

/** The first bytes of a file; none when it cannot be read, which reading it then says. */
async function headOf(source: OfferedSource): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes.subarray(0, 100);
  const file = await open(source.path).catch(() => undefined);
  if (file === undefined) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return new Uint8Array(buffer.subarray(0, bytesRead));
  } catch {
    // A folder, for example.
    return new Uint8Array();
  } finally {
    await file.close();
  }
}

/** SQLite's mark and ours, at the places of sqlite.org/fileformat2.html, section 1.3. */
function isOfficeHead(head: Uint8Array): boolean {
  const buffer = Buffer.from(head);
  return (
    buffer.length === 100 &&
    buffer.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
    buffer.readUInt32BE(68) === applicationId
  );
}

/** The JSON of an office says in its first line what it is. */
function isDataHead(head: Uint8Array, name: string): boolean {
  return extname(name).toLowerCase() === '.json' && Buffer.from(head).includes('"candor-office/');
}

async function tableOrText(bytes: Uint8Array, name: string): Promise<OfferedAs> {
  const ending = extname(name).toLowerCase();
  if (!['.xlsx', '.csv', '.tsv'].includes(ending)) return 'proof';
  if (bytes.length > largestLookedInto) return 'table';
  try {
    const [first] = await rowsOfTable(bytes, name);
    const titles = first?.cells ?? [];
    if (/^key\b/i.test(titles[0] ?? '') && /answer/i.test(titles[4] ?? '')) return 'sheet';
    return columnsByTitle(titles) === undefined ? 'table' : 'requests';
  } catch (error) {
    if (error instanceof AppError) return 'table';
    throw error;
  }
}

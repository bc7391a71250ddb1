/** A whole office from the JSON that another Candor wrote: looked at first, then made into a new office file. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OfficePreview } from '../../src/contract/bring-in-calls.ts';
import type { OpenResult } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { officeSummary } from '../../src/inventory/office-summary.ts';
import { nameOf, type OfferedSource, readOffered } from '../files/offered-files.ts';
import { createFile } from './files.ts';
import type { CommandContext, CommandHandlers } from './handler-map.ts';
import { refuseForgedVersions } from './import-office.ts';
import { largestOfficeJson, officeInJson } from './office-in-json.ts';

export const bringInOfficeCommands = {
  'office.choose': async (_input, context) => {
    const path = await context.host.chooseFileToOpen({ formats: [{ extension: 'json', label: 'Office data (JSON)' }] });
    return path === null ? { outcome: 'cancelled' } : preview(context, { path });
  },
  'office.readOffered': ({ ticket }, context) => preview(context, context.offered.take(ticket)),
  'office.bringIn': async ({ ticket }, context) => {
    const source = context.offered.take(ticket);
    let isMade = false;
    try {
      const result = await makeOffice(context, source);
      isMade = result.outcome === 'opened';
      return result;
    } finally {
      // Whoever cancels in the chooser, or chooses a place that is taken, can go on with what is shown.
      if (!isMade) context.offered.putBack(ticket, source);
    }
  },
} satisfies Partial<CommandHandlers>;

async function makeOffice(context: CommandContext, source: OfferedSource): Promise<OpenResult> {
  const name = nameOf(source);
  const { office, files } = officeInJson(await readOffered(source, largestOfficeJson), name);
  refuseForgedVersions(office, files);
  const { name: officeName } = officeSummary(office, files.length);
  return await createFile(context, officeName, { office, files, why: `From ${name}` });
}

/**
 * What is in the file. The bytes that were looked at are kept, so that exactly these become an office. Throws `officeMalformed`
 * (file, path, message), `frozenDiffers`, `fileMissing`.
 */
async function preview({ offered }: CommandContext, source: OfferedSource): Promise<OfficePreview> {
  const fileName = nameOf(source);
  const found = 'path' in source ? await look(source.path) : undefined;
  if (found !== undefined && found.size > largestOfficeJson) {
    throw new AppError('officeMalformed', { file: fileName, message: 'it is too large' });
  }
  const bytes = 'path' in source ? new Uint8Array(await readFile(source.path)) : source.bytes;
  const { office, files } = officeInJson(bytes, fileName);
  refuseForgedVersions(office, files);
  return {
    outcome: 'read',
    ticket: offered.keep({ name: fileName, bytes }),
    fileName,
    fileDate: found?.date ?? null,
    bytes: bytes.length,
    summary: officeSummary(office, files.length),
  };
}

async function look(path: string): Promise<{ size: number; date: string }> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new AppError('fileMissing', { file: basename(path) });
  if (!found.isFile()) throw new AppError('officeMalformed', { file: basename(path), message: 'it is not a file' });
  const { mtime } = found;
  const parts = [mtime.getFullYear(), mtime.getMonth() + 1, mtime.getDate()];
  return { size: found.size, date: parts.map((part) => String(part).padStart(2, '0')).join('-') };
}

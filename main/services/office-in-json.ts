/** Reading an office from the bytes of a JSON file, with the files that its records name. Also used by the command line. */
import { fingerprintOf, type KeptFile } from '../../db/kept-files.ts';
import { AppError } from '../../src/contract/errors.ts';
import { readOffice } from '../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';

/** Larger than any office by far; a wrong file of many gigabytes would only fill the memory. */
export const largestOfficeJson = 256 * 1024 * 1024;

/** An office as a JSON file holds it. */
export interface OfficeInJson {
  office: OfficeRecords;
  files: KeptFile[];
}

/**
 * The office in the bytes; `file` is how messages call it. Throws `officeMalformed` (file, message, and the path of the first field
 * that is wrong).
 */
export function officeInJson(bytes: Uint8Array, file: string): OfficeInJson {
  const reading = readOffice(parse(textOf(bytes, file), file));
  if (!reading.ok) {
    const { path, message } = reading.problem;
    throw new AppError('officeMalformed', { file, path, message: inWords(message) });
  }
  const files = Object.entries(reading.files).map(([sha256, { mediaType, base64 }]) => {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    if (fingerprintOf(bytes) !== sha256) {
      throw new AppError('officeMalformed', {
        file,
        path: `files.${sha256}`,
        message: 'its bytes have another fingerprint',
      });
    }
    return { mediaType, bytes };
  });
  return { office: reading.office, files };
}

/** What the schema says of a field that is not there, said for people. */
function inWords(message: string): string {
  return message.endsWith('received undefined') ? 'it is missing' : message;
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('officeMalformed', { file, message: 'it is not UTF-8 text' }, { cause });
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Node's message quotes the text, which may be the office's; its position is enough.
    const position = /position (\d+)/.exec(String(error))?.[1];
    const before = position === undefined ? undefined : text.slice(0, Number(position)).split('\n');
    const place = before && { path: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}` };
    throw new AppError('officeMalformed', { file, ...place, message: 'it is not JSON' }, { cause: error });
  }
}

/** Reads an office from a JSON file that somebody named. */
import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../src/contract/errors.ts';
import { largestOfficeJson, type OfficeInJson, officeInJson } from '../services/office-in-json.ts';

/** The office in the file, with the files that its records name. Throws `fileMissing`, or `officeMalformed` with the path. */
export async function readOfficeFile(file: string): Promise<OfficeInJson> {
  return officeInJson(await readBytes(file), file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new AppError('officeMalformed', { file, message: 'it is not a file' });
    if (found.size > largestOfficeJson) throw new AppError('officeMalformed', { file, message: 'it is too large' });
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('fileMissing', { file }, { cause: error });
  }
}

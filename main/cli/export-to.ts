/** Exports of the command line: writes where the person said, and says what was checked. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WrittenFormat } from '../../exporters/read-back.ts';
import { AppError } from '../../src/contract/errors.ts';
import { runExport } from '../exports/export-steps.ts';
import { about, type CommandIo, exitCodes, type ExitCode } from './command.ts';

export interface CommandExport {
  /** The office file, which must never be the target. */
  office: string;
  out: string;
  format: WrittenFormat;
  print: () => Uint8Array | string | Promise<Uint8Array | string>;
}

/** Prints, writes, reads back; then says `Written and checked: <file>, <what was read back>`. */
export async function exportTo(io: CommandIo, { office, out, format, print }: CommandExport): Promise<ExitCode> {
  const path = resolve(out);
  if (realPath(path) === realPath(resolve(office))) {
    throw new AppError('outputNotWritable', { file: out, reason: 'isOffice' });
  }
  try {
    const { checked } = await runExport({ path, format, print }, ({ step }) => {
      io.progress(`${step} …`);
    });
    io.say(`Written and checked: ${out}, ${checked}`);
    return exitCodes.done;
  } catch (error) {
    return about(out, () => {
      throw error;
    });
  } finally {
    io.progress('');
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** The last steps of every export: print, write, check. */
import { setImmediate } from 'node:timers/promises';
import type { WrittenFormat } from '../../exporters/read-back.ts';
import type { Events } from '../../src/contract/events.ts';
import { writeAtomically } from '../files/write-atomically.ts';

export type ExportProgress = (progress: Events['export.progress']) => void;

export interface ExportJob {
  /** Absolute path of the file to write. */
  path: string;
  /** Ending of the file, without dot. */
  format: WrittenFormat;
  print: () => Uint8Array | string | Promise<Uint8Array | string>;
}

/** What was written: its size, and what was read back from it in words, e.g. `14 pages`. */
export interface Written {
  checked: string;
  bytes: number;
}

const steps = ['printing', 'writing', 'checking'] as const;

/**
 * Prints, writes and checks. The file is at its place only when it could be read back.
 *
 * @throws AppError `outputNotWritable`, `diskFull`, `outputNotVerified`
 */
export async function runExport({ path, format, print }: ExportJob, progress: ExportProgress): Promise<Written> {
  const tell = (step: (typeof steps)[number]): void => {
    progress({ step, done: steps.indexOf(step), total: steps.length });
  };
  tell('printing');
  // Printing keeps the processor busy; the windows get to hear of it first.
  await setImmediate();
  const printed = await print();
  const bytes = typeof printed === 'string' ? new TextEncoder().encode(printed) : printed;
  tell('writing');
  const checked = await writeAtomically(path, bytes, async (written) => {
    tell('checking');
    const { readBack } = await import('../../exporters/read-back.ts');
    return (await readBack(written, format)).checked;
  });
  return { checked, bytes: bytes.length };
}

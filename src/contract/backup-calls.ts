/** The calls about backups of the open file. */
import { z } from 'zod';
import type { ExportResult } from './answers.ts';
import { call } from './call.ts';
import type { OpenResult } from './calls.ts';

/** The backups that Candor has made of the open file by itself. */
export interface BackupList {
  /** Name of the folder beside the file in which they stand. */
  folder: string;
  /** Newest first. `at`: UTC time to the second (ISO 8601); `revision`: number of the last command in it. */
  backups: { at: string; revision: number; bytes: number }[];
}

const nothing = z.strictObject({});

export const backupQueryCalls = {
  'backup.list': call<BackupList>()(nothing),
};

export const backupCommandCalls = {
  /** Writes a checked copy to a place that the person chooses. */
  'backup.make': call<ExportResult>()(nothing),
  /** Writes the backup made at a time as a new file, which the person names, and opens that. The file that was open stays. */
  'backup.restore': call<OpenResult>()(z.strictObject({ at: z.iso.datetime().max(24) })),
};

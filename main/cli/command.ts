/** What every command stands on: where its words go, how it ends, how it reaches an office file. */
import { resolve } from 'node:path';
import { AppError, type ErrorCode } from '../../src/contract/errors.ts';
import type { OfficeFile, ReadableOffice } from '../../db/office-file.ts';
import { now, today, userName } from '../computer.ts';
import { refuseWriteProtected } from '../files/write-protection.ts';
import { readVersion } from '../version.ts';

/** How a command ends. */
export const exitCodes = { done: 0, findings: 1, usage: 2, refused: 3, environment: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Errors that lie in the computer or in Candor, not in what the command was given. */
const environmentErrors: ReadonlySet<ErrorCode> = new Set(['internal', 'diskFull', 'fileLocked', 'outputNotVerified']);

/** A wrong ending of a file name is wrong usage: the command's help names the endings. */
export function exitCodeOf(code: ErrorCode): ExitCode {
  if (code === 'unknownFormat') return exitCodes.usage;
  return environmentErrors.has(code) ? exitCodes.environment : exitCodes.refused;
}

/** Standard output and error; tests hand in their own. */
export interface CommandIo {
  /** Writes a line to standard output. */
  say: (line: string) => void;
  /** Writes to standard error while work goes on; nothing unless a person watches. */
  progress: (text: string) => void;
  /** Writes the one line of an error to standard error. */
  complain: (line: string) => void;
}

/** What a command is given: where to speak, and where to say how it ended. */
export interface CommandSurroundings {
  io: CommandIo;
  end: (code: ExitCode) => void;
}

/** Writes a value as JSON: two-space indent, so that people can read it and lines can be compared. */
export function sayJson(io: CommandIo, value: unknown): void {
  io.say(JSON.stringify(value, null, 2));
}

/** Works on a file that is only read, and lets go of it. */
export async function reading<Result>(
  file: string,
  work: (office: ReadableOffice) => Result | Promise<Result>,
): Promise<Result> {
  const { openOfficeForReading } = await import('../../db/open.ts');
  return holding(file, () => openOfficeForReading(resolve(file), { at: now() }), work);
}

/** Works on a file that is changed: locked for others meanwhile, closed whatever happens. */
export async function writing<Result>(
  file: string,
  work: (office: OfficeFile) => Result | Promise<Result>,
): Promise<Result> {
  const { openOffice } = await import('../../db/open.ts');
  return holding(
    file,
    () => {
      refuseWriteProtected(resolve(file));
      return openOffice(resolve(file), opener());
    },
    work,
  );
}

async function holding<Office extends ReadableOffice, Result>(
  file: string,
  open: () => Office,
  work: (office: Office) => Result | Promise<Result>,
): Promise<Result> {
  const office = about(file, open);
  try {
    return await work(office);
  } catch (error) {
    throw namingFile(error, file);
  } finally {
    office.close();
  }
}

/** The error with the file it is about, when it does not name one yet. */
function namingFile(error: unknown, file: string): unknown {
  if (!(error instanceof AppError) || 'file' in error.details) return error;
  return new AppError(error.code, { ...error.details, file }, { cause: error });
}

/** Runs `work`; its errors name the file as the person did. */
export function about<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, { ...error.details, file }, { cause: error });
    throw error;
  }
}

/** Who works, when (UTC, ISO 8601), with which program. */
export function opener(): { who: string; at: string; program: string } {
  return { who: userName(), at: now(), program: readVersion() };
}

/** Who changes records and why, when (UTC, ISO 8601), and on which day of this computer (ISO date). */
export function author(why: string): { who: string; at: string; today: string; why: string } {
  return { who: userName(), at: now(), today: today(), why };
}

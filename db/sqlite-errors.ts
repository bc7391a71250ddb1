/** Turns what SQLite and Node throw into the coded errors of the contract. */
import Database from 'better-sqlite3';
import { AppError, type ErrorCode, type ErrorDetails } from '../src/contract/errors.ts';

/** Codes by the beginning of SQLite's own code; the first that fits counts. Source: sqlite.org/rescode.html. */
const codeByBeginning: [beginning: string, code: ErrorCode, reason: string][] = [
  ['SQLITE_FULL', 'diskFull', 'full'],
  // The shared-memory file cannot grow: in practice a full disk.
  ['SQLITE_IOERR_SHMSIZE', 'diskFull', 'full'],
  ['SQLITE_READONLY', 'fileReadOnly', 'readOnly'],
  ['SQLITE_BUSY', 'fileLocked', 'busy'],
  ['SQLITE_LOCKED', 'fileLocked', 'busy'],
  ['SQLITE_CORRUPT', 'fileDamaged', 'pages'],
  ['SQLITE_NOTADB', 'fileDamaged', 'header'],
  // A stick pulled out, a share that went away.
  ['SQLITE_IOERR', 'fileMissing', 'unreachable'],
  ['SQLITE_CANTOPEN', 'fileMissing', 'unreachable'],
];

const codeByErrno: Record<string, [code: ErrorCode, reason: string]> = {
  ENOSPC: ['diskFull', 'full'],
  EDQUOT: ['diskFull', 'full'],
  EROFS: ['fileReadOnly', 'readOnly'],
  EACCES: ['fileReadOnly', 'noRights'],
  EPERM: ['fileReadOnly', 'noRights'],
  ENOENT: ['fileMissing', 'missing'],
  ENOTDIR: ['fileMissing', 'missing'],
  ENAMETOOLONG: ['fileMissing', 'nameTooLong'],
  EBUSY: ['fileLocked', 'busy'],
};

/** A link that leads to itself, a share that went away, a stick pulled out: the system has many codes for these. */
const otherErrno: [code: ErrorCode, reason: string] = ['fileMissing', 'unreachable'];

/** Runs `work`; what SQLite or the file system refuses comes out as an `AppError`, everything else as it was thrown. */
export function inWords<Result>(work: () => Result, details: ErrorDetails = {}): Result {
  try {
    return work();
  } catch (error) {
    throw appErrorOf(error, details) ?? error;
  }
}

/** The coded error for a failure of SQLite or of the file system; undefined for faults of the program. */
export function appErrorOf(error: unknown, details: ErrorDetails = {}): AppError | undefined {
  if (error instanceof AppError) return undefined;
  if (error instanceof Database.SqliteError) {
    const found = codeByBeginning.find(([beginning]) => error.code.startsWith(beginning));
    return found && new AppError(found[1], { ...details, reason: found[2] }, { cause: error });
  }
  // Only failures of the system have a number; faults of the program have codes like ERR_INVALID_ARG_TYPE.
  const found =
    error instanceof Error && 'code' in error && 'errno' in error
      ? (codeByErrno[String(error.code)] ?? otherErrno)
      : undefined;
  return found && new AppError(found[0], { ...details, reason: found[1] }, { cause: error });
}

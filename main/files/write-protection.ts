/** Write protection that a person set counts for everybody, also for an administrator, whom the system would let through. */
import { type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../src/contract/errors.ts';

/** Throws `fileReadOnly` when nobody may write the file. One that cannot be looked at is not this function's matter. */
export function refuseWriteProtected(path: string): void {
  const found = lookAt(path);
  if (found?.isFile() === true && (found.mode & 0o222) === 0) {
    throw new AppError('fileReadOnly', { file: basename(path), reason: 'readOnly' });
  }
}

function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // Missing, out of reach, a link to itself: opening it says which.
    return undefined;
  }
}

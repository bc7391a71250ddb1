/** Write protection that a person set counts for everybody, also for an administrator, whom the system would let through. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../src/contract/errors.ts';

/** Throws `fileReadOnly` when nobody may write the file. A missing file is not this function's matter. */
export function refuseWriteProtected(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() === true && (found.mode & 0o222) === 0) {
    throw new AppError('fileReadOnly', { file: basename(path), reason: 'readOnly' });
  }
}

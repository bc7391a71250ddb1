/**
 * Says whether the built program still belongs to the sources.
 *
 * Names, sizes and times of all source files go into one hash. Comparing times alone would miss a deleted file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One hash over every file below `inputs`. A missing input counts as empty.
 *
 * @param folder absolute path of the project
 * @param inputs files and folders relative to it
 * @returns 64 hexadecimal digits
 */
export function fingerprint(folder: string, inputs: readonly string[]): string {
  const lines = inputs.flatMap((input) => filesBelow(join(folder, input)));
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}

function filesBelow(path: string): string[] {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (entry.isDirectory()) return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
  return [`${path} ${entry.size} ${entry.mtimeMs}`];
}

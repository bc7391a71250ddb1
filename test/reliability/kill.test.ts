/** A program that is killed while it writes: nothing it acknowledged is lost, nothing is half there. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileFacts } from '../../db/facts.ts';
import { loadOffice } from '../../db/load.ts';
import { unfinishedAt } from '../../db/unfinished.ts';
import { verifyFile } from '../../db/verify.ts';
import { compileCache } from '../support/compile-cache.ts';
import { fileAtRest, reopen } from '../unit/db/office-on-disk.ts';

/** Enough for every number of commands from 1 to 12 after which the program is killed, and one more. */
const times = 13;
const program = join(import.meta.dirname, 'add-recipients.ts');

test(`after ${times} kills every acknowledged command is in the file, and the log proves it`, async () => {
  const path = fileAtRest();
  // Compiled once: half of each start is spent on that. A program that is killed never writes the cache.
  const env = { ...process.env, ...compileCache };
  expect(spawnSync(process.execPath, [program, path, '0'], { env }).status).toBe(0);
  const acknowledged: string[] = [];
  for (let time = 1; time <= times; time += 1) {
    // Killed after a different number of commands each time, at whatever it is doing then.
    acknowledged.push(...(await addUntilKilled(path, 1 + ((time * 7) % 12), env)));
  }
  expect(acknowledged.length).toBeGreaterThan(times);

  const file = reopen(path);
  const ids = new Set(loadOffice(file.reader).recipient.map((record) => record.id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  // At most one command per kill was done but not yet acknowledged. The first three recipients were there before.
  expect(ids.size - 3 - acknowledged.length).toBeLessThanOrEqual(times);
  expect(fileFacts(file.reader).revision).toBe(ids.size);
  // Each command kept a file with its record: none came without the other.
  const kept = file.reader.first(z.object({ count: z.int() }), 'SELECT count(*) AS count FROM kept_file');
  expect(kept?.count).toBe(ids.size - 3);
  // Nor did an answer come without the place to which it led; the program looks at that each time it starts again.
  expect(unfinishedAt(file.reader, 'walk')).toBe([...ids].at(-1));
  expect(verifyFile(file.reader)).toEqual([]);
}, 240_000);

/** Lets a program add recipients and kills it once it has said `enough` of them. Returns all ids it said. */
async function addUntilKilled(path: string, enough: number, env: NodeJS.ProcessEnv): Promise<string[]> {
  const child = spawn(process.execPath, [program, path, '100000'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let said = '';
  let trouble = '';
  child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString('utf8')));
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
    if (said.split('\n').length > enough) child.kill('SIGKILL');
  });
  await ended;
  expect(child.signalCode, trouble).toBe('SIGKILL');
  // A last line without its end was never wholly said.
  return said.split('\n').slice(0, -1);
}

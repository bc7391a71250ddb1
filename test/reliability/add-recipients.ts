/**
 * A program of its own for tests that kill it: opens a file, adds recipients, and says each id once its command is done. Each
 * command notes its recipient as the place where somebody is; that the two came together is looked at when the file is opened.
 * Arguments: file, number of commands, and `die` to be killed at the end without closing.
 */
import { writeSync } from 'node:fs';
import { runCommand } from '../../db/commands.ts';
import { openOffice } from '../../db/open.ts';
import { keepUnfinished, unfinishedAt } from '../../db/unfinished.ts';
import { loadOffice } from '../../db/load.ts';

const [path = '', commands = '0', end = ''] = process.argv.slice(2);
const at = '2026-11-22T12:00:00.000Z';
const file = openOffice(path, { who: `program ${process.pid}`, at, program: '0.1.0' });
const newest = loadOffice(file.reader).recipient.at(-1)?.id;
const place = unfinishedAt(file.reader, 'walk') ?? newest;
if (place !== newest) throw new Error(`The walk stands at ${place}, and the last that was added is ${newest}.`);
for (let number = 1; number <= Number(commands); number += 1) {
  const { value } = runCommand(file.writer, { who: 'Maria Lopez', at, command: 'create', why: '' }, (change) => {
    const id = change.create('recipient', (blank) => ({ ...blank, note: 'x'.repeat(2000) }));
    change.keep(new TextEncoder().encode(`proof of ${id}`), 'text/plain');
    keepUnfinished(file.writer, 'walk', id);
    return id;
  });
  // Straight to the pipe: what was said has left this program when it dies.
  writeSync(1, `${value}\n`);
}
if (end === 'die') process.kill(process.pid, 'SIGKILL');
file.close();

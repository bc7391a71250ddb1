/**
 * A program of its own for tests that kill it: opens a file, adds recipients, and says each id once its command is done.
 * Arguments: file, number of commands, and `die` to be killed at the end without closing.
 */
import { writeSync } from 'node:fs';
import { runCommand } from '../../db/commands.ts';
import { openOffice } from '../../db/open.ts';

const [path = '', commands = '0', end = ''] = process.argv.slice(2);
const at = '2026-11-22T12:00:00.000Z';
const file = openOffice(path, { who: `program ${process.pid}`, at, program: '0.1.0' });
for (let number = 1; number <= Number(commands); number += 1) {
  const { value } = runCommand(file.writer, { who: 'Maria Lopez', at, command: 'create', why: '' }, (change) => {
    const id = change.create('recipient', (blank) => ({ ...blank, note: 'x'.repeat(2000) }));
    change.keep(new TextEncoder().encode(`proof of ${id}`), 'text/plain');
    return id;
  });
  // Straight to the pipe: what was said has left this program when it dies.
  writeSync(1, `${value}\n`);
}
if (end === 'die') process.kill(process.pid, 'SIGKILL');
file.close();

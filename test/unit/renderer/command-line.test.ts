import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../../renderer/src/data/command-line.ts';

/** A file that answers when it is told to: what it was given, in the order in which it came. */
class SlowFile {
  readonly written: string[] = [];
  readonly #waiting: (() => void)[] = [];

  async write(what: string): Promise<void> {
    this.written.push(what);
    await new Promise<void>((done) => this.#waiting.push(done));
  }

  /** Answers what came so far, and waits until what follows from that has come. */
  async answer(): Promise<void> {
    for (const done of this.#waiting.splice(0)) done();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }
}

describe('the line of commands', () => {
  const answers = (file: SlowFile, line: CommandLine) => ({
    yes: (card: number) =>
      line.run(0, async (expected) => {
        await file.write(`yes to ${card} on ${expected}, now at ${card + 1}`);
        return { revision: expected + 1 };
      }),
    look: (card: number) => line.note(async () => await file.write(`at ${card}`)),
  });

  it('writes answers and places one after the other, in the order in which they were given', async () => {
    const file = new SlowFile();
    const { yes, look } = answers(file, new CommandLine());
    const all = [look(1), yes(1), yes(2), look(3), look(2), yes(2)];
    const order = [
      'at 1',
      'yes to 1 on 0, now at 2',
      'yes to 2 on 1, now at 3',
      'at 3',
      'at 2',
      'yes to 2 on 2, now at 3',
    ];
    // At each moment one thing is under way, and all that was done before it is in the file.
    for (let known = 1; known <= order.length; known += 1) {
      await Promise.resolve();
      expect(file.written).toEqual(order.slice(0, known));
      await file.answer();
    }
    await Promise.all(all);
    expect(file.written).toEqual(order);
  });

  it('goes on after what failed, on the revision from before, and a place that cannot be written disturbs nobody', async () => {
    const line = new CommandLine();
    await line.run(4, async () => await Promise.resolve({ revision: 5 }));
    const refused = line.run(0, async () => await Promise.reject(new Error('conflict')));
    const unwritten = line.note(async () => await Promise.reject(new Error('full')));
    const next = line.run(0, async (expected) => await Promise.resolve({ revision: expected, went: 'on' }));
    await expect(refused).rejects.toThrow('conflict');
    await unwritten;
    expect(await next).toEqual({ revision: 5, went: 'on' });
  });
});

/** The programs that a start has opened. Whatever ends the start ends them too, so that none is left behind. */
import { type ChildProcess, ending, within } from './child-process.ts';

/** Milliseconds for a program to end in order before nobody waits for it any longer. */
const patience = 5_000;
/** Milliseconds in which a program that got Ctrl+C itself ends by itself. */
const ownEnd = 2_000;

/** Keeps the programs, and what is to be tidied up after them. */
export class Children {
  readonly #running = new Set<ChildProcess>();
  readonly #afterwards: (() => Promise<void>)[] = [];
  #ending: Promise<void> | undefined;

  /** Whether the end has begun: nothing new should be opened then, and what ends now is no failure. */
  get areEnding(): boolean {
    return this.#ending !== undefined;
  }

  /** Takes a program just started into the care of this one. */
  keep<Child extends ChildProcess>(child: Child): Child {
    if (this.areEnding) child.kill();
    this.#running.add(child);
    void ending(child).then(() => this.#running.delete(child));
    return child;
  }

  /** Has something done after all programs have ended. */
  afterwards(work: () => Promise<void>): void {
    this.#afterwards.push(work);
  }

  /**
   * Ends all programs, waits for them, and tidies up. A second call waits for the first.
   *
   * @param interrupted Ctrl+C reaches the programs too; asking them a second time would disturb an orderly end
   */
  end(interrupted = false): Promise<void> {
    this.#ending ??= this.#endAll(interrupted);
    return this.#ending;
  }

  async #endAll(interrupted: boolean): Promise<void> {
    const all = () => Promise.all([...this.#running].map(ending));
    if (interrupted) await within(ownEnd, all());
    for (const child of this.#running) child.kill();
    await within(patience, all());
    await Promise.all(this.#afterwards.map((work) => work()));
  }

  /**
   * From now on a signal to this process ends the programs first. Call it before any program is started.
   *
   * @param exit how this process ends then, another way in tests
   */
  endOnSignals(exit: () => void = () => process.exit(0)): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(signal, () => {
        void this.end(signal === 'SIGINT').finally(exit);
      });
    }
  }
}

/** One line in which what a person does reaches the file in the order in which they did it, however long each takes. */
export class CommandLine {
  /** The revision that the last in the line leaves, when it is done. It never fails. */
  #last: Promise<number> = Promise.resolve(0);

  /**
   * Runs a command when those before it are done, on the revision that they left and at least on `known`. It fails as its command
   * fails; those behind it go on.
   */
  async run<Done extends { revision: number }>(
    known: number,
    command: (expectedRevision: number) => Promise<Done>,
  ): Promise<Done> {
    const before = this.#last;
    const turn = before.then(async (last) => await command(Math.max(last, known)));
    this.#last = turn.then(
      ({ revision }) => revision,
      async () => await before,
    );
    return await turn;
  }

  /** Writes something that changes no record when those before it are done. What cannot be written disturbs nobody. */
  async note(write: () => Promise<unknown>): Promise<void> {
    this.#last = this.#last.then(async (last) => {
      await write().catch(() => undefined);
      return last;
    });
    await this.#last;
  }
}

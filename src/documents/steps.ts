/**
 * Work that takes long in a large office, in steps: between two of them the caller may do something else. Everything stays pure;
 * who does not care runs it through at once.
 */

/** Work that rests at every `yield` and answers at the end. */
export type Steps<Answer> = Generator<undefined, Answer, undefined>;

/** Runs all steps at once. */
export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What is made of each item, with a rest after each: lists of a large office have thousands. */
export function* each<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}

/** Work that several wait for, done once: whoever goes on does the next step for all of them. */
export interface SharedSteps<Answer> {
  readonly steps: Steps<Answer>;
  done?: { readonly answer: Answer };
}

/** Goes on with work that others may be waiting for too, until it is done. */
export function* together<Answer>(shared: SharedSteps<Answer>): Steps<Answer> {
  while (shared.done === undefined) {
    const step = shared.steps.next();
    if (step.done === true) shared.done = { answer: step.value };
    else yield;
  }
  return shared.done.answer;
}

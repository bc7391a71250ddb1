/** What many sentences ask of the same records, found out once. */

/**
 * The function, which remembers what it answered for each object it was given. Records and what is made from them never
 * change, so the answer stays right; it goes when the object goes.
 */
export function once<Given extends object, Answer>(find: (given: Given) => Answer): (given: Given) => Answer {
  const answers = new WeakMap<Given, { answer: Answer }>();
  return (given) => {
    const known = answers.get(given) ?? { answer: find(given) };
    answers.set(given, known);
    return known.answer;
  };
}

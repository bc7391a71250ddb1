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

/**
 * The same for what is asked of an office, or a part of it, on a day (ISO date): screens ask again each time they are drawn, and when
 * somebody comes back to them.
 */
export function onceADay<Given extends object, Answer>(
  find: (given: Given, day: string) => Answer,
): (given: Given, day: string) => Answer {
  const byDay = once((_given: Given) => new Map<string, { answer: Answer }>());
  return (given, day) => {
    const days = byDay(given);
    const known = days.get(day) ?? { answer: find(given, day) };
    days.set(day, known);
    return known.answer;
  };
}

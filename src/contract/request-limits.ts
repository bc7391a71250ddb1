/** How much of requests goes through at once; more is refused in plain words. */

/** The most letters of one run: each of them is held until the file is written. */
export const mostLettersAtOnce = 5000;

/** The most lines of a list that is brought in: all of them become one command. */
export const mostLines = 10_000;

/** The most letters of a list that is pasted; a longer one comes as a file. */
export const longestText = 2_000_000;

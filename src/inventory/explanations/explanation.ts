/** What stands behind the small question mark beside a question. */
export interface Explanation {
  /** What is meant, in plain words. */
  readonly plain: string;
  /** Why we ask: what the answer changes. */
  readonly why: string;
  /** Two answers as offices give them, where such are known. */
  readonly examples?: readonly [string, string];
}

/** The explanations of the fields of a record type, by the name of the field. */
export type Explanations = Readonly<Record<string, Explanation>>;

/** Writes an explanation down on a line or two. */
export function explain(plain: string, why: string, examples?: readonly [string, string]): Explanation {
  return examples === undefined ? { plain, why } : { plain, why, examples };
}

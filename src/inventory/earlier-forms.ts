/**
 * Records in a form that an earlier Candor wrote, brought to the form of today.
 *
 * The form has a number: that of the newest migration of the data file that changed the documents of records. Whoever adds,
 * renames or removes a field after a release writes one step here. The migration runs it over the records of the file; the
 * office JSON, and the records frozen with an issued version, which nobody may ever rewrite, go through it when they are read.
 */

/** One change of the form of records. */
export interface RecordStep {
  /** The number of the migration that brings the data file to this form; 2 or more, rising. */
  form: number;
  /**
   * A record of the form before, in this form; undefined when its type is no more. It gets every record, and answers those that it
   * does not concern as they are.
   */
  change: (type: string, record: JsonRecord) => JsonRecord | undefined;
}

/** A record as parsed JSON, before its schema has seen it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Every step since the first release, in order. A step that has shipped is never edited. */
export const recordSteps: readonly RecordStep[] = [];

/** The number of the form that the steps lead to. */
export function newestForm(steps: readonly RecordStep[] = recordSteps): number {
  return steps.at(-1)?.form ?? 1;
}

/** The records of a type in the newest form; `form` is the number of theirs. What is no record is left to the schema. */
export function inNewestForm(
  type: string,
  records: readonly unknown[],
  form: number,
  steps: readonly RecordStep[] = recordSteps,
): unknown[] {
  const later = steps.filter((step) => step.form > form);
  const changed = (record: JsonRecord): JsonRecord | undefined =>
    later.reduce<JsonRecord | undefined>((one, step) => one && step.change(type, one), record);
  return records.map((one) => (isJsonRecord(one) ? changed(one) : one)).filter((one) => one !== undefined);
}

/** Whether a parsed JSON value is an object with keys. */
export function isJsonRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One step in the history of the file's tables. */
import type { WritableDb } from '../connection.ts';

export interface Migration {
  /** The file's `user_version` afterwards. Numbers rise by one. */
  number: number;
  /** As in the name of its file: `create-inventory`. */
  name: string;
  /**
   * Does the step. It runs inside a transaction of its own, with the links checked at its end, so it may leave things
   * loose in between. It never opens a transaction and never catches an error.
   */
  up: (db: WritableDb) => void;
}

/** A table as somebody brings it, and what would become of it. Nothing is written by reading. */
import type { Answer } from '../inventory/answer.ts';
import type { Certainty } from '../inventory/record-definition.ts';
import type { RecordType } from '../inventory/record-id.ts';
import type { Meaning } from './columns.ts';
import type { TableRow } from './parse-table.ts';

/** A sheet with what a person or a guess says of it; its titles are not among the rows. */
export interface MatchedSheet {
  name: string;
  type: RecordType;
  titles: readonly string[];
  means: readonly Meaning[];
  rows: readonly TableRow[];
}

/** One answer, note or certainty that a row would write. */
export interface CellChange {
  /** Name of the field, `note` or `certainty`. */
  field: string;
  /** The question's name. */
  label: string;
  /** As a cell would read before; empty for a new record. */
  before: string;
  after: string;
  /** What is written: an answer, or the bare text of note and certainty. */
  write: { answer: Answer<unknown> } | { note: string } | { certainty: Certainty };
}

/** A cell that cannot be read, or a row that cannot be told. */
export interface RowProblem {
  /** The title of the column; empty when the row as a whole is meant. */
  column: string;
  said: string;
  /** What to write instead, in one or two plain sentences. */
  problem: string;
}

/** `problem`: nothing of it can be taken. The others may have problems in single cells, which are left out. */
export type RowKind = 'new' | 'changed' | 'same' | 'problem';

export interface RowPlan {
  /** Names the row in the plan: the number of its sheet and its line. */
  key: string;
  type: RecordType;
  /** As a spreadsheet counts. */
  line: number;
  kind: RowKind;
  /** Of the record; a new one gets another when it is written. Empty for a problem. */
  id: string;
  title: string;
  /** The record that a name was taken for although it is written a little differently; null otherwise. */
  takenFor: string | null;
  /** A record whose name begins alike, so that a person can say whether it is meant; null when there is none. */
  like: { id: string; title: string } | null;
  cells: CellChange[];
  problems: RowProblem[];
  /** Keys of rows with new records that this one points to. */
  needs: string[];
}

export interface SheetPlan {
  name: string;
  type: RecordType;
  rows: RowPlan[];
  /** Records of the type that go on and that no row names. */
  notInFile: { id: string; title: string }[];
}

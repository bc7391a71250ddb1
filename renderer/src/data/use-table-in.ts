import type { TableReading } from '../../../src/contract/bring-in-calls.ts';
import { matchSheets, type SheetMatch } from '../../../src/tables/match-sheets.ts';
import { useKept } from './use-kept.ts';

/** A table that was read and not taken yet. */
export type TableSource = Omit<Extract<TableReading, { outcome: 'read' }>, 'outcome'>;

/** What a person says of it. */
export interface TableChoices {
  matches: readonly SheetMatch[];
  /** Keys of the rows without a tick. */
  left: readonly string[];
  /** Ids of records by the keys of the rows that are about them, though they call them a little differently. */
  same: Readonly<Record<string, string>>;
  /** Ids of records that have ended. */
  gone: readonly string[];
}

interface TableIn {
  source: TableSource | null;
  choices: TableChoices;
  /** A table that was just read takes the place of the one before. */
  begin: (source: TableSource) => void;
  say: (choices: Partial<TableChoices>) => void;
  clear: () => void;
}

const noChoices: TableChoices = { matches: [], left: [], same: {}, gone: [] };

/** The table that waits on the screen that brings lists in: it stays when somebody looks at another screen meanwhile. */
export function useTableIn(): TableIn {
  // Two, because what is said changes with every tick, and the rows of a long list do not.
  const [source, keepSource] = useKept<TableSource | null>(['table-in'], null);
  const [choices, keepChoices] = useKept<TableChoices>(['table-in-choices'], noChoices);
  return {
    source,
    choices,
    begin: (next) => {
      keepSource(next);
      keepChoices({ ...noChoices, matches: matchSheets(next.sheets, next.remembered) });
    },
    say: (next) => keepChoices({ ...choices, ...next }),
    clear: () => {
      keepSource(null);
      keepChoices(noChoices);
    },
  };
}

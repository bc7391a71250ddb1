import { useState } from 'react';
import { fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { InventoryType } from '../../../../src/inventory/record-id.ts';
import { listColumns } from './columns.ts';

const storageKey = (type: InventoryType): string => `candor.columns.${type}`;

/** More would leave no room for words. */
export const mostColumns = 4;

interface Columns {
  /** Names of the fields shown beside the name and the state. */
  columns: readonly string[];
  /** Every field that can be shown, in the order of the form. */
  possible: readonly { name: string; label: string }[];
  toggle: (name: string) => void;
  /** Back to the usual columns; undefined while they are shown. */
  reset: (() => void) | undefined;
}

/** The columns of the list of a type, as they were chosen on this computer. */
export function useColumns(type: InventoryType): Columns {
  const usual: readonly string[] = listColumns[type].columns;
  const possible = fieldsOf(type)
    .filter(([, { kind }]) => kind !== 'rows' && kind !== 'longText')
    .map(([name, { label }]) => ({ name, label }));
  const [chosen, setChosen] = useState(() => readColumns(type, possible));
  const keep = (names: readonly string[] | undefined) => {
    if (names === undefined) localStorage.removeItem(storageKey(type));
    else localStorage.setItem(storageKey(type), names.join(' '));
    setChosen(names);
  };
  const columns = chosen ?? usual;
  return {
    columns,
    possible,
    toggle: (name) =>
      keep(columns.includes(name) ? columns.filter((one) => one !== name) : [...columns, name].slice(-mostColumns)),
    reset: chosen === undefined ? undefined : () => keep(undefined),
  };
}

/** What was chosen earlier, without fields that this version does not have. */
function readColumns(type: InventoryType, possible: Columns['possible']): readonly string[] | undefined {
  const kept = localStorage.getItem(storageKey(type));
  if (kept === null) return undefined;
  return kept.split(' ').filter((name) => possible.some((one) => one.name === name));
}

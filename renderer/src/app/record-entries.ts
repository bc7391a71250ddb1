/** Every record as a line of the box “Find anything”, with its words ready for searching. */
import { navigate } from 'wouter/use-hash-location';
import { definitionOf, type AnyRecord } from '../../../src/inventory/definitions.ts';
import { recordsOf, recordTitle, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { inventoryTypes, type RecordType } from '../../../src/inventory/record-id.ts';
import type { PaletteEntry } from '../ui/Palette.tsx';
import { atRest } from './at-rest.ts';
import * as places from './places.ts';

const entryOfRecord = new WeakMap<AnyRecord, PaletteEntry>();
const entriesOfList = new WeakMap<readonly AnyRecord[], readonly PaletteEntry[]>();

/** The lines of all records, by type. What did not change is not made again: thousands of lines would hold up the first key. */
export function recordEntries(office: OfficeRecords): PaletteEntry[] {
  return inventoryTypes.flatMap((type) => entriesOf(type, recordsOf(office, type)));
}

/** Makes the lines beforehand, type by type when nothing else is to do. The function answered stops that. */
export function prepareEntries(office: OfficeRecords): () => void {
  return atRest(inventoryTypes.map((type) => () => entriesOf(type, recordsOf(office, type))));
}

function entriesOf(type: RecordType, list: readonly AnyRecord[]): readonly PaletteEntry[] {
  const known = entriesOfList.get(list) ?? list.map((record) => entryOf(type, record));
  entriesOfList.set(list, known);
  return known;
}

function entryOf(type: RecordType, record: AnyRecord): PaletteEntry {
  const known = entryOfRecord.get(record);
  if (known !== undefined) return known;
  const label = recordTitle(type, record);
  const detail = `${definitionOf(type).plural} · ${record.id}`;
  const entry: PaletteEntry = {
    key: record.id,
    label,
    detail,
    searched: `${label} ${detail}`.toLowerCase(),
    onSelect: () => navigate(places.recordForm(record.id).slice(1)),
  };
  entryOfRecord.set(record, entry);
  return entry;
}

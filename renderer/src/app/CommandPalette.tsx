import { Suspense, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { allRecords, recordTitle } from '../../../src/inventory/office-records.ts';
import { definitionOf } from '../../../src/inventory/definitions.ts';
import { inventoryTypes, isInventoryType } from '../../../src/inventory/record-id.ts';
import { useOffice } from '../data/queries.ts';
import { addRecordHref } from './places.ts';
import { frame, palette } from '../text/frame.ts';
import { Palette, type PaletteEntry } from '../ui/Palette.tsx';
import * as places from './places.ts';
import { useUndo } from './use-undo.ts';

/** One box that finds every record, screen and action; opened with Ctrl+K. */
export function CommandPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  return <Suspense fallback={null}>{open ? <OpenPalette onClose={onClose} /> : null}</Suspense>;
}

function OpenPalette({ onClose }: { onClose: () => void }) {
  const office = useOffice();
  const { canUndo, canRedo, undo, redo } = useUndo();
  const [typed, setTyped] = useState('');
  const go = (key: string, label: string, detail: string, href: string): PaletteEntry => ({
    key,
    label,
    detail,
    onSelect: () => navigate(href.slice(1)),
  });
  const entries: PaletteEntry[] = [
    go('home', frame.home, palette.screen, places.home),
    go('walk', frame.walk, palette.screen, places.walk),
    go('policy', frame.policy, palette.screen, places.policy),
    go('light', frame.shineTheLight, palette.screen, places.shineTheLight),
    go('to-do', frame.toDo, palette.screen, places.toDo),
    go('history', frame.history, palette.screen, places.history),
    go('sheets', frame.spreadsheets, palette.screen, places.spreadsheets),
    go('all', frame.allRecords, palette.screen, places.allRecords),
    ...inventoryTypes.map((type) => go(type, definitionOf(type).plural, palette.screen, places.recordList(type))),
    ...(canUndo ? [{ key: 'undo', label: frame.undo, detail: palette.action, onSelect: undo }] : []),
    ...(canRedo ? [{ key: 'redo', label: frame.redo, detail: palette.action, onSelect: redo }] : []),
    ...inventoryTypes
      .filter((type) => type !== 'organization')
      .map((type) => go(`add-${type}`, palette.add(definitionOf(type).singular), palette.action, addRecordHref(type))),
    ...allRecords(office)
      .filter(({ type }) => isInventoryType(type))
      .map(({ type, record }) =>
        go(
          record.id,
          recordTitle(type, record),
          `${definitionOf(type).plural} · ${record.id}`,
          places.recordForm(record.id),
        ),
      ),
  ];
  return (
    <Palette
      title={palette.title}
      placeholder={palette.placeholder}
      empty={palette.empty}
      entries={entries}
      typed={typed}
      onTyping={setTyped}
      onClose={onClose}
    />
  );
}

import { Suspense, useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { definitionOf } from '../../../src/inventory/definitions.ts';
import { inventoryTypes } from '../../../src/inventory/record-id.ts';
import { type MenuCommandName, menuCommands } from '../../../src/contract/menu-commands.ts';
import { triggers } from '../../../src/review/triggers/triggers.ts';
import { useOffice } from '../data/queries.ts';
import { useRunCommand } from './commands.tsx';
import { addRecordHref } from './places.ts';
import { backupWords } from '../text/backups.ts';
import { evidenceWords } from '../text/evidence.ts';
import { designWords } from '../text/design.ts';
import { frame, palette, shortcutSheet } from '../text/frame.ts';
import { helpWords } from '../text/help.ts';
import { trash } from '../text/records.ts';
import { reviewWords } from '../text/review.ts';
import { Palette, type PaletteEntry } from '../ui/Palette.tsx';
import * as places from './places.ts';
import { prepareEntries, recordEntries } from './record-entries.ts';
import { usePolicyFinds } from './use-policy-finds.ts';
import { useRecentEntries } from './use-recent-entries.ts';
import { useUndo } from './use-undo.ts';

interface CommandPaletteProps {
  open: boolean;
  onClose: () => void;
  /** Shows the sheet of keys. */
  onKeys: () => void;
}

/** What the menu of the system offers and no screen stands for. */
const paletteCommands = [
  'openOffice',
  'bringInOffice',
  'bringInList',
  'exportPolicy',
  'saveCopy',
  'print',
  'closeOffice',
  'about',
  'licenses',
] as const satisfies readonly MenuCommandName[];

/** One box that finds every record, sentence, statute, screen and action; opened with Ctrl+K. */
export function CommandPalette({ open, ...rest }: CommandPaletteProps) {
  const office = useOffice();
  useEffect(() => prepareEntries(office), [office]);
  return <Suspense fallback={null}>{open ? <OpenPalette {...rest} /> : null}</Suspense>;
}

function OpenPalette({ onClose, onKeys }: Omit<CommandPaletteProps, 'open'>) {
  const office = useOffice();
  const { canUndo, canRedo, undo, redo } = useUndo();
  const [typed, setTyped] = useState('');
  const run = useRunCommand();
  const recent = useRecentEntries();
  const go = (key: string, label: string, detail: string, href: string): PaletteEntry => ({
    key,
    label,
    detail,
    onSelect: () => navigate(href.slice(1)),
  });
  const finds = usePolicyFinds(typed);
  const entries: PaletteEntry[] = [
    go('home', frame.home, palette.screen, places.home),
    go('walk', frame.walk, palette.screen, places.walk),
    go('map', frame.map, palette.screen, places.map),
    go('vendors', frame.vendors, palette.screen, places.vendors),
    go('policy', frame.policy, palette.screen, places.policy),
    go('light', frame.shineTheLight, palette.screen, places.shineTheLight),
    go('requests', frame.requests, palette.screen, places.requests),
    go('requests-many', palette.answerMany, palette.screen, places.requestsView('answer-many')),
    go('requests-list', palette.bringIn, palette.screen, places.requestsView('bring-in')),
    go('requests-year', palette.year, palette.screen, places.requestsView('year')),
    go('requests-old', palette.old, palette.screen, places.requestsView('old')),
    go('to-do', frame.toDo, palette.screen, places.toDo),
    go('review', reviewWords.title, palette.screen, places.review),
    go('changes', reviewWords.changes, palette.screen, places.officeChanges),
    ...triggers.map(({ id, ask }) => go(`change ${id}`, ask, reviewWords.changes, places.officeChange(id))),
    go('history', frame.history, palette.screen, places.history),
    go('sheets', frame.spreadsheets, palette.screen, places.spreadsheets),
    go('evidence', evidenceWords.title, palette.screen, places.evidence),
    go('backups', backupWords.title, palette.screen, places.backups),
    go('removed', trash.title, palette.screen, places.removedRecords),
    go('all', frame.allRecords, palette.screen, places.allRecords),
    go('grids', frame.grids, palette.screen, places.grids),
    ...inventoryTypes
      .filter((type) => type !== 'request' && type !== 'evidence')
      .map((type) => go(type, definitionOf(type).plural, palette.screen, places.recordList(type))),
    go('help', helpWords.title, palette.screen, places.help),
    go('design', designWords.title, palette.screen, places.design),
    { key: 'keys', label: shortcutSheet.title, detail: palette.action, onSelect: onKeys },
    ...paletteCommands.map((name) => ({
      key: name,
      label: menuCommands[name].label,
      detail: palette.action,
      onSelect: () => run(name),
    })),
    ...recent,
    ...(canUndo ? [{ key: 'undo', label: frame.undo, detail: palette.action, onSelect: undo }] : []),
    ...(canRedo ? [{ key: 'redo', label: frame.redo, detail: palette.action, onSelect: redo }] : []),
    ...inventoryTypes
      .filter((type) => type !== 'organization' && type !== 'evidence')
      .map((type) => go(`add-${type}`, palette.add(definitionOf(type).singular), palette.action, addRecordHref(type))),
    ...recordEntries(office),
    ...finds.map(({ policyId, blockId, label, section, kind }) => ({
      ...go(`${kind} ${blockId} ${label}`, label, palette[kind](section), places.policyBlock(blockId, policyId)),
      // Only some words of a long text are shown, and what was typed may stand in the others.
      fits: true,
    })),
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

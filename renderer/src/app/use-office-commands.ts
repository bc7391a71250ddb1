import { useCommand } from '../data/commands.ts';
import { unwrap } from '../data/call-failure.ts';
import { useClient } from '../data/client-context.tsx';
import { backupWords } from '../text/backups.ts';
import { errorText } from '../text/errors.ts';
import { useMessage } from '../ui/Toast.tsx';
import { useCommands } from './commands.tsx';
import * as places from './places.ts';
import type { Theme } from './theme.ts';
import { useUndo } from './use-undo.ts';
import { wantFormats, wantNewOffice } from './wanted.ts';

/** What menu and keys do whether an office is open or not. */
export function useEverywhereCommands(onTheme: (theme: Theme) => void): void {
  const open = useCommand('file.open');
  const openRecent = useCommand('file.openRecent');
  const onError = useTellError();
  useCommands({
    openOffice: () => open.mutate({}, { onError }),
    openRecent: (index) => openRecent.mutate({ index }, { onError }),
    print: () => window.print(),
    lookSystem: () => onTheme('system'),
    lookLight: () => onTheme('light'),
    lookDark: () => onTheme('dark'),
    lookContrast: () => onTheme('contrast'),
  });
}

/** What they do in an open office; `find` shows the box that finds anything. */
export function useOfficeCommands(find: () => void): void {
  const client = useClient();
  const close = useCommand('file.close');
  const message = useMessage();
  const onError = useTellError();
  const { canUndo, canRedo, undo, redo } = useUndo();
  const copy = async (): Promise<void> => {
    const result = unwrap(await client.call('backup.make', {}));
    if (result.outcome === 'written') message({ title: backupWords.made(result.fileName, result.checked) });
  };
  const go = (address: string) => () => location.assign(address);
  useCommands({
    find,
    undo: () => (canUndo ? undo() : undefined),
    redo: () => (canRedo ? redo() : undefined),
    newOffice: () => {
      wantNewOffice();
      close.mutate({}, { onError });
    },
    closeOffice: () => close.mutate({}, { onError }),
    saveCopy: () => void copy().catch(onError),
    bringInList: go(places.bringIn),
    exportPolicy: () => {
      wantFormats();
      location.assign(places.policy);
    },
    exportData: go(places.spreadsheets),
    back: () => history.back(),
    forward: () => history.forward(),
    goHome: go(places.home),
    goWalk: go(places.walk),
    goPolicy: go(places.policy),
    goShineTheLight: go(places.shineTheLight),
    goRequests: go(places.requests),
    goEvidence: go(places.evidence),
    goToDo: go(places.toDo),
    goHistory: go(places.history),
    goRecords: go(places.allRecords),
    goSpreadsheets: go(places.spreadsheets),
    help: go(places.help),
  });
}

function useTellError(): (error: unknown) => void {
  const message = useMessage();
  return (error) => message({ title: errorText(error), look: 'wrong' });
}

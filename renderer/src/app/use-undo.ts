import type { ChangeResult } from '../../../src/contract/answers.ts';
import { findRecord, titleOfRecord } from '../../../src/inventory/office-records.ts';
import { useFile, useOffice } from '../data/queries.ts';
import { useCommand } from '../data/commands.ts';
import { errorText } from '../text/errors.ts';
import { frame } from '../text/frame.ts';
import { useMessage } from '../ui/Toast.tsx';

interface UndoRedo {
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
}

/** Undo and redo of the open file, with what it was about: that may stand on another screen. */
export function useUndo(): UndoRedo {
  const { canUndo, canRedo } = useFile();
  const undo = useCommand('history.undo');
  const redo = useCommand('history.redo');
  const office = useOffice();
  const message = useMessage();
  const tell = (words: (what: string) => string) => ({
    onSuccess: ({ changed }: ChangeResult) => {
      const [id] = changed;
      const record = changed.length === 1 && id !== undefined ? findRecord(office, id) : undefined;
      const name = record && id !== undefined ? `“${titleOfRecord(office, id)}”` : frame.records(changed.length);
      message({ title: words(name), kind: 'change' });
    },
    onError: (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
  });
  return {
    canUndo: canUndo && !undo.isPending,
    canRedo: canRedo && !redo.isPending,
    undo: () => undo.mutate({}, tell(frame.undoneWhat)),
    redo: () => redo.mutate({}, tell(frame.redoneWhat)),
  };
}

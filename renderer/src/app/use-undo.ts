import { useFile } from '../data/queries.ts';
import { useCommand } from '../data/commands.ts';
import { errorText } from '../text/errors.ts';
import { frame } from '../text/frame.ts';
import { useMessage } from '../ui/Toast.tsx';
import { useAnnounce } from './announcer.tsx';

interface UndoRedo {
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
}

/** Undo and redo of the open file, with what happened said aloud. */
export function useUndo(): UndoRedo {
  const { canUndo, canRedo } = useFile();
  const undo = useCommand('history.undo');
  const redo = useCommand('history.redo');
  const announce = useAnnounce();
  const message = useMessage();
  const tell = (text: string) => ({
    onSuccess: () => announce(text),
    onError: (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
  });
  return {
    canUndo: canUndo && !undo.isPending,
    canRedo: canRedo && !redo.isPending,
    undo: () => undo.mutate({}, tell(frame.undone)),
    redo: () => redo.mutate({}, tell(frame.redone)),
  };
}

import type { Card } from '../../../../src/walk/cards.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { confirmWords as words } from '../../text/walk.ts';
import { useMessage } from '../../ui/Toast.tsx';

interface CardActions {
  /** True while an answer is on its way. */
  busy: boolean;
  /** Confirms all that is suggested in these records, in one step; then tells in these words. */
  confirm: (ids: readonly string[], done: string, then?: () => void) => void;
  /** Takes a record out, with the suggestions that rest on it alone. */
  remove: (card: Card, then: () => void) => void;
}

/** What can be done with suggested records. Each is one command, with “Undo” beside the words that tell it. */
export function useCardActions(): CardActions {
  const expectedRevision = useOfficeRevision();
  const confirm = useCommand('record.confirm');
  const remove = useCommand('record.notHere');
  const message = useMessage();
  const tell = useTellChange();
  const onError = (error: Error) => message({ title: errorText(error), look: 'wrong' });
  const busy = confirm.isPending || remove.isPending;
  return {
    busy,
    confirm: (ids, done, then) => {
      if (busy || ids.length === 0) return;
      confirm.mutate(
        { ids: [...ids], expectedRevision },
        {
          onSuccess: () => {
            tell(done);
            then?.();
          },
          onError,
        },
      );
    },
    remove: (card, then) => {
      if (busy) return;
      remove.mutate(
        { id: card.id, expectedRevision },
        {
          onSuccess: () => {
            tell(words.removed(card.title));
            then();
          },
          onError,
        },
      );
    },
  };
}

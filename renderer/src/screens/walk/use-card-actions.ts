import { useState } from 'react';
import type { WalkPlace } from '../../../../src/contract/walk-calls.ts';
import type { Card } from '../../../../src/walk/cards.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { errorText } from '../../text/errors.ts';
import { confirmWords as words } from '../../text/walk.ts';
import { useMessage } from '../../ui/Toast.tsx';
import { useCommandLine } from '../../data/use-command-line.ts';
import { useWalkPlace } from './use-walk-place.ts';

export interface CardActions {
  /** True while an answer is on its way. */
  busy: boolean;
  /** Records that an answer was given for, although it may not be in the file yet. */
  sent: ReadonlySet<string>;
  /**
   * Confirms all that is suggested in these records, in one step; then tells in these words. `place` is where that leads, written
   * together with the answer.
   */
  confirm: (ids: readonly string[], done: string, place?: WalkPlace) => void;
  /** Takes a record out, with the suggestions that rest on it alone. `place` is where that leads. */
  remove: (card: Card, place: WalkPlace) => void;
}

/**
 * What can be done with suggested records. Each is one command, with “Undo” beside the words that tell it. Whoever is faster
 * than the file loses nothing: the commands wait in line.
 */
export function useCardActions(): CardActions {
  const confirm = useCommand('record.confirm');
  const remove = useCommand('record.notHere');
  const message = useMessage();
  const tell = useTellChange();
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const inLine = useCommandLine();
  const { again } = useWalkPlace();

  const queue = (
    ids: readonly string[],
    run: (expectedRevision: number) => Promise<{ revision: number }>,
    told: string,
  ): void => {
    setSent((before) => new Set([...before, ...ids]));
    inLine(run)
      .then(() => tell(told))
      .catch((error: unknown) => {
        message({ title: errorText(error), look: 'wrong' });
        again();
      })
      .finally(() => setSent((before) => new Set([...before].filter((id) => !ids.includes(id)))));
  };

  return {
    busy: confirm.isPending || remove.isPending,
    sent,
    confirm: (ids, done, place) => {
      if (ids.length === 0) return;
      const input = { ids: [...ids], ...(place === undefined ? {} : { place }) };
      queue(ids, async (expectedRevision) => await confirm.mutateAsync({ ...input, expectedRevision }), done);
    },
    remove: (card, place) => {
      queue(
        [card.id],
        async (expectedRevision) => await remove.mutateAsync({ id: card.id, expectedRevision, place }),
        words.removed(card.title),
      );
    },
  };
}

import { useRef, useState } from 'react';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';

/** Cells that were ticked (true) or cleared (false) and are not in the records yet, by “element recipient”. */
export type PendingCells = Readonly<Record<string, boolean>>;

/** Saves cells of the grid one after the other, while the person goes on ticking: no tick waits for the one before, or is lost. */
export function useCells(): {
  pending: PendingCells;
  set: (elementId: string, recipientId: string, goes: boolean) => Promise<void>;
} {
  const [pending, setPending] = useState<PendingCells>({});
  const revision = useOfficeRevision();
  const newest = useRef(revision);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const { mutateAsync } = useCommand('disclosure.setCell');
  const set = async (elementId: string, recipientId: string, goes: boolean): Promise<void> => {
    const key = `${elementId} ${recipientId}`;
    setPending((before) => ({ ...before, [key]: goes }));
    const turn = last.current.then(async () => {
      const expectedRevision = Math.max(newest.current, revision);
      newest.current = (await mutateAsync({ elementId, recipientId, goes, expectedRevision })).revision;
    });
    last.current = turn.catch(() => undefined);
    try {
      await turn;
    } finally {
      setPending((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== key)));
    }
  };
  return { pending, set };
}

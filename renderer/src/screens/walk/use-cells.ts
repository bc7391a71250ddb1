import { useState } from 'react';
import { useCommand } from '../../data/commands.ts';
import { useCommandLine } from '../../data/use-command-line.ts';

/** Cells that were ticked (true) or cleared (false) and are not in the records yet, by “element recipient”. */
export type PendingCells = Readonly<Record<string, boolean>>;

/** Saves cells of the grid one after the other, while the person goes on ticking: no tick waits for the one before, or is lost. */
export function useCells(): {
  pending: PendingCells;
  set: (elementId: string, recipientId: string, goes: boolean) => Promise<void>;
} {
  const [pending, setPending] = useState<PendingCells>({});
  const inLine = useCommandLine();
  const { mutateAsync } = useCommand('grid.setDisclosures');
  const set = async (elementId: string, recipientId: string, goes: boolean): Promise<void> => {
    const key = `${elementId} ${recipientId}`;
    setPending((before) => ({ ...before, [key]: goes }));
    try {
      await inLine(
        async (expectedRevision) =>
          await mutateAsync({
            elements: [elementId],
            recipients: [recipientId],
            answer: goes ? 'yes' : 'unknown',
            reach: 'beside',
            expectedRevision,
          }),
      );
    } finally {
      setPending((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== key)));
    }
  };
  return { pending, set };
}

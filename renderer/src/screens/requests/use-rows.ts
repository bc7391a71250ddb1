import { useRef, useState } from 'react';
import { given, itemsOf, type Answer } from '../../../../src/inventory/answer.ts';
import { errorText } from '../../text/errors.ts';
import { useMessage } from '../../ui/Toast.tsx';
import type { RecordPart } from '../records/use-record-saving.ts';

/**
 * The rows of a field that are ticked one after the other, quicker than they are saved: each tick builds on the one before,
 * and none is lost while another is on its way.
 */
export function useRows<Row>(
  save: (part: RecordPart) => Promise<void>,
  field: string,
  answer: Answer<Row[]>,
): { rows: Row[]; change: (make: (rows: readonly Row[]) => Row[]) => void } {
  const message = useMessage();
  const [pending, setPending] = useState<Row[] | undefined>(undefined);
  const newest = useRef<Row[] | undefined>(undefined);
  const saved = itemsOf(answer);
  const change = (make: (rows: readonly Row[]) => Row[]): void => {
    const next = make(newest.current ?? saved);
    newest.current = next;
    setPending(next);
    save({ answers: { [field]: given(next) } })
      .catch((error: unknown) => message({ title: errorText(error), look: 'wrong' }))
      .finally(() => {
        if (newest.current !== next) return;
        newest.current = undefined;
        setPending(undefined);
      });
  };
  return { rows: pending ?? saved, change };
}

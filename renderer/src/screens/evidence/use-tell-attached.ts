import type { AttachResult } from '../../../../src/contract/evidence-calls.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { evidenceWords as words } from '../../text/evidence.ts';
import { useMessage } from '../../ui/Toast.tsx';

/** A function that says what attaching a file did, with "Undo" where something was changed. */
export function useTellAttached(): (result: AttachResult) => void {
  const tell = useTellChange();
  const message = useMessage();
  return (result) => {
    if (result.outcome === 'cancelled') return;
    if (result.known === 'here') message({ title: words.here(result.fileName) });
    else tell(result.known === 'linked' ? words.linked(result.fileName) : words.attached(result.fileName));
  };
}

import { form } from '../../text/records.ts';
import type { SavingState } from './use-record-saving.ts';

const words: Record<SavingState, string> = {
  quiet: '',
  saving: form.saving,
  saved: form.saved,
  failed: form.notSaved,
};

/** Says whether the last answer is in the file; read aloud too. */
export function SavingNote({ state }: { state: SavingState }) {
  return (
    <span role="status" className={`saving-note saving-${state}`}>
      {state === 'saved' ? <span aria-hidden="true">✓ </span> : null}
      {words[state]}
    </span>
  );
}

import { form } from '../../text/records.ts';
import { useIsTyping } from '../../ui/use-typed.ts';
import type { SavingState } from './use-record-saving.ts';

const words: Record<SavingState, string> = {
  quiet: '',
  saving: form.saving,
  saved: form.saved,
  failed: form.notSaved,
};

/** Says whether the last answer is in the file; read aloud too. */
export function SavingNote({ state }: { state: SavingState }) {
  const isTyping = useIsTyping();
  return (
    <span className={`saving-note saving-${isTyping ? 'saving' : state}`}>
      {isTyping ? <span aria-hidden="true">{form.typing}</span> : null}
      <span role="status">
        {isTyping || state !== 'saved' ? null : <span aria-hidden="true">✓ </span>}
        {isTyping ? '' : words[state]}
      </span>
    </span>
  );
}

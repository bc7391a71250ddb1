import { useState } from 'react';
import { useAnnounce } from '../../app/announcer.tsx';
import { useCommand } from '../../data/commands.ts';
import { errorText } from '../../text/errors.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/inputs.tsx';

const fieldId = 'light-correction';

/** Asks for a correction of a closed year: it is added with today's date, and what was frozen stays. */
export function CorrectionDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const correct = useCommand('ledger.correct');
  const announce = useAnnounce();
  const submit = () => {
    const correction = text.trim();
    if (correction === '') {
      setErrors([{ fieldId, text: words.correctEmpty }]);
      return;
    }
    correct.mutate(
      { year, correction },
      {
        onSuccess: () => {
          announce(words.correctDone(year));
          onClose();
        },
        onError: (error) => setErrors([{ fieldId, text: errorText(error) }]),
      },
    );
  };
  return (
    <Dialog
      open
      size="wide"
      busy={text.trim() !== ''}
      onClose={onClose}
      title={words.correctTitle(year)}
      description={words.correctText}
    >
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary title={words.correctErrors} errors={errors} />
        <Field id={fieldId} label={words.correctLabel} help={words.correctHelp} error={errors[0]?.text}>
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              maxLength={4000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className="dialog-actions">
          <Button look="primary" type="submit" disabled={correct.isPending}>
            {words.correctConfirm}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

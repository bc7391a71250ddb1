import { useState } from 'react';
import type { SummaryError } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { FormDialog } from './FormDialog.tsx';
import { TextArea } from './inputs.tsx';

interface ReasonDialogProps {
  title: string;
  description: string;
  /** What stands between the question and the reason, such as the text that is meant. */
  quote?: string | undefined;
  label: string;
  help: string;
  confirm: string;
  cancel: string;
  /** Heading over the errors, and what is said when there is no reason. */
  errors: string;
  empty: string;
  errorText: (error: unknown) => string;
  onConfirm: (reason: string) => Promise<void>;
  onClose: () => void;
}

const fieldId = 'reason-dialog-reason';

/** Asks for a reason before something is done that somebody will have to explain later. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, description, quote, label, help, confirm, cancel, empty, errorText, onConfirm, onClose } = props;
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = () => {
    const words = reason.replaceAll(/\s+/g, ' ').trim();
    if (words === '') {
      setErrors([{ fieldId, text: empty }]);
      return;
    }
    setBusy(true);
    onConfirm(words).then(onClose, (error: unknown) => {
      setBusy(false);
      setErrors([{ fieldId, text: errorText(error) }]);
    });
  };
  return (
    <FormDialog
      title={title}
      description={description}
      dirty={reason.trim() !== ''}
      errorsTitle={props.errors}
      errors={errors}
      confirm={confirm}
      cancel={cancel}
      pending={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {quote === undefined ? null : <blockquote className="quote">{quote}</blockquote>}
      <Field id={fieldId} label={label} help={help} error={errors[0]?.text}>
        {(control) => (
          <TextArea {...control} maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
    </FormDialog>
  );
}

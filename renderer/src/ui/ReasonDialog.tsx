import { useState, type ReactNode } from 'react';
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
  /** The reason as somebody keeps it while it is typed; the dialog keeps it itself when left out. */
  draft?: ReasonDraft;
  onConfirm: (reason: string) => Promise<void>;
  onClose: () => void;
}

interface ReasonDraft {
  reason: string;
  onReason: (reason: string) => void;
  /** What is said above the reason, such as that it was typed before. */
  note: ReactNode;
  /** How it stands, beside the buttons. */
  status: string;
  /** The button to leave gives it up. */
  onCancel: () => void;
}

const fieldId = 'reason-dialog-reason';

/** Asks for a reason before something is done that somebody will have to explain later. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, description, quote, label, help, confirm, cancel, empty, errorText, draft, onConfirm, onClose } =
    props;
  const [own, setOwn] = useState('');
  const reason = draft?.reason ?? own;
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
      busy={reason.trim() !== ''}
      errorsTitle={props.errors}
      errors={errors}
      confirm={confirm}
      cancel={cancel}
      pending={busy}
      status={draft?.status}
      onSubmit={submit}
      onCancel={() => {
        draft?.onCancel();
        onClose();
      }}
      onClose={onClose}
    >
      {draft?.note}
      {quote === undefined ? null : <blockquote className="quote">{quote}</blockquote>}
      <Field id={fieldId} label={label} help={help} error={errors[0]?.text}>
        {(control) => (
          <TextArea
            {...control}
            maxLength={400}
            value={reason}
            onChange={(event) => (draft?.onReason ?? setOwn)(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}

import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ErrorSummary, type SummaryError } from './ErrorSummary.tsx';

interface FormDialogProps {
  title: string;
  description?: string | undefined;
  size?: 'wide' | undefined;
  /** Something was typed that must not be lost: only its own buttons close it. */
  dirty: boolean;
  /** Heading over the errors. */
  errorsTitle: string;
  errors: readonly SummaryError[];
  confirm: string;
  cancel: string;
  /** It is being done, so the button waits. */
  pending: boolean;
  /** How it stands, beside the buttons; left out where nothing is ever said there. */
  status?: string | undefined;
  onSubmit: () => void;
  /** What its own button to leave does, where that is more than closing. */
  onCancel?: (() => void) | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** A small form above the page: what is wrong first, then the fields, then one button to do it and one to leave. */
export function FormDialog(props: FormDialogProps) {
  const { title, description, size, dirty, errorsTitle, errors, confirm, cancel, pending, status } = props;
  return (
    <Dialog open size={size} busy={dirty} onClose={props.onClose} title={title} description={description}>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        <ErrorSummary title={errorsTitle} errors={errors} />
        {props.children}
        <div className="dialog-actions">
          <Button look="primary" type="submit" disabled={pending}>
            {confirm}
          </Button>
          <Button onClick={props.onCancel ?? props.onClose}>{cancel}</Button>
          {status === undefined ? null : (
            <span role="status" className="small muted">
              {status}
            </span>
          )}
        </div>
      </form>
    </Dialog>
  );
}

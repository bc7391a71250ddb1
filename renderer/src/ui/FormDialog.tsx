import { Button } from './Button.tsx';
import { Dialog, type DialogProps } from './Dialog.tsx';
import { ErrorSummary, type SummaryError } from './ErrorSummary.tsx';

export interface FormDialogProps extends Omit<DialogProps, 'open' | 'reading'> {
  /** Heading over the errors; left out with them where the field alone says what is wrong. */
  errorsTitle?: string;
  errors?: readonly SummaryError[];
  confirm: string;
  cancel: string;
  /** It is being done, so the button waits. */
  pending?: boolean;
  /** How it stands, beside the buttons; left out where nothing is ever said there. */
  status?: string | undefined;
  onSubmit: () => void;
  /** What its own button to leave does, where that is more than closing. */
  onCancel?: (() => void) | undefined;
}

/** A small form above the page: what is wrong first, then the fields, then one button to do it and one to leave. */
export function FormDialog(props: FormDialogProps) {
  const { errorsTitle, errors, confirm, cancel, pending, status, onSubmit, onCancel, children, ...dialog } = props;
  return (
    <Dialog open {...dialog}>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {errorsTitle === undefined || errors === undefined ? null : (
          <ErrorSummary title={errorsTitle} errors={errors} />
        )}
        {children}
        <div className="dialog-actions">
          <Button look="primary" type="submit" disabled={pending}>
            {confirm}
          </Button>
          <Button onClick={onCancel ?? dialog.onClose}>{cancel}</Button>
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

import { useState } from 'react';
import { closing as words, whenLeftOpen } from '../../../text/closing-year.ts';
import { errorText } from '../../../text/errors.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary, type SummaryError } from '../../../ui/ErrorSummary.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import type { Point } from './points.ts';

interface LeaveOpenProps {
  point: Point;
  others: readonly Point[];
  onAccept: (paths: readonly string[], reason: string) => Promise<void>;
  onTakeBack: () => Promise<void>;
}

/** The second way: the point stays open, for a reason that is frozen with the year. */
export function LeaveOpen({ point, others, onAccept, onTakeBack }: LeaveOpenProps) {
  const [reason, setReason] = useState(point.reason ?? '');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [busy, setBusy] = useState(false);
  const fieldId = `closing-reason-${point.path}`;
  const run = (work: () => Promise<void>) => {
    setBusy(true);
    work()
      .catch((error: unknown) => setErrors([{ fieldId, text: errorText(error) }]))
      .finally(() => setBusy(false));
  };
  const accept = (paths: readonly string[]) => {
    const line = reason.replaceAll(/\s+/g, ' ').trim();
    if (line === '') setErrors([{ fieldId, text: words.reasonMissing }]);
    else run(async () => await onAccept(paths, line));
  };
  return (
    <form
      noValidate
      className="stack closing-leave"
      onSubmit={(event) => {
        event.preventDefault();
        accept([point.path]);
      }}
    >
      <div>
        <h3>{words.leaveOpen}</h3>
        <p className="muted">{point.reason === undefined ? whenLeftOpen(point.field) : words.acceptedBefore}</p>
      </div>
      <ErrorSummary title={words.acceptErrors} errors={errors} />
      <Field id={fieldId} label={words.reason} help={words.reasonHelp} error={errors[0]?.text}>
        {(control) => (
          <TextInput {...control} maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      <div className="row">
        <Button type="submit" disabled={busy}>
          {point.reason === undefined ? words.accept : words.changeReason}
        </Button>
        {point.reason === undefined ? null : (
          <Button look="quiet" disabled={busy} onClick={() => run(onTakeBack)}>
            {words.takeBack}
          </Button>
        )}
        {others.length === 0 ? null : (
          <Button look="quiet" disabled={busy} onClick={() => accept([point.path, ...others.map(({ path }) => path)])}>
            {words.acceptAll(others.length + 1)}
          </Button>
        )}
      </div>
    </form>
  );
}

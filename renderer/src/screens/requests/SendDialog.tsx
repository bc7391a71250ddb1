import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { requestFormats, waysToSend } from '../../../../src/contract/request-calls.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { useToday } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { letterWords as words } from '../../text/request-page.ts';
import { dateProblemWords } from '../../text/requests.ts';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { DateField, Select } from '../../ui/inputs.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { isDate } from '../policy/is-date.ts';
import type { WhichLetter } from './LetterActions.tsx';

interface SendDialogProps {
  request: Request;
  which: WhichLetter;
  onSent: () => void;
  onClose: () => void;
}

const dayId = 'send-day';

/** Notes that a letter goes out, and keeps its copy. */
export function SendDialog({ request, which, onSent, onClose }: SendDialogProps) {
  const today = useToday();
  const [sentOn, setSentOn] = useState(today);
  const [sentBy, setSentBy] = useState<(typeof waysToSend)[number]>(
    (valueOf(request.personReach) ?? '').includes('@') && which.letter !== 'passOn' ? 'email' : 'mail',
  );
  const [format, setFormat] = useState<(typeof requestFormats.letter)[number]>('pdf');
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const send = useCommand('request.send');
  const message = useMessage();
  const receivedOn = valueOf(request.receivedOn);
  const submit = () => {
    const problem = !isDate(sentOn)
      ? words.noDay
      : sentOn > today
        ? dateProblemWords.inFuture(today)
        : receivedOn !== undefined && sentOn < receivedOn
          ? dateProblemWords.beforeReceipt(receivedOn)
          : undefined;
    setErrors(problem === undefined ? [] : [{ fieldId: dayId, text: problem }]);
    if (problem !== undefined) return;
    send.mutate(
      { id: request.id, ...which, sentOn, sentBy, format },
      {
        onSuccess: ({ id }) => {
          onSent();
          onClose();
          navigate(places.sentLetter(id).slice(1));
          message({ title: words.sent, kind: 'change' });
        },
        onError: (error) => setErrors([{ fieldId: dayId, text: errorText(error) }]),
      },
    );
  };
  return (
    <FormDialog
      size="wide"
      busy={send.isPending}
      title={words.sendTitle(words.kinds[which.letter])}
      description={words.sendText}
      errorsTitle={words.sendErrors}
      errors={errors}
      confirm={words.confirm}
      cancel={words.close}
      pending={send.isPending}
      status={send.isPending ? words.confirming : ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field id={dayId} label={words.sentOn} error={errors[0]?.text}>
        {(control) => (
          <DateField
            {...control}
            min={receivedOn}
            max={today}
            value={sentOn}
            onChange={(event) => setSentOn(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.sentBy} group>
        {(control) => (
          <RadioRow
            control={control}
            value={sentBy}
            options={waysToSend.map((value) => ({ value, label: words.ways[value] }))}
            onChange={setSentBy}
          />
        )}
      </Field>
      <Field label={words.format}>
        {(control) => (
          <Select
            {...control}
            value={format}
            options={requestFormats.letter.map((value) => ({ value, label: words.formats[value] }))}
            onChoose={setFormat}
          />
        )}
      </Field>
    </FormDialog>
  );
}

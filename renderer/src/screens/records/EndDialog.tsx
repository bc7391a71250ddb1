import { useState } from 'react';
import { useToday } from '../../data/queries.ts';
import { historyWords } from '../../text/history.ts';
import { records as listWords, several as words } from '../../text/records.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { DateField } from '../../ui/inputs.tsx';
import { isDate } from '../policy/is-date.ts';

interface EndDialogProps {
  count: number;
  onClose: () => void;
  /** The last day (ISO date). */
  onEnd: (day: string) => void;
}

/** Asks for the last day on which something was so: what ends stays in the history of its years, what is removed does not. */
export function EndDialog({ count, onClose, onEnd }: EndDialogProps) {
  const today = useToday();
  const [day, setDay] = useState(today);
  const [wrong, setWrong] = useState(false);
  return (
    <FormDialog
      title={words.endTitle(count)}
      description={words.endAbout}
      confirm={words.endConfirm(count)}
      cancel={listWords.cancel}
      onSubmit={() => (isDate(day) ? onEnd(day) : setWrong(true))}
      onClose={onClose}
    >
      <Field label={words.endDay} error={wrong && !isDate(day) ? historyWords.dateWrong : undefined}>
        {(control) => <DateField {...control} value={day} onChange={(event) => setDay(event.target.value)} />}
      </Field>
    </FormDialog>
  );
}

import { useState } from 'react';
import { useAppState } from '../../data/queries.ts';
import { historyWords } from '../../text/history.ts';
import { records as listWords, several as words } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
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
  const { today } = useAppState();
  const [day, setDay] = useState(today);
  const [wrong, setWrong] = useState(false);
  return (
    <Dialog open onClose={onClose} title={words.endTitle(count)} description={words.endAbout}>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDate(day)) onEnd(day);
          else setWrong(true);
        }}
      >
        <Field label={words.endDay} error={wrong && !isDate(day) ? historyWords.dateWrong : undefined}>
          {(control) => <DateField {...control} value={day} onChange={(event) => setDay(event.target.value)} />}
        </Field>
        <div className="dialog-actions">
          <Button look="primary" type="submit">
            {words.endConfirm(count)}
          </Button>
          <Button onClick={onClose}>{listWords.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

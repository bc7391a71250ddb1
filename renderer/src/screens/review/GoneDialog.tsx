import { useState } from 'react';
import { findRecord, titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { goesWithIt } from '../../../../src/review/goes-with-it.ts';
import { endProblem } from '../../../../src/review/still-true.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { cardWords as words } from '../../text/review.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { DateField } from '../../ui/inputs.tsx';
import { isDate } from '../policy/is-date.ts';

interface GoneDialogProps {
  id: string;
  onClose: () => void;
  /** Ids of all that end, and the last day (ISO date). */
  onGone: (ids: readonly string[], lastDay: string) => void;
}

/** Asks for the last day of a record, and whether what rests on it alone ends with it. */
export function GoneDialog({ id, onClose, onGone }: GoneDialogProps) {
  const office = useOffice();
  const today = useToday();
  const [day, setDay] = useState(today);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const withIt = goesWithIt(office, [id], today);
  const ids = [id, ...withIt.filter((one) => !kept.has(one))];
  const problemOf = (): string | undefined => {
    if (!isDate(day)) return words.goneWrong;
    const problems = ids.map((one) => {
      const record = findRecord(office, one);
      return record && endProblem(record, day, today);
    });
    if (problems.includes('inFuture')) return words.goneInFuture;
    return problems.includes('beforeItBegan') ? words.goneBefore : undefined;
  };
  return (
    <FormDialog
      title={words.goneTitle(titleOfRecord(office, id))}
      description={words.goneText}
      confirm={words.goneConfirm}
      cancel={words.cancel}
      onSubmit={() => {
        const found = problemOf();
        setProblem(found);
        if (found === undefined) onGone(ids, day);
      }}
      onClose={onClose}
    >
      <Field label={words.goneDay} error={problem}>
        {(control) => (
          <DateField {...control} max={today} value={day} onChange={(event) => setDay(event.target.value)} />
        )}
      </Field>
      {withIt.length === 0 ? null : (
        <fieldset className="review-with">
          <legend>{words.goneWith}</legend>
          {withIt.map((one) => (
            <label key={one} className="review-tick">
              <input
                type="checkbox"
                checked={!kept.has(one)}
                onChange={(event) =>
                  setKept(
                    event.target.checked
                      ? new Set([...kept].filter((other) => other !== one))
                      : new Set([...kept, one]),
                  )
                }
              />
              <span>
                {titleOfRecord(office, one)} <span className="small muted">{one}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}

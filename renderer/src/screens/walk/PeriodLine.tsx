import { useId, useState } from 'react';
import type { PeriodRow } from '../../../../src/walk/how-long.ts';
import { periodOfWords } from '../../../../src/walk/period-words.ts';
import { periodInWords } from '../../text/states.ts';
import { periodWords as words } from '../../text/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Chip } from '../../ui/marks.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { useSteady } from '../../ui/while-pressed.ts';

const marks = { suggested: 'suggested', confirmed: 'ok', open: 'gap' } as const;

interface PeriodLineProps {
  row: PeriodRow;
  /** False for data that no rule covers yet: a time makes one. */
  isRule: boolean;
  /** Handed an ISO 8601 period. */
  onPeriod: (period: string) => void;
  onConfirm: () => void;
}

/** One line of the table of periods. What is typed counts at a pause, when the field is left, or with Enter. */
export function PeriodLine({ row, isRule, onPeriod, onConfirm }: PeriodLineProps) {
  const saved = row.period === undefined ? '' : periodInWords(row.period);
  return (
    <tr>
      <th scope="row">
        {row.title}
        {row.covers.every((one) => one === row.title) ? null : (
          <span className="small muted">{words.covers(row.covers.join(', '))}</span>
        )}
      </th>
      <td>
        <PeriodInput title={row.title} saved={saved} isRule={isRule} onPeriod={onPeriod} />
        {row.period === undefined && row.criteria !== undefined ? (
          <span className="small muted">{words.until(row.criteria)}</span>
        ) : null}
      </td>
      <td>
        {row.startsAt}
        {row.longer.length === 0 ? null : <span className="small muted">{words.longer(row.longer.join('; '))}</span>}
        {row.atTheEnd === undefined ? null : <span className="small muted">{words.atTheEnd(row.atTheEnd)}</span>}
      </td>
      <td>{row.basis === 'law' ? words.law(row.citation ?? '') : row.state === 'open' ? '' : words[row.basis]}</td>
      <td>
        <div className="walk-period-state">
          <Chip mark={marks[row.state]}>{words.states[row.state]}</Chip>
          {row.state === 'suggested' ? (
            <Button small aria-label={words.confirmOne(row.title)} onClick={onConfirm}>
              {words.confirm}
            </Button>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

interface PeriodInputProps {
  title: string;
  /** The saved period in words. */
  saved: string;
  isRule: boolean;
  onPeriod: (period: string) => void;
}

function PeriodInput({ title, saved, isRule, onPeriod }: PeriodInputProps) {
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const wrong = useSteady(isWrong);
  const onTyped = (typed: string) => {
    const next = periodOfWords(typed);
    setWrong(next === undefined && typed.trim() !== saved);
    if (next !== undefined && periodInWords(next) !== saved) onPeriod(next);
  };
  // Where a time makes a rule, its line takes the place of this one: not while somebody types.
  const { text, setText, leave } = useTyped(saved, onTyped, { normal: inUsualWords, atPauses: isRule });
  return (
    <>
      <TextInput
        aria-label={words.periodOf(title)}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? id : undefined}
        placeholder={words.placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => (event.key === 'Enter' ? leave() : undefined)}
      />
      {wrong ? (
        <p className="field-error" id={id}>
          {words.error}
        </p>
      ) : null}
    </>
  );
}

/** “7 yrs” and “seven years” mean the saved “7 years”. */
function inUsualWords(text: string): string {
  const period = periodOfWords(text);
  return period === undefined ? text.trim() : periodInWords(period);
}

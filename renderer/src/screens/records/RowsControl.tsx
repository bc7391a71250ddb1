import { unknown, valueOf, type Answer } from '../../../../src/inventory/answer.ts';
import { form } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import type { NestingControlProps } from './answer-props.ts';
import './RowsControl.css';

type Row = { key: string } & { [cell: string]: unknown };

/** A small table inside a record, as a group of questions per line. Each line is saved with its record. */
export function RowsControl({ control, field, answer, onValue, onState, Question }: NestingControlProps) {
  const rows = (valueOf(answer) as Row[] | undefined) ?? [];
  const cells = Object.entries(field.cells ?? {});

  const change = (next: Row[]) => (next.length === 0 ? onState('unknown') : onValue(next));

  return (
    <div className="rows">
      {rows.map((row, index) => (
        <fieldset key={row.key} className="rows-line">
          <legend>{form.row(field.label, index + 1)}</legend>
          {cells.map(([name, cell]) => (
            <Question
              key={name}
              id={`${control.id}-${row.key}-${name}`}
              field={cell}
              answer={row[name] as Answer<unknown>}
              onAnswer={async (next) => {
                change(rows.map((one) => (one.key === row.key ? { ...one, [name]: next } : one)));
                await Promise.resolve();
              }}
            />
          ))}
          <Button
            small
            look="quiet"
            aria-label={form.removeRow(field.label, index + 1)}
            onClick={() => change(rows.filter((one) => one.key !== row.key))}
          >
            {form.removeConfirm}
          </Button>
        </fieldset>
      ))}
      <Button
        onClick={() => {
          const blank = Object.fromEntries(cells.map(([name]) => [name, unknown]));
          change([...rows, { key: nextKey(rows), ...blank }]);
        }}
      >
        {form.addRow}
      </Button>
    </div>
  );
}

/** `r4` when the highest key is `r3`: a key is never used twice while its row exists. */
function nextKey(rows: readonly Row[]): string {
  const numbers = rows.map((row) => Number(/^r(\d+)$/.exec(row.key)?.[1] ?? 0));
  return `r${Math.max(0, ...numbers) + 1}`;
}

import { useState } from 'react';
import { parsePeriod, periodUnits, type PeriodUnit } from './period.ts';
import { Select, TextInput } from './inputs.tsx';
import type { ControlProps } from './Field.tsx';
import { useTyped } from './use-typed.ts';

interface PeriodFieldProps {
  control: ControlProps;
  /** ISO 8601, e.g. `P7Y`; empty when there is none. */
  value: string;
  /** Words for the second control, e.g. `Unit`. */
  unitLabel: string;
  unitWords: Record<PeriodUnit, string>;
  /** Called with an ISO period, or '' when the number was removed. */
  onChange: (period: string) => void;
}

/** A period as a number and a unit. A period of several units, such as a year and ten days, shows as an empty number. */
export function PeriodField({ control, value, unitLabel, unitWords, onChange }: PeriodFieldProps) {
  const parsed = parsePeriod(value);
  const [unit, setUnit] = useState<PeriodUnit>(parsed?.unit ?? 'Y');
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (parsed) setUnit(parsed.unit);
  }
  const send = (nextAmount: string, nextUnit: PeriodUnit) => {
    onChange(/^\d+$/.test(nextAmount) ? `P${Number(nextAmount)}${nextUnit}` : '');
  };
  const amount = useTyped(parsed ? String(parsed.amount) : '', (typed) => send(typed, unit));
  return (
    <div className="period">
      <TextInput
        {...control}
        inputMode="numeric"
        value={amount.text}
        onChange={(event) => amount.setText(event.target.value.replaceAll(/\D/g, '').slice(0, 4))}
        onBlur={amount.leave}
      />
      <Select
        aria-label={unitLabel}
        value={unit}
        options={periodUnits.map((one) => ({ value: one, label: unitWords[one] }))}
        onChoose={(next) => {
          setUnit(next);
          if (amount.text !== '') send(amount.text, next);
        }}
      />
    </div>
  );
}

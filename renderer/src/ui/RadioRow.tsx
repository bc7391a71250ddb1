import type { KeyboardEvent } from 'react';
import type { ControlProps } from './Field.tsx';
import './RadioRow.css';

interface RadioRowProps<Value extends string> {
  control: ControlProps;
  value: Value | undefined;
  /** `quiet` choices stand back: "not known yet" is not an answer. */
  options: readonly { value: Value; label: string; quiet?: boolean }[];
  onChange: (value: Value) => void;
  /** Keys of its own, while one of the answers has the focus. */
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}

/** A few exclusive answers side by side. Native radio buttons under the look: arrow keys and names come for free. */
export function RadioRow<Value extends string>({ control, value, options, onChange, onKeyDown }: RadioRowProps<Value>) {
  return (
    <div className="radio-row">
      {options.map((option, index) => (
        <label key={option.value} className={option.quiet ? 'radio radio-quiet' : 'radio'}>
          <input
            type="radio"
            className="visually-hidden"
            name={control.id}
            id={`${control.id}-${index}`}
            aria-describedby={control['aria-describedby']}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            onKeyDown={onKeyDown}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

import type { KeyboardEvent } from 'react';
import type { ControlProps } from './Field.tsx';
import './RadioRow.css';

interface RadioRowProps<Value extends string> {
  control: ControlProps;
  value: Value | undefined;
  /** All look alike: “no” and “I do not know yet” are answers as good as any. */
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** Keys of its own, while one of the answers has the focus. */
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}

/** A few exclusive answers side by side. Native radio buttons under the look: arrow keys and names come for free. */
export function RadioRow<Value extends string>({ control, value, options, onChange, onKeyDown }: RadioRowProps<Value>) {
  return (
    <div className="radio-row">
      {options.map((option, index) => (
        <label key={option.value} className="radio">
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

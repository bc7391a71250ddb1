import { memo, type ComponentProps } from 'react';
import { useAfterPaint } from './use-after-paint.ts';
import './inputs.css';

/** One line of text. */
export function TextInput(props: ComponentProps<'input'>) {
  return <input type="text" autoComplete="off" spellCheck {...props} className="input" />;
}

interface SearchInputProps {
  /** What is looked for: stands in the box while it is empty, and is its name. */
  label: string;
  value: string;
  onSearch: (words: string) => void;
}

/** One line of words that something is looked for by. */
export function SearchInput({ label, value, onSearch }: SearchInputProps) {
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onSearch(event.target.value)}
    />
  );
}

/** Several lines; grows with its text. */
export function TextArea(props: ComponentProps<'textarea'>) {
  return <textarea rows={2} spellCheck {...props} className="input input-area" />;
}

/** A date, typed or picked in the browser's own calendar, which every assistive technology knows. Value: ISO date or ''. */
export function DateField(props: Omit<ComponentProps<'input'>, 'type'>) {
  return <input type="date" min="1900-01-01" max="2999-12-31" {...props} className="input input-date" />;
}

interface SelectOption<Value extends string> {
  value: Value;
  label: string;
}

type SelectProps<Value extends string> = Omit<ComponentProps<'select'>, 'children' | 'onChange' | 'value'> & {
  options: readonly SelectOption<Value>[];
} & (
    | { placeholder?: undefined; value: NoInfer<Value>; onChoose: (value: Value) => void }
    /** Words of the first entry, which stands for "nothing chosen": '' then. Left out: something is always chosen. */
    | { placeholder: string; value: NoInfer<Value> | ''; onChoose: (value: Value | '') => void }
  );

/** Entries drawn at once; those of a longer list come when the screen around it is painted. */
const mostAtOnce = 100;

/** One of a list: the browser's own drop-down, which works with every keyboard and every magnifier. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, placeholder, onChoose: _, ...rest } = props;
  const isWhole = useAfterPaint(options.length <= mostAtOnce);
  const choose = (chosen: string) => {
    const value = options.find((option) => option.value === chosen)?.value;
    if (value !== undefined) props.onChoose(value);
    else if (props.placeholder !== undefined) props.onChoose('');
  };
  return (
    <span className="select">
      <select {...rest} className="input" onChange={(event) => choose(event.target.value)}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        <Options options={isWhole ? options : options.filter(({ value }) => value === props.value)} />
      </select>
    </span>
  );
}

const Options = memo(function Options({ options }: { options: readonly SelectOption<string>[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
});

/** Controls for what is typed. Each hands its text over at every pause, and when the field is left. */
import type { ControlProps } from '../../ui/Field.tsx';
import { DateField, TextArea, TextInput } from '../../ui/inputs.tsx';
import { useTyped } from '../../ui/use-typed.ts';

interface TypedProps<Value> {
  control: ControlProps;
  value: Value;
  onValue: (value: unknown) => void;
}

/** One line; it is given without spaces at its ends. */
export function TextControl({ control, value, onValue }: TypedProps<string>) {
  const { text, setText, leave } = useTyped(value, (typed) => onValue(typed.trim()));
  return (
    <TextInput
      {...control}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => (event.key === 'Enter' ? leave() : undefined)}
    />
  );
}

/** Several lines; they are given without spaces at their ends. */
export function LongTextControl({ control, value, onValue }: TypedProps<string>) {
  const { text, setText, leave } = useTyped(value, (typed) => onValue(typed.trim()));
  return <TextArea {...control} value={text} onChange={(event) => setText(event.target.value)} onBlur={leave} />;
}

/** A list of lines, one per line of the box; empty lines are left out. */
export function TextsControl({ control, value, onValue }: TypedProps<string[]>) {
  const { text, setText, leave } = useTyped(value.join('\n'), (typed) => onValue(linesOf(typed)), {
    normal: (typed) => linesOf(typed).join('\n'),
  });
  return <TextArea {...control} value={text} onChange={(event) => setText(event.target.value)} onBlur={leave} />;
}

/** A whole number, typed with or without commas; undefined while the box is empty. */
export function CountControl({ control, value, onValue }: TypedProps<number | undefined>) {
  const plain = (typed: string): string => typed.replaceAll(/[,\s]/g, '');
  const { text, setText, leave } = useTyped(
    value === undefined ? '' : String(value),
    (typed) => onValue(plain(typed) === '' ? undefined : Number(plain(typed))),
    { normal: plain },
  );
  return (
    <TextInput
      {...control}
      inputMode="numeric"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={leave}
    />
  );
}

/** A day (ISO date). */
export function DateControl({ control, value, onValue }: TypedProps<string>) {
  const { text, setText, leave } = useTyped(value, onValue);
  return <DateField {...control} value={text} onChange={(event) => setText(event.target.value)} onBlur={leave} />;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

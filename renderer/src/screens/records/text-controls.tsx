/** Controls for what is typed. Each keeps a draft while somebody types and gives it up when the field is left. */
import { useState } from 'react';
import type { ControlProps } from '../../ui/Field.tsx';
import { DateField, TextArea, TextInput } from '../../ui/inputs.tsx';

interface TypedProps<Value> {
  control: ControlProps;
  value: Value;
  onValue: (value: unknown) => void;
}

/** A draft that follows the saved text whenever that changes, such as after an undo. */
function useDraft(saved: string): [draft: string, setDraft: (text: string) => void, changed: boolean] {
  const [draft, setDraft] = useState(saved);
  const [seen, setSeen] = useState(saved);
  if (seen !== saved) {
    setSeen(saved);
    setDraft(saved);
  }
  return [draft, setDraft, draft !== saved];
}

export function TextControl({ control, value, onValue }: TypedProps<string>) {
  const [draft, setDraft, changed] = useDraft(value);
  const leave = () => (changed ? onValue(draft.trim()) : undefined);
  return (
    <TextInput
      {...control}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => (event.key === 'Enter' ? leave() : undefined)}
    />
  );
}

export function LongTextControl({ control, value, onValue }: TypedProps<string>) {
  const [draft, setDraft, changed] = useDraft(value);
  return (
    <TextArea
      {...control}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => (changed ? onValue(draft.trim()) : undefined)}
    />
  );
}

/** A list of lines, one per line of the box; empty lines are left out. */
export function TextsControl({ control, value, onValue }: TypedProps<string[]>) {
  const [draft, setDraft, changed] = useDraft(value.join('\n'));
  const lines = draft
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <TextArea
      {...control}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => (changed ? onValue(lines) : undefined)}
    />
  );
}

export function CountControl({ control, value, onValue }: TypedProps<number | undefined>) {
  const [draft, setDraft, changed] = useDraft(value === undefined ? '' : String(value));
  const number = Number(draft.replaceAll(/[,\s]/g, ''));
  return (
    <TextInput
      {...control}
      inputMode="numeric"
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => (changed ? onValue(draft.trim() === '' ? undefined : number) : undefined)}
    />
  );
}

export function DateControl({ control, value, onValue }: TypedProps<string>) {
  const [draft, setDraft, changed] = useDraft(value);
  return (
    <DateField
      {...control}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => (changed ? onValue(draft) : undefined)}
    />
  );
}

import type { Ref } from 'react';
import { ownWords as words } from '../../text/own-words.ts';
import { form } from '../../text/records.ts';
import type { ChipPiece } from '../../ui/chip-pieces.ts';
import { ChipText, type ChipTextHandle } from '../../ui/ChipText.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { Field } from '../../ui/Field.tsx';
import type { LiveFact } from './live-facts.ts';

interface OwnTextFieldProps {
  id: string;
  label: string;
  severalLines: boolean;
  start: readonly ChipPiece[];
  facts: readonly LiveFact[];
  wordsOf: (path: string) => string;
  error: string | undefined;
  boxRef: Ref<ChipTextHandle>;
  onInsert: (path: string) => void;
  onChange: (pieces: ChipPiece[]) => void;
}

/** A box for own words, with the picker that puts live facts into it. Typing `{` leads to the picker. */
export function OwnTextField(props: OwnTextFieldProps) {
  const { id, label, severalLines, start, facts, wordsOf, error, boxRef, onInsert, onChange } = props;
  const pickerId = `${id}-facts`;
  return (
    <Field id={`${id}-field`} group label={label} help={words.editorHelp} error={error}>
      {(control) => (
        <div className="stack wording-box">
          <ChipText
            id={id}
            ref={boxRef}
            label={label}
            describedBy={control['aria-describedby']}
            severalLines={severalLines}
            invalid={error !== undefined}
            start={start}
            wordsOf={wordsOf}
            onChange={onChange}
            onBrace={() => document.getElementById(pickerId)?.focus()}
          />
          {facts.length === 0 ? null : (
            <div className="wording-facts">
              <label htmlFor={pickerId} className="small">
                {words.insert}
              </label>
              <Combobox
                control={{ id: pickerId, 'aria-describedby': undefined, 'aria-invalid': undefined }}
                single
                opensAtOnce
                options={facts.map((fact) => ({
                  value: fact.path,
                  label: fact.words,
                  detail: words.fact(fact.label, fact.record),
                }))}
                value={[]}
                words={{
                  placeholder: words.insertPlaceholder,
                  empty: form.nothingFitsList,
                  chosen: form.chosen,
                  remove: form.remove,
                  make: form.make,
                }}
                onChange={([path]) => (path === undefined ? undefined : onInsert(path))}
              />
            </div>
          )}
        </div>
      )}
    </Field>
  );
}

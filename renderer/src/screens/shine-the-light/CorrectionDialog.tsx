import { Suspense, useState } from 'react';
import { useAnnounce } from '../../app/announcer.tsx';
import { KeptFormDialog } from '../../app/KeptFormDialog.tsx';
import { useCommand } from '../../data/commands.ts';
import { useDraft } from '../../data/use-draft.ts';
import { errorText } from '../../text/errors.ts';
import { light as words } from '../../text/shine-the-light.ts';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';

const fieldId = 'light-correction';

const personId = 'light-corrected-by';

interface CorrectionDialogProps {
  year: number;
  /** The name that the computer knows this person by. */
  person: string;
  onClose: () => void;
}

/** Asks for a correction of a closed year: it is added with today's date and who says so, and what was frozen stays. */
export function CorrectionDialog(props: CorrectionDialogProps) {
  return (
    <Suspense fallback={null}>
      <Writing {...props} />
    </Suspense>
  );
}

function Writing({ year, person: known, onClose }: CorrectionDialogProps) {
  const draft = useDraft(`correction.${year}`, { text: '', person: known });
  const { text, person } = draft.parts;
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const correct = useCommand('ledger.correct');
  const announce = useAnnounce();
  const submit = () => {
    const correction = text.trim();
    const correctedBy = person.replaceAll(/\s+/g, ' ').trim();
    const missing = [
      ...(correction === '' ? [{ fieldId, text: words.correctEmpty }] : []),
      ...(correctedBy === '' ? [{ fieldId: personId, text: words.correctByEmpty }] : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    correct.mutate(
      { year, correction, correctedBy },
      {
        onSuccess: () => {
          draft.end();
          announce(words.correctDone(year));
          onClose();
        },
        onError: (error) => setErrors([{ fieldId, text: errorText(error) }]),
      },
    );
  };
  const errorAt = (id: string): string | undefined => errors.find((one) => one.fieldId === id)?.text;
  return (
    <KeptFormDialog
      draft={draft}
      size="wide"
      busy={text.trim() !== ''}
      title={words.correctTitle(year)}
      description={words.correctText}
      errorsTitle={words.correctErrors}
      errors={errors}
      confirm={words.correctConfirm}
      cancel={words.cancel}
      pending={correct.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field id={fieldId} label={words.correctLabel} help={words.correctHelp} error={errorAt(fieldId)}>
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            maxLength={4000}
            value={text}
            onChange={(event) => draft.set({ text: event.target.value })}
          />
        )}
      </Field>
      <Field id={personId} label={words.correctBy} error={errorAt(personId)}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={person}
            onChange={(event) => draft.set({ person: event.target.value })}
          />
        )}
      </Field>
    </KeptFormDialog>
  );
}

import { Suspense, useState } from 'react';
import type { VersionInfo } from '../../../../src/contract/versions.ts';
import { KeptFormDialog } from '../../app/KeptFormDialog.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useDrift, useToday } from '../../data/queries.ts';
import { useDraft } from '../../data/use-draft.ts';
import { errorText } from '../../text/errors.ts';
import { versionWords as words } from '../../text/versions.ts';
import { Callout } from '../../ui/Callout.tsx';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateField, TextArea } from '../../ui/inputs.tsx';
import { isDate } from './is-date.ts';

interface ReviewDialogProps {
  version: VersionInfo;
  policyId: string | undefined;
  /** What stands in the note to begin with. */
  note?: string;
  onClose: () => void;
}

const dateId = 'review-date';

/** Records that an issued policy was read again and stays as it is. */
export function ReviewDialog(props: ReviewDialogProps) {
  return (
    <Suspense fallback={null}>
      <Writing {...props} />
    </Suspense>
  );
}

function Writing({ version, policyId, note = '', onClose }: ReviewDialogProps) {
  const today = useToday();
  const draft = useDraft(`policyReview.${version.id}`, { reviewedOn: today, minute: note });
  const { reviewedOn, minute } = draft.parts;
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const drift = useDrift(policyId).data?.entries ?? [];
  const review = useCommand('policy.review');
  const tell = useTellChange();
  const submit = () => {
    if (!isDate(reviewedOn)) {
      setErrors([{ fieldId: dateId, text: words.whichWrong }]);
      return;
    }
    review.mutate(
      { versionId: version.id, reviewedOn, minute: minute.trim() },
      {
        onSuccess: () => {
          draft.end();
          tell(words.reviewDone);
          onClose();
        },
        onError: (error) => setErrors([{ fieldId: dateId, text: errorText(error) }]),
      },
    );
  };
  return (
    <KeptFormDialog
      draft={draft}
      title={words.reviewTitle(version.number)}
      description={words.reviewText}
      errorsTitle={words.reviewErrors}
      errors={errors}
      confirm={words.reviewSave}
      cancel={words.cancel}
      pending={review.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {drift.length === 0 ? null : <Callout mark="wrong" title={words.reviewDrift} />}
      <Field id={dateId} label={words.reviewDate} error={errors[0]?.text}>
        {(control) => (
          <DateField
            {...control}
            max={today}
            value={reviewedOn}
            onChange={(event) => draft.set({ reviewedOn: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.reviewMinute} help={words.reviewMinuteHelp}>
        {(control) => (
          <TextArea {...control} value={minute} onChange={(event) => draft.set({ minute: event.target.value })} />
        )}
      </Field>
    </KeptFormDialog>
  );
}

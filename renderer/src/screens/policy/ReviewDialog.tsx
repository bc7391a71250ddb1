import { Suspense, useState } from 'react';
import type { VersionInfo } from '../../../../src/contract/versions.ts';
import { KeptFromBefore } from '../../app/KeptFromBefore.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useAppState, useDrift } from '../../data/queries.ts';
import { useDraft } from '../../data/use-draft.ts';
import { draftWords } from '../../text/drafts.ts';
import { errorText } from '../../text/errors.ts';
import { versionWords as words } from '../../text/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary, type SummaryError } from '../../ui/ErrorSummary.tsx';
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
  const { today } = useAppState();
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
    <Dialog open onClose={onClose} title={words.reviewTitle(version.number)} description={words.reviewText}>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary title={words.reviewErrors} errors={errors} />
        <KeptFromBefore draft={draft} />
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
        <div className="dialog-actions">
          <Button look="primary" type="submit" disabled={review.isPending}>
            {words.reviewSave}
          </Button>
          <Button
            onClick={() => {
              draft.end();
              onClose();
            }}
          >
            {words.cancel}
          </Button>
          <span role="status" className="small muted">
            {draft.isKept ? draftWords.kept : ''}
          </span>
        </div>
      </form>
    </Dialog>
  );
}

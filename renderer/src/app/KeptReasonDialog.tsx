import { Suspense, type ComponentProps } from 'react';
import { useDraft } from '../data/use-draft.ts';
import { draftWords as words } from '../text/drafts.ts';
import { ReasonDialog } from '../ui/ReasonDialog.tsx';
import { KeptFromBefore } from './KeptFromBefore.tsx';

interface KeptReasonDialogProps extends Omit<ComponentProps<typeof ReasonDialog>, 'draft'> {
  /** Where the reason is kept while it is typed, such as `request.RQ-001.withdraw`. */
  place: string;
}

/** Asks for a reason; one that was half typed when the window was closed is there again. */
export function KeptReasonDialog(props: KeptReasonDialogProps) {
  return (
    <Suspense fallback={null}>
      <Asking {...props} />
    </Suspense>
  );
}

function Asking({ place, onConfirm, onClose, ...props }: KeptReasonDialogProps) {
  const draft = useDraft(place, { reason: '' });
  return (
    <ReasonDialog
      {...props}
      draft={{
        reason: draft.parts.reason,
        onReason: (reason) => draft.set({ reason }),
        note: <KeptFromBefore draft={draft} />,
        status: draft.isKept ? words.kept : '',
        onCancel: draft.end,
      }}
      onConfirm={async (reason) => {
        await onConfirm(reason);
        draft.end();
      }}
      onClose={onClose}
    />
  );
}

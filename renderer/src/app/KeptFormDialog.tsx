import { draftWords as words } from '../text/drafts.ts';
import { FormDialog, type FormDialogProps } from '../ui/FormDialog.tsx';
import { KeptFromBefore } from './KeptFromBefore.tsx';

interface KeptFormDialogProps extends Omit<FormDialogProps, 'status' | 'onCancel'> {
  draft: {
    /** What stands in it was typed before. */
    isFromBefore: boolean;
    isKept: boolean;
    /** It is given up. */
    end: () => void;
  };
  /** What else is to be done when what was typed before is discarded. */
  onDiscard?: () => void;
}

/** A form above the page whose texts are kept in the file while somebody types: it says so, and its button to leave gives them up. */
export function KeptFormDialog({ draft, onDiscard, children, ...form }: KeptFormDialogProps) {
  return (
    <FormDialog
      {...form}
      status={draft.isKept ? words.kept : ''}
      onCancel={() => {
        draft.end();
        form.onClose();
      }}
    >
      <KeptFromBefore draft={draft} onDiscard={onDiscard} />
      {children}
    </FormDialog>
  );
}

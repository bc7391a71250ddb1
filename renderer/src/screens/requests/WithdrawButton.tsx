import { useState } from 'react';
import { given, valueOf } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import { KeptReasonDialog } from '../../app/KeptReasonDialog.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { errorText } from '../../text/errors.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { Button } from '../../ui/Button.tsx';
import { useRecordSaving } from '../records/use-record-saving.ts';

/** Notes that the person took an open request back. */
export function WithdrawButton({ request }: { request: Request }) {
  const [asking, setAsking] = useState(false);
  const { save } = useRecordSaving(request.id);
  const tell = useTellChange();
  const open = valueOf(request.answeredOn) === undefined && valueOf(request.outcome) !== 'withdrawn';
  if (!open) return null;
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {words.withdraw}
      </Button>
      {asking ? (
        <KeptReasonDialog
          place={`request.${request.id}.withdraw`}
          title={words.withdrawTitle}
          description={words.withdrawText}
          label={words.withdrawReason}
          help={words.withdrawHelp}
          confirm={words.withdrawConfirm}
          cancel={words.cancel}
          errors={words.reasonErrors}
          empty={words.reasonEmpty}
          errorText={errorText}
          onClose={() => setAsking(false)}
          onConfirm={async (reason) => {
            await save({ answers: { outcome: given('withdrawn'), outcomeReason: given(reason) } });
            tell(words.withdrawn);
          }}
        />
      ) : null}
    </>
  );
}

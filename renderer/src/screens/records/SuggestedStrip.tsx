import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { errorText } from '../../text/errors.ts';
import { suggestedStrip as words } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/marks.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import type { useRecordSaving } from './use-record-saving.ts';

interface SuggestedStripProps {
  id: string;
  /** How many answers of the record are only suggested. */
  count: number;
  run: ReturnType<typeof useRecordSaving>['run'];
}

/** Above the answers of a record that nobody has confirmed: one “yes” for all that is suggested there. */
export function SuggestedStrip({ id, count, run }: SuggestedStripProps) {
  const { mutateAsync, isPending } = useCommand('record.confirm');
  const tell = useTellChange();
  const message = useMessage();
  const confirm = async () => {
    try {
      await run(async (expectedRevision) => await mutateAsync({ ids: [id], expectedRevision }));
      tell(words.done(count));
    } catch (error) {
      message({ title: errorText(error), look: 'wrong' });
    }
  };
  return (
    <div className="record-strip">
      <p>
        <Chip mark="suggested">{words.count(count)}</Chip> {words.about}
      </p>
      <Button small disabled={isPending} onClick={() => void confirm()}>
        {words.confirm(count)}
      </Button>
    </div>
  );
}

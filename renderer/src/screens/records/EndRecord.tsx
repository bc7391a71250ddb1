import { useState } from 'react';
import { given, none } from '../../../../src/inventory/answer.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { hasEnded } from '../../../../src/inventory/valid-time.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useToday } from '../../data/queries.ts';
import { several as words } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { EndDialog } from './EndDialog.tsx';
import type { RecordPart } from './use-record-saving.ts';

interface EndRecordProps {
  record: AnyRecord;
  title: string;
  onSave: (part: RecordPart) => Promise<void>;
}

/** Lets a record end on a day, so that it leaves the list and stays in the history of its years; or go on again. */
export function EndRecord({ record, title, onSave }: EndRecordProps) {
  const today = useToday();
  const tell = useTellChange();
  const [asking, setAsking] = useState(false);
  // A failure is shown beside the state of saving.
  const save = (part: RecordPart, said: string) =>
    void onSave(part).then(
      () => tell(said),
      () => undefined,
    );
  if (hasEnded(record, today)) {
    return (
      <Button look="quiet" small onClick={() => save({ answers: { until: none } }, words.goesOnAgain(title))}>
        {words.goesOn}
      </Button>
    );
  }
  return (
    <>
      <Button look="quiet" small onClick={() => setAsking(true)}>
        {words.endOne}
      </Button>
      {asking ? (
        <EndDialog
          count={1}
          onClose={() => setAsking(false)}
          onEnd={(day) => {
            setAsking(false);
            save({ answers: { until: given(day) } }, words.hasEnded(title));
          }}
        />
      ) : null}
    </>
  );
}

import { useState } from 'react';
import type { LogLine } from '../../../../src/contract/change-log.ts';
import { Page } from '../../app/Page.tsx';
import { useUndo } from '../../app/use-undo.ts';
import { useHistory } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { frame } from '../../text/frame.ts';
import { historyWords } from '../../text/history.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HistoryLines } from './HistoryLines.tsx';

/** Everything that was changed in the file: who, when, what, why. */
export function HistoryScreen() {
  const { canUndo, canRedo, undo, redo } = useUndo();
  // Each part ends before a revision; the first part has no end and follows the file.
  const [ends, setEnds] = useState<readonly (number | undefined)[]>([undefined]);
  return (
    <Page
      title={historyWords.title}
      about={historyWords.about}
      actions={
        <>
          <Button disabled={!canUndo} onClick={undo}>
            {frame.undo}
          </Button>
          <Button disabled={!canRedo} onClick={redo}>
            {frame.redo}
          </Button>
        </>
      }
    >
      <div className="card">
        {ends.map((before, index) => (
          <Part
            key={before ?? 'newest'}
            before={before}
            last={index === ends.length - 1}
            onOlder={(sequence) => setEnds([...ends, sequence])}
          />
        ))}
      </div>
    </Page>
  );
}

interface PartProps {
  before: number | undefined;
  last: boolean;
  onOlder: (sequence: number) => void;
}

function Part({ before, last, onOlder }: PartProps) {
  const { data, error } = useHistory(before === undefined ? {} : { before });
  if (error) return <EmptyState title={historyWords.failed} text={errorText(error)} />;
  if (!data) return <Skeleton label={historyWords.reading} />;
  const oldest: LogLine | undefined = data.at(-1);
  return (
    <>
      <HistoryLines lines={data} />
      {last && oldest && oldest.sequence > 1 ? (
        <Button look="quiet" onClick={() => onOlder(oldest.sequence)}>
          {historyWords.older}
        </Button>
      ) : null}
    </>
  );
}

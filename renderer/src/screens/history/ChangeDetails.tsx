import { useState } from 'react';
import type { LogEntry, LogLine } from '../../../../src/contract/change-log.ts';
import { frozenTypes, typeOfId } from '../../../../src/inventory/record-id.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import { useCommand } from '../../data/commands.ts';
import { useHistoryEntry, useOffice } from '../../data/queries.ts';
import { localDayInWords, timeInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { historyWords as words } from '../../text/history.ts';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { differencesOf } from './change-differences.ts';
import { DifferenceList } from './DifferenceList.tsx';

/** What one change did, opened on demand: long histories are read line by line first. */
export function ChangeDetails({ line }: { line: LogLine }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="history-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={words.detailsOf(words.commands[line.command], timeInWords(line.at))}>
        {words.details}
      </summary>
      {open ? <Opened line={line} /> : null}
    </details>
  );
}

function Opened({ line }: { line: LogLine }) {
  const office = useOffice();
  const { data, error } = useHistoryEntry(line.sequence);
  if (error) return <p className="field-error">{errorText(error)}</p>;
  if (!data) return <Skeleton label={words.reading} lines={2} />;
  return (
    <>
      <DifferenceList differences={differencesOf(data)} before={office} after={office} />
      {canBeTakenBack(data) ? <TakeBack line={line} /> : null}
    </>
  );
}

function TakeBack({ line }: { line: LogLine }) {
  const takeBack = useCommand('history.takeBack');
  const announce = useAnnounce();
  const why = words.takeBackWhy(line.sequence, localDayInWords(line.at));
  return (
    <div className="stack">
      {takeBack.error ? (
        <p className="field-error" role="alert">
          {errorText(takeBack.error)}
        </p>
      ) : null}
      <div className="row">
        <Button
          small
          disabled={takeBack.isPending}
          onClick={() =>
            takeBack.mutate({ sequence: line.sequence, why }, { onSuccess: () => announce(words.takenBack) })
          }
        >
          {words.takeBack}
        </Button>
      </div>
    </div>
  );
}

/** The beginning of the file, undo and redo, and what was issued or sent, are not taken back here. */
function canBeTakenBack({ sequence, refersTo, changes }: LogEntry): boolean {
  const isFrozen = changes.some(({ id, before }) => {
    const type = typeOfId(id);
    return before === null && type !== undefined && frozenTypes.includes(type);
  });
  return sequence > 1 && refersTo === null && !isFrozen;
}

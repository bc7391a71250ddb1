import { useState } from 'react';
import type { Request } from '../../../../src/inventory/request.ts';
import type { RequestState } from '../../../../src/requests/request-state.ts';
import { KeptReasonDialog } from '../../app/KeptReasonDialog.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useToday } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { waitingWords as words } from '../../text/request-waiting.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import type { useRecordSaving } from '../records/use-record-saving.ts';

interface WaitingNoteProps {
  request: Request;
  state: RequestState;
  /** Runs a command between the saves of the page. */
  run: ReturnType<typeof useRecordSaving>['run'];
}

/** Whether the office waits for the person, since when and for what; and plainly that the clock of the law goes on. */
export function WaitingNote({ request: { id }, state: { status, waiting, pauses, clocks }, run }: WaitingNoteProps) {
  const today = useToday();
  const [asking, setAsking] = useState(false);
  const start = useCommand('request.startWaiting');
  const finish = useCommand('request.endWaiting');
  const tell = useTellChange();
  const message = useMessage();
  const running = clocks.filter(({ kind, done }) => kind === 'due' && !done);
  const byLaw = running.filter(({ byOffice }) => !byOffice);
  const over = pauses.filter(({ until }) => until !== null);
  return (
    <div className="stack waiting">
      {waiting === null ? null : (
        <Callout mark="gap" title={words.since(waiting.from)}>
          {waiting.reason === null ? null : <p>{words.for(waiting.reason, waiting.by)}</p>}
          {byLaw.length === 0 ? null : <p>{words.goesOn([...new Set(byLaw.map(({ cite }) => cite))].join('; '))}</p>}
          {running.some(({ byOffice }) => byOffice) ? <p>{words.ownDayMoves}</p> : null}
          <Button
            small
            disabled={finish.isPending}
            onClick={() =>
              void run(async () => await finish.mutateAsync({ id, cameOn: today })).then(
                () => tell(words.ended),
                (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
              )
            }
          >
            {words.came}
          </Button>
        </Callout>
      )}
      {over.length === 0 ? null : (
        <ul className="plain small muted">
          {over.map((one) => (
            <li key={one.from}>{words.waited(one.from, one.until ?? '', one.reason)}</li>
          ))}
        </ul>
      )}
      {waiting !== null || status === 'settled' || pauses.some(({ until }) => until === null) ? null : (
        <div>
          <Button look="quiet" small onClick={() => setAsking(true)}>
            {words.note}
          </Button>
        </div>
      )}
      {asking ? (
        <KeptReasonDialog
          place={`request.${id}.waiting`}
          title={words.title}
          description={
            byLaw.length === 0 ? words.text : words.textGoesOn([...new Set(byLaw.map(({ cite }) => cite))].join('; '))
          }
          label={words.what}
          help={words.help}
          confirm={words.confirm}
          cancel={words.cancel}
          errors={words.errors}
          empty={words.empty}
          errorText={errorText}
          onClose={() => setAsking(false)}
          onConfirm={async (reason) => {
            await run(async () => await start.mutateAsync({ id, since: today, reason }));
            tell(words.started);
          }}
        />
      ) : null}
    </div>
  );
}

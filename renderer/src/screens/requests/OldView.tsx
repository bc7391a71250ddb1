import { useState } from 'react';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useInbox } from '../../data/request-queries.ts';
import { dateInBrief } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { oldWords as words } from '../../text/request-lists.ts';
import { inboxWords, kindsInWords } from '../../text/requests.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Table } from '../../ui/Table.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { RemovedRequests } from './RemovedRequests.tsx';
import './BulkView.css';

/** Requests whose 24 months are over: what erasing takes and what it leaves is shown before anything is done. */
export function OldView() {
  const inbox = useInbox();
  const [asking, setAsking] = useState(false);
  const erase = useCommand('request.erase');
  const tell = useTellChange();
  const message = useMessage();
  if (inbox.error) return <EmptyState title={inboxWords.failed} text={errorText(inbox.error)} />;
  if (!inbox.data) return <Skeleton label={inboxWords.reading} />;
  const old = inbox.data.filter(({ mayBeErased }) => mayBeErased);
  if (old.length === 0) {
    return (
      <div className="stack bulk">
        <div className="card card-flush">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
        <RemovedRequests />
      </div>
    );
  }
  const confirm = () => {
    setAsking(false);
    erase.mutate(
      {},
      {
        onSuccess: ({ changed }) => tell(words.done(changed.length)),
        onError: (error) => message({ title: errorText(error), look: 'wrong' }),
      },
    );
  };
  return (
    <div className="stack bulk">
      <Card title={words.ready(old.length)}>
        <div className="old-what">
          <What title={words.goes} lines={words.goesList} />
          <What title={words.stays} lines={words.staysList} />
        </div>
        <p className="small muted old-letters">{words.letters}</p>
        <Button look="danger" disabled={erase.isPending} onClick={() => setAsking(true)}>
          {words.erase(old.length)}
        </Button>
      </Card>
      <Card title={words.caption}>
        <Table
          caption={words.caption}
          rows={old}
          keyOf={({ id }) => id}
          more={words.more}
          columns={[
            {
              key: 'who',
              title: words.who,
              cell: ({ id, name }) => (
                <>
                  <a className="list-name" href={places.requestPage(id)}>
                    {name ?? inboxWords.nobody}
                  </a>{' '}
                  <span className="small muted">{id}</span>
                </>
              ),
            },
            { key: 'kind', title: words.kind, cell: ({ kinds }) => kindsInWords(kinds) },
            {
              key: 'settled',
              title: words.settled,
              cell: ({ answeredOn }) => (answeredOn === null ? inboxWords.withdrawn : dateInBrief(answeredOn)),
            },
          ]}
        />
      </Card>
      <RemovedRequests />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.title}
        description={words.text(old.length)}
        confirm={words.confirm}
        cancel={words.keep}
        onConfirm={confirm}
      />
    </div>
  );
}

function What({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className="rules">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

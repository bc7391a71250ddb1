import { useState } from 'react';
import type { CallAnswer } from '../../../../src/contract/calls.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useRemovedRequests } from '../../data/request-queries.ts';
import { dateInBrief } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { removedWords as words } from '../../text/request-removed.ts';
import { inboxWords } from '../../text/requests.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { Table } from '../../ui/Table.tsx';
import { useMessage } from '../../ui/Toast.tsx';

type Removed = CallAnswer<'request.removed'>[number];

/** Requests that were removed: who asked is still in the history, until it is erased there or the request comes back. */
export function RemovedRequests() {
  const { data: removed = [] } = useRemovedRequests();
  const [asking, setAsking] = useState<Removed | undefined>(undefined);
  const erase = useCommand('request.eraseRemoved');
  const bringBack = useCommand('record.bringBack');
  const tell = useTellChange();
  const message = useMessage();
  const fail = (error: unknown) => message({ title: errorText(error), look: 'wrong' });
  if (removed.length === 0) return null;
  const nameOf = ({ name, id }: Removed) => name ?? id;
  const confirm = (one: Removed) => {
    setAsking(undefined);
    erase.mutate({ ids: [one.id] }, { onSuccess: () => tell(words.erased(one.id)), onError: fail });
  };
  return (
    <Card title={words.title}>
      <p>{words.about}</p>
      <Table
        caption={words.title}
        rows={removed}
        keyOf={({ id }) => id}
        more={words.more}
        columns={[
          {
            key: 'who',
            title: words.who,
            cell: (one) => (
              <>
                <b>{one.name ?? inboxWords.nobody}</b>
                <div className="list-under">{one.id}</div>
              </>
            ),
          },
          {
            key: 'received',
            title: words.received,
            cell: ({ receivedOn }) => (receivedOn === null ? '' : dateInBrief(receivedOn)),
          },
          {
            key: 'removed',
            title: words.removed,
            cell: ({ removedAt, who }) => words.by(dateInBrief(removedAt.slice(0, 10)), who),
          },
          {
            key: 'do',
            title: words.what,
            cell: (one) => (
              <span className="row">
                {one.comesBack ? (
                  <Button
                    small
                    aria-label={words.bringBackThat(nameOf(one))}
                    disabled={bringBack.isPending}
                    onClick={() =>
                      bringBack.mutate({ ids: [one.id] }, { onSuccess: () => tell(words.back(one.id)), onError: fail })
                    }
                  >
                    {words.bringBack}
                  </Button>
                ) : null}
                <Button
                  small
                  look="danger"
                  aria-label={words.eraseThat(nameOf(one))}
                  disabled={erase.isPending}
                  onClick={() => setAsking(one)}
                >
                  {words.erase}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {asking === undefined ? null : (
        <ConfirmDialog
          open
          onClose={() => setAsking(undefined)}
          title={words.ask(nameOf(asking))}
          description={asking.keepUntil === null ? words.askText : words.askEarly(asking.keepUntil)}
          confirm={words.confirm}
          cancel={words.keep}
          onConfirm={() => confirm(asking)}
        />
      )}
    </Card>
  );
}

import type { BackupList } from '../../../../src/contract/backup-calls.ts';
import { Page } from '../../app/Page.tsx';
import { useCommand } from '../../data/commands.ts';
import { useBackups, useFile } from '../../data/queries.ts';
import { backupWords as words } from '../../text/backups.ts';
import { errorText } from '../../text/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Table } from '../../ui/Table.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import './BackupsScreen.css';

type Backup = BackupList['backups'][number];

/** Copies of the office file: one elsewhere, those beside it, and going back to one. */
export function BackupsScreen() {
  const { sample } = useFile();
  const list = useBackups();
  const make = useCommand('backup.make');
  const restore = useCommand('backup.restore');
  const message = useMessage();
  const tellError = (error: Error) => message({ title: errorText(error), look: 'wrong' });
  const busy = make.isPending || restore.isPending;

  const copy = () => {
    make.mutateAsync({}).then(
      (result) =>
        message({
          title: result.outcome === 'cancelled' ? words.cancelled : words.made(result.fileName, result.checked),
        }),
      tellError,
    );
  };
  const goBack = ({ at }: Backup) => {
    // The screen of the file before is gone when the other one is open.
    restore
      .mutateAsync({ at })
      .then(
        ({ outcome }) =>
          message({ title: outcome === 'cancelled' ? words.cancelled : words.restored(words.whenInWords(at)) }),
        tellError,
      );
  };

  return (
    <Page title={words.title} about={words.about}>
      <div className="backups">
        <Card title={words.elsewhereTitle}>
          <p className="muted">{words.elsewhereText}</p>
          <Button look="primary" disabled={busy} onClick={copy}>
            {words.now}
          </Button>
        </Card>
        <Card title={words.ownTitle}>
          {list.data === undefined ? (
            <Skeleton label={words.title} />
          ) : (
            <>
              <p className="muted">{words.ownText(list.data.folder)}</p>
              {list.data.backups.length === 0 ? (
                <p>{sample ? words.sampleNone : words.none}</p>
              ) : (
                <>
                  <p className="muted">{words.goBackText}</p>
                  <Table
                    caption={words.caption}
                    rows={list.data.backups}
                    keyOf={({ at }) => at}
                    more={String}
                    columns={[
                      { key: 'when', title: words.when, cell: ({ at }) => words.whenInWords(at) },
                      { key: 'change', title: words.change, numbers: true, cell: ({ revision }) => revision },
                      { key: 'size', title: words.size, numbers: true, cell: ({ bytes }) => words.bytes(bytes) },
                      {
                        key: 'back',
                        title: words.goBackColumn,
                        cell: (backup) => (
                          <Button
                            small
                            disabled={busy}
                            aria-label={words.goBackName(words.whenInWords(backup.at))}
                            onClick={() => goBack(backup)}
                          >
                            {words.goBack}
                          </Button>
                        ),
                      },
                    ]}
                  />
                </>
              )}
            </>
          )}
        </Card>
      </div>
    </Page>
  );
}

import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { referrersOf, titleOfRecord } from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { useOffice, useOfficeRevision } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { form } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog, Dialog } from '../../ui/Dialog.tsx';
import { useMessage } from '../../ui/Toast.tsx';

/** Removes a record after a question; a record that others point to is kept, and those others are named. */
export function RemoveRecord({ type, record, title }: { type: RecordType; record: AnyRecord; title: string }) {
  const [asking, setAsking] = useState(false);
  const office = useOffice();
  const expectedRevision = useOfficeRevision();
  const remove = useCommand('record.remove');
  const announce = useAnnounce();
  const message = useMessage();
  const referrers = referrersOf(office, record.id);
  const close = () => setAsking(false);

  const confirm = () => {
    close();
    navigate(places.recordList(type).slice(1));
    remove.mutate(
      { id: record.id, expectedRevision },
      {
        onSuccess: () => announce(form.removed(title)),
        onError: (error) => message({ title: errorText(error), look: 'wrong' }),
      },
    );
  };

  return (
    <div>
      <Button look="quiet" small onClick={() => setAsking(true)}>
        {form.removeRecord}
      </Button>
      {referrers.length === 0 ? (
        <ConfirmDialog
          open={asking}
          onClose={close}
          title={form.removeTitle(title)}
          description={type === 'request' ? form.removeRequestText : form.removeText}
          confirm={form.removeConfirm}
          cancel={form.keep}
          onConfirm={confirm}
        />
      ) : (
        <Dialog open={asking} onClose={close} title={form.cannotRemove(title)} description={form.cannotRemoveText}>
          <ul>
            {referrers.map((id) => (
              <li key={id}>
                <a href={places.recordForm(id)} onClick={close}>
                  {titleOfRecord(office, id)}
                </a>{' '}
                <span className="small muted">{id}</span>
              </li>
            ))}
          </ul>
          <div className="dialog-actions">
            <Button onClick={close}>{form.close}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

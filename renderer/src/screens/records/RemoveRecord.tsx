import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { referrersOf, titleOfRecord } from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOffice, useOfficeRevision } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { form } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog, Dialog } from '../../ui/Dialog.tsx';
import { useMessage } from '../../ui/Toast.tsx';

interface RemoveRecordProps {
  type: RecordType;
  record: AnyRecord;
  title: string;
}

/** Removes a record after a question; a record that others point to is kept, and those others are named. */
export function RemoveRecord(props: RemoveRecordProps) {
  const { type, record, title } = props;
  const [asking, setAsking] = useState(false);
  const expectedRevision = useOfficeRevision();
  const remove = useCommand('record.remove');
  const tell = useTellChange();
  const message = useMessage();
  const close = () => setAsking(false);

  const confirm = () => {
    close();
    navigate(places.recordList(type).slice(1));
    remove.mutate(
      { id: record.id, expectedRevision },
      {
        onSuccess: () => tell(form.removed(title)),
        onError: (error) => message({ title: errorText(error), look: 'wrong' }),
      },
    );
  };

  return (
    <div>
      <Button look="quiet" small onClick={() => setAsking(true)}>
        {form.removeRecord}
      </Button>
      {asking ? <Question {...props} onClose={close} onConfirm={confirm} /> : null}
    </div>
  );
}

interface QuestionProps extends RemoveRecordProps {
  onClose: () => void;
  onConfirm: () => void;
}

/** Looks for what points to the record only now: that is found out of all records. */
function Question({ type, record, title, onClose, onConfirm }: QuestionProps) {
  const office = useOffice();
  const referrers = referrersOf(office, record.id);
  if (referrers.length === 0) {
    return (
      <ConfirmDialog
        open
        onClose={onClose}
        title={form.removeTitle(title)}
        description={type === 'request' ? form.removeRequestText : form.removeText}
        confirm={form.removeConfirm}
        cancel={form.keep}
        onConfirm={onConfirm}
      />
    );
  }
  return (
    <Dialog open onClose={onClose} title={form.cannotRemove(title)} description={form.cannotRemoveText}>
      <ul>
        {referrers.map((id) => (
          <li key={id}>
            <a href={places.recordForm(id)} onClick={onClose}>
              {titleOfRecord(office, id)}
            </a>{' '}
            <span className="small muted">{id}</span>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onClick={onClose}>{form.close}</Button>
      </div>
    </Dialog>
  );
}

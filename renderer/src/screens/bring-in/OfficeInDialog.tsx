import { useState } from 'react';
import type { OfficePreview } from '../../../../src/contract/bring-in-calls.ts';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { useCommand } from '../../data/commands.ts';
import { useAppState } from '../../data/queries.ts';
import { officeInWords as words } from '../../text/bring-in.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { evidenceWords } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Chip, StateMark } from '../../ui/marks.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import './OfficeInDialog.css';

interface OfficeInDialogProps {
  preview: Extract<OfficePreview, { outcome: 'read' }>;
  onClose: () => void;
}

/** What is in the data of an office, and what would become of it, before anything is made. */
export function OfficeInDialog({ preview, onClose }: OfficeInDialogProps) {
  const { ticket, fileName, fileDate, bytes, summary } = preview;
  const { file } = useAppState();
  const { mutate, isPending } = useCommand('office.bringIn');
  const message = useMessage();
  const [said, setSaid] = useState<{ text: string; isWrong: boolean } | undefined>(undefined);
  const inWords = (day: string | null) => (day === null ? undefined : dateInWords(day));
  const bringIn = () => {
    setSaid(undefined);
    mutate(
      { ticket },
      {
        onSuccess: ({ outcome }) => {
          if (outcome === 'cancelled') {
            setSaid({ text: words.cancelled, isWrong: false });
            return;
          }
          onClose();
          message({ title: words.done(summary.name, fileName) });
        },
        onError: (error) => setSaid({ text: errorText(error), isWrong: true }),
      },
    );
  };
  return (
    <Dialog
      open
      size="full"
      busy={isPending}
      onClose={onClose}
      title={words.title(summary.name)}
      description={words.from(fileName, evidenceWords.sizeOf(bytes), inWords(fileDate))}
    >
      <div className="office-in">
        <section>
          <h3>{words.inIt}</h3>
          {summary.sample ? (
            <p>
              <Chip mark="suggested">{words.sample}</Chip>
            </p>
          ) : null}
          <ul className="plain office-in-counts">
            {summary.records.map(({ type, count }) => (
              <li key={type}>
                <span>{definitionOf(type).plural}</span> <b>{count.toLocaleString('en-US')}</b>
              </li>
            ))}
          </ul>
          <p className="small muted">
            {words.answers(summary.answers)}. {words.confirmed(inWords(summary.lastConfirmed))}{' '}
            {words.files(summary.files)}
          </p>
        </section>
        <section>
          <h3>{words.does}</h3>
          <ul>
            <li>{words.makes}</li>
            {file === null ? null : <li>{words.stays(file.officeName)}</li>}
            <li>{words.history}</li>
            <li>{words.clear}</li>
          </ul>
        </section>
        <div role="status">
          {isPending ? <Progress label={words.working} value={null} /> : null}
          {said === undefined ? null : (
            <p className="row">
              <StateMark mark={said.isWrong ? 'wrong' : 'none'} />
              <span>{said.text}</span>
            </p>
          )}
        </div>
      </div>
      <div className="dialog-actions">
        <Button look="primary" disabled={isPending} onClick={bringIn}>
          {words.confirm}
        </Button>
        <Button disabled={isPending} onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Dialog>
  );
}

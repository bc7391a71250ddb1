import { useState } from 'react';
import { given, none } from '../../../../src/inventory/answer.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import type { InventoryType } from '../../../../src/inventory/record-id.ts';
import { hasEnded } from '../../../../src/inventory/valid-time.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision, useToday } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { form, several as words } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { EndDialog } from './EndDialog.tsx';
import { OneAnswerDialog } from './OneAnswerDialog.tsx';
import { recordState } from './record-state.ts';

interface SeveralBarProps {
  type: InventoryType;
  records: readonly AnyRecord[];
  onClear: () => void;
}

/** What can be done with all records that are chosen in a list; each is one step that “Undo” takes back. */
export function SeveralBar({ type, records, onClear }: SeveralBarProps) {
  const [asking, setAsking] = useState<'answer' | 'end' | 'remove' | undefined>(undefined);
  const expectedRevision = useOfficeRevision();
  const confirm = useCommand('record.confirm');
  const answerAll = useCommand('record.answerAll');
  const removeAll = useCommand('record.removeAll');
  const announce = useAnnounce();
  const message = useMessage();
  const today = useToday();
  const ids = records.map(({ id }) => id);
  const ended = records.filter((record) => hasEnded(record, today));
  const suggested = records.filter((record) => recordState(type, record).suggested > 0);
  const busy = confirm.isPending || answerAll.isPending || removeAll.isPending;
  const close = () => setAsking(undefined);
  /** Tells what was done. This bar may be gone by then, because none of the chosen records is shown any more. */
  const tell = async (command: Promise<unknown>, done: string): Promise<void> => {
    try {
      await command;
      announce(done);
      onClear();
    } catch (error) {
      message({ title: errorText(error), look: 'wrong' });
    }
  };

  return (
    <section className="several" aria-label={words.bar}>
      <b role="status">{words.chosen(records.length)}</b>
      {suggested.length === 0 ? null : (
        <Button
          small
          disabled={busy}
          onClick={() =>
            void tell(
              confirm.mutateAsync({ ids: suggested.map(({ id }) => id), expectedRevision }),
              words.confirmed(suggested.length),
            )
          }
        >
          {words.confirm}
        </Button>
      )}
      <Button small disabled={busy} onClick={() => setAsking('answer')}>
        {words.answer}
      </Button>
      {ended.length === 0 ? (
        <Button small disabled={busy} onClick={() => setAsking('end')}>
          {words.end}
        </Button>
      ) : (
        <Button
          small
          disabled={busy}
          onClick={() =>
            void tell(
              answerAll.mutateAsync({
                questions: ended.map(({ id }) => `${id}.until`),
                answer: none,
                expectedRevision,
              }),
              words.goOnDone(ended.length),
            )
          }
        >
          {words.goOn}
        </Button>
      )}
      <Button small disabled={busy} onClick={() => setAsking('remove')}>
        {words.remove}
      </Button>
      <Button small look="quiet" onClick={onClear}>
        {words.clear}
      </Button>
      {asking === 'answer' ? (
        <OneAnswerDialog
          type={type}
          count={ids.length}
          onClose={close}
          onAnswer={(field, answer) => {
            close();
            const questions = ids.map((id) => `${id}.${field}`);
            void tell(answerAll.mutateAsync({ questions, answer, expectedRevision }), words.answered(ids.length));
          }}
        />
      ) : null}
      {asking === 'end' ? (
        <EndDialog
          count={ids.length}
          onClose={close}
          onEnd={(day) => {
            close();
            const questions = ids.map((id) => `${id}.until`);
            void tell(
              answerAll.mutateAsync({ questions, answer: given(day), expectedRevision }),
              words.ended(ids.length),
            );
          }}
        />
      ) : null}
      <ConfirmDialog
        open={asking === 'remove'}
        onClose={close}
        title={words.removeTitle(ids.length)}
        description={words.removeText}
        confirm={form.removeConfirm}
        cancel={form.keep}
        onConfirm={() => {
          close();
          void tell(removeAll.mutateAsync({ ids, expectedRevision }), words.removed(ids.length));
        }}
      />
    </section>
  );
}

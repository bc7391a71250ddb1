import { useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { SheetReading } from '../../../../src/contract/sheet-calls.ts';
import type { SheetAnswer } from '../../../../src/walk/filled-sheet.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { sheetWords as words } from '../../text/walk-sheet.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Chip } from '../../ui/marks.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import './FilledSheet.css';

interface FilledSheetProps {
  reading: Extract<SheetReading, { outcome: 'read' }>;
  onClose: () => void;
}

/** The answers of a filled sheet, each as a suggestion with its own tick; nothing is taken before somebody says so. */
export function FilledSheet({ reading, onClose }: FilledSheetProps) {
  const { answers, fileName } = reading;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const expectedRevision = useOfficeRevision();
  const { mutate, isPending } = useCommand('sheet.take');
  const message = useMessage();
  const tell = useTellChange();
  const taken = answers.filter((one) => canTake(one) && !left.has(one.line));
  const take = () => {
    const confirm = taken.flatMap(({ proposal }) => (proposal.kind === 'confirm' ? [proposal.id] : []));
    const given = taken.flatMap(({ proposal }) =>
      proposal.kind === 'answer' ? [{ path: proposal.path, answer: proposal.answer }] : [],
    );
    // The answers fit their fields; the schema of the call sees only JSON.
    const input = { confirm, answers: given, expectedRevision } as CallInput<'sheet.take'>;
    mutate(input, {
      onSuccess: () => {
        tell(words.taken(taken.length));
        onClose();
      },
      onError: (error) => message({ title: errorText(error), look: 'wrong' }),
    });
  };
  const turn = (line: number, wanted: boolean) =>
    setLeft((before) => new Set(wanted ? [...before].filter((one) => one !== line) : [...before, line]));
  return (
    <Dialog
      open
      busy
      size="wide"
      title={words.readTitle}
      description={`${fileName}. ${words.readText}`}
      onClose={onClose}
    >
      {answers.length === 0 ? <p>{words.nothingRead}</p> : null}
      <ul className="plain filled-sheet" aria-label={words.list}>
        {answers.map((answer) => (
          <li key={answer.line}>
            <Line answer={answer} wanted={!left.has(answer.line)} onTurn={(wanted) => turn(answer.line, wanted)} />
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button look="primary" disabled={isPending || taken.length === 0} onClick={take}>
          {words.take(taken.length)}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Dialog>
  );
}

interface LineProps {
  answer: SheetAnswer;
  wanted: boolean;
  onTurn: (wanted: boolean) => void;
}

function Line({ answer, wanted, onTurn }: LineProps) {
  const { about, question, said, remark, proposal } = answer;
  const what = (
    <span>
      <b>{about}</b> <span className="muted">{question}</span> {said === '' ? null : words.said(said)}
    </span>
  );
  return (
    <div className="filled-line">
      {canTake(answer) ? (
        <label>
          <input type="checkbox" checked={wanted} onChange={(event) => onTurn(event.target.checked)} />
          {what}
        </label>
      ) : (
        <p>{what}</p>
      )}
      {canTake(answer) ? <Chip mark="suggested">{words.suggested}</Chip> : null}
      {proposal.kind === 'problem' ? <Chip mark="gap">{words.problem}</Chip> : null}
      {proposal.kind === 'look' ? <a href={places.recordForm(proposal.id)}>{words.look}</a> : null}
      {remark === '' ? null : <p className="small filled-wide">{words.remark(remark)}</p>}
      {proposal.kind === 'problem' ? <p className="small muted filled-wide">{words.problems[proposal.why]}</p> : null}
      {proposal.kind === 'look' ? <p className="small muted filled-wide">{words.lookWhy}</p> : null}
    </div>
  );
}

function canTake({ proposal }: SheetAnswer): boolean {
  return proposal.kind === 'confirm' || proposal.kind === 'answer';
}

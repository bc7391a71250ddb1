import type { Offered } from '../../../../src/contract/offered.ts';
import { dropWords } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { DropChoice, DropPlan } from './drop-plan.ts';

interface DropQuestionProps {
  plan: DropPlan | undefined;
  /** The name of the office that is open, if one is. */
  officeOpen: string | undefined;
  /** The record to which a file would be attached. */
  target: string | undefined;
  onClose: () => void;
  onOpen: (file: Offered) => void;
  onChoose: (files: readonly Offered[], choice: DropChoice) => void;
}

/** Asks what is to become of dropped files, before anything happens to them or to the open office. */
export function DropQuestion({ plan, officeOpen, target, onClose, onOpen, onChoose }: DropQuestionProps) {
  if (plan?.do === 'open') {
    const words = dropWords.office;
    const { file } = plan;
    const text = [officeOpen === undefined ? words.first : words.replaces(officeOpen), file.opens ? '' : words.asks];
    return (
      <Dialog open onClose={onClose} title={words.title(file.name)} description={text.filter(Boolean).join(' ')}>
        <div className="dialog-actions">
          <Button look="primary" onClick={() => onOpen(file)}>
            {words.confirm}
          </Button>
          <Button onClick={onClose}>{dropWords.cancel}</Button>
        </div>
      </Dialog>
    );
  }
  if (plan?.do !== 'ask') return null;
  const words = dropWords.ask;
  const choices: Readonly<Record<DropChoice, [label: string, help: string]>> = {
    table: [words.table, words.tableHelp],
    sheet: [words.sheet, words.sheetHelp],
    requests: [words.requests, words.requestsHelp],
    attach: [words.attach(target ?? ''), words.attachHelp],
    attachAlone: [words.attachAlone, words.attachAloneHelp],
  };
  const [first] = plan.files;
  const name = plan.files.length === 1 ? (first?.name ?? '') : dropWords.files(plan.files.length);
  return (
    <Dialog open onClose={onClose} title={words.title(name)}>
      <ul className="plain drop-choices">
        {plan.choices.map((choice) => (
          <li key={choice}>
            <button type="button" className="drop-choice" onClick={() => onChoose(plan.files, choice)}>
              <b>{choices[choice][0]}</b>
              <span>{choices[choice][1]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onClick={onClose}>{dropWords.cancel}</Button>
      </div>
    </Dialog>
  );
}

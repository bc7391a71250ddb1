import { useEffect, useId, useState } from 'react';
import type { FileAnswer, FileQuestion } from '../../../../src/contract/file-question.ts';
import type { LoopbackClient } from '../../host/loopback-client.ts';
import { fileChooser } from '../../text/frame.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import './FileChooser.css';

/** Asks for a file in the page. Only the loopback host needs it; Electron has the system's own dialogs. */
export function FileChooser({ host }: { host: LoopbackClient }) {
  const [question, setQuestion] = useState<FileQuestion | undefined>(undefined);
  const [typed, setTyped] = useState<{ id: string; name: string } | undefined>(undefined);
  useEffect(() => host.onFileQuestion(setQuestion), [host]);
  if (!question) return null;
  const openFolder = (answer: FileAnswer) =>
    'choose' in answer && question.entries.every((entry) => entry.token !== answer.choose || entry.kind === 'folder');
  return (
    <OpenQuestion
      key={question.id}
      question={question}
      name={typed?.id === question.id ? typed.name : question.suggestedName}
      onName={(name) => setTyped({ id: question.id, name })}
      answer={(answer) => {
        // The host is busy writing as soon as it has a name; if it must ask again, it does.
        if (!openFolder(answer)) setQuestion(undefined);
        void host.answerFileQuestion(answer);
      }}
    />
  );
}

interface OpenQuestionProps {
  question: FileQuestion;
  /** The file name as it stands in the field. */
  name: string;
  onName: (name: string) => void;
  answer: (answer: FileAnswer) => void;
}

function OpenQuestion({ question, name, onName, answer }: OpenQuestionProps) {
  const { id, kind, folderLabel, entries, up, extensions, problem, mayReplace } = question;
  const listTitle = useId();
  const saving = kind === 'save';
  const exists = problem === 'exists' && mayReplace;
  const error =
    problem === 'exists' && !mayReplace ? fileChooser.problems.existsForGood : problem && fileChooser.problems[problem];
  return (
    <Dialog
      open
      size="wide"
      onClose={() => answer({ id, cancel: true })}
      title={saving ? fileChooser.save : extensions.includes('candor') ? fileChooser.open : fileChooser.choose}
      description={fileChooser.folder(folderLabel)}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          answer({ id, saveAs: name });
        }}
      >
        {saving ? (
          <Field label={fileChooser.name} error={error ?? undefined}>
            {(control) => (
              <TextInput {...control} value={name} onChange={(event) => onName(event.target.value)} maxLength={120} />
            )}
          </Field>
        ) : error ? (
          <p role="alert">{error}</p>
        ) : null}
        <div>
          <h3 id={listTitle} className="visually-hidden">
            {fileChooser.entries}
          </h3>
          <ul className="plain chooser-list" aria-labelledby={listTitle}>
            {up === null ? null : <Entry name={fileChooser.up} mark="↑" onChoose={() => answer({ id, choose: up })} />}
            {entries.map((entry) => (
              <Entry
                key={entry.token}
                name={entry.name}
                mark={entry.kind === 'folder' ? '▸' : ''}
                detail={entry.kind === 'folder' ? fileChooser.folderKind : undefined}
                onChoose={() =>
                  saving && entry.kind === 'file' ? onName(entry.name) : answer({ id, choose: entry.token })
                }
              />
            ))}
            {entries.length === 0 ? <li className="chooser-empty">{fileChooser.empty}</li> : null}
          </ul>
        </div>
        <div className="dialog-actions">
          {saving ? (
            <Button look="primary" type="submit">
              {fileChooser.saveHere}
            </Button>
          ) : null}
          {exists ? (
            <Button look="danger" onClick={() => answer({ id, saveAs: name, replace: true })}>
              {fileChooser.replace}
            </Button>
          ) : null}
          <Button onClick={() => answer({ id, cancel: true })}>{fileChooser.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface EntryProps {
  name: string;
  mark: string;
  detail?: string | undefined;
  onChoose: () => void;
}

function Entry({ name, mark, detail, onChoose }: EntryProps) {
  return (
    <li>
      <button type="button" className="chooser-entry" onClick={onChoose}>
        <span className="chooser-mark" aria-hidden="true">
          {mark}
        </span>
        {name}
        {detail === undefined ? null : <span className="popup-detail">{detail}</span>}
      </button>
    </li>
  );
}

import { useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { definitionOf, fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { Evidence } from '../../../../src/inventory/kept-records.ts';
import { answerOf, titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { typeOfId } from '../../../../src/inventory/record-id.ts';
import { KeptReasonDialog } from '../../app/KeptReasonDialog.tsx';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { unwrap } from '../../data/call-failure.ts';
import { useClient } from '../../data/client-context.tsx';
import { useCommand } from '../../data/commands.ts';
import { useOffice, useOfficeRevision } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { errorText } from '../../text/errors.ts';
import { evidenceWords as words } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { AnswerField } from '../records/AnswerField.tsx';
import { SavingNote } from '../records/SavingNote.tsx';
import { useRecordSaving } from '../records/use-record-saving.ts';
import { factsOf, type FileFacts } from './file-facts.ts';
import { FilePreview } from './FilePreview.tsx';
import '../records/RecordPanel.css';
import './FilePanel.css';

/** What can be asked about a file: what it shows, and where it belongs. The rest is written when it is attached. */
const asked = ['name', 'about'];

/** One attached file: its preview, its facts, the records it belongs to, and what can be done with it. */
export function FilePanel({ file }: { file: Evidence }) {
  const facts = factsOf(file);
  const { title, erasedOn } = facts;
  const { state: saving, save } = useRecordSaving(file.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article className="panel card" aria-label={title}>
      <a className="panel-back" href={places.evidence}>
        {words.back}
      </a>
      <header className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <span className="small muted">{file.id}</span>
      </header>
      <div className="panel-about">
        <span>{facts.added}</span>
        <SavingNote state={saving} />
      </div>
      <div className="stack">
        {erasedOn === undefined ? (
          <FilePreview id={file.id} title={title} />
        ) : (
          <Callout mark="none" title={words.erasedTitle}>
            <p>{words.erased(erasedOn)}</p>
          </Callout>
        )}
        <Actions file={file} facts={facts} />
        <Owners about={facts.about} />
        {erasedOn === undefined
          ? fieldsOf('evidence')
              .filter(([name]) => asked.includes(name))
              .map(([name, field]) => (
                <AnswerField
                  key={name}
                  id={`question-${file.id}-${name}`}
                  field={field}
                  answer={answerOf(file, name)}
                  onAnswer={async (answer) => await save({ answers: { [name]: answer } })}
                />
              ))
          : null}
        <Facts facts={facts} />
      </div>
    </article>
  );
}

/** The records it belongs to, as links. */
function Owners({ about }: { about: readonly string[] }) {
  const office = useOffice();
  return (
    <section aria-label={words.belongs}>
      <h3>{words.belongs}</h3>
      {about.length === 0 ? <p className="muted">{words.belongsNowhere}</p> : null}
      <ul className="plain">
        {about.map((id) => {
          const type = typeOfId(id);
          return (
            <li key={id} className="file-owner">
              <a href={places.recordForm(id)}>{titleOfRecord(office, id)}</a>
              <span className="small muted">
                {type === undefined ? '' : definitionOf(type).plural} · {id}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Facts({ facts }: { facts: FileFacts }) {
  return (
    <section aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <dl className="file-facts">
        <dt>{words.kind}</dt>
        <dd>{facts.kindWords}</dd>
        <dt>{words.size}</dt>
        <dd>{facts.size}</dd>
        <dt>{words.fingerprint}</dt>
        <dd>
          <span className="fingerprint-words">{facts.sha256 ?? ''}</span>
          <span className="small muted">{words.fingerprintAbout}</span>
        </dd>
      </dl>
    </section>
  );
}

function Actions({ file, facts: { title, erasedOn } }: { file: Evidence; facts: FileFacts }) {
  const client = useClient();
  const expectedRevision = useOfficeRevision();
  const remove = useCommand('record.remove');
  const tell = useTellChange();
  const message = useMessage();
  const { state, run } = useExport();
  const [asking, setAsking] = useState<'remove' | 'erase' | undefined>(undefined);
  const close = () => setAsking(undefined);
  const confirmRemoval = () => {
    close();
    navigate(places.evidence.slice(1));
    remove.mutate(
      { id: file.id, expectedRevision },
      {
        onSuccess: () => tell(words.removed(title)),
        onError: (error) => message({ title: errorText(error), look: 'wrong' }),
      },
    );
  };
  const erase = async (why: string) => {
    unwrap(await client.call('evidence.erase', { id: file.id, expectedRevision, why }));
  };
  return (
    <div>
      <div className="row">
        {erasedOn === undefined ? (
          <>
            <Button onClick={() => run(async (one) => await one.call('evidence.saveCopy', { id: file.id }))}>
              {words.saveCopy}
            </Button>
            <Button look="quiet" small onClick={() => setAsking('erase')}>
              {words.erase}
            </Button>
          </>
        ) : null}
        <Button look="quiet" small onClick={() => setAsking('remove')}>
          {words.remove}
        </Button>
      </div>
      <ExportStatus state={state} />
      <ConfirmDialog
        open={asking === 'remove'}
        onClose={close}
        title={words.removeTitle(title)}
        description={words.removeText}
        confirm={words.removeConfirm}
        cancel={words.keep}
        onConfirm={confirmRemoval}
      />
      {asking === 'erase' ? (
        <KeptReasonDialog
          place={`evidence.${file.id}.erase`}
          title={words.eraseTitle(title)}
          description={words.eraseText}
          label={words.eraseReason}
          help={words.eraseHelp}
          confirm={words.eraseConfirm}
          cancel={words.keep}
          errors={words.eraseErrors}
          empty={words.eraseEmpty}
          errorText={errorText}
          onConfirm={erase}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

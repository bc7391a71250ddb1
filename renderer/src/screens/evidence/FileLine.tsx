import { useId, useState } from 'react';
import { given } from '../../../../src/inventory/answer.ts';
import type { Evidence } from '../../../../src/inventory/kept-records.ts';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { errorText } from '../../text/errors.ts';
import { evidenceWords as words } from '../../text/evidence.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { factsOf } from './file-facts.ts';
import { FilePreview } from './FilePreview.tsx';

/** One attached file on the page of a record: what it is, its preview on demand, and what can be done with it. */
export function FileLine({ file, recordId }: { file: Evidence; recordId: string }) {
  const facts = factsOf(file);
  const { title, erasedOn } = facts;
  const preview = useId();
  const [open, setOpen] = useState(false);
  const { state, run } = useExport();
  const takeOff = useTakeOff(file, recordId, title);
  const goTo = { label: words.open, onSelect: () => location.assign(places.recordForm(file.id)) };
  const copy = {
    label: words.saveCopy,
    onSelect: () => run(async (client) => await client.call('evidence.saveCopy', { id: file.id })),
  };
  return (
    <li className="attached-line">
      <div className="attached-top">
        <div className="attached-name">
          <a href={places.recordForm(file.id)}>{title}</a>
          <div className="small muted">
            {[facts.kindWords, facts.size, facts.added].filter(Boolean).join(' · ')}
            {erasedOn === undefined ? null : ` · ${words.erasedShort(erasedOn)}`}
          </div>
          {facts.sha256 === undefined ? null : (
            <div className="small muted">
              <span className="fingerprint-words">{words.fingerprintShort(facts.sha256)}</span>
            </div>
          )}
        </div>
        <div className="attached-actions">
          {erasedOn === undefined ? (
            <Button
              small
              aria-expanded={open}
              aria-controls={preview}
              aria-label={open ? words.hideName(title) : words.showName(title)}
              onClick={() => setOpen(!open)}
            >
              {open ? words.hide : words.show}
            </Button>
          ) : null}
          <Menu
            className={buttonClass('quiet', true)}
            trigger={<span aria-hidden="true">⋯</span>}
            label={words.more(title)}
            entries={[
              ...(erasedOn === undefined ? [copy] : []),
              goTo,
              { label: words.takeOff, onSelect: takeOff, apart: true },
            ]}
          />
        </div>
      </div>
      <div id={preview}>{open ? <FilePreview id={file.id} title={title} /> : null}</div>
      <ExportStatus state={state} />
    </li>
  );
}

/** Takes the record off those the file belongs to; with its last one the file goes to the trash. */
function useTakeOff(file: Evidence, recordId: string, title: string): () => void {
  const expectedRevision = useOfficeRevision();
  const save = useCommand('record.save');
  const remove = useCommand('record.remove');
  const tell = useTellChange();
  const message = useMessage();
  const answer = {
    onSuccess: () => tell(words.takenOff(title)),
    onError: (error: Error) => message({ title: errorText(error), look: 'wrong' }),
  };
  return () => {
    const left = factsOf(file).about.filter((id) => id !== recordId);
    if (left.length === 0) remove.mutate({ id: file.id, expectedRevision }, answer);
    else save.mutate({ id: file.id, expectedRevision, answers: { about: given(left) } }, answer);
  };
}

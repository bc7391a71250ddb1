import { useId, useState } from 'react';
import type { Evidence } from '../../../../src/inventory/kept-records.ts';
import { useDropTarget } from '../../app/drop/drop-target.tsx';
import { useCommand } from '../../data/commands.ts';
import { useOffice } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { evidenceWords as words } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { FileLine } from './FileLine.tsx';
import { filesOf } from './file-facts.ts';
import { useTellAttached } from './use-tell-attached.ts';
import './AttachedFiles.css';

interface AttachedFilesProps {
  recordId: string;
  /** What the record is called. */
  title: string;
  /** One of several on its page: files that are dropped do not mean it. */
  several?: boolean | undefined;
  /** Its heading: of a sheet, or of a part of one. */
  Heading?: 'h2' | 'h3' | undefined;
}

/** The same as a sheet of its own, for pages that are made of sheets. */
export function FilesCard(props: AttachedFilesProps) {
  return (
    <div className="card attached-card">
      <AttachedFiles {...props} Heading="h2" />
    </div>
  );
}

/** The files attached to a record. A file dropped on the page of the record is attached to it. */
export function AttachedFiles({ recordId, title, several = false, Heading = 'h3' }: AttachedFilesProps) {
  const heading = useId();
  const files: Evidence[] = filesOf(useOffice(), recordId);
  const add = useCommand('evidence.add');
  const tell = useTellAttached();
  const [error, setError] = useState<string | undefined>(undefined);
  useDropTarget({ recordId, title }, !several);
  const attach = () => {
    setError(undefined);
    add.mutate({ recordId }, { onSuccess: tell, onError: (failure) => setError(errorText(failure)) });
  };
  return (
    <section className="attached" aria-labelledby={heading}>
      <div className="attached-head">
        <Heading id={heading}>{words.title}</Heading>
        <Button small disabled={add.isPending} onClick={attach}>
          {words.attach}
        </Button>
      </div>
      {add.isPending ? <Progress label={words.attaching} value={null} /> : null}
      {error === undefined ? null : (
        <p role="alert" className="attached-error">
          {error}
        </p>
      )}
      {files.length === 0 ? (
        <p className="muted">
          {words.none} {words.noneHelp}
        </p>
      ) : (
        <ul className="plain attached-list">
          {files.map((file) => (
            <FileLine key={file.id} file={file} recordId={recordId} />
          ))}
        </ul>
      )}
      <p className="small muted">{words.limits}</p>
    </section>
  );
}

import { useRef, useState } from 'react';
import { KeptFormDialog } from '../../app/KeptFormDialog.tsx';
import { draftParts, draftText } from '../../data/draft-text.ts';
import { useOffice } from '../../data/queries.ts';
import { useKeepDraft, useKeptDraft } from '../../data/use-draft.ts';
import { errorText } from '../../text/errors.ts';
import { ownWords as words } from '../../text/own-words.ts';
import type { ChipPiece } from '../../ui/chip-pieces.ts';
import type { ChipTextHandle } from '../../ui/ChipText.tsx';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { factInWords, liveFacts, type LiveFact } from './live-facts.ts';
import { ownPieces, ownText, ownTextInWords } from './own-text.ts';
import { OwnTextField } from './OwnTextField.tsx';
import './WordingDialog.css';

interface WordingDialogProps {
  title: string;
  save: string;
  /** What the records say there now; nothing for a paragraph of the office's own. */
  generated: string;
  /** The own text as it is kept: one line per column of a row, blank lines between paragraphs. */
  start: string;
  reason: string;
  /** The part is a row of a table: the titles of its columns. */
  columns?: readonly string[] | undefined;
  /** Several paragraphs may be written. */
  paragraphs?: boolean | undefined;
  /** The records whose answers may be put in. */
  records: readonly string[];
  /** Where drafts of it are kept. */
  draftPlace: string;
  onSave: (text: string, reason: string) => Promise<void>;
  onClose: () => void;
}

const fieldId = (index: number): string => `own-text-${index}`;

/**
 * Where own words are written: the text from the records above, live facts as chips, and the sentence as it will read. What was
 * being written here when the window was closed is there again.
 */
export function WordingDialog(props: WordingDialogProps) {
  const draft = useKeptDraft(props.draftPlace);
  const [anew, setAnew] = useState(false);
  if (draft === undefined) return null;
  const kept = anew ? undefined : draftParts(draft, ['text', 'reason']);
  return <Writing key={String(anew)} {...props} kept={kept} onAnew={() => setAnew(true)} />;
}

interface WritingProps extends WordingDialogProps {
  /** What was being written here and never saved. */
  kept: Record<'text' | 'reason', string> | undefined;
  onAnew: () => void;
}

function Writing(props: WritingProps) {
  const { title, save, generated, columns, paragraphs = false, records, onSave, onClose, kept, onAnew } = props;
  const start = kept?.text ?? props.start;
  const office = useOffice();
  const facts = liveFacts(office, records);
  const cells = columns?.length ?? 1;
  const [lines, setLines] = useState<ChipPiece[][]>(() =>
    paragraphs ? [ownPieces(start.replaceAll(/\n{2,}/g, '\n'))] : linesOf(start, cells),
  );
  const [reason, setReason] = useState(kept?.reason ?? props.reason);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [saving, setSaving] = useState(false);
  const wordsOf = (path: string): string => factInWords(office, path);
  const typed = lines.map((line) => ownText(line).trim()).join('\n');
  const [firstTyped] = useState(typed);
  const text = paragraphs ? typed.replaceAll(/\s*\n\s*/g, '\n\n') : typed;

  const changed = kept !== undefined || typed !== firstTyped || reason !== props.reason;
  const draft = useKeepDraft(props.draftPlace, draftText({ text, reason }), changed);

  const submit = () => {
    const empty = lines.findIndex((line) => ownText(line).trim() === '');
    if (empty >= 0) {
      setErrors([{ fieldId: fieldId(empty), text: words.empty }]);
      return;
    }
    setSaving(true);
    draft.saving();
    onSave(text, reason.trim()).then(
      () => {
        draft.end();
        onClose();
      },
      (error: unknown) => {
        draft.again();
        setSaving(false);
        setErrors([{ fieldId: fieldId(0), text: errorText(error) }]);
      },
    );
  };

  return (
    <KeptFormDialog
      draft={{ ...draft, isFromBefore: kept !== undefined }}
      onDiscard={onAnew}
      size={generated === '' ? 'wide' : 'full'}
      busy={changed}
      title={title}
      errorsTitle={words.errors}
      errors={errors}
      confirm={save}
      cancel={words.cancel}
      pending={saving}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={generated === '' ? 'stack' : 'wording-columns'}>
        {generated === '' ? null : (
          <div>
            <h3>{words.generated}</h3>
            <p className="wording-generated">{generated}</p>
          </div>
        )}
        <div className="stack">
          <Editor
            columns={columns}
            severalLines={paragraphs}
            start={lines}
            facts={facts}
            wordsOf={wordsOf}
            error={errors[0]?.text}
            onChange={(index, line) => setLines((before) => before.map((one, at) => (at === index ? line : one)))}
          />
        </div>
      </div>
      <div>
        <h3>{words.preview}</h3>
        <p className="wording-preview" aria-live="polite">
          {text.trim() === '' ? <span className="muted">{words.previewEmpty}</span> : ownTextInWords(text, wordsOf)}
        </p>
      </div>
      <Field label={words.reason} help={words.reasonHelp}>
        {(control) => <TextInput {...control} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </KeptFormDialog>
  );
}

interface EditorProps {
  columns: readonly string[] | undefined;
  severalLines: boolean;
  start: readonly ChipPiece[][];
  facts: readonly LiveFact[];
  wordsOf: (path: string) => string;
  error: string | undefined;
  onChange: (index: number, line: ChipPiece[]) => void;
}

/** One box, or one for each column of a row; one picker of facts serves them all. */
function Editor({ columns, severalLines, start, facts, wordsOf, error, onChange }: EditorProps) {
  const boxes = useRef<(ChipTextHandle | null)[]>([]);
  return start.map((line, index) => (
    <OwnTextField
      key={index}
      id={fieldId(index)}
      label={columns === undefined ? words.yourText : `${words.yourText}: ${columns[index] ?? ''}`}
      severalLines={severalLines}
      start={line}
      facts={facts}
      wordsOf={wordsOf}
      error={index === 0 ? error : undefined}
      boxRef={(handle) => {
        boxes.current[index] = handle;
      }}
      onInsert={(path) => boxes.current[index]?.insert(path)}
      onChange={(pieces) => onChange(index, pieces)}
    />
  ));
}

/** One list of pieces per cell; what a short text does not reach is empty, what goes beyond joins the last one. */
function linesOf(text: string, cells: number): ChipPiece[][] {
  const lines = cells === 1 ? [text.replaceAll('\n', ' ')] : text.split('\n');
  return Array.from({ length: cells }, (_, index) =>
    ownPieces(index === cells - 1 ? lines.slice(index).join(', ') : (lines[index] ?? '')),
  );
}

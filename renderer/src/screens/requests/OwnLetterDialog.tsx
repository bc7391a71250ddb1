import { useState } from 'react';
import type { Document } from '../../../../src/documents/block.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import { KeptFormDialog } from '../../app/KeptFormDialog.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { draftParts, draftText } from '../../data/draft-text.ts';
import { useKeepDraft, useKeptDraft } from '../../data/use-draft.ts';
import { errorText } from '../../text/errors.ts';
import { ownLetterWords as words } from '../../text/request-page.ts';
import type { SummaryError } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select, TextArea } from '../../ui/inputs.tsx';
import { shorten } from '../policy/leaves.ts';
import type { WhichLetter } from './LetterActions.tsx';
import { partsToReword, startOfOwnText } from './own-letter-text.ts';

interface OwnLetterDialogProps {
  request: Request;
  which: WhichLetter;
  document: Document;
  /** The part whose own words are changed; the person chooses one when left out. */
  part: { block: string; text: string } | undefined;
  onClose: () => void;
}

const textId = 'own-letter-text';

/** Says a part of every letter of this kind in the office's own words. What was being written and never saved is there again. */
export function OwnLetterDialog(props: OwnLetterDialogProps) {
  const { request, which, part } = props;
  const place = `letter.${request.id}.${which.letter}.${part?.block ?? 'new'}`;
  const draft = useKeptDraft(place);
  const [anew, setAnew] = useState(false);
  if (draft === undefined) return null;
  const kept = anew ? undefined : draftParts(draft, ['block', 'text']);
  return <Writing key={String(anew)} {...props} place={place} kept={kept} onAnew={() => setAnew(true)} />;
}

interface WritingProps extends OwnLetterDialogProps {
  /** Where drafts of it are kept. */
  place: string;
  kept: Record<'block' | 'text', string> | undefined;
  onAnew: () => void;
}

function Writing({ request, which, document, part, onClose, place, kept, onAnew }: WritingProps) {
  const parts = partsToReword(document);
  const startOf = (id: string | undefined) =>
    startOfOwnText(parts.find((leaf) => leaf.block.id === id)?.start ?? '', request);
  const [block, setBlock] = useState(kept?.block ?? part?.block ?? parts[0]?.block.id);
  const [text, setText] = useState(kept?.text ?? part?.text ?? startOf(parts[0]?.block.id));
  const changed = text !== (part?.text ?? startOf(block));
  const draft = useKeepDraft(place, draftText({ block: block ?? '', text }), changed);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const set = useCommand('letterWording.set');
  const tell = useTellChange();
  const submit = () => {
    if (block === undefined || text.trim() === '') {
      setErrors([{ fieldId: textId, text: words.empty }]);
      return;
    }
    draft.saving();
    set.mutate(
      { id: request.id, ...which, block, change: 'reword', text: text.trim() },
      {
        onSuccess: () => {
          draft.end();
          onClose();
          tell(words.saved);
        },
        onError: (error) => {
          draft.again();
          setErrors([{ fieldId: textId, text: errorText(error) }]);
        },
      },
    );
  };
  return (
    <KeptFormDialog
      draft={{ ...draft, isFromBefore: kept !== undefined }}
      onDiscard={onAnew}
      size="wide"
      busy={changed}
      title={words.dialog}
      errorsTitle={words.errors}
      errors={errors}
      confirm={words.save}
      cancel={words.cancel}
      pending={set.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {part === undefined ? (
        <Field label={words.part}>
          {(control) => (
            <Select
              {...control}
              value={block ?? ''}
              options={parts.map((leaf) => ({ value: leaf.block.id, label: shorten(leaf.text, 70) }))}
              onChoose={(chosen) => {
                setBlock(chosen);
                setText(startOf(chosen));
              }}
            />
          )}
        </Field>
      ) : null}
      <Field id={textId} label={words.text} help={words.textHelp} error={errors[0]?.text}>
        {(control) => <TextArea {...control} rows={5} value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
    </KeptFormDialog>
  );
}

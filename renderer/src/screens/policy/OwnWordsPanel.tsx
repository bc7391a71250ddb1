import { useState } from 'react';
import type { Document } from '../../../../src/documents/block.ts';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import { KeptReasonDialog } from '../../app/KeptReasonDialog.tsx';
import { errorText } from '../../text/errors.ts';
import { ownWords as words } from '../../text/own-words.ts';
import { Button } from '../../ui/Button.tsx';
import { FactsChanged } from './FactsChanged.tsx';
import type { Leaf } from './leaves.ts';
import { ownActions, type WordingQuestion } from './own-actions.ts';
import { useMovePart } from './use-move-part.ts';
import { useOwnWords } from './use-own-words.ts';
import { WordingDialog } from './WordingDialog.tsx';

interface OwnWordsPanelProps {
  document: Document;
  picked: Leaf;
  policyId: string | undefined;
  wordings: readonly WordingState[];
  /** The part left the text. */
  onGone: (blockId: string) => void;
}

/** What can be done with the picked part in the office's own words. */
export function OwnWordsPanel({ document, picked, policyId, wordings, onGone }: OwnWordsPanelProps) {
  const [question, setQuestion] = useState<WordingQuestion | undefined>(undefined);
  const { set, editParagraph, restore, attempt } = useOwnWords();
  const move = useMovePart(document, policyId);
  const actions = ownActions(picked, wordings);
  const { block } = picked;
  const at = policyId === undefined ? { block: block.id } : { policyId, block: block.id };
  const close = () => setQuestion(undefined);
  const draftPlace = (what: WordingQuestion): string => `${what}.${policyId ?? 'main'}.${block.id}`;
  const edit = () => setQuestion(actions.paragraph ? 'editParagraph' : 'reword');

  return (
    <section className="own-panel" aria-label={words.title}>
      <h3>{words.title}</h3>
      {actions.reworded?.state === 'changed' ? (
        <FactsChanged
          wording={actions.reworded}
          onKeep={() =>
            attempt(async () => await set({ ...at, change: 'reword', text: actions.reworded?.text ?? '' }, words.kept))
          }
          onTake={() => attempt(async () => await restore(actions.reworded?.record ?? ''))}
          onEdit={edit}
        />
      ) : null}
      {actions.reworded && actions.reworded.state !== 'changed' ? (
        <>
          <p className="small muted">{words.recordsSay}</p>
          <p className="quote own-generated">{actions.reworded.generated}</p>
        </>
      ) : null}
      {actions.paragraph ? <p className="small muted">{words.ownParagraph}</p> : null}
      <div className="own-buttons">
        <Button small onClick={edit}>
          {actions.paragraph || actions.reworded ? words.editWords : words.reword}
        </Button>
        {actions.paragraph ? null : (
          <>
            <Button small onClick={() => setQuestion('addAfter')}>
              {words.addAfter}
            </Button>
            <Button small onClick={() => move(block.id, -1)} aria-disabled={!move.can(block.id, -1)}>
              {words.moveUp}
            </Button>
            <Button small onClick={() => move(block.id, 1)} aria-disabled={!move.can(block.id, 1)}>
              {words.moveDown}
            </Button>
            <Button small onClick={() => setQuestion('hide')}>
              {words.hide}
            </Button>
          </>
        )}
        {actions.reworded ? (
          <Button small onClick={() => attempt(async () => await restore(actions.reworded?.record ?? ''))}>
            {words.restore}
          </Button>
        ) : null}
        {actions.moved ? (
          <Button small onClick={() => attempt(async () => await restore(actions.moved?.record ?? ''))}>
            {words.restorePlace}
          </Button>
        ) : null}
        {actions.paragraph ? (
          <Button
            small
            onClick={() => {
              attempt(async () => {
                await restore(actions.paragraph?.record ?? '');
                onGone(block.id);
              });
            }}
          >
            {words.removeOwn}
          </Button>
        ) : null}
      </div>
      {question === 'reword' ? (
        <WordingDialog
          title={words.rewordTitle}
          save={words.save}
          generated={actions.reworded?.generated ?? picked.text}
          start={actions.reworded?.text ?? picked.start}
          reason={actions.reworded?.reason ?? ''}
          columns={picked.columns}
          records={actions.records}
          draftPlace={draftPlace('reword')}
          onClose={close}
          onSave={async (text, reason) =>
            await set({ ...at, change: 'reword', text, ...(reason === '' ? {} : { reason }) }, words.reworded)
          }
        />
      ) : null}
      {question === 'addAfter' ? (
        <WordingDialog
          paragraphs
          title={words.addTitle}
          save={words.saveParagraph}
          generated=""
          start=""
          reason=""
          records={actions.records}
          draftPlace={draftPlace('addAfter')}
          onClose={close}
          onSave={async (text, reason) =>
            await set({ ...at, change: 'addAfter', text, ...(reason === '' ? {} : { reason }) }, words.added)
          }
        />
      ) : null}
      {question === 'editParagraph' && actions.paragraph ? (
        <WordingDialog
          paragraphs
          title={words.rewordTitle}
          save={words.save}
          generated=""
          start={actions.paragraph.text}
          reason={actions.paragraph.reason}
          records={actions.records}
          draftPlace={draftPlace('editParagraph')}
          onClose={close}
          onSave={async (text, reason) => await editParagraph(actions.paragraph?.record ?? '', text, reason)}
        />
      ) : null}
      {question === 'hide' ? (
        <KeptReasonDialog
          place={draftPlace('hide')}
          title={words.hideTitle}
          description={words.hideText}
          quote={picked.text}
          label={words.hideReason}
          help={words.hideReasonHelp}
          confirm={words.hideConfirm}
          cancel={words.cancel}
          errors={words.errors}
          empty={words.hideEmpty}
          errorText={errorText}
          onClose={close}
          onConfirm={async (reason) => {
            await set({ ...at, change: 'hide', reason }, words.hidden);
            onGone(block.id);
          }}
        />
      ) : null}
    </section>
  );
}

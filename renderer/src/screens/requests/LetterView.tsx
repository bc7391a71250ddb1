import { useState } from 'react';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import type { LetterKind } from '../../../../src/inventory/letter.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import type { LetterChoice } from '../../../../src/requests/letters/letter-choices.ts';
import { KeptFromBefore } from '../../app/KeptFromBefore.tsx';
import { useLetter, useLetterChoices, useRequestState } from '../../data/request-queries.ts';
import { useOffice } from '../../data/queries.ts';
import { useDraft } from '../../data/use-draft.ts';
import { errorText } from '../../text/errors.ts';
import { letterWords as words } from '../../text/request-page.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select, TextArea } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DocumentText } from '../policy/DocumentText.tsx';
import { LetterActions } from './LetterActions.tsx';
import { LetterChooser } from './LetterChooser.tsx';
import { LetterFacts } from './LetterFacts.tsx';
import { gapsIn } from './letter-gaps.ts';
import { OwnLetterWords } from './OwnLetterWords.tsx';
import { Refused } from './Refused.tsx';
import { SentList } from './SentList.tsx';
import { lettersOf } from './sent-letters.ts';
import './LetterView.css';

interface LetterViewProps {
  request: Request;
  /** The kind that the address names; otherwise the first that is possible. */
  kind: LetterKind | undefined;
  recipientId: string | undefined;
}

/** The letters of a request: which there are, the text of one, and what it rests on. */
export function LetterView({ request, kind, recipientId }: LetterViewProps) {
  const choices = useLetterChoices(request.id);
  const sent = lettersOf(useOffice(), request.id);
  if (choices.error) return <EmptyState title={words.failed} text={errorText(choices.error)} />;
  if (!choices.data) return <Skeleton label={words.reading} lines={9} />;
  const chosen =
    choices.data.find((one) => one.kind === kind) ??
    (sent.length > 0 ? undefined : choices.data.find((one) => one.kind === 'answer' && one.possible)) ??
    choices.data.find((one) => one.possible);
  return (
    <div className="letters">
      <div className="stack letters-side">
        <LetterChooser choices={choices.data} chosen={chosen?.kind} requestId={request.id} />
        {sent.length === 0 ? null : (
          <Card title={words.sentTitle}>
            <SentList letters={sent} />
          </Card>
        )}
      </div>
      {chosen === undefined ? null : (
        <Letter key={`${request.id} ${chosen.kind}`} request={request} choice={chosen} recipientId={recipientId} />
      )}
    </div>
  );
}

interface LetterProps {
  request: Request;
  choice: LetterChoice;
  recipientId: string | undefined;
}

const noLetter: { document: undefined; wordings: WordingState[] } = { document: undefined, wordings: [] };
const withReason: readonly LetterKind[] = ['needMore', 'denial', 'extension'];

function Letter({ request, choice: { kind }, recipientId: asked }: LetterProps) {
  const state = useRequestState(request.id);
  const draft = useDraft(`request.${request.id}.reason.${kind}`, { reason: firstReason(request, kind) });
  const { reason } = draft.parts;
  const companies = state.data?.tell ?? [];
  const [picked, setPicked] = useState(asked);
  const recipientId = kind === 'passOn' ? (picked ?? companies[0]?.recipientId) : undefined;
  const trimmed = reason.trim();
  const which = {
    letter: kind,
    ...(withReason.includes(kind) && trimmed !== '' ? { reason: trimmed } : {}),
    ...(recipientId === undefined ? {} : { recipientId }),
  };
  const letter = useLetter({ id: request.id, ...which });
  const { document, wordings } = letter.data && 'document' in letter.data ? letter.data : noLetter;
  return (
    <div className="stack letter">
      {withReason.includes(kind) || kind === 'passOn' ? (
        <div className="card stack">
          <KeptFromBefore draft={draft} />
          {withReason.includes(kind) ? (
            <Field label={words.reason[kind]} help={words.reasonHelp} id="letter-reason">
              {(control) => (
                <TextArea
                  {...control}
                  maxLength={4000}
                  value={reason}
                  onChange={(event) => draft.set({ reason: event.target.value })}
                />
              )}
            </Field>
          ) : null}
          {kind === 'passOn' ? (
            <Field label={words.company}>
              {(control) => (
                <Select
                  {...control}
                  value={recipientId ?? ''}
                  options={companies.map((one) => ({ value: one.recipientId, label: one.name }))}
                  onChoose={setPicked}
                />
              )}
            </Field>
          ) : null}
        </div>
      ) : null}
      {letter.error ? (
        <EmptyState title={words.failed} text={errorText(letter.error)} />
      ) : letter.data === undefined ? (
        <Skeleton label={words.reading} lines={9} />
      ) : 'refusal' in letter.data ? (
        <Refused refusal={letter.data.refusal} />
      ) : null}
      {document === undefined ? null : (
        <>
          <LetterActions
            request={request}
            which={which}
            gaps={gapsIn(document)}
            onSent={draft.end}
            ownChanged={wordings.some(({ state }) => state === 'changed')}
          />
          <div className="letter-beside">
            <div className="policy-text letter-text">
              <DocumentText document={document} parts={[]} label={words.preview} />
            </div>
            <div className="stack">
              <LetterFacts document={document} route={kind === 'answer' ? (state.data?.route ?? null) : null} />
              <OwnLetterWords request={request} which={which} document={document} wordings={wordings} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** What was noted about the request already, as a first reason. */
function firstReason(request: Request, kind: LetterKind): string {
  if (kind === 'denial') return valueOf(request.outcomeReason) ?? '';
  return kind === 'extension' ? (valueOf(request.extensionReason) ?? '') : '';
}

import { useEffect, useRef, useState } from 'react';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import * as places from '../../app/places.ts';
import { useOffice, usePolicy, useWordings } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { ownWords as words } from '../../text/own-words.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Chip, type Mark } from '../../ui/marks.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FactsChanged } from './FactsChanged.tsx';
import { partsOf, shorten } from './leaves.ts';
import { factInWords } from './live-facts.ts';
import { ownActions } from './own-actions.ts';
import { ownTextInWords } from './own-text.ts';
import { useOwnWords } from './use-own-words.ts';
import { WordingDialog } from './WordingDialog.tsx';
import './WordingsView.css';

/** All own words of a policy: what they change, whether their facts changed, and the way back. */
export function WordingsView({ policyId, shownId }: { policyId: string | undefined; shownId: string | undefined }) {
  const wordings = useWordings(policyId);
  if (wordings.error) return <EmptyState title={words.failed} text={errorText(wordings.error)} />;
  if (!wordings.data) return <Skeleton label={words.reading} lines={6} />;
  if (wordings.data.length === 0) {
    return (
      <div className="card card-flush">
        <EmptyState title={words.listNone} text={words.listNoneText}>
          <LinkButton href={places.policyOf(policyId ?? 'main')}>{words.readText}</LinkButton>
        </EmptyState>
      </div>
    );
  }
  const urgent = (one: WordingState) => (one.state === 'current' ? 1 : 0);
  return (
    <>
      <h2 className="visually-hidden">{words.listTitle}</h2>
      <ul className="plain wordings" aria-label={words.listTitle}>
        {wordings.data
          .toSorted((first, second) => urgent(first) - urgent(second))
          .map((wording) => (
            <li key={wording.record}>
              <Wording wording={wording} policyId={policyId} shown={wording.record === shownId} />
            </li>
          ))}
      </ul>
    </>
  );
}

const marks: Record<WordingState['state'], Mark> = { current: 'ok', changed: 'gap', placeGone: 'wrong' };

interface WordingProps {
  wording: WordingState;
  policyId: string | undefined;
  /** The address names it. */
  shown: boolean;
}

function Wording({ wording, policyId, shown }: WordingProps) {
  const office = useOffice();
  const { set, restore, attempt } = useOwnWords();
  const [editing, setEditing] = useState(false);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) card.current?.focus();
  }, [shown]);
  const { record, block, change, text, reason, generated, state } = wording;
  const policy = usePolicy(policyId).data;
  const part = policy && partsOf(policy).find((one) => one.block.id === block);
  const at = policyId === undefined ? { block, change } : { policyId, block, change };
  const inWords = ownTextInWords(text, (path) => factInWords(office, path));
  const said = change === 'hide' || change === 'moveAfter' ? generated || wording.basis || part?.text : inWords;
  const title = shorten(said ?? block, 240);
  return (
    <article className="card wording" ref={card} tabIndex={-1} aria-label={`${words.changes[change]}: ${title}`}>
      <header className="wording-head">
        <Chip mark="none">{words.changes[change]}</Chip>
        <Chip mark={marks[state]}>{words.states[state]}</Chip>
        <span className="small muted">{part === undefined ? record : `${part.section} · ${record}`}</span>
      </header>
      <p className="drift-text">{title}</p>
      {change === 'reword' && state === 'current' && generated !== '' ? (
        <div>
          <p className="small muted">{words.recordsSay}</p>
          <p className="quote">{shorten(generated, 240)}</p>
        </div>
      ) : null}
      {reason === '' ? null : <p className="small muted">{words.because(reason)}</p>}
      {state === 'placeGone' ? <Callout mark="wrong" title={words.placeGone} /> : null}
      {state === 'changed' ? (
        <FactsChanged
          wording={wording}
          onKeep={() =>
            attempt(async () => await set({ ...at, ...(change === 'hide' ? { reason } : { text }) }, words.kept))
          }
          onTake={() => attempt(async () => await restore(record))}
          onEdit={() => setEditing(true)}
        />
      ) : null}
      <div className="own-buttons">
        {state === 'placeGone' || wording.hidden ? null : (
          <LinkButton
            small
            href={places.policyBlock(change === 'addAfter' ? `own.${record}` : block, policyId)}
            aria-label={`${words.show}: ${title}`}
          >
            {words.show}
          </LinkButton>
        )}
        {state === 'changed' ? null : (
          <Button
            small
            aria-label={`${backWords(change)}: ${title}`}
            onClick={() => attempt(async () => await restore(record))}
          >
            {backWords(change)}
          </Button>
        )}
      </div>
      {editing && part ? (
        <WordingDialog
          title={words.rewordTitle}
          save={words.save}
          generated={generated}
          start={text}
          reason={reason}
          columns={part.columns}
          records={ownActions(part, []).records}
          draftPlace={`wording.${record}`}
          onClose={() => setEditing(false)}
          onSave={async (next, why) =>
            await set({ ...at, text: next, ...(why === '' ? {} : { reason: why }) }, words.reworded)
          }
        />
      ) : null}
    </article>
  );
}

function backWords(change: WordingState['change']): string {
  if (change === 'hide') return words.showAgain;
  if (change === 'addAfter') return words.removeOwn;
  return change === 'moveAfter' ? words.restorePlace : words.restore;
}

import { valueOf, itemsOf } from '../../../../src/inventory/answer.ts';
import type { LetterKind } from '../../../../src/inventory/letter.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import { recordIn } from '../../../../src/inventory/record-lookup.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { kindsInWords } from '../../text/requests.ts';
import { Callout } from '../../ui/Callout.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { FilesCard } from '../evidence/AttachedFiles.tsx';
import { AnswersView } from './AnswersView.tsx';
import { LetterView } from './LetterView.tsx';
import { lettersOf } from './sent-letters.ts';
import { WorkView } from './WorkView.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';
import { RecordHistory } from '../records/RecordHistory.tsx';
import './RequestPage.css';

/** Which part of the page of a request is open. */
export type RequestView =
  | { name: 'work' }
  | { name: 'answers'; field: string | undefined }
  | { name: 'history' }
  | { name: 'letter'; kind: LetterKind | undefined; recipientId: string | undefined };

/** One request: what to do, its letters, every answer, and what happened to it. */
export function RequestPage({ id, view }: { id: string; view: RequestView }) {
  const office = useOffice();
  const request = recordIn(office.request, id);
  if (request === undefined) {
    return (
      <Page title={id}>
        <EmptyState title={words.missingTitle} text={words.missing}>
          <a href={places.requests}>{words.back}</a>
        </EmptyState>
      </Page>
    );
  }
  const letters = lettersOf(office, id);
  const erasedOn = valueOf(request.erasedOn);
  return (
    <Page title={titleOf(request)} about={aboutOf(request)} actions={<WithdrawButton request={request} />}>
      <p className="request-back">
        <a href={places.requests}>{words.back}</a>
      </p>
      <PlaceTabs
        label={words.views}
        tabs={[
          { href: places.requestPage(id), title: words.work, current: view.name === 'work' },
          {
            href: places.requestLetter(id),
            title: words.letters,
            current: view.name === 'letter',
            count: letters.length,
          },
          { href: places.requestAnswers(id), title: words.answers, current: view.name === 'answers' },
          { href: places.requestHistory(id), title: words.history, current: view.name === 'history' },
        ]}
      />
      <div className="request">
        {erasedOn === undefined ? null : (
          <div className="request-erased">
            <Callout mark="none" title={words.erased}>
              <p>{words.erasedText(erasedOn)}</p>
            </Callout>
          </div>
        )}
        {view.name === 'work' ? <WorkView request={request} /> : null}
        {view.name === 'work' || view.name === 'answers' ? <FilesCard recordId={id} title={titleOf(request)} /> : null}
        {view.name === 'letter' ? (
          <LetterView
            key={`${view.kind ?? ''} ${view.recipientId ?? ''}`}
            request={request}
            kind={view.kind}
            recipientId={view.recipientId}
          />
        ) : null}
        {view.name === 'answers' ? <AnswersView request={request} field={view.field} /> : null}
        {view.name === 'history' ? (
          <div className="card">
            <RecordHistory recordId={id} />
          </div>
        ) : null}
      </div>
    </Page>
  );
}

function titleOf(request: Request): string {
  if (valueOf(request.erasedOn) !== undefined) return words.erasedTitle;
  return valueOf(request.personName) ?? words.nobody;
}

function aboutOf(request: Request): string {
  const receivedOn = valueOf(request.receivedOn);
  const received =
    receivedOn === undefined ? words.notReceived : words.received(receivedOn, valueOf(request.receivedBy));
  return words.about(kindsInWords(itemsOf(request.kinds)), received, request.id);
}

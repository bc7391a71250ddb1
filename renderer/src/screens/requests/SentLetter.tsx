import { valueOf } from '../../../../src/inventory/answer.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useSentText } from '../../data/request-queries.ts';
import { useOffice } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { letterWords as words } from '../../text/request-page.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FilesCard } from '../evidence/AttachedFiles.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { letterInWords } from './SentList.tsx';
import './LetterView.css';

/** A letter that went out, as it was kept. */
export function SentLetter({ id }: { id: string }) {
  const letter = useOffice().letter.find((one) => one.id === id);
  const text = useSentText(id);
  const { state, run } = useExport();
  if (letter === undefined) {
    return (
      <Page title={words.sentTitle}>
        <EmptyState title={id} text={words.gone}>
          <a href={places.requests}>{words.backToRequest}</a>
        </EmptyState>
      </Page>
    );
  }
  const kind = valueOf(letter.kind);
  const requestId = valueOf(letter.request);
  return (
    <Page
      title={kind === undefined ? id : words.kinds[kind]}
      about={`${letterInWords(letter)} · ${id}`}
      actions={
        <Button
          look="primary"
          disabled={state.phase === 'running'}
          onClick={() => run(async (client) => await client.call('request.exportSent', { id }))}
        >
          {words.saveCopy}
        </Button>
      }
    >
      {requestId === undefined ? null : (
        <p className="request-back">
          <a href={places.requestPage(requestId)}>{words.backToRequest}</a>
        </p>
      )}
      <ExportStatus state={state} />
      <div className="stack sent">
        {text.data === undefined && !text.error ? (
          <Skeleton label={words.reading} lines={9} />
        ) : (
          <Card title={words.lookSentText}>
            {text.data?.text ? <p className="sent-text">{text.data.text}</p> : <p className="muted">{words.noText}</p>}
          </Card>
        )}
        <Card title={words.fingerprint}>
          <p className="sent-hash">{valueOf(letter.copySha256)}</p>
        </Card>
        <FilesCard recordId={id} title={`${kind === undefined ? id : words.kinds[kind]} · ${id}`} />
      </div>
    </Page>
  );
}

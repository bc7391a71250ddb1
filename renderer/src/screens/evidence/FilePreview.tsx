import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { EvidenceContent } from '../../../../src/contract/evidence-calls.ts';
import { contractQuery } from '../../data/queries.ts';
import { useClient } from '../../data/client-context.tsx';
import { errorText } from '../../text/errors.ts';
import { evidenceWords as words } from '../../text/evidence.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PdfPages } from './PdfPages.tsx';
import './FilePreview.css';

/** What is in an attached file, as data: nothing of it runs, and no address leads to it. */
export function FilePreview({ id, title }: { id: string; title: string }) {
  // Contents are large and never change: what is not on the screen is not held, and no other change reads it again.
  const content = contractQuery(useClient(), 'evidence.content', { id });
  const { data, error } = useQuery({ ...content, gcTime: 0, staleTime: 'static' });
  return (
    <div className="preview" role="group" aria-label={words.previewOf(title)}>
      {error === null ? null : <p role="alert">{errorText(error)}</p>}
      {data === undefined && error === null ? <Skeleton label={words.loading} /> : null}
      {data === undefined ? null : <Content content={data} title={title} />}
    </div>
  );
}

function Content({ content, title }: { content: EvidenceContent; title: string }) {
  switch (content.shows) {
    case 'pages':
      return <PdfPages base64={content.base64} title={title} />;
    case 'image':
      return <Picture address={`data:${content.mediaType};base64,${content.base64}`} title={title} />;
    case 'text':
      return (
        <>
          {/* A long text scrolls in its own box, which the keyboard must reach. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="file-text" tabIndex={0}>
            {content.text}
          </pre>
          {content.cut ? <p className="small muted">{words.cut}</p> : null}
        </>
      );
    case 'none':
      return <p className="muted">{noPreview(content.kind)}</p>;
  }
}

function noPreview(kind: Extract<EvidenceContent, { shows: 'none' }>['kind']): string {
  if (kind === null) return words.noPreview.none;
  return kind === 'mail' || kind === 'outlookMail' ? words.noPreview.mail : words.noPreview.office;
}

function Picture({ address, title }: { address: string; title: string }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p role="alert">{words.imageFailed}</p>;
  return <img className="preview-picture" src={address} alt={title} decoding="async" onError={() => setFailed(true)} />;
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ShownIn } from '../../../../src/shown/shown-in.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useOffice } from '../../data/queries.ts';
import { shownTitle, shownWords as words } from '../../text/shown.ts';
import { Button } from '../../ui/Button.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { shorten } from '../policy/leaves.ts';
import { shownPlace } from './shown-place.ts';

/** In an office with more data and disclosures, what is not kept is written when somebody asks for it. */
const writtenAtOnceUpTo = 800;

/**
 * The documents beside the policies in which a record shows, with the sentences: first what was published, kept and sent, then
 * what would be written today.
 */
export function ShownDocuments({ recordId }: { recordId: string }) {
  const client = useClient();
  const { dataElement, disclosure } = useOffice();
  const isSmall = dataElement.length + disclosure.length <= writtenAtOnceUpTo;
  const [asked, setAsked] = useState(isSmall);
  const input = { id: recordId };
  const kept = useQuery({ ...contractQuery(client, 'record.shownKept', input), placeholderData: keepPreviousData });
  const written = useQuery({
    ...contractQuery(client, 'record.shownWritten', input),
    placeholderData: keepPreviousData,
    // What is quick comes first.
    enabled: asked && kept.isFetched,
  });
  return (
    <>
      <section aria-label={words.kept}>
        <h3>{words.kept}</h3>
        <Documents list={kept.data} none={words.keptNone} failed={kept.isError} />
      </section>
      <section aria-label={words.written}>
        <h3>{words.written}</h3>
        {asked ? (
          <Documents list={written.data} none={words.writtenNone} failed={written.isError} />
        ) : (
          <p>
            <Button small onClick={() => setAsked(true)}>
              {words.ask}
            </Button>{' '}
            <span className="small muted">{words.askText}</span>
          </p>
        )}
      </section>
    </>
  );
}

function Documents({ list, none, failed }: { list: readonly ShownIn[] | undefined; none: string; failed: boolean }) {
  if (failed) return <p className="muted">{words.failed}</p>;
  if (list === undefined) return <p className="muted">{words.reading}</p>;
  if (list.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="plain">
      {list.map((one) => (
        <li key={JSON.stringify(one.document)} className="links-sentence">
          <ShownDocument shown={one} />
        </li>
      ))}
    </ul>
  );
}

function ShownDocument({ shown: { document, sentences, more } }: { shown: ShownIn }) {
  const href = shownPlace(document);
  const title = shownTitle(document);
  const isFrozen = document.kind === 'year' && document.closedOn !== undefined;
  return (
    <>
      {href === undefined ? <span className="links-document">{title}</span> : <a href={href}>{title}</a>}
      {isFrozen ? (
        <span className="small muted">
          {' '}
          <StateMark mark="ok" /> {words.frozen}
        </span>
      ) : null}
      {sentences.map(({ block, text }) => (
        <p key={block}>{shorten(text, 260)}</p>
      ))}
      {more === 0 ? null : <p className="small muted">{words.more(more)}</p>}
    </>
  );
}

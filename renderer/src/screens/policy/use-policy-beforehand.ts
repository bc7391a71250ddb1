import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Document } from '../../../../src/documents/block.ts';
import { atRest } from '../../app/at-rest.ts';
import { isLargeOffice } from '../../app/is-large.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useFindingCounts, useOffice } from '../../data/queries.ts';
import { prepareReading, readingOf } from './document-pieces.ts';
import { prepareSections } from './section-states.ts';

/** Milliseconds of rest after the points are counted: by then the screen that follows a change is drawn. */
const rest = 500;

/**
 * Reads the policy before somebody opens it, whenever the points have been counted: its text is composed then anyway, but in a
 * large office it takes a while to come over.
 */
export function usePolicyBeforehand(): void {
  const client = useClient();
  const queries = useQueryClient();
  const { data, dataUpdatedAt } = useFindingCounts();
  const isCounted = data !== undefined;
  const isLarge = isLargeOffice(useOffice());
  useEffect(() => {
    if (!isCounted) return undefined;
    const keep = { gcTime: Infinity };
    const policy = { ...contractQuery(client, 'policy.compose', {}), ...keep };
    // What stands around the text. Coming after a long one, each answer would draw the screen once more.
    const around = [
      async () => await queries.prefetchQuery({ ...contractQuery(client, 'policy.drift', {}), ...keep }),
      async () => await queries.prefetchQuery({ ...contractQuery(client, 'wording.list', {}), ...keep }),
      async () => await queries.prefetchQuery({ ...contractQuery(client, 'policy.versions', {}), ...keep }),
    ];
    return atRest(
      [async () => await queries.fetchQuery(policy).then(prepare, () => undefined), ...(isLarge ? around : [])],
      rest,
    );
  }, [client, queries, isLarge, isCounted, dataUpdatedAt]);
}

/** The type in which the text is set. Read when it is seen first, it would be laid out twice. */
const typefaces = ['16px "Source Serif 4"', '600 16px "Source Serif 4"', 'italic 14px "Source Sans 3"'];

function prepare(document: Document): void {
  prepareReading(document);
  if (!readingOf(document).isLong) return;
  prepareSections(document);
  for (const typeface of typefaces) window.document.fonts.load(typeface).catch(() => undefined);
}

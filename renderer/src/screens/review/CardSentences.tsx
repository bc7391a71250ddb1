import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import * as places from '../../app/places.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useOffice } from '../../data/queries.ts';
import { cardWords as words } from '../../text/review.ts';
import { leavesAbout, shorten, type Leaf } from '../policy/leaves.ts';

/** More would push the questions off the page; the policy itself shows all of them. */
const shown = 3;

interface CardSentencesProps {
  id: string;
  /** Where only some answers of a record are looked at. */
  fields?: readonly string[] | undefined;
  /** True while the record is being changed: then the sentences follow what is saved. */
  changing: boolean;
}

/**
 * The sentences of the policies that rest on a record. A yes changes no sentence, so the policies are not written again after
 * each card: a long policy takes its time.
 */
export function CardSentences({ id, fields, changing }: CardSentencesProps) {
  const client = useClient();
  const queries = useQueryClient();
  const policies = useOffice().policyDocument.map((policy): string | undefined => policy.id);
  const found = useQueries({
    queries: (policies.length === 0 ? [undefined] : policies).map((policyId) => {
      const options = contractQuery(client, 'policy.compose', policyId === undefined ? {} : { policyId });
      return { ...options, enabled: changing || queries.getQueryData(options.queryKey) === undefined };
    }),
  });
  // The card itself comes first: a long policy is read through after it is drawn.
  const isDrawn = useDeferredValue(true, false);
  const isReading = !isDrawn || found.some(({ data }) => data === undefined);
  const resting = found.flatMap(({ data }, index) =>
    (data === undefined || !isDrawn ? [] : leavesAbout(data, id))
      .filter((leaf) => isAbout(leaf, id, fields))
      .map((leaf) => ({ leaf, policyId: policies[index] })),
  );
  return (
    <aside className="review-sentences" aria-label={words.sentences}>
      <h2>{words.sentences}</h2>
      {resting.length === 0 ? (
        <p className="small muted">{isReading ? words.sentencesReading : words.sentencesNone}</p>
      ) : null}
      <ul className="plain">
        {resting.slice(0, shown).map(({ leaf, policyId }) => (
          <li key={`${policyId ?? ''} ${leaf.block.id}`}>
            <a href={places.policyBlock(leaf.block.id, policyId)}>{leaf.section}</a>
            <p className="quote">{shorten(leaf.text, 220)}</p>
          </li>
        ))}
      </ul>
      {resting.length > shown ? (
        <p className="small">
          <a href={places.policyBlock(id, resting[0]?.policyId)}>{words.sentencesMore(resting.length - shown)}</a>
        </p>
      ) : null}
    </aside>
  );
}

/** Whether a sentence is about what is looked at: the whole record, or one of the answers named. */
function isAbout(leaf: Leaf, id: string, fields: readonly string[] | undefined): boolean {
  return fields === undefined || leaf.block.records.some((path) => fields.some((field) => path === `${id}.${field}`));
}

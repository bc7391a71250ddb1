import { useQueries } from '@tanstack/react-query';
import * as places from '../../app/places.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useOffice } from '../../data/queries.ts';
import { cardWords as words } from '../../text/review.ts';
import { leavesOf, restsOn, shorten, type Leaf } from '../policy/leaves.ts';

/** More would push the questions off the page; the policy itself shows all of them. */
const shown = 3;

/**
 * The sentences of the policies that rest on a record. The policies are written once while the cards are looked through: a yes
 * changes no sentence, and a long policy takes its time.
 */
export function CardSentences({ id, fields }: { id: string; fields?: readonly string[] | undefined }) {
  const client = useClient();
  const policies = useOffice().policyDocument.map((policy): string | undefined => policy.id);
  const found = useQueries({
    queries: (policies.length === 0 ? [undefined] : policies).map((policyId) => {
      const options = contractQuery(client, 'policy.compose', policyId === undefined ? {} : { policyId });
      return { ...options, refetchOnMount: false, notifyOnChangeProps: ['data'] as const };
    }),
  });
  const leaves = found.flatMap(({ data }, index) =>
    data === undefined ? [] : leavesOf(data).map((leaf) => ({ leaf, policyId: policies[index] })),
  );
  const isReading = found.some(({ data }) => data === undefined);
  const resting = leaves.filter(({ leaf }) => restsOnPart(leaf, id, fields));
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

/** Whether a sentence rests on a record, or, where only some of its answers are looked at, on one of those. */
function restsOnPart(leaf: Leaf, id: string, fields: readonly string[] | undefined): boolean {
  if (fields === undefined) return restsOn(leaf, id);
  return leaf.block.records.some((path) => fields.some((field) => path === `${id}.${field}`));
}

import { valueOf } from '../../../../src/inventory/answer.ts';
import * as places from '../../app/places.ts';
import type { useDrift } from '../../data/queries.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { policyTruth as words } from '../../text/policy.ts';
import { StateMark } from '../../ui/marks.tsx';
import { policyTruth } from './policy-truth.ts';

/** "Is what we publish true today?", answered in one line at the top of the screen. */
export function TruthLine({ drift, policyId }: { drift: ReturnType<typeof useDrift>; policyId: string | undefined }) {
  const today = useToday();
  const office = useOffice();
  const shown = policyId ?? office.policyDocument[0]?.id;
  // Right after the first version is issued, the comparison at hand is still the one from before.
  const isBehind = drift.data?.version === null && office.issuedVersion.some((one) => valueOf(one.policy) === shown);
  if (!drift.data || isBehind)
    return <p className="truth muted">{drift.error ? errorText(drift.error) : words.comparing}</p>;
  const { mark, text, count } = policyTruth(drift.data, today);
  return (
    <p className={`truth truth-${mark}`}>
      <StateMark mark={mark} />
      <span>
        <strong>{text}</strong>
        {count > 0 ? (
          <>
            {' '}
            <a href={places.policyView('compare', policyId)}>{words.see}</a>
          </>
        ) : null}
      </span>
    </p>
  );
}

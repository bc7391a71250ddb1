import { useState } from 'react';
import * as places from '../../app/places.ts';
import { useInForce, useToday } from '../../data/queries.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { versionWords as words } from '../../text/versions.ts';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateField } from '../../ui/inputs.tsx';
import { isDate } from './is-date.ts';

/** "Which policy applied on 3 March?": a date, and the answer in one sentence. */
export function WhichApplied({ policyId }: { policyId: string | undefined }) {
  const today = useToday();
  const [day, setDay] = useState(today);
  return (
    <Card title={words.which}>
      <div className="which">
        <Field label={words.whichDate}>
          {(control) => <DateField {...control} value={day} onChange={(event) => setDay(event.target.value)} />}
        </Field>
        <p role="status">{isDate(day) ? <Answer policyId={policyId} day={day} /> : words.whichWrong}</p>
      </div>
    </Card>
  );
}

function Answer({ policyId, day }: { policyId: string | undefined; day: string }) {
  const found = useInForce(policyId, day);
  if (found.error) return errorText(found.error);
  if (found.data === undefined) return null;
  if (found.data === null) return words.whichNone(dateInWords(day));
  const { id, number, effectiveDate } = found.data;
  return (
    <>
      <strong>{words.whichAnswer(number, dateInWords(day), dateInWords(effectiveDate))}</strong>{' '}
      <a href={places.policyView('versions', policyId, id)}>{words.whichRead}</a>
    </>
  );
}

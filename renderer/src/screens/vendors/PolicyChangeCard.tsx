import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import type { PolicyChange } from '../../../../src/vendors/policy-change.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { compareWords } from '../../text/policy.ts';
import { roleWords as words } from '../../text/vendors.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Difference } from '../../ui/Difference.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { wordDifference } from '../policy/word-difference.ts';

/** Sentences shown at first. */
const first = 12;

/** Which sentences of the policies go, come or read otherwise once the answers and the role are saved. */
export function PolicyChangeCard({ input }: { input: CallInput<'vendor.policyChange'> }) {
  // Another role is shown before its reason is typed; the reason changes no sentence.
  const { id, answers, role } = input;
  const asked = role === undefined ? { id, answers } : { id, answers, role, reason: words.policy };
  const { data, error } = useQuery(contractQuery(useClient(), 'vendor.policyChange', useDeferredValue(asked)));
  const [all, setAll] = useState(false);
  if (error) {
    return (
      <Card title={words.policy}>
        <p role="alert">{errorText(error)}</p>
      </Card>
    );
  }
  if (!data) {
    return (
      <Card title={words.policy}>
        <Skeleton label={words.comparing} lines={4} />
      </Card>
    );
  }
  const lines = data.flatMap((change) => linesOf(change, data.length > 1));
  const shown = all ? lines : lines.slice(0, first);
  return (
    <Card
      title={words.policy}
      aside={lines.length === 0 ? null : <span className="muted">{words.changeCount(lines.length)}</span>}
    >
      {lines.length === 0 ? <p className="muted">{words.noChange}</p> : null}
      <ul className="plain vendor-changes">
        {shown.map((line) => (
          <li key={line.key}>
            <span className="vendor-fine">
              {words[line.what]} · {line.where}
            </span>
            <span className="vendor-sentence">
              <Difference pieces={wordDifference(line.before, line.after)} words={compareWords} />
            </span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length ? (
        <Button look="quiet" small onClick={() => setAll(true)}>
          {words.showAll(lines.length - shown.length)}
        </Button>
      ) : null}
    </Card>
  );
}

interface Line {
  key: string;
  what: 'removed' | 'added' | 'changed';
  where: string;
  before: string;
  after: string;
}

function linesOf({ policyId, title, added, removed, changed }: PolicyChange, named: boolean): Line[] {
  const where = (section: string): string => (named ? `${title}: ${section}` : section);
  const key = (id: string): string => `${policyId ?? ''} ${id}`;
  return [
    ...removed.map(({ id, text, section }): Line => {
      return { key: key(id), what: 'removed', where: where(section), before: text, after: '' };
    }),
    ...added.map(({ id, text, section }): Line => {
      return { key: key(id), what: 'added', where: where(section), before: '', after: text };
    }),
    ...changed.map(({ id, before, after, section }): Line => {
      return { key: key(id), what: 'changed', where: where(section), before, after };
    }),
  ];
}

import type { RequestCheck } from '../../../../src/requests/checks.ts';
import { checkWords as words } from '../../text/requests.ts';
import { Chip, StateMark, type Mark } from '../../ui/marks.tsx';

const marks: Record<RequestCheck['state'], Mark> = {
  done: 'ok',
  open: 'gap',
  failed: 'wrong',
  wrong: 'wrong',
  none: 'none',
};

/** Whether the office may check who asks, how, and where it stands. */
export function CheckList({ checks, withState = false }: { checks: readonly RequestCheck[]; withState?: boolean }) {
  return (
    <ul className="plain checks">
      {checks.map((check) => (
        <li key={`${check.about} ${check.rule} ${check.how}`}>
          <StateMark mark={withState || check.rule !== 'required' ? marks[check.state] : 'none'} />
          <span>
            {inWords(check)}{' '}
            {withState && (check.state === 'open' || check.state === 'done' || check.state === 'failed') ? (
              <Chip mark={marks[check.state]}>{words[check.state]}</Chip>
            ) : null}
            {check.cite === null ? null : <span className="request-law">{check.cite}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function inWords({ about, rule, how, state }: RequestCheck): string {
  if (rule === 'forbidden') return state === 'wrong' ? words.wrong : words.forbidden;
  if (rule === 'notNeeded') return words.notNeeded;
  return about === 'agent' ? words.requiredAgent(how) : words.required(how);
}

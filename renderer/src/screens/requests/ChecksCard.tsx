import { request as definition, type Request } from '../../../../src/inventory/request.ts';
import type { RequestCheck } from '../../../../src/requests/checks.ts';
import { pageWords as words } from '../../text/request-page.ts';
import { Card } from '../../ui/Card.tsx';
import { AnswerField } from '../records/AnswerField.tsx';
import { CheckList } from './CheckList.tsx';
import type { SaveRequest } from './save-request.ts';

interface ChecksCardProps {
  request: Request;
  checks: readonly RequestCheck[];
  save: SaveRequest;
}

/** Who asks: what the law lets the office check, and what was found. Where no check is allowed there is nothing to fill in. */
export function ChecksCard({ request, checks, save }: ChecksCardProps) {
  const required = checks.filter(({ rule }) => rule === 'required');
  const wrong = checks.some(({ state }) => state === 'wrong');
  const field = (name: 'identity' | 'identityCheck' | 'agentProof') => (
    <AnswerField
      id={`check-${name}`}
      field={definition.fields[name]}
      answer={request[name]}
      onAnswer={async (answer) => await save({ answers: { [name]: answer } })}
    />
  );
  return (
    <div id="request-checks" className="request-part">
      <Card title={words.checks}>
        <div className="stack">
          <CheckList checks={checks} withState />
          {required.some(({ about }) => about === 'identity') || wrong ? (
            <div className="check-fields">
              {field('identity')}
              {wrong ? null : field('identityCheck')}
            </div>
          ) : null}
          {required.some(({ about }) => about === 'agent') ? field('agentProof') : null}
        </div>
      </Card>
    </div>
  );
}

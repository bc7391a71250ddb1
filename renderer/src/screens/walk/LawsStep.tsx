import { definitions } from '../../../../src/inventory/definitions.ts';
import { given, none, unknown, type Answer } from '../../../../src/inventory/answer.ts';
import { organizationOf } from '../../../../src/inventory/office-records.ts';
import { figureOn, threshold } from '../../../../src/library/thresholds.ts';
import { lawHints, type LawHint } from '../../../../src/walk/laws.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { lawWords as words } from '../../text/walk.ts';
import { Card } from '../../ui/Card.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { useRecordSaving } from '../records/use-record-saving.ts';
import { ChoiceQuestion, CountQuestion, WebsiteQuestion, YesNoQuestion } from './LawQuestions.tsx';
import './LawsStep.css';

/** Which laws seem to apply: five questions about the office, and at their side what follows from the answers. */
export function LawsStep() {
  const office = useOffice();
  const today = useToday();
  const message = useMessage();
  const organization = organizationOf(office);
  const { save } = useRecordSaving(organization.id);
  const say = (field: string) => (answer: Answer<unknown>) => {
    save({ answers: { [field]: answer } }).catch((error: unknown) =>
      message({ title: errorText(error), look: 'wrong' }),
    );
  };
  const revenue = figureOn(threshold('thr-revenue'), `${today.slice(0, 4)}-01-01`)?.dollars ?? 0;
  const { fields } = definitions.organization;
  const { healthRoles } = words;
  return (
    <div className="walk-laws">
      <Card title={words.questions}>
        <div className="stack">
          <YesNoQuestion
            field={fields.forProfit}
            ask={words.profit}
            why={words.profitWhy}
            answer={organization.forProfit}
            onAnswer={say('forProfit')}
          />
          <YesNoQuestion
            field={fields.ccpaThresholdsMet}
            ask={words.size}
            why={
              <ul className="walk-sizes">
                {words.sizeWhy(`$${revenue.toLocaleString('en-US')}`).map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            }
            answer={organization.ccpaThresholdsMet}
            onAnswer={say('ccpaThresholdsMet')}
          />
          <CountQuestion answer={organization.employeeCount} onAnswer={say('employeeCount')} />
          <WebsiteQuestion answer={organization.websites} onAnswer={say('websites')} />
          <ChoiceQuestion
            field={fields.hipaaRole}
            ask={words.health}
            why={words.healthWhy}
            answer={organization.hipaaRole}
            options={[
              { value: 'coveredEntity', label: healthRoles.coveredEntity, answer: given('coveredEntity') },
              { value: 'cmiaProvider', label: healthRoles.cmiaProvider, answer: given('cmiaProvider') },
              { value: 'businessAssociate', label: healthRoles.businessAssociate, answer: given('businessAssociate') },
              { value: 'none', label: healthRoles.none, answer: none },
              { value: 'unsure', label: healthRoles.unsure, answer: unknown },
            ]}
            onAnswer={say('hipaaRole')}
          />
        </div>
      </Card>
      <div className="walk-hints">
        <Card title={words.results}>
          <ul className="plain" aria-live="polite">
            {lawHints(office, today).map((hint) => (
              <Hint key={hint.law} hint={hint} />
            ))}
          </ul>
          <p className="small muted">{words.resultsNote}</p>
        </Card>
      </div>
    </div>
  );
}

const marks = { yes: 'ok', no: 'none', unknown: 'gap' } as const;

function Hint({ hint }: { hint: LawHint }) {
  return (
    <li className="walk-hint">
      <StateMark mark={marks[hint.applies]} />
      <div>
        <h3>{words.names[hint.law]}</h3>
        <p>
          <b>{words.verdicts[hint.applies]}</b> {hint.because.map((one) => words.because[one]).join(' ')}
        </p>
        <p className="small muted">{hint.citation}</p>
      </div>
    </li>
  );
}

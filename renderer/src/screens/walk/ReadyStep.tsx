import { pointsToDo } from '../../../../src/walk/points-to-do.ts';
import { finishedSteps, walkSteps } from '../../../../src/walk/steps.ts';
import * as places from '../../app/places.ts';
import { useFindings, useOffice } from '../../data/queries.ts';
import { readyWords as words } from '../../text/walk-end.ts';
import { stepWords } from '../../text/walk.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { countNotKnown } from '../findings/open-findings.ts';
import { countAnswers } from '../home/count-answers.ts';
import { OfficePicture } from './OfficePicture.tsx';
import { useOpenQuestions } from './use-open-questions.ts';
import { usePackOfOffice } from './use-walk.ts';
import './ReadyStep.css';

/** The end of the walk: what is there in numbers, what is still open, and the ways on. */
export function ReadyStep() {
  const office = useOffice();
  const { slug } = usePackOfOffice();
  const found = useFindings().data;
  const findings = pointsToDo(found ?? []);
  const counts = countAnswers(office);
  const finished = finishedSteps(office, slug !== null, useOpenQuestions(false)?.unknown.length);
  const open = walkSteps.filter((step) => step !== 'ready' && !finished.has(step));
  return (
    <>
      <Card title={words.pictureTitle}>
        <OfficePicture />
      </Card>
      <div className="walk-ready">
        <Card title={words.what}>
          <p className="walk-picture">
            {words.picture(
              office.personGroup.length,
              office.dataElement.length,
              office.system.length,
              office.recipient.length,
            )}
          </p>
          <ul className="plain walk-numbers">
            <li>
              <StateMark mark="ok" /> <b>{counts.confirmed.toLocaleString('en-US')}</b> {words.confirmed}
            </li>
            <li>
              <StateMark mark="suggested" /> <b>{counts.suggested.toLocaleString('en-US')}</b> {words.suggested}
            </li>
            <li>
              <StateMark mark="gap" /> <b>{countNotKnown(office, found)?.toLocaleString('en-US') ?? '…'}</b>{' '}
              {words.unknown}
            </li>
          </ul>
          <h3>{words.open}</h3>
          {open.length === 0 ? (
            <p className="muted">{words.openNone}</p>
          ) : (
            <ul className="plain walk-open">
              {open.map((step) => (
                <li key={step}>
                  <a href={places.walkStep(step)}>{stepWords[step].title}</a>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card title={words.next}>
          <ul className="plain walk-ways">
            <li>
              <LinkButton look="primary" href={places.policyView('issue', undefined)}>
                {words.issue}
              </LinkButton>
              <p className="muted">{words.issueText}</p>
            </li>
            <li>
              <LinkButton href={places.policy}>{words.draft}</LinkButton>
              <p className="muted">{words.draftText}</p>
            </li>
            <li>
              <LinkButton href={places.toDo}>{words.toDo(findings.length)}</LinkButton>
              <p className="muted">{words.toDoText}</p>
            </li>
            <li>
              <LinkButton href={places.allRecords}>{words.records}</LinkButton>
              <p className="muted">{words.recordsText}</p>
            </li>
          </ul>
        </Card>
      </div>
    </>
  );
}

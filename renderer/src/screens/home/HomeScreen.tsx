import { useState } from 'react';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useAppState, useBackups, useDrifts, useFile, useFindings, useLedger, useOffice } from '../../data/queries.ts';
import { dayInWords } from '../../text/dates.ts';
import { homeWords as words } from '../../text/home.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chip, StateMark } from '../../ui/marks.tsx';
import { findingPlace } from '../findings/finding-place.ts';
import { openFindings } from '../findings/open-findings.ts';
import { countAnswers } from './count-answers.ts';
import { fiveQuestions } from './five-questions.ts';
import { ReviewCard } from './ReviewCard.tsx';
import './HomeScreen.css';

/** Five questions in words, honest counts, and one next good step. */
export function HomeScreen() {
  const { today } = useAppState();
  const [hour] = useState(() => new Date().getHours());
  const office = useOffice();
  const file = useFile();
  const findings = openFindings(useFindings().data ?? []);
  const drifts = useDrifts();
  const ledger = useLedger(Number(today.slice(0, 4)) - 1).data;
  const backups = useBackups().data?.backups;
  const [next] = findings;
  const place = next && findingPlace(next);
  const counts = countAnswers(office);
  return (
    <Page
      title={words.title(hour)}
      about={dayInWords(today)}
      actions={
        <LinkButton look="primary" href={places.policy}>
          {words.readPolicy}
        </LinkButton>
      }
    >
      <div className="home">
        <Card title={words.questions}>
          <ul className="plain">
            {fiveQuestions({ office, file, findings, drifts, backups, ledger, today }).map((answer, index) => (
              <li key={index} className="question">
                <StateMark mark={answer.mark} />
                <div>
                  <h3>{answer.title}</h3>
                  <p className="muted">{answer.text}</p>
                  {answer.more ? <a href={answer.more.href}>{answer.more.words}</a> : null}
                </div>
                {answer.href === undefined ? null : (
                  <LinkButton href={answer.href} aria-label={`${words.open}: ${answer.title}`}>
                    {words.open}
                  </LinkButton>
                )}
              </li>
            ))}
          </ul>
        </Card>
        <div className="stack">
          <Card title={words.counts}>
            <table className="counts">
              <tbody>
                <Count number={counts.confirmed}>{words.confirmed}</Count>
                {counts.answered === 0 ? null : <Count number={counts.answered}>{words.answered}</Count>}
                <Count number={counts.suggested}>
                  <Chip mark="suggested">{words.suggested}</Chip> {words.suggestedNote}
                </Count>
                <Count number={counts.unknown}>
                  <Chip mark="gap">{words.unknown}</Chip>
                </Count>
              </tbody>
            </table>
            <p className="small muted">{words.countsNote}</p>
          </Card>
          <ReviewCard />
          <Card title={words.next}>
            {next && place ? (
              <div className="next">
                <p>{next.title}</p>
                <p className="muted">{next.fix}</p>
                <LinkButton href={place.href}>{place.look ? words.look : words.answer}</LinkButton>
              </div>
            ) : (
              <p>{words.nextNone}</p>
            )}
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Count({ number, children }: { number: number; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">{children}</th>
      <td className="number">{number.toLocaleString('en-US')}</td>
    </tr>
  );
}

import { useState } from 'react';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useBackups, useDrifts, useFile, useFindings, useLedger, useOffice, useToday } from '../../data/queries.ts';
import { useInbox } from '../../data/request-queries.ts';
import { dayInWords } from '../../text/dates.ts';
import { homeWords as words } from '../../text/home.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chip, StateMark } from '../../ui/marks.tsx';
import { countNotKnown, openFindings } from '../findings/open-findings.ts';
import { countOpen, longestLate } from '../requests/inbox-filter.ts';
import { countAnswers } from './count-answers.ts';
import { fiveQuestions } from './five-questions.ts';
import { NextStepCard } from './NextStepCard.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import './HomeScreen.css';

/** Five questions in words, honest counts, and one next good step. */
export function HomeScreen() {
  const today = useToday();
  const [hour] = useState(() => new Date().getHours());
  const office = useOffice();
  const file = useFile();
  const found = useFindings().data;
  const findings = found && openFindings(found);
  const drifts = useDrifts();
  const inbox = useInbox().data;
  const requests = inbox && countOpen(inbox);
  const ledger = useLedger(Number(today.slice(0, 4)) - 1).data;
  const backups = useBackups().data?.backups;
  const counts = countAnswers(office);
  return (
    <Page
      title={words.title(hour)}
      about={dayInWords(today)}
      actions={<LinkButton href={places.policy}>{words.readPolicy}</LinkButton>}
    >
      <div className="home">
        <div className="stack">
          <NextStepCard late={inbox && longestLate(inbox)} findings={findings} counts={counts} />
          <Card title={words.questions}>
            <ul className="plain">
              {fiveQuestions({ office, file, findings, drifts, requests, backups, ledger, today }).map(
                (answer, index) => (
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
                ),
              )}
            </ul>
          </Card>
        </div>
        <div className="stack">
          <Card title={words.counts}>
            <table className="counts">
              <tbody>
                <Count number={counts.confirmed}>{words.confirmed}</Count>
                {counts.answered === 0 ? null : <Count number={counts.answered}>{words.answered}</Count>}
                <Count number={counts.suggested}>
                  <Chip mark="suggested">{words.suggested}</Chip> {words.suggestedNote}
                </Count>
                <Count number={countNotKnown(office, found)}>
                  <Chip mark="gap">{words.unknown}</Chip>
                </Count>
              </tbody>
            </table>
            <p className="small muted">{words.countsNote}</p>
          </Card>
          <ReviewCard />
        </div>
      </div>
    </Page>
  );
}

function Count({ number, children }: { number: number | undefined; children: React.ReactNode }) {
  return (
    <tr>
      <th scope="row">{children}</th>
      <td className="number">{number?.toLocaleString('en-US') ?? '…'}</td>
    </tr>
  );
}

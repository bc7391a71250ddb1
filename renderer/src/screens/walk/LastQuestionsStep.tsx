import { useEffect } from 'react';
import { given, type Answer } from '../../../../src/inventory/answer.ts';
import { lastQuestions, type LastQuestion, type QuestionPartId } from '../../../../src/walk/last-questions.ts';
import * as places from '../../app/places.ts';
import { useFindings, useOffice, useOpenPoints } from '../../data/queries.ts';
import { useKept } from '../../data/use-kept.ts';
import { errorText } from '../../text/errors.ts';
import { failure } from '../../text/frame.ts';
import { lastWords as words } from '../../text/walk-end.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { countNotKnown } from '../findings/open-findings.ts';
import { OneQuestion } from './OneQuestion.tsx';
import { RepeatedQuestion } from './RepeatedQuestion.tsx';
import { useAnswerAll } from './use-answer-all.ts';
import { useOpenQuestions } from './use-open-questions.ts';
import './LastQuestionsStep.css';

type AnswerPaths = (paths: readonly string[], answer: Answer<unknown>) => Promise<void>;

/** What no pack can know and the draft policy shows as open. What is answered here stays in sight until the file is closed. */
export function LastQuestionsStep() {
  const office = useOffice();
  const waits = useOpenQuestions();
  const { error, refetch } = useOpenPoints(false);
  const notKnown = countNotKnown(office, useFindings().data);
  const [asked, setAsked] = useKept<readonly string[]>(['walk', 'asked'], []);
  const answerAll = useAnswerAll();
  const all = [...new Set([...asked, ...(waits?.unknown ?? [])])];
  const isMore = all.length > asked.length;
  useEffect(() => {
    if (isMore) setAsked(all);
  });
  if (!waits && error) {
    return (
      <EmptyState title={words.failed} text={errorText(error)}>
        <Button onClick={() => void refetch()}>{failure.again}</Button>
      </EmptyState>
    );
  }
  if (!waits) return <StillReading />;
  const { check, unknown, suggested } = waits;
  const needed = new Set(unknown);
  // An answer may make another question needless: that one goes, and what was answered stays.
  const questions = lastQuestions(office, all).flatMap((question) => {
    const rows = question.rows.filter(({ path, answer }) => answer.state !== 'unknown' || needed.has(path));
    return rows.length === 0 ? [] : [{ ...question, rows }];
  });
  const open = needed.size;
  return (
    <>
      <p role="status">
        <b>{open === 0 ? words.noneOpen : words.open(open)}</b>
      </p>
      {notKnown !== undefined && notKnown > open ? <p>{words.inAll(notKnown)}</p> : null}
      {open === 0 ? null : <p className="muted">{words.mayStayOpen}</p>}
      {suggested === 0 ? null : <p>{words.suggested(suggested)}</p>}
      {check.untrue.map((finding) => (
        <Callout key={finding.id} mark="wrong" title={finding.title}>
          <p>
            {finding.why} {finding.fix}
          </p>
          {finding.records[0] === undefined ? null : (
            <LinkButton small href={places.recordForm(finding.records[0])}>
              {words.look}
            </LinkButton>
          )}
        </Callout>
      ))}
      {parts.map((part) => {
        const own = questions.filter((question) => question.part === part);
        return own.length === 0 ? null : (
          <Card key={part} title={words.parts[part]}>
            <Part part={part} questions={own} onAnswer={answerAll} />
          </Card>
        );
      })}
    </>
  );
}

/** Until it is known what the draft waits for: in a large office that takes a moment, and the steps before need not wait. */
function StillReading() {
  return (
    <>
      <p>{words.stillReading}</p>
      <Skeleton label={words.reading} lines={8} />
    </>
  );
}

const parts: readonly QuestionPartId[] = ['reach', 'plain', 'office', 'often'];

interface PartProps {
  part: QuestionPartId;
  questions: readonly LastQuestion[];
  onAnswer: AnswerPaths;
}

function Part({ part, questions, onAnswer }: PartProps) {
  if (part === 'often') {
    return (
      <div className="walk-questions">
        {questions.map((question) => (
          <RepeatedQuestion key={question.id} question={question} onAnswer={onAnswer} />
        ))}
      </div>
    );
  }
  const open = questions.flatMap(({ rows }) => rows.filter(({ answer }) => answer.state === 'unknown'));
  return (
    <div className="walk-questions">
      <div className={part === 'reach' ? 'walk-reach' : 'stack'}>
        {questions.flatMap((question) =>
          question.rows.map((row) => (
            <OneQuestion
              key={row.path}
              question={question}
              row={row}
              onAnswer={async (next) => await onAnswer([row.path], next)}
            />
          )),
        )}
      </div>
      {part === 'plain' && open.length > 1 ? (
        <div className="walk-no-to-all">
          <Button
            onClick={() =>
              void onAnswer(
                open.map(({ path }) => path),
                given(false),
              )
            }
          >
            {words.noToAll(open.length)}
          </Button>
          <p className="small muted">{words.noToAllHelp}</p>
        </div>
      ) : null}
    </div>
  );
}

import type { ExplainedQuestion } from '../../../../src/inventory/explanations/explanations.ts';
import { citationSource } from '../../../../src/library/citations.ts';
import { helpWords as words } from '../../text/help.ts';
import { LawLine } from './LawLine.tsx';
import './QuestionHelp.css';

/** What a question means, why it is asked, two answers as offices give them, and the statute behind it. */
export function QuestionHelp({ question: { field, explanation } }: { question: ExplainedQuestion }) {
  const { plain, why, examples } = explanation ?? {};
  return (
    <div className="question-help">
      <p>{plain}</p>
      <p>
        <b>{words.why}</b> {why} {field.internal ? words.notPrinted : ''}
      </p>
      {examples ? (
        <p>
          <b>{words.example}</b> {words.examples(...examples)}
        </p>
      ) : null}
      {field.citation === undefined ? null : (
        <p>
          <b>{words.law}</b> <LawLine source={citationSource(field.citation)} />
        </p>
      )}
    </div>
  );
}

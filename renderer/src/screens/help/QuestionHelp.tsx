import type { ExplainedQuestion } from '../../../../src/inventory/explanations/explanations.ts';
import type { Explanation } from '../../../../src/inventory/explanations/explanation.ts';
import { citationSource, type CitationKey } from '../../../../src/library/citations.ts';
import { helpWords as words } from '../../text/help.ts';
import { LawLine } from './LawLine.tsx';
import './QuestionHelp.css';

/** What a question means, why it is asked, two answers as offices give them, and the statute behind it. */
export function QuestionHelp({ question: { field, explanation, law } }: { question: ExplainedQuestion }) {
  return explanation === undefined ? null : (
    <ExplanationText explanation={explanation} law={law} isInternal={field.internal === true} />
  );
}

interface ExplanationTextProps {
  explanation: Explanation;
  law: CitationKey | undefined;
  /** True when the answer is never printed. */
  isInternal?: boolean;
}

/** An explanation with the statute by its number. */
export function ExplanationText({ explanation, law, isInternal = false }: ExplanationTextProps) {
  const { plain, why, examples } = explanation;
  return (
    <div className="question-help">
      <p>{plain}</p>
      <p>
        <b>{words.why}</b> {why} {isInternal ? words.notPrinted : ''}
      </p>
      {examples ? (
        <p>
          <b>{words.example}</b> {words.examples(...examples)}
        </p>
      ) : null}
      {law === undefined ? null : (
        <p>
          <b>{words.law}</b> <LawLine source={citationSource(law)} />
        </p>
      )}
    </div>
  );
}

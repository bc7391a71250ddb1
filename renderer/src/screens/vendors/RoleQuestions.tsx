import { given, unknown, type Answer } from '../../../../src/inventory/answer.ts';
import { itemLabel } from '../../../../src/inventory/option-label.ts';
import type { ContractStanding } from '../../../../src/vendors/contract-standing.ts';
import type { RoleOutcome } from '../../../../src/vendors/role-outcome.ts';
import {
  roleQuestion,
  roleQuestions,
  type RoleAnswers,
  type RoleQuestion,
} from '../../../../src/vendors/role-questions.ts';
import { roleWords as words } from '../../text/vendors.ts';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Chip } from '../../ui/marks.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { helpFor } from '../help/field-help.tsx';

interface RoleQuestionsProps {
  recipientId: string;
  answers: RoleAnswers;
  outcome: RoleOutcome;
  contract: ContractStanding;
  onAnswer: (question: RoleQuestion, answer: Answer<never>) => void;
}

/** The questions that make a difference here; the others are folded away, with their answers kept. */
export function RoleQuestions(props: RoleQuestionsProps) {
  const { outcome } = props;
  const idle = new Set(outcome.idle);
  const asked = roleQuestions.filter((name) => !idle.has(name));
  return (
    <Card title={words.questions}>
      <p className="muted vendor-about-questions">{words.questionsAbout}</p>
      <div className="stack vendor-questions">
        {asked.map((question) => (
          <OneQuestion key={question} question={question} {...props} />
        ))}
        {outcome.idle.length === 0 || outcome.open.includes('party') ? null : (
          <details>
            <summary>{words.idle(outcome.idle.length)}</summary>
            <div className="stack vendor-questions">
              {outcome.idle.map((question) => (
                <OneQuestion key={question} question={question} {...props} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Card>
  );
}

function OneQuestion({
  recipientId,
  question,
  answers,
  contract,
  onAnswer,
}: RoleQuestionsProps & { question: RoleQuestion }) {
  const field = roleQuestion(question);
  const answer: Answer<unknown> = answers[question];
  const { why, examples } = words.of[question];
  const options = optionsOf(question);
  const suggested = answer.state === 'suggested' ? options.find((one) => one.value === keyOf(answer.value)) : undefined;
  const chosen = answer.state === 'given' ? keyOf(answer.value) : answer.state === 'unknown' ? '' : undefined;
  return (
    <Field
      id={`role-${recipientId}-${question}`}
      label={field.ask}
      more={helpFor(field)}
      group
      aside={suggested ? <Chip mark="suggested">{words.suggested(suggested.label)}</Chip> : null}
      help={
        <>
          {why} <span className="vendor-examples">{`${examples[0]} ${examples[1]}`}</span>
          {question === 'contractTerms' ? <Checklist contract={contract} /> : null}
        </>
      }
    >
      {(control) => (
        <RadioRow
          control={control}
          value={chosen}
          options={options}
          onChange={(value) => onAnswer(question, answerFor(question, value))}
        />
      )}
    </Field>
  );
}

/** What was read in the agreements stands beside the question: it counts before memory. */
function Checklist({ contract: { terms, missing, agreements } }: { contract: ContractStanding }) {
  if (terms === 'open') return null;
  const where = agreements.join(', ');
  return (
    <span className="vendor-checked">
      {terms === 'all'
        ? words.checklist(where)
        : words.checklistLacks(where, missing.map(({ title }) => title).join('; '))}
    </span>
  );
}

interface Choice {
  value: string;
  label: string;
}

function optionsOf(question: RoleQuestion): Choice[] {
  const unsure = { value: '', label: words.unsure };
  const { options } = roleQuestion(question);
  if (options !== undefined) return [...options.map(({ value, label }) => ({ value, label })), unsure];
  return [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, unsure];
}

function keyOf(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function answerFor(question: RoleQuestion, value: string): Answer<never> {
  if (value === '') return unknown;
  const known: Answer<unknown> = given(question === 'party' ? value : value === 'yes');
  // The value is one of the question's own options.
  return known as Answer<never>;
}

/** An answer to a question in words, such as “yes”. */
export function roleAnswerInWords(question: RoleQuestion, answer: Answer<unknown>): string {
  if (answer.state !== 'given') return words.unsure;
  return itemLabel(optionsOf(question), keyOf(answer.value)) ?? '';
}

import type { Field } from '../../../../src/inventory/field.ts';
import { questionOf } from '../../../../src/inventory/explanations/explanations.ts';
import * as places from '../../app/places.ts';
import { helpWords as words } from '../../text/help.ts';
import type { FieldHelp } from '../../ui/OpenedHelp.tsx';
import { questionId } from './help-entries.ts';
import { QuestionHelp } from './QuestionHelp.tsx';

/**
 * The help that opens beside a question. Undefined for a field without an explanation of its own.
 *
 * @param ask the question in the words in which it is asked here
 */
export function helpFor(field: Field, ask: string = field.ask): FieldHelp | undefined {
  const question = questionOf(field);
  if (question?.explanation === undefined) return undefined;
  return {
    label: words.question(ask),
    content: (
      <>
        <QuestionHelp question={question} />
        <a href={places.helpEntry('questions', questionId(question))}>{words.inHelp}</a>
      </>
    ),
  };
}

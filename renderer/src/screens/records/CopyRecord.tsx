import { navigate } from 'wouter/use-hash-location';
import type { CallInput } from '../../../../src/contract/calls.ts';
import { given } from '../../../../src/inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../../../../src/inventory/definitions.ts';
import { answerOf } from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { errorText } from '../../text/errors.ts';
import { several as words } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { nameFieldOf } from './name-field.ts';

type Answers = NonNullable<CallInput<'record.create'>['answers']>;

/** Makes a second record with the same answers, for what is alike but for a name; opens it. */
export function CopyRecord({ type, record, title }: { type: RecordType; record: AnyRecord; title: string }) {
  const create = useCommand('record.create');
  const announce = useAnnounce();
  const message = useMessage();
  return (
    <Button
      look="quiet"
      small
      disabled={create.isPending}
      onClick={() => {
        create.mutateAsync({ type, answers: copiedAnswers(type, record, words.copyOf(title)) }).then(
          ({ id }) => {
            announce(words.copied(title));
            navigate(places.recordForm(id).slice(1));
          },
          (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
        );
      }}
    >
      {words.duplicate}
    </Button>
  );
}

/** The answers without who confirmed them: the one who copies answers for the copy. The name says that it is one. */
function copiedAnswers(type: RecordType, record: AnyRecord, name: string): Answers {
  const [nameField, { kind }] = nameFieldOf(type);
  const answers = fieldsOf(type).map(([field]) => {
    const { confirmed: _by, ...answer } = { confirmed: undefined, ...answerOf(record, field) };
    return [field, answer] as const;
  });
  const renamed = kind === 'text' ? { [nameField]: given(name) } : {};
  return { ...Object.fromEntries(answers), ...renamed };
}

/** Letter: what went out to somebody who asked. The sent copy is kept under its SHA-256; the record is never changed. */
import { choice, date, defineFields, ref, text } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

/** What a letter does. */
export const letterKinds = [
  { value: 'acknowledgement', label: 'We got your request' },
  { value: 'needMore', label: 'We need something from you' },
  { value: 'answer', label: 'Answer' },
  { value: 'denial', label: 'No, and why' },
  { value: 'extension', label: 'It takes longer, and why' },
  { value: 'confirmation', label: 'Your choice is in effect' },
  { value: 'passOn', label: 'To a company: please do the same' },
] as const;
export type LetterKind = (typeof letterKinds)[number]['value'];

export const letter = defineRecord(
  'letter',
  {
    name: 'Letter',
    plural: 'Letters',
    singular: 'letter',
    about: 'What you sent to people who asked.',
    titleOf: (record) => `${valueOf(record.kind) ?? 'letter'} of ${valueOf(record.sentOn) ?? record.id}`,
  },
  defineFields({
    request: ref('Request', 'To which request does it belong?', 'request'),
    kind: choice('Kind', 'What does it do?', letterKinds),
    sentOn: date('Sent on', 'When did it go out?'),
    sentBy: choice('Sent by', 'How did it go out?', [
      { value: 'mail', label: 'Mail' },
      { value: 'email', label: 'Email' },
      { value: 'account', label: 'In the person’s account' },
      { value: 'inPerson', label: 'Handed over' },
    ]),
    copySha256: text('Fingerprint of the copy', 'SHA-256 of the copy that is kept', { internal: true }),
    textSha256: text('Fingerprint of the text', 'SHA-256 of its plain text', { internal: true }),
  }),
);

export type Letter = RecordOf<typeof letter.fields>;

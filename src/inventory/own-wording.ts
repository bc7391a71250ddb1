/**
 * Wording: words of the office's own in one of its policies, or in every letter of a kind, with the text that the records gave
 * when they were written.
 */
import { choice, choices, defineFields, paragraph, ref, text } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { textOfBlock } from './formats.ts';
import { letterKinds } from './letter.ts';
import { requestKindOptions } from './request.ts';

/** What own wording does to a block: other words, left out, an own paragraph behind it, or another place. */
export const wordingChanges = [
  { value: 'reword', label: 'Say it in our words' },
  { value: 'hide', label: 'Leave it out' },
  { value: 'addAfter', label: 'Add a paragraph behind it' },
  { value: 'moveAfter', label: 'Put it in another place' },
] as const;
export type WordingChange = (typeof wordingChanges)[number]['value'];

export const wording = defineRecord(
  'wording',
  {
    name: 'Wording',
    plural: 'Own wording',
    singular: 'own wording',
    about: 'Words of your own in your policies and letters.',
    titleOf: (record) => titleOf(valueOf(record.text), valueOf(record.change), record.id),
  },
  defineFields({
    policy: ref('Policy', 'In which policy do they stand?', 'policyDocument'),
    letter: choice('Letter', 'Or in which kind of letter?', letterKinds),
    asked: choices('Asks for', 'In letters to people who asked for what?', requestKindOptions),
    block: text('Part of the text', 'Which part of the text do they change?'),
    change: choice('What they do', 'What should happen to this part?', wordingChanges),
    text: paragraph('Own words', 'What should the text say here?', {
      why: 'A record in braces, like {V-003.name}, prints what the record says on that day.',
    }),
    after: text('Stands after', 'After which part should it stand?'),
    reason: text('Reason', 'Why do you change it?'),
    // The text as the records gave it on the day of the change: when it no longer reads like this, the facts have changed.
    basis: {
      kind: 'longText',
      label: 'Text at that time',
      ask: 'What did the records say when you changed it?',
      value: textOfBlock,
      internal: true,
    },
  }),
);

export type Wording = RecordOf<typeof wording.fields>;

/** How lists and histories call it: by its first words, because nobody knows the parts of a text by their ids. */
function titleOf(own: string | undefined, change: WordingChange | undefined, id: string): string {
  const words = (own ?? '').replaceAll(/\s+/g, ' ').trim();
  if (words !== '') return `your words “${words.length > 48 ? `${words.slice(0, 47).trimEnd()}…` : words}”`;
  return change === 'hide' ? `part left out (${id})` : `own wording ${id}`;
}

import { expect, test } from 'vitest';
import { whenSaved } from '../../../renderer/src/ui/handed-over.ts';

test('what was handed over comes back without taking away what is typed since', () => {
  expect(whenSaved(['Mai', 'Mailer'], 'Mai')).toEqual({ sent: ['Mailer'], isOurs: true });
  expect(whenSaved(['Mailer'], 'Mailer')).toEqual({ sent: [], isOurs: true });
});

test('answers that come back at once count as all that were sent before them', () => {
  expect(whenSaved(['M', 'Ma', 'Mai'], 'Ma')).toEqual({ sent: ['Mai'], isOurs: true });
});

test('an undo, or somebody else, takes the place of what is typed', () => {
  expect(whenSaved([], 'Mai')).toEqual({ sent: [], isOurs: false });
  expect(whenSaved(['Mailer'], 'Postwell')).toEqual({ sent: [], isOurs: false });
});

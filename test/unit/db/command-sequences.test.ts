import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCommand } from '../../../db/commands.ts';
import { createOffice } from '../../../db/create.ts';
import { asOf } from '../../../db/history.ts';
import { loadOffice } from '../../../db/load.ts';
import type { OfficeFile } from '../../../db/office-file.ts';
import { redo, undo } from '../../../db/undo.ts';
import { verifyFile } from '../../../db/verify.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import { referrersOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { join } from 'node:path';
import {
  addRecord,
  head,
  opener,
  refusalOf,
  smallOffice,
  temporaryFolder,
  timeAt,
  withAnswers,
} from './office-on-disk.ts';

type Step =
  | { kind: 'addRecipient'; name: string }
  | { kind: 'addDisclosure'; recipients: number[] }
  | { kind: 'save'; pick: number; note: string }
  | { kind: 'remove'; pick: number }
  | { kind: 'import'; sample: boolean }
  | { kind: 'undo' }
  | { kind: 'redo' };

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((one) => /^[^\p{Cc}]+$/u.test(one.trim()));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('addRecipient' as const), name: text }),
  fc.record({
    kind: fc.constant('addDisclosure' as const),
    recipients: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('save' as const), pick: fc.nat(), note: text }),
  fc.record({ kind: fc.constant('remove' as const), pick: fc.nat() }),
  fc.record({ kind: fc.constant('import' as const), sample: fc.boolean() }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('redo' as const) }),
);

/** What the file must do, said in the simplest way: a list of states with a finger on the present one. */
interface Model {
  past: string[];
  present: string;
  future: string[];
  /** The state after every entry of the log. */
  states: string[];
}

test('any sequence of commands, undo and redo leaves what a list of states would, and a log that proves it', () => {
  const folder = temporaryFolder();
  let run = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      run += 1;
      const file = createOffice(join(folder, `${run}.candor`), { ...opener, office: smallOffice(), why: '' });
      try {
        const present = exported(file);
        const model: Model = { past: [], present, future: [], states: [present] };
        for (const one of steps) {
          apply(file, one, model);
          expect(exported(file)).toBe(model.present);
          expect(verifyFile(file.reader)).toEqual([]);
        }
        for (const [index, state] of model.states.entries()) {
          const office = asOf(file.reader, { sequence: index + 1 });
          expect(office && writeOffice(office)).toBe(state);
        }
      } finally {
        file.close();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

function apply(file: OfficeFile, one: Step, model: Model): void {
  if (one.kind === 'undo') turn(file, model, undo, model.past, model.future, 'nothingToUndo');
  else if (one.kind === 'redo') turn(file, model, redo, model.future, model.past, 'nothingToRedo');
  else {
    const { changed } = runStep(file, one, model);
    if (!changed) return;
    model.past.push(model.present);
    model.future.length = 0;
    model.present = exported(file);
    model.states.push(model.present);
  }
}

/** Undo takes the newest of the past and puts the present into the future; redo the other way round. */
function turn(
  file: OfficeFile,
  model: Model,
  work: typeof undo,
  from: string[],
  to: string[],
  code: 'nothingToUndo' | 'nothingToRedo',
): void {
  const by = { who: 'Sam', at: timeAt(1) };
  const next = from.pop();
  if (next === undefined) {
    expect(refusalOf(() => work(file.writer, by)).code).toBe(code);
    return;
  }
  to.push(model.present);
  model.present = next;
  model.states.push(next);
  work(file.writer, by);
}

function runStep(file: OfficeFile, one: Exclude<Step, { kind: 'undo' | 'redo' }>, model: Model): { changed: boolean } {
  const { writer } = file;
  const office = loadOffice(file.reader);
  switch (one.kind) {
    case 'addRecipient':
      addRecord(writer, 'recipient', { name: { state: 'given', value: one.name } });
      return { changed: true };
    case 'addDisclosure': {
      const ids = one.recipients.flatMap(
        (pick) => office.recipient.at(pick % Math.max(1, office.recipient.length))?.id ?? [],
      );
      if (ids.length === 0) return { changed: false };
      addRecord(writer, 'disclosure', { recipients: { state: 'given', value: [...new Set(ids)] } });
      return { changed: true };
    }
    case 'save': {
      const id = pickRecord(office, one.pick);
      const { changed } = runCommand(writer, head('save'), (change) => {
        const found = change.find(id);
        if (found) change.save(withAnswers(found.record, { note: one.note }), found.revision);
      });
      // Saving the note it has already is no change.
      return { changed: changed.length > 0 };
    }
    case 'remove': {
      const id = pickRecord(office, one.pick);
      const remove = (): unknown => runCommand(writer, head('remove'), (change) => change.remove(id));
      const usedBy = referrersOf(office, id).filter((from) => from !== id);
      if (id === 'O-001' || usedBy.length > 0) {
        expect(refusalOf(remove).code).toBe(id === 'O-001' ? 'lastOrganization' : 'recordInUse');
        return { changed: false };
      }
      remove();
      return { changed: true };
    }
    case 'import': {
      const imported = { ...smallOffice(), sample: one.sample };
      runCommand(writer, head('import'), (change) => change.replaceAll(imported));
      expect(exported(file)).toBe(writeOffice(imported));
      return { changed: writeOffice(imported) !== model.present };
    }
  }
}

function pickRecord(office: OfficeRecords, pick: number): string {
  const ids = [...office.organization, ...office.recipient, ...office.disclosure, ...office.dataElement].map(
    ({ id }) => id,
  );
  return ids[pick % ids.length] ?? 'O-001';
}

function exported(file: OfficeFile): string {
  return writeOffice(loadOffice(file.reader));
}

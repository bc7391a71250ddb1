/** `record create|set|remove`: single records, for scripts. */
import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { ReadableDb } from '../../../db/office-file.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { type Answer, answerSchema, answerStates, given } from '../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { type RecordType, recordTypes } from '../../../src/inventory/record-id.ts';
import { today } from '../../computer.ts';
import { about, author, type CommandSurroundings, exitCodes, writing } from '../command.ts';

/** Adds the commands. */
export function addRecordCommands(program: Command, { io, end }: CommandSurroundings): void {
  const record = program.command('record').description('Single records.');
  const why: [string, string, string] = ['--why <reason>', 'the reason, for the history', ''];

  record
    .command('create')
    .description('Adds a record and prints its id.')
    .argument('<file>', 'the office file')
    .argument('<type>', `the record type: ${recordTypes.join(', ')}`, typeArgument)
    .argument('[answers]', 'a JSON object of answers by field', answersArgument, {})
    .option(...why)
    .action(async (file: string, type: RecordType, answers: Answers, options: { why: string }) => {
      const { value } = await writing(file, async ({ writer }) => {
        const { createRecord } = await import('../../services/records.ts');
        return about(file, () => createRecord(writer, type, answers, author(options.why)));
      });
      io.say(value);
      end(exitCodes.done);
    });

  record
    .command('set')
    .description('Answers one question of a record.')
    .argument('<file>', 'the office file')
    .argument('<id>', 'the record, like V-003')
    .argument('<field>', 'the field, like role')
    .argument('<value>', 'the value as JSON, or an answer like {"state":"none"}', answerArgument)
    .option(...why)
    .action(async (file: string, id: string, field: string, answer: Answer<unknown>, options: { why: string }) => {
      const lines = await writing(file, async ({ writer }) => {
        const [{ saveRecord }, { loadOffice }] = await Promise.all([
          import('../../services/records.ts'),
          import('../../../db/load.ts'),
        ]);
        const before = loadOffice(writer);
        const save = () => saveRecord(writer, { id, answers: { [field]: answer } }, author(options.why));
        if (about(file, save).changed.length === 0) return [`Unchanged: ${id}`];
        return whatChanged(writer, before, id, field);
      });
      for (const line of lines) io.say(line);
      end(exitCodes.done);
    });

  record
    .command('remove')
    .description('Removes a record that no other one uses.')
    .argument('<file>', 'the office file')
    .argument('<id>', 'the record, like V-003')
    .option(...why)
    .action(async (file: string, id: string, options: { why: string }) => {
      await writing(file, async ({ writer }) => {
        const { removeRecord } = await import('../../services/records.ts');
        return about(file, () => removeRecord(writer, id, undefined, author(options.why)));
      });
      io.say(`Removed: ${id}`);
      end(exitCodes.done);
    });
}

/** The answer before and after, and what the published texts say that is no longer so. */
async function whatChanged(writer: ReadableDb, before: OfficeRecords, id: string, field: string): Promise<string[]> {
  const [{ loadOffice }, { findRecord }, { answerChange }, { findDriftFindings }] = await Promise.all([
    import('../../../db/load.ts'),
    import('../../../src/inventory/office-records.ts'),
    import('../answer-in-words.ts'),
    import('../../services/drift.ts'),
  ]);
  const after = loadOffice(writer);
  const [was, is] = [findRecord(before, id), findRecord(after, id)];
  const words = was && is ? answerChange(field, { office: before, record: was }, { office: after, record: is }) : '';
  const drift = findDriftFindings(writer, after, today()).filter((one) => one.id.startsWith('version.drift.'));
  return [
    `Changed: ${id}  ${words}`.trimEnd(),
    ...drift.map(({ title }) => `${title} "candor policy drift" shows them.`),
  ];
}

type Answers = Record<string, Answer<unknown>>;

function typeArgument(text: string): RecordType {
  const type = recordTypes.find((one) => one === text);
  if (type === undefined) throw new InvalidArgumentError('Give a record type, like recipient.');
  return type;
}

function answersArgument(text: string): Answers {
  const parsed = z.record(z.string(), z.json()).safeParse(parseJson(text));
  if (!parsed.success) throw new InvalidArgumentError('Give a JSON object like {"name":"Acme"}.');
  return Object.fromEntries(Object.entries(parsed.data).map(([field, value]) => [field, toAnswer(value, field)]));
}

function answerArgument(text: string): Answer<unknown> {
  return toAnswer(parseJson(text), 'value');
}

/** An object with one of the five states is an answer; everything else is the value of a given one. */
function toAnswer(value: unknown, field: string): Answer<unknown> {
  const state: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'state') : undefined;
  if (!answerStates.some((one) => one === state)) return given(value);
  const parsed = answerSchema(z.json()).safeParse(value);
  if (!parsed.success) throw new AppError('invalidInput', { path: field });
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidArgumentError('Give JSON; a text needs quotes, like \'"Acme"\'.');
  }
}

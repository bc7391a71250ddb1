/** The Shine the Light list of a year (Civ. Code 1798.83): on the screen, and as a file. */
import { printYearAnswer, yearAnswer } from '../exports/year-answer.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';

export const shineTheLightQueries = {
  'shineTheLight.year': ({ year }, { host, reading }) => yearAnswer(reading.office().office, year, host.today()),
} satisfies Partial<QueryHandlers>;

export const shineTheLightCommands = {
  'shineTheLight.export': ({ format, year }, context) => {
    const { host, session } = context;
    const { office } = session.office();
    const answer = yearAnswer(office, year, host.today());
    return exportForPerson(context, {
      words: `${answer.document.office} Shine the Light ${year}`,
      format,
      print: () => printYearAnswer(office, answer, format, host.today()),
    });
  },
} satisfies Partial<CommandHandlers>;

/** Letters and the log of requests as files. */
import { keptFile, fingerprintOf } from '../../db/kept-files.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { requestFormats } from '../../src/contract/request-calls.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import { organizationOf, recordTitle, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { isLetterRefusal } from '../../src/requests/letters/compose-letter.ts';
import { letterText } from '../../src/requests/letters/letter-text.ts';
import { logDocument } from '../../src/requests/log-document.ts';
import { logTable, type LogQuestion } from '../../src/requests/log-table.ts';
import { rehearse } from '../../src/requests/rehearsal.ts';
import { printDocument } from '../exports/print-document.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers } from './handler-map.ts';
import { findRequest } from './requests.ts';
import type { LetterFormat } from './send-letter.ts';

export const requestExportCommands = {
  'request.exportLetter': ({ id, letter: kind, format, ...question }, context) => {
    const { host, session } = context;
    const { office } = session.office();
    const result = letterText(office, findRequest(office, id), { ...question, kind, asOf: host.today() });
    if (isLetterRefusal(result)) throw new AppError('invalidInput', { path: 'letter', problem: result.reason });
    return exportForPerson(context, {
      words: `${result.document.title} ${id}`,
      format,
      print: () => printDocument(result.document, format, host.today()),
    });
  },
  'request.exportRehearsal': ({ year, format }, context) => {
    const { host, session } = context;
    const { office } = session.office();
    const rehearsal = rehearse(office, year, host.today());
    if ('refusal' in rehearsal) {
      throw new AppError('invalidInput', { path: 'year', problem: rehearsal.refusal.reason });
    }
    const { document } = rehearsal;
    return exportForPerson(context, {
      words: `${document.title} ${year} Rehearsal`,
      format,
      print: () => printDocument(document, format, host.today()),
    });
  },
  'request.exportSent': ({ id }, context) => {
    const { session } = context;
    const { format, bytes, request } = sentCopy(session.reader, session.office().office, id);
    return exportForPerson(context, { words: `Letter ${id} to ${request}`, format, print: () => bytes });
  },
  'request.exportLog': ({ format, ...question }, context) => {
    const { host, session } = context;
    const { office } = session.office();
    const name = recordTitle('organization', organizationOf(office));
    return exportForPerson(context, {
      words: `${name} Requests ${question.year ?? ''}${question.names ? '' : ' without names'}`,
      format,
      print: () => printRequestLog(office, { ...question, asOf: host.today() }, format),
    });
  },
} satisfies Partial<CommandHandlers>;

const formats: Readonly<Record<string, LetterFormat>> = {
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/**
 * The copy of a letter that went out, with its form and the request it belongs to. Throws `recordMissing`, and `fileDamaged`
 * when the copy is not in the file any more, or is not what was sent.
 */
export function sentCopy(
  reader: ReadableDb,
  office: OfficeRecords,
  id: string,
): { format: LetterFormat; bytes: Uint8Array; request: string } {
  const letter = office.letter.find((one) => one.id === id);
  if (letter === undefined) throw new AppError('recordMissing', { id });
  const request = findRequest(office, valueOf(letter.request) ?? '');
  if (valueOf(request.erasedOn) !== undefined) {
    throw new AppError('invalidInput', {
      path: id,
      problem: `its copy went when who asked in ${request.id} was erased`,
    });
  }
  const sha256 = valueOf(letter.copySha256) ?? '';
  const kept = keptFile(reader, sha256);
  const format = formats[kept?.mediaType ?? ''];
  if (kept === undefined || format === undefined || fingerprintOf(kept.bytes) !== sha256) {
    throw new AppError('fileDamaged', { record: id, problem: 'the kept copy is lost or was changed' });
  }
  return { format, bytes: kept.bytes, request: request.id };
}

/** The log in a form. */
export async function printRequestLog(
  office: OfficeRecords,
  question: LogQuestion,
  format: (typeof requestFormats.log)[number],
): Promise<Uint8Array | string> {
  switch (format) {
    case 'pdf':
      return printDocument(logDocument(office, question), 'pdf', question.asOf);
    case 'xlsx':
      return (await import('../../exporters/xlsx/print-request-log.ts')).printRequestLogWorkbook(office, question);
    case 'csv': {
      const { tableCsv } = await import('../../exporters/csv/table-csv.ts');
      const { columns, rows } = logTable(office, question);
      return tableCsv([columns.map(({ title }) => title), ...rows]);
    }
  }
}

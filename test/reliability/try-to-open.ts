/**
 * A program of its own for tests of rights: tries things with a file and says the outcomes as JSON. Arguments: the file,
 * and what to do, one after the other (`work`, `read`, `make`).
 */
import { createOffice } from '../../db/create.ts';
import { fileFacts } from '../../db/facts.ts';
import { openOffice, openOfficeForReading } from '../../db/open.ts';
import { AppError } from '../../src/contract/errors.ts';
import { blankOffice } from '../../src/inventory/new-record.ts';

const [path = '', ...attempts] = process.argv.slice(2);
const opener = { who: 'Sam', at: '2026-11-22T12:00:00.000Z', program: '0.1.0' };

process.stdout.write(JSON.stringify(attempts.map(outcome)));

function outcome(what: string): unknown {
  try {
    const file = open(what);
    const { revision } = fileFacts(file.reader);
    file.close();
    return { revision };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, ...error.details };
  }
}

function open(what: string): ReturnType<typeof openOfficeForReading> {
  if (what === 'work') return openOffice(path, opener);
  if (what === 'make') return createOffice(path, { ...opener, office: blankOffice('New'), why: '' });
  return openOfficeForReading(path);
}

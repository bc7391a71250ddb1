/** Where the guided start goes on after a kill: at the card to which the last answer led that the file has. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../../db/connection.ts';
import { createOffice } from '../../../../db/create.ts';
import { loadOffice } from '../../../../db/load.ts';
import type { OfficeFile } from '../../../../db/office-file.ts';
import { openOffice } from '../../../../db/open.ts';
import { keepUnfinished } from '../../../../db/unfinished.ts';
import { confirmRecords } from '../../../../main/services/walk.ts';
import { keepWalkPlace, readWalkPlace } from '../../../../main/services/walk-place.ts';
import type { WalkPlace } from '../../../../src/contract/walk-calls.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const author = { who: 'Maria Lopez', at: '2026-11-22T10:00:00.000Z', today: '2026-11-22', why: '' };
const opener = { ...author, program: '0.0.0' };
const at = (card: string): WalkPlace => ({ step: 'confirm', part: 'data', card, later: [], here: true });
let file: OfficeFile;

const isOpen = (id: string): boolean =>
  loadOffice(file.reader).dataElement.find((one) => one.id === id)?.name.state === 'suggested';
const yes = (db: WritableDb, id: string, place: WalkPlace) =>
  confirmRecords(db, { ids: [id], expectedRevision: 1, place }, author);

beforeEach(() => {
  const path = `${temporaryFolder()}/Office.candor`;
  const blank = buildOffice({ dataElement: [{ name: 'Email' }, { name: 'Phone' }, { name: 'Fax' }] });
  const dataElement = blank.dataElement.map((one) => ({
    ...one,
    name: { state: 'suggested' as const, value: 'a name' },
  }));
  createOffice(path, { ...opener, office: { ...blank, dataElement } }).close();
  file = openOffice(path, opener);
  return () => file.close();
});

describe('an answer and the card to which it leads', () => {
  it('are written together: whichever statement is the last before the end, both are there or neither', () => {
    keepWalkPlace(file.writer, at('E-001'));
    const db = file.writer;
    const run = db.run.bind(db);
    let statements = 0;
    for (let last = 0; ; last += 1) {
      statements = 0;
      db.run = (sql, values) => {
        statements += 1;
        if (statements > last) throw new Error('killed');
        run(sql, values);
      };
      try {
        yes(db, 'E-001', at('E-002'));
        break;
      } catch (error) {
        expect(error).toMatchObject({ message: 'killed' });
      } finally {
        db.run = run;
      }
      expect([isOpen('E-001'), readWalkPlace(file.reader)]).toEqual([true, at('E-001')]);
    }
    expect(statements).toBeGreaterThan(3);
    expect([isOpen('E-001'), readWalkPlace(file.reader)]).toEqual([false, at('E-002')]);
  });

  it('stay as they are when the answer is refused', () => {
    keepWalkPlace(file.writer, at('E-002'));
    expect(() => yes(file.writer, 'E-404', at('E-003'))).toThrow(expect.objectContaining({ code: 'recordMissing' }));
    expect(readWalkPlace(file.reader)).toEqual(at('E-002'));
  });
});

describe('the place', () => {
  it('is of the file, the last one counts, and it is no change of the office', () => {
    expect(readWalkPlace(file.reader)).toBeNull();
    for (const card of ['E-001', 'E-003']) keepWalkPlace(file.writer, at(card));
    const { path } = file;
    file.close();
    file = openOffice(path, opener);
    expect(readWalkPlace(file.reader)).toEqual(at('E-003'));
  });

  it.each(['{', '[1]', '{"step":"no-such","later":[],"here":true}'])(
    'is unknown when it cannot be read: %s',
    (text) => {
      keepUnfinished(file.writer, 'walk', text);
      expect(readWalkPlace(file.reader)).toBeNull();
    },
  );
});

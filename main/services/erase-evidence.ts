/**
 * Erasing what is in attached files: the content goes from the office file, names and notes from the records and from their
 * past in the history. That a file was there, when, with which fingerprint, and to which records it belonged stays.
 */
import { commitChange } from '../../db/commands.ts';
import { dropKeptFile } from '../../db/kept-files.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { erasePast } from '../../db/past-without-person.ts';
import { dropUnfinishedAbout } from '../../db/unfinished.ts';
import { AppError } from '../../src/contract/errors.ts';
import { given, itemsOf, valueOf } from '../../src/inventory/answer.ts';
import { withoutAnswers } from '../../src/inventory/erased-record.ts';
import { fingerprintsOf } from '../../src/inventory/kept-files.ts';
import type { Evidence } from '../../src/inventory/kept-records.ts';
import { allRecords, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { type Author, headOf } from './records.ts';

/** What can name a person. */
const personal = ['name', 'fileName'] as const;

/** Erases one file; it cannot be undone. Throws `recordMissing`, `conflict`, `recordFrozen` when it is erased already. */
export function eraseEvidence(
  db: WritableDb,
  id: string,
  expectedRevision: number,
  author: Author,
): CommandResult<null> {
  const result = db.transaction(() => {
    const office = loadOffice(db);
    const evidence = office.evidence.find((one) => one.id === id);
    if (evidence === undefined) throw new AppError('recordMissing', { id });
    if (evidence.erasedOn.state === 'given') throw new AppError('recordFrozen', { id });
    const erased = eraseContents(db, office, [evidence], author.today);
    dropUnfinishedAbout(db, [id], []);
    return commitChange(db, { ...headOf(author, 'save'), refersTo: null }, (change) => {
      for (const one of erased) change.save(one, expectedRevision);
      return null;
    });
  });
  db.foldLog();
  return result;
}

/**
 * Takes contents and names away, inside the transaction of the command that then saves the records that this answers. Content
 * that another record names stays. `today`: ISO date, noted with each of them.
 */
export function eraseContents(
  db: WritableDb,
  office: OfficeRecords,
  files: readonly Evidence[],
  today: string,
): Evidence[] {
  const going = new Set(files.map(({ id }) => id));
  const stay = new Set(
    allRecords(office)
      .filter(({ record }) => !going.has(record.id))
      .flatMap(({ type, record }) => fingerprintsOf(type, record).map(({ sha256 }) => sha256)),
  );
  return files.map((one) => {
    const sha256 = valueOf(one.sha256);
    if (sha256 !== undefined && !stay.has(sha256)) dropKeptFile(db, sha256);
    const past = erasePast(db, one.id, (text) => withoutAnswers(text, personal));
    return { ...withoutAnswers(one, personal), erasedOn: given(today), pastSha256: given(past) };
  });
}

/** The files that belong to these records and to no other, and are not erased yet: they go with the person in them. */
export function filesOnlyAbout(office: OfficeRecords, ids: ReadonlySet<string>): Evidence[] {
  return office.evidence.filter((one) => {
    const about = itemsOf(one.about);
    return one.erasedOn.state !== 'given' && about.length > 0 && about.every((id) => ids.has(id));
  });
}

/** Files attached to records as proof: taken in under their fingerprint, shown, and written out again as they came. */
import { basename, extname } from 'node:path';
import { runCommand } from '../../db/commands.ts';
import { fingerprintOf, keptFile } from '../../db/kept-files.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { ExportResult } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { AttachResult, EvidenceContent } from '../../src/contract/evidence-calls.ts';
import { given, itemsOf, none, valueOf } from '../../src/inventory/answer.ts';
import {
  evidenceKinds,
  type EvidenceKindName,
  largestEvidence,
  mostEvidence,
} from '../../src/inventory/evidence-kinds.ts';
import type { Evidence } from '../../src/inventory/kept-records.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { typeOfId } from '../../src/inventory/record-id.ts';
import { contentKind, textOf } from '../files/content-kind.ts';
import { fileNameFor } from '../files/file-name.ts';
import { nameOf, type OfferedSource, readOffered } from '../files/offered-files.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { announceChange } from './announce.ts';
import { eraseEvidence } from './erase-evidence.ts';
import type { CommandContext, CommandHandlers, QueryHandlers } from './handler-map.ts';
import { authorOf, confirmed, headOf, writerOf } from './records.ts';

/** Letters of a text that are shown; more would only fill the window. */
const mostShown = 200_000;

export const evidenceQueries = {
  'evidence.content': ({ id }, { reading }) => contentOf(reading.reader, findEvidence(reading.office().office, id)),
} satisfies Partial<QueryHandlers>;

export const evidenceCommands = {
  'evidence.add': async ({ recordId }, context) => {
    // Refused before anybody looks for a file.
    writerOf(context);
    const path = await context.host.chooseFileToOpen({ formats: formatsToOpen });
    return path === null ? { outcome: 'cancelled' } : attach(context, { path }, recordId);
  },
  'evidence.addOffered': ({ ticket, recordId }, context) => {
    writerOf(context);
    return attach(context, context.offered.take(ticket), recordId);
  },
  'evidence.saveCopy': ({ id }, context) => saveCopy(context, id),
  'evidence.erase': ({ id, expectedRevision, why }, context) =>
    announceChange(context, eraseEvidence(writerOf(context), id, expectedRevision, authorOf(context, why))),
} satisfies Partial<CommandHandlers>;

/** Endings that a chooser offers; what a file is, is decided by its content all the same. */
const formatsToOpen = [
  ...Object.values(evidenceKinds).map(({ extension }) => extension),
  'jpeg',
  'csv',
  'md',
  'log',
].map((extension) => ({ extension, label: extension.toUpperCase() }));

/** The attached file with this id. Throws `recordMissing`. */
function findEvidence(office: OfficeRecords, id: string): Evidence {
  const found = office.evidence.find((one) => one.id === id);
  if (found === undefined) throw new AppError('recordMissing', { id });
  return found;
}

/**
 * Attaches a file as one command. The same content is kept once: a record that asks for it again is added to those it belongs
 * to. Throws `evidenceRefused` (file, reason, most), `recordMissing`, `fileMissing`, and what writing throws.
 */
async function attach(
  context: CommandContext,
  source: OfferedSource,
  recordId: string | undefined,
): Promise<AttachResult> {
  const bytes = await readOffered(source, largestEvidence);
  const file = nameOf(source);
  const found = contentKind(bytes, file);
  if ('refusal' in found) throw new AppError('evidenceRefused', { file, reason: found.refusal });
  const author = authorOf(context, '');
  const { office } = context.session.office();
  const sha256 = fingerprintOf(bytes);
  const known = office.evidence.find((one) => valueOf(one.sha256) === sha256 && one.erasedOn.state !== 'given');
  if (known === undefined) refuseOverfull(office, bytes.length, file);
  const fileName = cleanName(file, found.kind);
  const result = runCommand(writerOf(context), headOf(author, 'create'), (change): Pick<Attached, 'id' | 'known'> => {
    if (recordId !== undefined && (change.find(recordId) === undefined || typeOfId(recordId) === 'evidence')) {
      throw new AppError('recordMissing', { id: recordId });
    }
    // Also mends content that was damaged since.
    change.keep(bytes, evidenceKinds[found.kind].mediaType);
    if (known !== undefined) {
      const about = itemsOf(known.about);
      if (recordId === undefined || about.includes(recordId)) return { id: known.id, known: 'here' };
      change.save({ ...known, ...confirmed(known, { about: given([...about, recordId]) }, author) });
      return { id: known.id, known: 'linked' };
    }
    const answers = {
      name: given(fileName.slice(0, -extname(fileName).length)),
      ...(recordId === undefined ? {} : { about: given([recordId]) }),
      fileName: given(fileName),
      mediaType: given(evidenceKinds[found.kind].mediaType),
      size: given(bytes.length),
      sha256: given(sha256),
      addedOn: given(author.today),
      addedBy: given(author.who.slice(0, 120)),
      erasedOn: none,
      pastSha256: none,
    };
    const id = change.create('evidence', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
    return { id, known: 'new' };
  });
  const { value, ...changed } = result;
  return { outcome: 'attached', ...value, fileName, ...announceChange(context, changed) };
}

type Attached = Extract<AttachResult, { outcome: 'attached' }>;

function refuseOverfull(office: OfficeRecords, size: number, file: string): void {
  const held = office.evidence
    .filter((one) => one.erasedOn.state !== 'given')
    .reduce((sum, one) => sum + (valueOf(one.size) ?? 0), 0);
  if (held + size <= mostEvidence) return;
  throw new AppError('evidenceRefused', { file, reason: 'full', most: Math.floor(mostEvidence / 1024 / 1024) });
}

/** The name as it is kept: no separators, no hidden signs, and an ending of letters and digits. */
function cleanName(file: string, kind: EvidenceKindName): string {
  const ending = /^\.[A-Za-z0-9]{1,8}$/.test(extname(file)) ? extname(file).slice(1).toLowerCase() : undefined;
  const stem = ending === undefined ? file : file.slice(0, -(ending.length + 1));
  return fileNameFor(stem, ending ?? evidenceKinds[kind].extension);
}

/** What can be shown of an attached file. Throws `evidenceLost` (id) when its content is missing or was changed. */
function contentOf(reader: ReadableDb, evidence: Evidence): EvidenceContent {
  const bytes = keptContent(reader, evidence);
  // What it is called and what an import says of it count for nothing.
  const found = contentKind(bytes, valueOf(evidence.fileName) ?? '');
  if ('refusal' in found) return { shows: 'none', kind: null };
  const { mediaType, preview } = evidenceKinds[found.kind];
  switch (preview) {
    case 'pages':
      return { shows: 'pages', base64: Buffer.from(bytes).toString('base64') };
    case 'image':
      return { shows: 'image', mediaType, base64: Buffer.from(bytes).toString('base64') };
    case 'text': {
      const text = textOf(bytes);
      return { shows: 'text', text: text.slice(0, mostShown), cut: text.length > mostShown };
    }
    case 'none':
      return { shows: 'none', kind: found.kind };
  }
}

function keptContent(reader: ReadableDb, { id, sha256 }: Evidence): Uint8Array {
  const fingerprint = valueOf(sha256);
  const kept = fingerprint === undefined ? undefined : keptFile(reader, fingerprint);
  if (kept === undefined || fingerprintOf(kept.bytes) !== fingerprint) throw new AppError('evidenceLost', { id });
  return kept.bytes;
}

/** Writes the content, byte for byte, under an ending that fits what it is: a web page kept as text stays text. */
async function saveCopy({ host, session }: CommandContext, id: string): Promise<ExportResult> {
  const evidence = findEvidence(session.office().office, id);
  const bytes = keptContent(session.reader, evidence);
  const fileName = valueOf(evidence.fileName) ?? id;
  const found = contentKind(bytes, fileName);
  const extension = 'refusal' in found ? 'bin' : evidenceKinds[found.kind].extension;
  const stem = extname(fileName) === '' ? fileName : fileName.slice(0, -extname(fileName).length);
  const path = await host.chooseFileToSave({
    suggestedName: fileNameFor(stem, extension),
    formats: [{ extension, label: extension.toUpperCase() }],
    mayReplace: true,
  });
  if (path === null) return { outcome: 'cancelled' };
  // Some systems' choosers let the person type any ending.
  const target = extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
  const file = basename(target);
  if (session.holds(target)) throw new AppError('outputNotWritable', { file, reason: 'isOffice' });
  host.emit('export.progress', { step: 'writing', done: 0, total: 1 });
  const checked = await writeAtomically(target, bytes, (written) => {
    if (fingerprintOf(written) !== valueOf(evidence.sha256)) throw new AppError('outputNotVerified', { file });
    return 'the same fingerprint';
  });
  return { outcome: 'written', fileName: file, checked, bytes: bytes.length };
}

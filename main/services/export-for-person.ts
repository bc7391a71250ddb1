/** An export as screens ask for it: the person says where, the file is written and checked, the answer says what it is. */
import { basename, extname } from 'node:path';
import type { WrittenFormat } from '../../exporters/read-back.ts';
import type { ExportResult } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { runExport } from '../exports/export-steps.ts';
import { fileNameFor } from '../files/file-name.ts';
import type { CommandContext } from './handler-map.ts';

export interface PersonalExport {
  /** What the suggested file name is made of, e.g. `Bayline Imaging Privacy Policy`. */
  words: string;
  format: WrittenFormat;
  print: () => Uint8Array | string | Promise<Uint8Array | string>;
}

/** How choosers call a format. */
const formatLabels: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  html: 'Web page',
  md: 'Markdown text',
  txt: 'Plain text',
  json: 'JSON data',
  xlsx: 'Excel workbook',
  csv: 'Table (CSV)',
  svg: 'Drawing (SVG)',
  png: 'Image (PNG)',
};

/** Asks where, prints, writes, checks. */
export async function exportForPerson(
  { host, session }: CommandContext,
  { words, format, print }: PersonalExport,
): Promise<ExportResult> {
  const path = await host.chooseFileToSave({
    suggestedName: fileNameFor(words, format),
    formats: [{ extension: format, label: formatLabels[format] ?? format }],
    mayReplace: true,
  });
  if (path === null) return { outcome: 'cancelled' };
  // Some systems' choosers let the person type any ending.
  const target = extname(path).toLowerCase() === `.${format}` ? path : `${path}.${format}`;
  if (session.holds(target)) throw new AppError('outputNotWritable', { file: basename(target), reason: 'isOffice' });
  const written = await runExport({ path: target, format, print }, (progress) => {
    host.emit('export.progress', progress);
  });
  return { outcome: 'written', fileName: basename(target), ...written };
}

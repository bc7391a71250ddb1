/**
 * What a file is, by its first bytes and its insides. The name decides only between kinds that look the same inside (old
 * Office files), and never makes a file more than its content says: a web page or a drawing made of text is text.
 */
import { extname } from 'node:path';
import type { EvidenceKindName } from '../../src/inventory/evidence-kinds.ts';
import { zipEntryNames } from './zip-names.ts';

/** Why a file cannot be attached: nothing in it, a program, Office macros, or a kind that Candor does not keep. */
export type KindRefusal = 'empty' | 'program' | 'macros' | 'kind';

export type ContentKind = { kind: EvidenceKindName } | { refusal: KindRefusal };

/** The kind of a file; `name` is its plain name. */
export function contentKind(bytes: Uint8Array, name: string): ContentKind {
  if (bytes.length === 0) return { refusal: 'empty' };
  const image = imageKind(bytes);
  if (image !== undefined) return { kind: image };
  // Readers look for the beginning of a PDF in the first kilobyte.
  if (latin(bytes, 0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  if (isProgram(bytes)) return { refusal: 'program' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return officePackage(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oldOffice(bytes, name);
  if (!isText(bytes)) return { refusal: 'kind' };
  return { kind: isMail(bytes, name) ? 'mail' : 'text' };
}

function imageKind(bytes: Uint8Array): EvidenceKindName | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp';
  return undefined;
}

/** Windows (MZ), Linux (ELF), Mac (Mach-O, also both kinds of universal). */
function isProgram(bytes: Uint8Array): boolean {
  const heads = [
    [0x4d, 0x5a],
    [0x7f, 0x45, 0x4c, 0x46],
    [0xcf, 0xfa, 0xed, 0xfe],
    [0xce, 0xfa, 0xed, 0xfe],
    [0xca, 0xfe, 0xba, 0xbe],
  ];
  return heads.some((head) => startsWith(bytes, head)) && !isText(bytes);
}

function officePackage(bytes: Uint8Array): ContentKind {
  const names = zipEntryNames(bytes) ?? [];
  if (!names.includes('[Content_Types].xml')) return { refusal: 'kind' };
  if (names.some((one) => /(?:^|\/)vba\w*\.bin$/i.test(one))) return { refusal: 'macros' };
  if (names.includes('word/document.xml')) return { kind: 'word' };
  return names.includes('xl/workbook.xml') ? { kind: 'excel' } : { refusal: 'kind' };
}

const oldKinds: Readonly<Record<string, EvidenceKindName>> = {
  '.doc': 'oldWord',
  '.xls': 'oldExcel',
  '.msg': 'outlookMail',
  // A document with a password is kept in the old container, whatever it is called.
  '.docx': 'oldWord',
  '.xlsx': 'oldExcel',
};

/** Names in the old container are UTF-16; the folder of macros is called `_VBA_PROJECT`. */
const macros = Buffer.from('_VBA_PROJECT', 'utf16le');

function oldOffice(bytes: Uint8Array, name: string): ContentKind {
  const kind = oldKinds[extname(name).toLowerCase()];
  if (kind === undefined) return { refusal: 'kind' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(macros) ? { refusal: 'macros' } : { kind };
}

/** Text has no control characters but tab, line ends and form feed; in UTF-16 it begins with a byte order mark. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return !/[\0\ufffd]/.test(textOf(bytes));
  // A plain loop: a file may have many millions of bytes.
  for (const byte of bytes) if (isControl[byte] === true) return false;
  return true;
}

const isControl = Array.from(
  { length: 256 },
  (_, byte) => (byte < 0x20 && ![9, 10, 12, 13].includes(byte)) || byte === 0x7f,
);

/** A message as mail programs save it: it begins with lines such as `From: …`. */
function isMail(bytes: Uint8Array, name: string): boolean {
  if (extname(name).toLowerCase() !== '.eml') return false;
  const head = latin(bytes, 0, 8192).split(/\r?\n\r?\n/)[0] ?? '';
  return /^(?:from|to|date|received|message-id|subject|return-path|mime-version):/im.test(head);
}

/** The words of a text file: UTF-8, UTF-16 with its mark, or what older Windows programs wrote. */
export function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1');
}

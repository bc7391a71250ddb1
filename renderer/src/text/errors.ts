/** What happened and what to do, for every code that can cross the contract. */
import type { ErrorCode, ErrorDetails } from '../../../src/contract/errors.ts';
import { CallFailure } from '../data/call-failure.ts';

type Words = (details: ErrorDetails) => string;

const name = (details: ErrorDetails): string => String(details['file'] ?? details['name'] ?? 'The file');

const list = (value: ErrorDetails[string] | undefined): string =>
  typeof value === 'object' ? value.join(', ') : String(value ?? 'other records');

const refusals: Readonly<Record<string, (file: string, most: string) => string>> = {
  tooLarge: (file, most) =>
    `${file} is too large: at most ${most} MB can be attached. Make it smaller, for example by scanning in gray.`,
  full: (file, most) =>
    `${file} does not fit: all attached files may have ${most} MB together. Erase the content of one you need no more.`,
  empty: (file) => `${file} is empty. Choose the file with the content.`,
  folder: (file) => `${file} is a folder. Choose the files in it.`,
  program: (file) =>
    `${file} is a program. Candor keeps no programs; attach a PDF or a picture of what you want to show.`,
  macros: (file) => `${file} holds macros, which are programs. Save it as PDF and attach that.`,
};

function refusedFile(details: ErrorDetails): string {
  const said = refusals[String(details['reason'])]?.(name(details), String(details['most'] ?? ''));
  return (
    said ??
    `${name(details)} is of a kind that Candor does not keep. PDF, PNG, JPEG, WebP, text, Word, Excel and e-mail can be attached; save it as one of these.`
  );
}

const words: Record<ErrorCode, Words> = {
  unknownCall: () => 'This window is older or newer than the program. Close it and start Candor again.',
  invalidInput: () => 'One of the answers cannot be saved as it is. Look at the marked question and try again.',
  internal: () =>
    'Something went wrong inside Candor; nothing was changed. Try again, or close and start Candor again.',
  fileMissing: (details) => `${name(details)} is not there any more. It may have been moved; use “Open” to find it.`,
  fileForeign: (details) => `${name(details)} is not a Candor file. Choose a file that ends in “.candor”.`,
  fileDamaged: (details) =>
    details['reason'] === 'strangeLog'
      ? `Beside ${name(details)} lies “${String(details['logFile'])}”, which belongs to another file. Move that one to another folder, then open ${name(details)} again.`
      : `${name(details)} is damaged and was not opened. Open your last copy of it.`,
  fileNewer: (details) => `${name(details)} was made by a newer Candor. Update this program, then open it.`,
  fileReadOnly: (details) =>
    `${name(details)} may only be read. Copy it to a folder where you may write, then open the copy.`,
  fileLocked: (details) =>
    `${name(details)} is open elsewhere${details['by'] === undefined ? '' : `, by ${String(details['by'])}`}${details['computer'] === undefined ? '' : ` on ${String(details['computer'])}`}. Close it there first.`,
  fileExists: (details) => `${name(details)} already exists. Choose another name; Candor never replaces an office.`,
  noFileOpen: () => 'No office is open. Open one, or make a new one.',
  outputNotWritable: () => 'The file could not be written there. Choose another folder.',
  outputNotVerified: () => 'The file was written but did not read back well, so it was removed. Try again.',
  diskFull: () => 'The disk is full. Nothing was changed; free some space and try again.',
  recordMissing: () => 'This record is not there any more. Somebody may have removed it; “Undo” brings it back.',
  recordFrozen: (details) =>
    String(details['id'] ?? '').startsWith('LY-')
      ? 'This year is closed and stays as it is. Add a correction instead.'
      : 'What was issued, reviewed or sent stays as it is. Issue a new version, or write another letter.',
  recordInUse: (details) =>
    `Other records point to it: ${list(details['usedBy'])}. Change those first, then remove it.`,
  conflict: () => 'This record changed meanwhile. The newest answers are shown now; make your change again.',
  lastOrganization: () => 'The office itself cannot be removed.',
  frozenMissing: () => 'The file lacks something that was issued, reviewed or sent. Choose a file that has it.',
  frozenDiffers: () =>
    'Something that was issued, reviewed or sent is not as it was. Choose a file that has it unchanged.',
  brokenLink: () => 'It points to a record that is not there any more. Choose another one.',
  gapsOpen: () => 'Some points are still open. Mend each, or say why you issue the policy all the same.',
  tooManyGaps: (details) =>
    `A version can hold ${String(details['most'])} open points with their reasons; there are ${String(details['count'])}. Settle some first.`,
  notOpen: () => 'A point is settled by now. Read the list again.',
  reasonTooShort: (details) =>
    `A reason is too short. Say in at least ${String(details['least'])} letters why the point may stay open.`,
  dateBeforeLast: (details) =>
    `The date lies before the last one${details['last'] === undefined ? '' : `, ${String(details['last'])}`}. Choose that day or a later one.`,
  dateInFuture: () => 'That day has not come yet. Choose today or an earlier day.',
  datePast: () => 'A policy cannot have applied before it was issued. Choose today or a later day.',
  versionLost: (details) =>
    `What was frozen with version ${String(details['number'] ?? '')} is missing or was changed. Open a copy that is whole, or issue a new version.`,
  ownTextWrong: (details) =>
    `Your words cannot be used yet. ${String(details['problem'] ?? 'Look at the facts in them.')}`,
  evidenceRefused: (details) => refusedFile(details),
  evidenceLost: () =>
    'What was in this file is missing or was changed. Attach the file once more, and Candor mends it; or open a backup.',
  offerGone: () => 'Candor does not hold that file any more. Drop it on the window once more.',
  nothingToUndo: () => 'There is nothing to undo.',
  changedSince: () =>
    'What this change did was changed again later. Take the later change back first, or change the answer itself.',
  undoStops: () => 'What was issued, reviewed or sent stays. Issue a new version or write again instead.',
  nothingToRedo: () => 'There is nothing to do again.',
  chainBroken: () =>
    'The history of this file was changed from outside. Open your last copy, and keep this one for your lawyer.',
  unknownSample: () => 'That sample is not in this version.',
  unknownPolicy: () => 'That policy is not there any more. Choose another one.',
  unknownBlock: () => 'That part of the policy is not there any more. Read the text again and choose another part.',
  unknownVersion: () => 'That version is not there any more. Choose another one.',
  unknownFinding: () => 'That finding is settled already. The list shows what is open now.',
  unknownPack: () => 'That kind of office is not in this version.',
  packStarted: () =>
    'Some suggestions are still waiting. Confirm or remove them before you start from another kind of office.',
  unknownFormat: () => 'That format is not available.',
  languageNotAvailable: () => 'The policy cannot be written in that language yet.',
  officeMalformed: (details) =>
    `${details['file'] === undefined ? 'The office data' : `The file “${String(details['file'])}”`} cannot be read${malformedAt(details)}. Nothing was made of it; write the data file again, or ask for a whole copy.`,
  notAvailableHere: () =>
    'Candor did not answer. Close this window and start it again; everything saved is in the file.',
};

/** Where an office JSON is wrong, by the first field, and what is wrong there. */
function malformedAt({ path, message }: ErrorDetails): string {
  const place = path === undefined || path === '' ? '' : ` at ${String(path)}`;
  return message === undefined ? place : `${place}: ${String(message)}`;
}

/** What happened and what to do, for anything that a call can throw. */
export function errorText(error: unknown): string {
  return error instanceof CallFailure ? words[error.code](error.details) : words.internal({});
}

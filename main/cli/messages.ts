/**
 * The words of the command line for every error: what happened, to which file or row, what to do. One line each.
 * Electron uses them for a file that was opened from outside; the screens have their own in `renderer/text`.
 */
import { hostname } from 'node:os';
import type { AppError, ErrorCode, ErrorDetails } from '../../src/contract/errors.ts';

/** The line for an error. `file` is the office file as the person named it, or empty. */
export function messageFor(error: Pick<AppError, 'code' | 'details'>, file: string): string {
  return oneLine(texts[error.code]({ file, ...error.details }));
}

const texts: Record<ErrorCode, (details: ErrorDetails) => string> = {
  unknownCall: () => 'Candor was asked for something it does not know. Please report this.',
  invalidInput: (d) => `The value is not allowed${at(d)}${what(d)}. Nothing was changed; give another value.`,
  internal: () => 'Candor stopped because of a mistake of its own. Nothing was changed; please report what you did.',

  fileMissing: (d) => `${quote(d)} was not found or cannot be reached. Check the name and the folder.`,
  fileForeign: (d) => `${quote(d)} is not a Candor office file. Choose a file that Candor made.`,
  fileDamaged: (d) =>
    d['reason'] === 'strangeLog'
      ? `Beside ${quote(d)} lies "${text(d['logFile'])}", which belongs to another file. Put that one aside and try again.`
      : `${quote(d)} is damaged and was left as it is. Open the newest file in its backups folder instead.`,
  fileNewer: (d) => `${quote(d)} was written by a newer Candor${by(d)}. Install that version to open it.`,
  fileReadOnly: (d) =>
    `${quote(d)} is read-only, so nothing was changed. Remove the write protection or copy the file.`,
  fileLocked: (d) => `${quote(d)} is open elsewhere${holder(d)}. Close it there and try again${ifItDied(d)}.`,
  fileExists: (d) => `${quote(d)} exists and was left as it is. Choose another name.`,
  noFileOpen: () => 'No office file is open. Open one first.',

  outputNotWritable: (d) => `${quote(d)} cannot be written: ${writingReason(d)}. Choose another place.`,
  outputNotVerified: (d) => `${quote(d)} could not be read back after writing, so it was not put in place. Try again.`,
  diskFull: (d) => `The disk is full; ${quote(d)} was not written. Free some space and try again.`,

  recordMissing: (d) => `There is no record ${text(d['id'])}. The sheets of "candor workbook export" name every id.`,
  recordFrozen: (d) =>
    typeof d['id'] === 'string' && d['id'].startsWith('LY-')
      ? `The year ${d['id']} is closed and stays as it is. Nothing was changed; add what is right with "candor ledger correct".`
      : `${recordOf(d)} is frozen: what was issued, reviewed or sent stays as it is. Issue a new version or write again.`,
  frozenMissing: (d) =>
    `${recordOf(d)} is not in what was read, but what was issued, reviewed or sent stays. Import a file that has it.`,
  frozenDiffers: (d) =>
    `${recordOf(d)} is not as it was frozen${what(d)}. Nothing was changed; import a file that has it unchanged.`,
  recordInUse: (d) => `${recordOf(d)} is used by ${list(d['usedBy'] ?? 'other records')}. Change those first.`,
  conflict: (d) => `${recordOf(d)} was changed by somebody else in the meantime. Read it again, then repeat.`,
  lastOrganization: () => 'The office itself cannot be removed.',
  brokenLink: (d) => `${recordOf({ id: d['to'] ?? '' })} does not exist${at(d)}. Name a record that exists.`,

  gapsOpen: (d) =>
    `${d['count'] === 1 ? '1 open point is' : `${text(d['count'] ?? 'Some')} open points are`} in the way${first(d)}. ` +
    'Settle each, or accept it with a reason.',
  tooManyGaps: (d) =>
    `A version holds at most ${text(d['most'])} accepted points; there are ${text(d['count'])}. Settle some first.`,
  notOpen: (d) => `This point is not open: ${list(d['paths'])}. "candor policy issue --check" lists the open points.`,
  reasonTooShort: (d) =>
    `The reason for ${text(d['path'])} is too short. Say in at least ${text(d['least'])} letters why it may stay open.`,
  dateBeforeLast: (d) => `The date lies before the last one${day(d, 'last')}. Give that day or a later one.`,
  dateInFuture: (d) => `The date has not come yet${day(d, 'today')}. Give today or an earlier day.`,
  datePast: (d) => `A policy cannot have applied before it was issued${day(d, 'today')}. Give today or a later day.`,
  versionLost: (d) =>
    `What was frozen with version ${text(d['number'])} in ${quote(d)} is missing or was changed. Run "candor verify", then open a backup.`,
  ownTextWrong: (d) => `The own words cannot be used${at(d)}. ${text(d['problem'] ?? 'Look at the facts in braces.')}`,

  evidenceRefused: (d) => `${quote(d)} cannot be read: ${readingReason(d)}. Choose another file.`,
  evidenceLost: (d) =>
    `The content of ${text(d['id'])} in ${quote(d)} is missing or was changed. Run "candor verify", then open a backup.`,
  offerGone: () => 'The dropped file is not at hand any more. Drop it again.',

  nothingToUndo: (d) => `There is nothing to undo in ${quote(d)}.`,
  undoStops,
  changedSince: (d) => `Record ${text(d['id'])} was changed again later. Take that change back first.`,
  nothingToRedo: (d) => `There is nothing to redo in ${quote(d)}.`,
  chainBroken: (d) => `The change log of ${quote(d)} was tampered with. Run "candor verify", then open a backup.`,

  unknownSample: (d) => `There is no sample ${text(d['slug'])}. "candor sample list" names them.`,
  unknownPolicy: (d) => `There is no policy ${text(d['id'])}${known(d)}. Leave --policy out to take the first one.`,
  unknownBlock: (d) =>
    d['what'] === 'ownWording'
      ? `There is no own wording at ${text(d['block'])}. "candor policy wordings" lists it.`
      : `The policy has no such part${which(d['block'])}. "candor policy" with --out policy.json names its parts.`,
  unknownVersion: (d) =>
    `There is no such version${which(d['number'] ?? d['id'])}. "candor policy versions" lists them.`,
  unknownFinding: (d) => `There is no such finding today${which(d['finding'])}. "candor check" lists their ids.`,
  unknownPack: (d) =>
    `There is no office pack ${text(d['slug'])}, or no such part of it. "candor new --help" names them.`,
  packStarted: () => 'Suggestions are still waiting to be confirmed. Settle them first.',
  unknownFormat: (d) => `${quote(d)} has no ending that fits. Use one of: ${list(d['known'])}.`,
  languageNotAvailable: (d) => `Policies in ${text(d['language'])} are not available yet. Use --language en.`,
  officeMalformed: (d) =>
    `${quote(d)} is no office in JSON${at(d)}${what(d)}. Nothing was changed; correct it and try again.`,
  notAvailableHere: (d) => `${text(d['what'] ?? 'This')} is not available yet. Leave it out.`,
};

function undoStops({ type, number, id }: ErrorDetails): string {
  if (type === 'issuedVersion') return `Version ${text(number)} was issued and stays. Issue a new version instead.`;
  if (type === 'policyReview') return `The review ${text(id)} was recorded and stays. Record another one instead.`;
  if (type === 'inventoryReview') return `The yearly review ${text(id)} is ended and stays. Begin another one instead.`;
  if (type === 'ledgerYear') return `The closed year ${text(id)} stays as it is. Add a correction to it instead.`;
  if (type === 'request') return `Who asked in ${text(id)} was erased, so nothing is left to bring back.`;
  return `The letter ${text(id)} was written and stays. Write another one instead.`;
}

function writingReason({ reason }: ErrorDetails): string {
  switch (reason) {
    case 'noFolder':
      return 'its folder does not exist';
    case 'noRights':
      return 'you have no rights there';
    case 'isFolder':
      return 'it is a folder';
    case 'notAFile':
      return 'it is not an ordinary file';
    case 'readOnly':
      return 'it is write-protected';
    case 'inUse':
      return 'another program has it open';
    case 'nameTooLong':
      return 'the name is too long';
    case 'isOffice':
      return 'it is the office file itself';
    default:
      return 'the system refused it';
  }
}

function readingReason({ reason, most }: ErrorDetails): string {
  if (reason === 'folder') return 'it is not an ordinary file';
  if (reason === 'tooLarge') return `it is larger than ${text(most)} MB`;
  return 'it is of a kind that Candor does not take';
}

/** The file: the one the error is about, else the one the command is about. */
function quote({ file }: ErrorDetails): string {
  return typeof file === 'string' && file !== '' ? `"${file}"` : 'The file';
}

/** The id of the record the error is about. */
function recordOf({ id }: ErrorDetails): string {
  return typeof id === 'string' && id !== '' ? id : 'The record';
}

function at({ path, at: place, field }: ErrorDetails): string {
  // An answer holds its value one step further down; a person knows the answer.
  const where = text(path ?? place ?? field ?? '').replace(/\.value$/, '');
  return where === '' ? '' : ` at ${where}`;
}

/** The first few places of a long list. */
function first({ paths }: ErrorDetails): string {
  if (typeof paths !== 'object' || paths.length === 0) return '';
  return `: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ' and others' : ''}`;
}

function day(details: ErrorDetails, name: string): string {
  return details[name] === undefined ? '' : ` (${text(details[name])})`;
}

function which(name: ErrorDetails[string] | undefined): string {
  return name === undefined ? '' : `: ${text(name)}`;
}

function what({ message, problem }: ErrorDetails): string {
  const wrong = message ?? problem;
  return wrong === undefined ? '' : `: ${inPlainWords(text(wrong))}`;
}

/** What the schemas of the records say, as an office manager would say it; words of our own stay. */
const schemaWords: readonly [pattern: RegExp, words: string][] = [
  [/^Too small: expected string.*/, 'it is empty'],
  [/^Too small: expected array.*/, 'the list is empty; "none" is written {"state":"none"}'],
  [/^Too small: expected number to be >=?(.+)/, 'the number is too small; the smallest is $1'],
  [/^Too big: expected string to have <=(\d+).*/, 'it is too long; at most $1 characters'],
  [/^Too big: expected array to have <=(\d+).*/, 'the list is too long; at most $1'],
  [/^Too big: expected number to be <=?(.+)/, 'the number is too big; the biggest is $1'],
  [/^Invalid option: expected one of (.+)/, 'choose one of $1'],
  [/^Invalid input: expected string.*/, 'a text in quotes belongs here'],
  [/^Invalid input: expected boolean.*/, 'true or false belongs here'],
  [/^Invalid input: expected (?:number|int).*/, 'a number belongs here'],
  [/^Invalid input: expected array.*/, 'a list in brackets belongs here, like ["…"]'],
  [/^Unrecognized keys?: (.+)/, 'there is no $1 here'],
  [
    /^a period like P7Y$/,
    'a period is written like P5Y for 5 years, P18M for 18 months, P2W for 2 weeks, P30D for 30 days',
  ],
  [/^a date like (.+)$/, 'a date is written year-month-day, like $1'],
  [/^a date that exists$/, 'there is no such day'],
  [/^one line$/, 'the text has to be one line'],
];

function inPlainWords(message: string): string {
  const found = schemaWords.find(([pattern]) => pattern.test(message));
  if (found === undefined) return message;
  const [pattern, words] = found;
  return message.replace(pattern, words).replaceAll('"|"', '", "');
}

function by({ program, version }: ErrorDetails): string {
  const written = program ?? version;
  return written === undefined ? '' : ` (${text(written)})`;
}

function holder({ who, by: person }: ErrorDetails): string {
  const name = who ?? person;
  return name === undefined ? '' : ` (${text(name)})`;
}

/** A lock from another computer is never taken over: whether the program there lives cannot be seen from here. */
function ifItDied({ computer, lockFile }: ErrorDetails): string {
  return computer === undefined || computer === hostname()
    ? ''
    : `; if ${text(computer)} broke down meanwhile, remove "${text(lockFile)}"`;
}

function known({ known: ids }: ErrorDetails): string {
  return Array.isArray(ids) && ids.length > 0 ? `; there is ${list(ids)}` : '';
}

function list(value: ErrorDetails[string] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : text(value);
}

function text(value: ErrorDetails[string] | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Names may hold line ends and control characters; a message has one line. */
function oneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/**
 * Errors that may reach a caller. Only a code, and details without paths of the machine, SQL or stack, cross the border;
 * the words stand in one place per caller (screens: `renderer/text`, command line: `main/cli/messages.ts`).
 */
export const errorCodes = [
  // The call itself
  'unknownCall',
  'invalidInput',
  'internal',
  // Opening a file
  'fileMissing',
  'fileForeign',
  'fileDamaged',
  'fileNewer',
  'fileReadOnly',
  'fileLocked',
  'fileExists',
  'noFileOpen',
  // Writing
  'outputNotWritable',
  'outputNotVerified',
  'diskFull',
  // Records
  'recordMissing',
  'recordInUse',
  'recordFrozen',
  'frozenMissing',
  'frozenDiffers',
  'conflict',
  'lastOrganization',
  'brokenLink',
  // Issuing and reviewing
  'gapsOpen',
  'tooManyGaps',
  'notOpen',
  'reasonTooShort',
  'dateBeforeLast',
  'dateInFuture',
  'datePast',
  'versionLost',
  'ownTextWrong',
  // Attached and dropped files
  'evidenceRefused',
  'evidenceLost',
  'offerGone',
  // History
  'nothingToUndo',
  'undoStops',
  'changedSince',
  'nothingToRedo',
  'chainBroken',
  // Asked for something that is not there
  'unknownSample',
  'unknownPolicy',
  'unknownBlock',
  'unknownVersion',
  'unknownFinding',
  'unknownPack',
  'packStarted',
  'unknownFormat',
  'languageNotAvailable',
  'officeMalformed',
  'notAvailableHere',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Small facts for the message, such as `{ id: 'V-003', usedBy: ['D-001'] }`. */
export type ErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** An expected failure. Everything else that is thrown is a fault of the program and crosses as `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** What a call answers: a value, or a coded error. Nothing else crosses. */
export type Envelope<Value> =
  | { ok: true; value: Value }
  | { ok: false; error: { code: ErrorCode; details: ErrorDetails } };

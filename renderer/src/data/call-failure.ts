import type { ErrorCode, ErrorDetails, Envelope } from '../../../src/contract/errors.ts';

/** A coded error of a call, thrown so that queries and commands end in their failed state. */
export class CallFailure extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails) {
    super(code);
    this.name = 'CallFailure';
    this.code = code;
    this.details = details;
  }
}

/** The value of an envelope; throws a `CallFailure` for a coded error. */
export function unwrap<Value>(envelope: Envelope<Value>): Value {
  if (envelope.ok) return envelope.value;
  throw new CallFailure(envelope.error.code, envelope.error.details);
}

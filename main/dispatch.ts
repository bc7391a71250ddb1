/**
 * The one way in for every caller that speaks the contract. Four steps, the same for all hosts: a name that exists, input
 * that fits, the handler, an envelope. Nothing else crosses: no exception, no stack, no path, no SQL.
 */
import { calls, type CallName } from '../src/contract/calls.ts';
import { AppError, type Envelope, type ErrorDetails } from '../src/contract/errors.ts';
import type { AnyHandler } from './services/handler-map.ts';
import { noteCall } from './services/in-turns.ts';

/** Answers a call. Never throws, whatever it is given. */
export type Dispatch = (name: unknown, input: unknown) => Promise<Envelope<unknown>>;

/**
 * Makes the dispatcher.
 *
 * @param handlerOf the handler of a name, bound to what it needs
 * @param report gets faults of the program, for the local log
 */
export function createDispatch(
  handlerOf: (name: CallName) => AnyHandler,
  report: (during: string, error: unknown) => void,
): Dispatch {
  return async (name, input) => {
    noteCall();
    if (!isCallName(name)) return failure('unknownCall');
    try {
      const checked = calls[name].input.safeParse(input);
      if (!checked.success) return failure('invalidInput', { path: firstIssue(checked.error.issues) });
      return { ok: true, value: await handlerOf(name)(checked.data) };
    } catch (error) {
      if (error instanceof AppError) return failure(error.code, error.details);
      report(name, error);
      return failure('internal');
    }
  };
}

/** Only names of the contract itself: `toString` or `__proto__` are names of every object, and mean nothing here. */
function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

/** Where the input is wrong, without repeating what was sent. */
function firstIssue(issues: readonly { path: readonly PropertyKey[] }[]): string {
  const path = issues[0]?.path ?? [];
  return path.map(String).join('.').slice(0, 200);
}

function failure(code: AppError['code'], details: ErrorDetails = {}): Envelope<never> {
  return { ok: false, error: { code, details } };
}

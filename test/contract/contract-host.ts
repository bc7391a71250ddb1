/** A host as the contract suite sees it: something that answers calls, asks for files, and sends events. */
import type { CallAnswer, CallInput, CallName } from '../../src/contract/calls.ts';
import type { Envelope } from '../../src/contract/errors.ts';
import type { Offered } from '../../src/contract/offered.ts';

export interface ContractHost {
  /** The same in every host. */
  readonly name: string;
  /** Folder in which this host's person keeps files. */
  readonly folder: string;
  /** Sends a call; the name and input may be wrong on purpose. */
  send: (name: unknown, input: unknown) => Promise<Envelope<unknown>>;
  /** Names of the events that have come so far. */
  readonly events: string[];
  /** The next file questions are answered with these names in `folder`; without an answer a question is cancelled. */
  answerNext: (fileName: string) => void;
  /** Drops a file of that name and content on the page; it lies in `folder`. */
  offer: (fileName: string, content: string | Uint8Array) => Promise<Envelope<Offered>>;
  close: () => Promise<void>;
}

export type StartHost = () => Promise<ContractHost>;

/** How the parts of the suite get a host; what they start is ended after the test. */
export interface SuiteHosts {
  begin: () => Promise<ContractHost>;
  /** With a new office open, called “Test Clinic”, in the file `Clinic.candor`. */
  withOffice: () => Promise<ContractHost>;
}

/** Calls, and answers the value; an error fails the test with its code. */
export async function value<Name extends CallName>(
  host: ContractHost,
  name: Name,
  input: CallInput<Name>,
): Promise<CallAnswer<Name>> {
  const envelope = await host.send(name, input);
  if (!envelope.ok) throw new Error(`${name} answered ${JSON.stringify(envelope.error)}`);
  return envelope.value as CallAnswer<Name>;
}

/** Calls, and answers the error code; a value fails the test. */
export async function errorCode(host: ContractHost, name: unknown, input: unknown): Promise<string> {
  const envelope = await host.send(name, input);
  if (envelope.ok) throw new Error(`${String(name)} was expected to fail and did not`);
  return envelope.error.code;
}

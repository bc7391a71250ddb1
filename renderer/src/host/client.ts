/** Which host answers: Electron's preload when there is one, else the loopback host behind this page's own address. */
import type { CallAnswer, CallInput, CallName } from '../../../src/contract/calls.ts';
import type { Envelope } from '../../../src/contract/errors.ts';
import type { Client } from '../../../src/contract/events.ts';
import { loopbackClient, type LoopbackClient } from './loopback-client.ts';
import { takeToken } from './token.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; frozen. */
    readonly candor?: Client;
  }
}

/** The client as the page uses it: what nobody waits for any more can be called off. */
export interface PageClient extends Client {
  call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    signal?: AbortSignal,
  ) => Promise<Envelope<CallAnswer<Name>>>;
}

/** The client, and the file questions that only the loopback host asks in the page. */
export interface HostConnection {
  client: PageClient;
  loopback: LoopbackClient | undefined;
}

/** Connects to the host. Called once, when the page starts. */
export function connectToHost(): HostConnection {
  const { candor } = window;
  // Electron takes any number of calls at once, so none needs to be called off; and no signal can cross to it.
  if (candor) return { client: { ...candor, call: (name, input) => candor.call(name, input) }, loopback: undefined };
  const loopback = loopbackClient(takeToken());
  return { client: loopback, loopback };
}

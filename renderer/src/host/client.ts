/** Which host answers: Electron's preload when there is one, else the loopback host behind this page's own address. */
import type { Client } from '../../../src/contract/events.ts';
import { loopbackClient, type LoopbackClient } from './loopback-client.ts';
import { takeToken } from './token.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; frozen. */
    readonly candor?: Client;
  }
}

/** The client, and the file questions that only the loopback host asks in the page. */
export interface HostConnection {
  client: Client;
  loopback: LoopbackClient | undefined;
}

/** Connects to the host. Called once, when the page starts. */
export function connectToHost(): HostConnection {
  if (window.candor) return { client: window.candor, loopback: undefined };
  const loopback = loopbackClient(takeToken());
  return { client: loopback, loopback };
}

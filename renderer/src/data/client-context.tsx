import { createContext, useContext } from 'react';
import type { Client } from '../../../src/contract/events.ts';

const ClientContext = createContext<Client | undefined>(undefined);

export const ClientProvider = ClientContext.Provider;

/** The client that the frame was given. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('A screen stands outside the frame: it has no client.');
  return client;
}

import { createContext, useContext } from 'react';
import type { PageClient } from '../host/client.ts';

const ClientContext = createContext<PageClient | undefined>(undefined);

export const ClientProvider = ClientContext.Provider;

/** The client that the frame was given. */
export function useClient(): PageClient {
  const client = useContext(ClientContext);
  if (!client) throw new Error('A screen stands outside the frame: it has no client.');
  return client;
}

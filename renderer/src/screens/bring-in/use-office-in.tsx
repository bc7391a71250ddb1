import { useState, type ReactNode } from 'react';
import type { OfficePreview } from '../../../../src/contract/bring-in-calls.ts';
import type { Envelope } from '../../../../src/contract/errors.ts';
import type { Client } from '../../../../src/contract/events.ts';
import { unwrap } from '../../data/call-failure.ts';
import { useClient } from '../../data/client-context.tsx';
import { errorText } from '../../text/errors.ts';
import { useMessage } from '../../ui/Toast.tsx';
import { OfficeInDialog } from './OfficeInDialog.tsx';

interface OfficeIn {
  /** True while a data file is being read. */
  reading: boolean;
  /** Asks for a data file and shows what is in it. */
  choose: () => Promise<void>;
  /** The same of one that was dropped on the window. */
  readOffered: (ticket: string) => Promise<void>;
  /** To be drawn by whoever uses this. */
  dialog: ReactNode;
}

/** Bringing in a whole office: read first, shown, and made into a new file when a person says so. */
export function useOfficeIn(): OfficeIn {
  const client = useClient();
  const message = useMessage();
  const [reading, setReading] = useState(false);
  const [preview, setPreview] = useState<Extract<OfficePreview, { outcome: 'read' }> | undefined>(undefined);
  const read = async (ask: (host: Client) => Promise<Envelope<OfficePreview>>) => {
    setReading(true);
    try {
      const result = unwrap(await ask(client));
      if (result.outcome === 'read') setPreview(result);
    } catch (error) {
      message({ title: errorText(error), look: 'wrong' });
    } finally {
      setReading(false);
    }
  };
  return {
    reading,
    choose: async () => await read(async (host) => await host.call('office.choose', {})),
    readOffered: async (ticket) => await read(async (host) => await host.call('office.readOffered', { ticket })),
    dialog: preview === undefined ? null : <OfficeInDialog preview={preview} onClose={() => setPreview(undefined)} />,
  };
}

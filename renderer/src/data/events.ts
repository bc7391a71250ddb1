import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useClient } from './client-context.tsx';
import { rereader } from './reading-again.ts';

/**
 * Reads again what the host says has changed. Mounted once, around the frame. Returns a number that rises with every file
 * that is opened or closed: a key for everything that belongs to one file.
 */
export function useRefreshByEvents(): number {
  const client = useClient();
  const queries = useQueryClient();
  const [fileNumber, setFileNumber] = useState(0);
  useEffect(() => {
    const { readAgain, stop } = rereader(queries);
    const offOffice = client.subscribe('office.changed', readAgain);
    const offMissed = client.subscribe('events.missed', () => readAgain());
    const offFile = client.subscribe('file.changed', () => {
      // Another office: nothing that was read from the one before may be shown again.
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'app.state' });
      void queries.invalidateQueries({ queryKey: ['app.state'] }).then(() => setFileNumber((number) => number + 1));
    });
    const offRecent = client.subscribe('recent.changed', () => {
      for (const name of ['file.recent', 'app.state']) void queries.invalidateQueries({ queryKey: [name] });
    });
    return () => {
      stop();
      offRecent();
      offOffice();
      offMissed();
      offFile();
    };
  }, [client, queries]);
  return fileNumber;
}

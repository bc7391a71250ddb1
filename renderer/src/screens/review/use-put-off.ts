import { useState } from 'react';
import { laterPlace } from '../../../../src/contract/draft-calls.ts';
import { useNoted } from '../../data/use-draft.ts';

/**
 * Cards put off with “Later”, by their keys, as noted in the file: they come after all others. What is noted is no answer, so no
 * record says it.
 */
export function usePutOff(deck: string): [later: ReadonlySet<string>, set: (later: ReadonlySet<string>) => void] {
  const [noted, note] = useNoted(laterPlace(deck));
  const [later, setLater] = useState<ReadonlySet<string>>(() => new Set(noted.split(' ').filter((key) => key !== '')));
  return [
    later,
    (next) => {
      setLater(next);
      void note([...next].join(' '));
    },
  ];
}

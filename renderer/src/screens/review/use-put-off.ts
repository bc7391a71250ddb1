import { useState } from 'react';
import { useFile } from '../../data/queries.ts';

/**
 * Cards put off with “Later”, by their keys, as noted on this computer: they come after all others. What is noted is no answer,
 * so nothing of it is in the file.
 */
export function usePutOff(deck: string): [later: ReadonlySet<string>, set: (later: ReadonlySet<string>) => void] {
  const { name, officeName } = useFile();
  const place = `candor.review.later.${name}.${officeName}.${deck}`;
  const [later, setLater] = useState<ReadonlySet<string>>(
    () => new Set((localStorage.getItem(place) ?? '').split(' ').filter((key) => key !== '')),
  );
  return [
    later,
    (next) => {
      if (next.size === 0) localStorage.removeItem(place);
      else localStorage.setItem(place, [...next].join(' '));
      setLater(next);
    },
  ];
}

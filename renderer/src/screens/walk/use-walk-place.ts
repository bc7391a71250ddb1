import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Client } from '../../../../src/contract/events.ts';
import type { WalkPlace } from '../../../../src/contract/walk-calls.ts';
import * as places from '../../app/places.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery } from '../../data/queries.ts';
import { useKept } from '../../data/use-kept.ts';

/** The note that is being made. The next waits for it: two at once could arrive the wrong way round. */
const underWay = new WeakMap<Client, Promise<unknown>>();

const nowhere: WalkPlace = { step: 'laws', later: [], here: false };

/**
 * Where somebody is in the walk through this file. Each change is on the disk a moment later, so that the walk goes on at the
 * same card when the program ended in the middle of it. Null when nobody has walked here.
 */
export function useWalkPlace(): [place: WalkPlace | null, note: (change: Partial<WalkPlace>) => void] {
  const client = useClient();
  const noted = useSuspenseQuery(contractQuery(client, 'walk.place', {})).data;
  const [kept, keep] = useKept<WalkPlace | null>(['walk', 'place'], null);
  const place = kept ?? noted;
  return [
    place,
    (change) => {
      const next = { ...nowhere, ...place, ...change };
      if (JSON.stringify(next) === JSON.stringify(place)) return;
      keep(next);
      // A note that cannot be made is no reason to disturb anybody: the records tell almost as well where to go on.
      const before = underWay.get(client) ?? Promise.resolve();
      underWay.set(
        client,
        before.then(async () => await client.call('walk.keepPlace', next)).catch(() => undefined),
      );
    },
  ];
}

/** Notes the address of the walk that is on the screen, and that it is no longer there when it is left for another screen. */
export function useNotedAddress({ step, part, card }: Omit<WalkPlace, 'later' | 'here'>): void {
  const [, note] = useWalkPlace();
  const arrive = useEffectEvent(() => note({ step, part, card, here: true }));
  const leave = useEffectEvent(() => note({ here: false }));
  useEffect(() => arrive(), [step, part, card]);
  useEffect(() => () => leave(), []);
}

/** Goes on in the walk when that was on the screen when the file was last open. Asked once for each opening of a file. */
export function useResumedWalk(): void {
  const place = useSuspenseQuery(contractQuery(useClient(), 'walk.place', {})).data;
  const [wasHere] = useState(place?.here === true);
  const [location, navigate] = useLocation();
  const resume = useEffectEvent(() => {
    if (wasHere && location === '/') navigate(places.walk.slice(1), { replace: true });
  });
  // Before the first picture: nobody sees the home page for a moment.
  useLayoutEffect(() => resume(), []);
}

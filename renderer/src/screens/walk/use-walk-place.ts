import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Client } from '../../../../src/contract/events.ts';
import type { WalkPlace } from '../../../../src/contract/walk-calls.ts';
import * as places from '../../app/places.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery } from '../../data/queries.ts';
import { useIsStillOpen, useNoteLine } from '../../data/use-command-line.ts';
import { useKept } from '../../data/use-kept.ts';
import { movedTo } from './moved-to.ts';

interface PlaceInHand {
  /** Null when nobody has walked here. */
  place: WalkPlace | null;
  /** Notes a change. It is in the file after the answers given before it, and before those given after it. */
  note: (change: Partial<WalkPlace>) => void;
  /** Goes where an answer leads. What this answers is written by the command of that answer, in its transaction. */
  move: (change: Partial<WalkPlace>) => WalkPlace;
  /** Notes once more where somebody is: a command that should have written it was refused. */
  again: () => void;
}

/** Where somebody is in the walk through this file, so that it goes on at the same card when the program ended in the middle. */
export function useWalkPlace(): PlaceInHand {
  const client = useClient();
  const inLine = useNoteLine();
  const isOpen = useIsStillOpen();
  const noted = useSuspenseQuery(contractQuery(client, 'walk.place', {})).data;
  const [kept, keep, keptNow] = useKept<WalkPlace | null>(['walk', 'place'], null);
  // Not the place of the last picture: two steps may follow each other before the next one is drawn.
  const now = (): WalkPlace | null => keptNow() ?? noted;
  const write = (next: WalkPlace): void => void inLine(async () => await client.call('walk.keepPlace', next));
  return {
    place: kept ?? noted,
    note: (change) => {
      const next = movedTo(now(), change);
      // A walk that ends because its file is closed says nothing about the next file.
      if (next === undefined || !isOpen()) return;
      keep(next);
      write(next);
    },
    move: (change) => {
      const before = now();
      const next = movedTo(before, change) ?? before ?? { step: 'laws', later: [], here: true };
      keep(next);
      return next;
    },
    again: () => {
      const last = now();
      if (last !== null) write(last);
    },
  };
}

/** The part of the walk that is on the screen of a window. */
const onScreen = new WeakMap<Client, object>();

/** Notes the address of the walk that is on the screen, and that it is no longer there when it is left for another screen. */
export function useNotedAddress({ step, part, card }: Omit<WalkPlace, 'later' | 'here'>): void {
  const client = useClient();
  const { note } = useWalkPlace();
  const arrive = useEffectEvent(() => note({ step, part, card, here: true }));
  const leave = useEffectEvent(() => note({ here: false }));
  useEffect(() => arrive(), [step, part, card]);
  useEffect(() => {
    const me = {};
    onScreen.set(client, me);
    // From one step to the next nobody leaves: the next one is there by then.
    return () => queueMicrotask(() => (onScreen.get(client) === me ? leave() : undefined));
  }, [client]);
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

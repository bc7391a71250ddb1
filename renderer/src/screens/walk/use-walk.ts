import { useSuspenseQuery } from '@tanstack/react-query';
import type { PackOfOffice } from '../../../../src/contract/calls.ts';
import type { PackInfo } from '../../../../src/packs/packs.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useFile } from '../../data/queries.ts';

/** The kinds of office that Candor knows. */
export function usePacks(): readonly PackInfo[] {
  return useSuspenseQuery(contractQuery(useClient(), 'pack.list', {})).data;
}

/** The pack of this office, with its questions and their ticks. */
export function usePackOfOffice(): PackOfOffice {
  return useSuspenseQuery(contractQuery(useClient(), 'pack.blocks', {})).data;
}

/** The rooms of the walk in order. */
export const roomIds = ['front-desk', 'service-room', 'billing', 'website', 'messages', 'staff', 'building'] as const;

/** Stands for “all rooms are walked”. */
export const allRooms = 'all';

const key = 'candor.walk.room';

/**
 * In which room somebody was last: the one thing that records cannot tell, because a room in which nothing is ticked leaves
 * nothing behind. A small note in the browser, for this file only.
 */
export function useLastRoom(): [room: string | undefined, remember: (room: string) => void] {
  const { name, officeName } = useFile();
  const file = `${name}/${officeName}/`;
  const noted = localStorage.getItem(key);
  return [
    noted?.startsWith(file) ? noted.slice(file.length) : undefined,
    (room) => localStorage.setItem(key, `${file}${room}`),
  ];
}

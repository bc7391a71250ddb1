import { useSuspenseQuery } from '@tanstack/react-query';
import type { PackOfOffice } from '../../../../src/contract/calls.ts';
import type { PackInfo } from '../../../../src/packs/packs.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery } from '../../data/queries.ts';

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

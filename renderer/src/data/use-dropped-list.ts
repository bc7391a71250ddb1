import type { RequestList } from '../../../src/requests/bulk/request-list.ts';
import { useKept } from './use-kept.ts';

/** A list of requests that was dropped on the window and waits on the screen that brings lists in. */
export interface DroppedList {
  fileName: string;
  list: RequestList;
}

/** The list that waits, if one does, and how to put or take one. */
export function useDroppedList(): [DroppedList | null, (next: DroppedList | null) => void] {
  const [dropped, keep] = useKept<DroppedList | null>(['dropped-list'], null);
  return [dropped, keep];
}

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAtPauses } from '../ui/use-at-pauses.ts';
import { useClient } from './client-context.tsx';
import { contractQuery } from './queries.ts';

/** What was being written at a place and never saved; undefined while it is read, null when there is nothing. */
export function useKeptDraft(place: string): string | null | undefined {
  const { data, isError } = useQuery({ ...contractQuery(useClient(), 'draft.read', { place }), gcTime: 0 });
  return isError ? null : data?.text;
}

interface KeepingDraft {
  /** True while the present text is kept. */
  isKept: boolean;
  /** It is saved or given up. */
  forget: () => void;
  /** It could not be saved after all. */
  again: () => void;
}

/** Keeps what is being written while it is `changed`, so that it is there again after the window was closed or the power went. */
export function useKeepDraft(place: string, text: string, changed: boolean): KeepingDraft {
  const client = useClient();
  const [kept, setKept] = useState<string | undefined>(undefined);
  const over = useRef(false);
  useAtPauses(text, changed && kept !== text, () => {
    if (over.current) return;
    void client.call('draft.keep', { place, text }).then(({ ok }) => (ok ? setKept(text) : undefined));
  });
  return {
    isKept: changed && kept === text,
    forget: () => {
      over.current = true;
      void client.call('draft.keep', { place, text: '' });
    },
    again: () => {
      over.current = false;
    },
  };
}

import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAtPauses } from '../ui/use-at-pauses.ts';
import { useClient } from './client-context.tsx';
import { draftParts, draftText } from './draft-text.ts';
import { contractQuery } from './queries.ts';
import { useNoteLine } from './use-command-line.ts';

/** What was being written at a place and never saved; undefined while it is read, null when there is nothing. */
export function useKeptDraft(place: string): string | null | undefined {
  const { data, isError } = useQuery({ ...contractQuery(useClient(), 'draft.read', { place }), gcTime: 0 });
  return isError ? null : data?.text;
}

interface KeepingDraft {
  /** True while the present text is kept. */
  isKept: boolean;
  /** It is being saved: what is kept stays, until it is known that nothing is lost. */
  saving: () => void;
  /** It is saved or given up. */
  end: () => void;
  /** It could not be saved after all. */
  again: () => void;
}

/** Keeps what is being written while it is `changed`, so that it is there again after the window was closed or the power went. */
export function useKeepDraft(place: string, text: string, changed: boolean): KeepingDraft {
  const client = useClient();
  const inLine = useNoteLine();
  const [kept, setKept] = useState<string | undefined>(undefined);
  const over = useRef(false);
  useAtPauses(text, changed && kept !== text, () => {
    if (over.current) return;
    void inLine(async () => {
      if ((await client.call('draft.keep', { place, text })).ok) setKept(text);
    });
  });
  return {
    isKept: changed && kept === text,
    saving: () => {
      over.current = true;
    },
    end: () => {
      over.current = true;
      void inLine(async () => await client.call('draft.keep', { place, text: '' }));
    },
    again: () => {
      over.current = false;
    },
  };
}

/**
 * A text that is noted in the file under a place and is no record: what it says now, and how to note another one, which answers
 * whether that is in the file. It is read once; from then on it is what this window notes, because to read it again while it is being
 * written would be older.
 */
export function useNoted(place: string): [text: string, note: (next: string) => Promise<boolean>] {
  const client = useClient();
  const queries = useQueryClient();
  const inLine = useNoteLine();
  const query = contractQuery(client, 'draft.read', { place });
  const { text } = useSuspenseQuery({ ...query, staleTime: 'static' }).data;
  return [
    text ?? '',
    async (next) => {
      queries.setQueryData(query.queryKey, { text: next === '' ? null : next });
      let isThere = false;
      await inLine(async () => {
        isThere = (await client.call('draft.keep', { place, text: next })).ok;
      });
      return isThere;
    },
  ];
}

/** A form of a few texts whose draft is kept while somebody types. */
export interface Draft<Name extends string> {
  parts: Readonly<Record<Name, string>>;
  set: (change: Partial<Record<Name, string>>) => void;
  /** What is shown was typed before, and neither sent nor discarded. */
  isFromBefore: boolean;
  /** What is typed is kept. */
  isKept: boolean;
  /** It is sent, or given up: the form begins again. */
  end: () => void;
}

/**
 * What is typed into a small form, kept at each pause under a place such as `correction.2025`: it is there again after the window
 * was closed, the program was killed, or somebody just went to look something up. It goes when it is sent or given up.
 */
export function useDraft<Name extends string>(place: string, start: Readonly<Record<Name, string>>): Draft<Name> {
  const [kept, keep] = useNoted(place);
  const [found] = useState(() => draftParts(kept, Object.keys(start) as Name[]));
  const [isFromBefore, setFromBefore] = useState(found !== undefined);
  const [typed, setTyped] = useState<Readonly<Record<Name, string>> | undefined>(found);
  const [written, setWritten] = useState(kept);
  const over = useRef(false);
  const parts = typed ?? start;
  const text = draftText(parts) === draftText(start) ? '' : draftText(parts);
  useAtPauses(text, text !== kept, () => {
    if (!over.current) void keep(text).then((isThere) => (isThere ? setWritten(text) : undefined));
  });
  return {
    parts,
    set: (change) => {
      over.current = false;
      setTyped({ ...parts, ...change });
    },
    isFromBefore,
    isKept: text !== '' && text === written,
    end: () => {
      over.current = true;
      setFromBefore(false);
      setTyped(undefined);
      void keep('');
    },
  };
}

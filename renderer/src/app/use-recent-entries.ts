import { useCommand } from '../data/commands.ts';
import { useRecentFiles } from '../data/queries.ts';
import { errorText } from '../text/errors.ts';
import { recentWords as words } from '../text/first-run.ts';
import type { PaletteEntry } from '../ui/Palette.tsx';
import { useMessage } from '../ui/Toast.tsx';

/** The files opened lately as entries of the box that finds anything; a missing one can be taken off the list there. */
export function useRecentEntries(): PaletteEntry[] {
  const files = useRecentFiles();
  const open = useCommand('file.openRecent');
  const forget = useCommand('file.forgetRecent');
  const message = useMessage();
  const onError = (error: unknown): void => message({ title: errorText(error), look: 'wrong' });
  return files.flatMap(({ name, folder, open: isOpen, missing }, index): PaletteEntry[] => {
    if (isOpen) return [];
    const onSelect = missing
      ? () => forget.mutate({ index }, { onSuccess: () => message({ title: words.forgotten(name) }), onError })
      : () => open.mutate({ index }, { onError });
    const label = missing ? words.forgetName(name) : words.openName(name);
    return [{ key: `recent-${index}`, label, detail: missing ? words.missing : folder, onSelect }];
  });
}

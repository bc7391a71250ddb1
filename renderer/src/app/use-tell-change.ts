import { useCommand } from '../data/commands.ts';
import { errorText } from '../text/errors.ts';
import { frame } from '../text/frame.ts';
import { useMessage } from '../ui/Toast.tsx';

/** A function that says what a change did, with "Undo" beside the words. */
export function useTellChange(): (done: string) => void {
  const message = useMessage();
  const { mutate } = useCommand('history.undo');
  return (done) =>
    message({
      title: done,
      kind: 'change',
      action: {
        label: frame.undo,
        onSelect: () =>
          mutate(
            {},
            {
              onSuccess: () => message({ title: frame.undone }),
              onError: (error) => message({ title: errorText(error), look: 'wrong' }),
            },
          ),
      },
    });
}

import { navigate } from 'wouter/use-hash-location';
import { useAnnounce } from '../../app/announcer.tsx';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { errorText } from '../../text/errors.ts';
import { several as words } from '../../text/records.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessage } from '../../ui/Toast.tsx';

/** Makes a draft like this record, for what is alike but for a few answers; opens it. */
export function CopyRecord({ id, title }: { id: string; title: string }) {
  const copy = useCommand('record.copy');
  const announce = useAnnounce();
  const message = useMessage();
  return (
    <Button
      look="quiet"
      small
      disabled={copy.isPending}
      onClick={() => {
        copy.mutateAsync({ id, name: words.copyOf(title) }).then(
          (made) => {
            announce(words.copied(title));
            navigate(places.recordForm(made.id).slice(1));
          },
          (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
        );
      }}
    >
      {words.duplicate}
    </Button>
  );
}

import { useRef, useState } from 'react';
import type { Request } from '../../../../src/inventory/request.ts';
import { unwrap } from '../../data/call-failure.ts';
import { useClient } from '../../data/client-context.tsx';
import { errorText } from '../../text/errors.ts';
import { letterWords as words } from '../../text/request-page.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import type { WhichLetter } from './LetterActions.tsx';

/** The letter as plain text, for an email: shown, marked, and put on the clipboard where the computer allows it. */
export function CopyText({ request, which }: { request: Request; which: WhichLetter }) {
  const client = useClient();
  const message = useMessage();
  const [text, setText] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const open = () => {
    setSaid('');
    client.call('request.letterText', { id: request.id, ...which }).then(
      (envelope) => {
        try {
          setText(unwrap(envelope).text ?? undefined);
        } catch (error) {
          message({ title: errorText(error), look: 'wrong' });
        }
      },
      (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
    );
  };
  const copy = () => {
    area.current?.select();
    navigator.clipboard.writeText(text ?? '').then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  return (
    <>
      <Button onClick={open}>{words.copy}</Button>
      <Dialog
        open={text !== undefined}
        onClose={() => setText(undefined)}
        size="wide"
        title={words.copyTitle}
        description={words.copyText}
      >
        <TextArea ref={area} readOnly rows={12} aria-label={words.copyTitle} value={text ?? ''} />
        <p role="status">{said}</p>
        <div className="dialog-actions">
          <Button look="primary" onClick={copy}>
            {words.copyAgain}
          </Button>
          <Button onClick={() => setText(undefined)}>{words.close}</Button>
        </div>
      </Dialog>
    </>
  );
}

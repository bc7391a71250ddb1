import { useLetter } from '../../data/request-queries.ts';
import { bulkWords as words } from '../../text/request-lists.ts';
import { letterWords } from '../../text/request-page.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { DocumentText } from '../policy/DocumentText.tsx';
import { Refused } from './Refused.tsx';
import './LetterView.css';

interface LetterDialogProps {
  request: { id: string; name: string | null; after: string | null };
  onClose: () => void;
}

/** A look at the answer to one request. */
export function LetterDialog({ request: { id, name, after }, onClose }: LetterDialogProps) {
  const { data } = useLetter({ id, letter: 'answer', ...(after === null ? {} : { answeredFirst: after }) });
  return (
    <Dialog open onClose={onClose} size="full" title={words.previewTitle(name ?? words.unnamed)}>
      {data === undefined ? (
        <Skeleton label={letterWords.reading} />
      ) : 'refusal' in data ? (
        <Refused refusal={data.refusal} />
      ) : (
        <div className="letter-text letter-framed">
          <DocumentText document={data.document} parts={[]} label={letterWords.preview} />
        </div>
      )}
      <div className="dialog-actions">
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import type { Document } from '../../../../src/documents/block.ts';
import type { WordingState } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import type { Request } from '../../../../src/inventory/request.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOfficeRevision } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { ownLetterWords as words } from '../../text/request-page.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/marks.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import type { WhichLetter } from './LetterActions.tsx';
import { OwnLetterDialog } from './OwnLetterDialog.tsx';

interface OwnLetterWordsProps {
  request: Request;
  which: WhichLetter;
  document: Document;
  wordings: readonly WordingState[];
}

/** The office's own words in letters like this one: each with its text, and what to do when its facts have changed. */
export function OwnLetterWords({ request, which, document, wordings }: OwnLetterWordsProps) {
  const [editing, setEditing] = useState<{ block: string; text: string } | 'new' | undefined>(undefined);
  const expectedRevision = useOfficeRevision();
  const set = useCommand('letterWording.set');
  const remove = useCommand('record.remove');
  const tell = useTellChange();
  const message = useMessage();
  const onError = (error: unknown) => message({ title: errorText(error), look: 'wrong' });
  return (
    <Card title={words.title}>
      <p className="small muted">{words.about}</p>
      <ul className="plain own-letter">
        {wordings.map(({ record, block, text, generated, state, change }) => (
          <li key={record}>
            {state === 'current' ? null : <Chip mark="gap">{words.changed}</Chip>}
            <p className="quote">{text === '' ? words.leftOut : text}</p>
            {state === 'current' ? null : <p className="small">{words.now(generated)}</p>}
            <div className="row">
              {change === 'reword' || change === 'addAfter' ? (
                <Button small onClick={() => setEditing({ block, text })}>
                  {words.edit}
                </Button>
              ) : null}
              {state === 'changed' ? (
                <Button
                  small
                  onClick={() =>
                    set.mutate(
                      { id: request.id, ...which, block, change, text },
                      { onSuccess: () => tell(words.kept), onError },
                    )
                  }
                >
                  {words.keep}
                </Button>
              ) : null}
              <Button
                small
                look="quiet"
                onClick={() =>
                  remove.mutate({ id: record, expectedRevision }, { onSuccess: () => tell(words.takenBack), onError })
                }
              >
                {words.takeBack}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button small onClick={() => setEditing('new')}>
        {words.add}
      </Button>
      {editing === undefined ? null : (
        <OwnLetterDialog
          request={request}
          which={which}
          document={document}
          part={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Card>
  );
}

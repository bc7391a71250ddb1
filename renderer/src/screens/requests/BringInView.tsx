import { useState } from 'react';
import type { RequestKind } from '../../../../src/inventory/request.ts';
import { longestText, mostLines } from '../../../../src/contract/request-limits.ts';
import type { RequestList } from '../../../../src/requests/bulk/request-list.ts';
import * as places from '../../app/places.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { unwrap } from '../../data/call-failure.ts';
import { useClient } from '../../data/client-context.tsx';
import { useCommand } from '../../data/commands.ts';
import { useDroppedList } from '../../data/use-dropped-list.ts';
import { errorText } from '../../text/errors.ts';
import { listWords as words } from '../../text/request-lists.ts';
import { inboxWords } from '../../text/requests.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { ListPreview } from './ListPreview.tsx';
import { linesToAdd } from './list-lines.ts';
import './BulkView.css';

interface Read {
  from: string;
  list: RequestList;
}

/** Bringing in a list of people who asked: every line is shown before anything is added. */
export function BringInView() {
  const client = useClient();
  const [text, setText] = useState('');
  const [ownRead, setOwnRead] = useState<Read | undefined>(undefined);
  const [dropped, keepDropped] = useDroppedList();
  // A list that was dropped on the window is the newer one.
  const read = dropped === null ? ownRead : { from: words.fromFile(dropped.fileName), list: dropped.list };
  const setRead = (next: Read | undefined) => {
    keepDropped(null);
    setOwnRead(next);
  };
  const [said, setSaid] = useState<{ text: string; wrong: boolean } | undefined>(undefined);
  const add = useCommand('request.addMany');
  const tell = useTellChange();
  const [added, setAdded] = useState(0);
  const fail = (error: unknown) => setSaid({ text: errorText(error), wrong: true });
  const show = (from: string, list: RequestList) => {
    if (list.tooMany !== null) {
      setSaid({ text: words.tooMany(list.tooMany, mostLines), wrong: true });
      return;
    }
    setSaid(undefined);
    setAdded(0);
    setRead({ from, list });
  };
  const choose = async () => {
    const result = unwrap(await client.call('request.chooseList', {}));
    if (result.outcome === 'cancelled') setSaid({ text: words.cancelled, wrong: false });
    else show(words.fromFile(result.fileName), result.list);
  };
  const readText = async () => {
    if (text.trim() === '') setSaid({ text: words.empty, wrong: true });
    else if (text.length > longestText) setSaid({ text: words.tooLong, wrong: true });
    else show(words.fromPaste, unwrap(await client.call('request.readList', { text })));
  };
  const addAll = (list: RequestList, kind: RequestKind) => {
    const lines = linesToAdd(list);
    add.mutate(
      { lines, kinds: [kind] },
      {
        onSuccess: ({ ids }) => {
          setRead(undefined);
          setText('');
          setAdded(ids.length);
          tell(words.added(ids.length));
        },
        onError: fail,
      },
    );
  };
  return (
    <div className="stack bulk">
      <div role="status" className="bulk-status">
        {said === undefined || dropped !== null ? null : (
          <p className="export-line row">
            <StateMark mark={said.wrong ? 'wrong' : 'none'} />
            <span>{said.text}</span>
          </p>
        )}
        {added === 0 || dropped !== null ? null : (
          <p className="export-line row">
            <StateMark mark="ok" />
            <strong>{words.added(added)}</strong>
            <LinkButton small href={places.requestsView('answer-many')}>
              {inboxWords.answerMany}
            </LinkButton>
          </p>
        )}
      </div>
      {read === undefined ? (
        <Card title={words.from}>
          <div className="stack">
            <div>
              <Button look="primary" aria-describedby="list-choose" onClick={() => void choose().catch(fail)}>
                {words.choose}
              </Button>
              <p id="list-choose" className="small muted bulk-help">
                {words.chooseHelp}
              </p>
            </div>
            <Field label={words.paste} help={words.pasteHelp}>
              {(control) => (
                <TextArea {...control} rows={6} value={text} onChange={(event) => setText(event.target.value)} />
              )}
            </Field>
            <div>
              <Button onClick={() => void readText().catch(fail)}>{words.read}</Button>
            </div>
          </div>
        </Card>
      ) : (
        <ListPreview
          from={read.from}
          list={read.list}
          busy={add.isPending}
          onAdd={(kind) => addAll(read.list, kind)}
          onAgain={() => setRead(undefined)}
        />
      )}
    </div>
  );
}

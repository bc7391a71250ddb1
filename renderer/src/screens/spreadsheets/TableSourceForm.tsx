import { useState } from 'react';
import { longestText } from '../../../../src/contract/request-limits.ts';
import { parseTable } from '../../../../src/tables/parse-table.ts';
import { unwrap } from '../../data/call-failure.ts';
import { useClient } from '../../data/client-context.tsx';
import type { TableSource } from '../../data/use-table-in.ts';
import { tableInWords as words } from '../../text/bring-in.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { Progress } from '../../ui/Progress.tsx';

interface TableSourceFormProps {
  onRead: (source: TableSource) => void;
  /** Says what happened instead. */
  onSay: (text: string, isWrong: boolean) => void;
  onFail: (error: unknown) => void;
}

/** Where the list is: a file that is chosen, or rows that are pasted. */
export function TableSourceForm({ onRead, onSay, onFail }: TableSourceFormProps) {
  const client = useClient();
  const [text, setText] = useState('');
  const [reading, setReading] = useState(false);
  const choose = async () => {
    const result = unwrap(await client.call('table.choose', {}));
    if (result.outcome === 'cancelled') onSay(words.cancelled, false);
    else onRead(result);
  };
  const readText = () => {
    if (text.trim() === '') onSay(words.empty, true);
    else if (text.length > longestText) onSay(words.tooLong, true);
    else onRead({ fileName: words.pasted, sheets: [{ name: words.pasted, rows: parseTable(text) }], remembered: [] });
  };
  return (
    <Card title={words.where}>
      <div className="stack">
        <div>
          <Button
            look="primary"
            aria-describedby="table-choose"
            disabled={reading}
            onClick={() => {
              setReading(true);
              void choose()
                .catch(onFail)
                .finally(() => setReading(false));
            }}
          >
            {words.choose}
          </Button>
          <p id="table-choose" className="small muted table-in-help">
            {words.chooseHelp}
          </p>
          {reading ? <Progress label={words.reading} value={null} /> : null}
        </div>
        <Field label={words.paste} help={words.pasteHelp}>
          {(control) => (
            <TextArea {...control} rows={6} value={text} onChange={(event) => setText(event.target.value)} />
          )}
        </Field>
        <div>
          <Button onClick={readText}>{words.read}</Button>
        </div>
      </div>
    </Card>
  );
}

import { useState } from 'react';
import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { recordTypes, type RecordType } from '../../../../src/inventory/record-id.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useTableIn } from '../../data/use-table-in.ts';
import { errorText } from '../../text/errors.ts';
import { tableInWords as words } from '../../text/bring-in.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { TablePreview } from './TablePreview.tsx';
import { TableSourceForm } from './TableSourceForm.tsx';
import './BringInScreen.css';

type Said = { text: string; mark: 'ok' | 'wrong' | 'none'; types?: readonly RecordType[] };

/** Bringing records in from a list or a workbook: where it is, what its columns mean, what each line would do. */
export function BringInScreen() {
  const { source, begin, clear } = useTableIn();
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const fail = (error: unknown) => setSaid({ text: errorText(error), mark: 'wrong' });
  return (
    <Page
      title={words.title}
      about={words.about}
      actions={<LinkButton href={places.spreadsheets}>{words.back}</LinkButton>}
    >
      <div className="stack table-in">
        <div role="status" className="table-in-said">
          {said === undefined ? null : (
            <p className="row">
              <StateMark mark={said.mark} />
              <span>{said.text}</span>
              {recordTypes
                .filter((type) => said.types?.includes(type))
                .map((type) => (
                  <LinkButton key={type} small href={places.recordList(type)}>
                    {words.seeThem(definitionOf(type).plural)}
                  </LinkButton>
                ))}
            </p>
          )}
        </div>
        {source === null ? (
          <TableSourceForm
            onRead={(next) => {
              setSaid(undefined);
              begin(next);
            }}
            onSay={(text, isWrong) => setSaid({ text, mark: isWrong ? 'wrong' : 'none' })}
            onFail={fail}
          />
        ) : (
          <TablePreview
            source={source}
            onTaken={(text, types) => {
              clear();
              setSaid({ text, mark: 'ok', types });
            }}
            onAgain={() => {
              clear();
              setSaid(undefined);
            }}
            onFail={fail}
          />
        )}
      </div>
    </Page>
  );
}

import { useMemo, useState } from 'react';
import { whoGetsIt } from '../../../../src/walk/who-gets-it.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { gridWords as words } from '../../text/walk.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useCells } from './use-cells.ts';
import { WhoGetsItGrid } from './WhoGetsItGrid.tsx';

/** Data by recipients, cell by cell. Cells change disclosures; a column is confirmed as a whole. */
export function WhoGetsItStep() {
  const office = useOffice();
  const grid = useMemo(() => whoGetsIt(office), [office]);
  const [search, setSearch] = useState('');
  const { pending, set } = useCells();
  const { busy, confirm } = useCardActions();
  const announce = useAnnounce();
  const message = useMessage();
  if (grid.rows.length === 0 || grid.columns.length === 0) {
    return (
      <EmptyState title={words.empty} text={words.emptyText}>
        <LinkButton href={places.addRecordHref('dataElement')}>{words.addData}</LinkButton>
        <LinkButton href={places.addRecordHref('recipient')}>{words.addRecipient}</LinkButton>
      </EmptyState>
    );
  }
  // A column is confirmed as the records have it: not before the last tick is there.
  const waits = busy || Object.keys(pending).length > 0;
  const open = grid.columns.filter((column) => column.open.length > 0);
  const rows = grid.rows.filter(({ title }) => title.toLowerCase().includes(search.trim().toLowerCase()));
  const cell = (element: string, recipient: string) => {
    const ticked = pending[`${element} ${recipient}`];
    if (ticked === undefined) return grid.cell(element, recipient);
    return ticked ? 'confirmed' : 'empty';
  };
  const toggle = (row: { id: string; title: string }, column: { id: string; title: string }) => {
    const goes = cell(row.id, column.id) === 'empty';
    set(row.id, column.id, goes).then(
      () => announce((goes ? words.set : words.unset)(row.title, column.title)),
      (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
    );
  };
  return (
    <>
      <div className="walk-grid-head">
        <Field label={words.search}>
          {(control) => (
            <TextInput {...control} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
          )}
        </Field>
        <p className="small muted">
          {words.legend} {words.keys}
        </p>
        {open.length === 0 ? null : (
          <Button
            disabled={waits}
            onClick={() => confirm([...new Set(open.flatMap((column) => column.open))], words.allConfirmed)}
          >
            {words.confirmAll(open.length)}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="muted">{words.nothing(search)}</p>
      ) : (
        <WhoGetsItGrid
          grid={{ ...grid, rows, cell }}
          waits={waits}
          onToggle={toggle}
          onConfirm={(column) => confirm(column.open, words.columnConfirmed(column.title))}
        />
      )}
    </>
  );
}

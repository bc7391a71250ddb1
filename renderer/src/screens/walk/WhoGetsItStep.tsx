import { useId, useMemo, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { cardsOfType } from '../../../../src/walk/cards.ts';
import { whoGetsIt, type CellState, type GridColumn } from '../../../../src/walk/who-gets-it.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { errorText } from '../../text/errors.ts';
import { gridWords as words, stepWords } from '../../text/walk.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { tableText, within } from '../../ui/grid-selection.ts';
import type { GridPlace } from '../../ui/move-in-grid.ts';
import { TextInput } from '../../ui/inputs.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { SuggestedSheet } from './SuggestedSheet.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useWalkPlace } from './use-walk-place.ts';
import { useCells } from './use-cells.ts';
import { WalkFoot } from './WalkFoot.tsx';
import './WhoGetsIt.css';

/** The shape of a cell: an empty box invites a tick. */
function lookOf(state: CellState): string {
  return state === 'confirmed' ? 'yes' : state === 'suggested' ? state : 'box';
}

/** Data by recipients, cell by cell; under the table what else is said about each, and one “yes” to all of it. */
export function WhoGetsItStep() {
  const office = useOffice();
  const today = useToday();
  const grid = useMemo(() => whoGetsIt(office, today), [office, today]);
  const titles = useMemo(() => new Map([...grid.rows, ...grid.columns].map(({ id, title }) => [id, title])), [grid]);
  const open = useMemo(() => cardsOfType(office, 'disclosure').filter((card) => card.open), [office]);
  const legendId = useId();
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const [search, setSearch] = useState('');
  const [reading, setReading] = useState<GridColumn | undefined>(undefined);
  const { pending, set } = useCells();
  const { busy, confirm } = useCardActions();
  const { move } = useWalkPlace();
  const announce = useAnnounce();
  const message = useMessage();
  if (grid.rows.length === 0 || grid.columns.length === 0) {
    return (
      <>
        <EmptyState title={words.empty} text={words.emptyText}>
          <LinkButton href={places.addRecordHref('dataElement')}>{words.addData}</LinkButton>
          <LinkButton href={places.addRecordHref('recipient')}>{words.addRecipient}</LinkButton>
        </EmptyState>
        <WalkFoot current="who-gets-it" />
      </>
    );
  }
  // What is said is confirmed as the records have it: not before the last tick is there.
  const waits = busy || Object.keys(pending).length > 0;
  const rows = grid.rows.filter(({ title }) => title.toLowerCase().includes(search.trim().toLowerCase()));
  const state = (element: string, recipient: string): CellState => {
    const ticked = pending[`${element} ${recipient}`];
    if (ticked === undefined) return grid.cell(element, recipient);
    return ticked ? 'confirmed' : 'empty';
  };
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const toggle = ({ row: at, column: of }: GridPlace) => {
    const [row, column] = [rows[at], grid.columns[of]];
    if (!row || !column) return;
    const goes = state(row.id, column.id) === 'empty';
    set(row.id, column.id, goes).then(
      () => announce((goes ? words.set : words.unset)(row.title, column.title)),
      (error: unknown) => message({ title: errorText(error), look: 'wrong' }),
    );
  };
  const selection = within({ active: place, anchor: place }, rows.length, grid.columns.length);
  return (
    <>
      <div className="walk-grid-head">
        <Field label={words.search}>
          {(control) => (
            <TextInput {...control} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
          )}
        </Field>
        <p className="small muted" id={legendId}>
          {words.legend} {words.keys}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className="muted">{words.nothing(search)}</p>
      ) : (
        <Grid
          label={words.table}
          corner={words.data}
          rows={rows.map(({ id, title }) => ({ key: id, title }))}
          columns={grid.columns.map((column) => ({
            key: column.id,
            title: column.title,
            ...(column.open.length === 0
              ? {}
              : {
                  action: {
                    label: words.confirmShort,
                    name: words.confirmColumn(column.title),
                    disabled: waits,
                    onAct: () => setReading(column),
                  },
                }),
          }))}
          cell={(element, recipient) => {
            const found = state(element, recipient);
            return { look: lookOf(found), words: words.cell(titleOf(element), titleOf(recipient), found) };
          }}
          selection={selection}
          onSelect={({ active }) => setPlace(active)}
          onKey={(event) => {
            if (event.key !== ' ') return false;
            toggle(selection.active);
            return true;
          }}
          onOpen={() => toggle(selection.active)}
          onPick={toggle}
          onCopy={() =>
            tableText([
              [words.data, ...grid.columns.map(({ title }) => title)],
              ...rows.map((row) => [row.title, ...grid.columns.map(({ id }) => words.states[state(row.id, id)])]),
            ])
          }
          describedBy={legendId}
        />
      )}
      {open.length === 0 ? null : (
        <section aria-labelledby="walk-behind">
          <h2 id="walk-behind">{words.behind}</h2>
          <p className="muted">{words.behindText}</p>
          <SuggestedSheet label={words.behind} cards={open} later={[]} />
        </section>
      )}
      <WalkFoot current="who-gets-it">
        {open.length === 0 ? undefined : (
          <Button
            look="primary"
            disabled={waits}
            onClick={() => {
              confirm(
                open.map(({ id }) => id),
                words.allConfirmed,
                move({ step: 'how-long', here: true }),
              );
              navigate(places.walkStep('how-long').slice(1));
            }}
          >
            {words.confirmAll(open.length, stepWords['how-long'].short)}
          </Button>
        )}
      </WalkFoot>
      {reading ? (
        <Dialog
          open
          size="wide"
          title={words.readColumn(reading.title)}
          description={words.readColumnText}
          onClose={() => setReading(undefined)}
        >
          <SuggestedSheet
            label={words.readColumn(reading.title)}
            cards={open.filter(({ id }) => reading.open.includes(id))}
            later={[]}
          />
          <div className="dialog-actions">
            <Button
              look="primary"
              onClick={() => {
                confirm(reading.open, words.columnConfirmed(reading.title));
                setReading(undefined);
              }}
            >
              {words.confirmRead}
            </Button>
            <Button onClick={() => setReading(undefined)}>{words.close}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

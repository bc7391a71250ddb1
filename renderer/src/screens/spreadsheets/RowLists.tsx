import { definitionOf } from '../../../../src/inventory/definitions.ts';
import type { RowPlan, RowProblem, SheetPlan } from '../../../../src/tables/table.ts';
import { turned } from '../../../../src/tables/take-rows.ts';
import * as places from '../../app/places.ts';
import { tableInWords as words } from '../../text/bring-in.ts';
import { Select } from '../../ui/inputs.tsx';
import { Table, type Column } from '../../ui/Table.tsx';
import { Tabs, type Tab } from '../../ui/Tabs.tsx';
import { ChangedCells } from './ChangedCells.tsx';

interface RowListsProps {
  plans: readonly SheetPlan[];
  taken: ReadonlySet<string>;
  gone: readonly string[];
  onTake: (keys: ReadonlySet<string>) => void;
  onGone: (ids: ReadonlySet<string>) => void;
  /** A row is about this record, or (with an empty id) about a new one. */
  onSame: (key: string, id: string) => void;
}

type Mend = RowProblem & Pick<RowPlan, 'key' | 'title' | 'line'>;
type Missing = SheetPlan['notInFile'][number] & { sheet: string };

const keyOf = ({ key }: { key: string }) => key;
const lineOf = ({ line }: { line: number }) => line;
const lineColumn = { key: 'line', title: words.line, cell: lineOf, sortBy: lineOf, numbers: true };

/** The lines of a table by what would happen to them, with a tick where one can be set. Empty lists have no tab. */
export function RowLists({ plans, taken, gone, onTake, onGone, onSame }: RowListsProps) {
  const rows = plans.flatMap((plan) => plan.rows);
  const isOne = plans.length === 1;
  const sheetColumn: Column<RowPlan>[] = isOne
    ? []
    : [{ key: 'sheet', title: words.sheet, cell: ({ type }) => definitionOf(type).plural, sortBy: ({ type }) => type }];
  const nameColumn: Column<RowPlan> = {
    key: 'record',
    title: words.record,
    sortBy: ({ title }) => title,
    cell: (row) => <RowName row={row} onSame={onSame} />,
  };
  const turn = (list: readonly RowPlan[]) => (wanted: ReadonlySet<string>) => {
    const own = new Set(list.map(keyOf));
    const before = [...taken].filter((key) => own.has(key));
    const added = [...wanted].filter((key) => !taken.has(key));
    const removed = before.filter((key) => !wanted.has(key));
    onTake(turned(rows, turned(rows, taken, added, true), removed, false));
  };
  const ticked = (kind: 'new' | 'changed', title: string): Tab => {
    const list = rows.filter((row) => row.kind === kind);
    const cells: Column<RowPlan> = { key: 'cells', title, cell: (row) => <ChangedCells row={row} /> };
    return {
      key: kind,
      title: words.tabs[kind],
      count: list.length,
      content: (
        <Table
          caption={words.captions[kind]}
          columns={[nameColumn, ...sheetColumn, cells, lineColumn]}
          rows={list}
          keyOf={keyOf}
          choice={{
            chosen: taken,
            onChoose: turn(list),
            nameOf: ({ title: name }) => words.take(name),
            all: words.all,
          }}
          more={words.more}
        />
      ),
    };
  };
  const mend = rows.flatMap((row) =>
    row.problems.map((problem, at): Mend => ({ ...row, ...problem, key: `${row.key} ${at}` })),
  );
  const missing = plans.flatMap(({ notInFile, type }) =>
    notInFile.map((one): Missing => ({ ...one, sheet: definitionOf(type).plural })),
  );
  const same = rows.filter(({ kind }) => kind === 'same');
  const tabs: Tab[] = [
    ticked('new', words.says),
    ticked('changed', words.changes),
    { key: 'mend', title: words.tabs.mend, count: mend.length, content: <MendList mend={mend} /> },
    {
      key: 'missing',
      title: words.tabs.missing,
      count: missing.length,
      content: (
        <>
          <p className="muted table-in-words">{words.missingText}</p>
          <Table
            caption={words.captions.missing}
            columns={[
              {
                key: 'title',
                title: words.record,
                cell: ({ id, title }) => <a href={places.recordForm(id)}>{title}</a>,
                sortBy: ({ title }) => title,
              },
              ...(isOne ? [] : [{ key: 'sheet', title: words.sheet, cell: ({ sheet }: Missing) => sheet }]),
            ]}
            rows={missing}
            keyOf={({ id }) => id}
            choice={{
              chosen: new Set(gone),
              onChoose: onGone,
              nameOf: ({ title }) => words.end1(title),
              all: words.endAll,
            }}
            more={words.more}
          />
        </>
      ),
    },
    {
      key: 'same',
      title: words.tabs.same,
      count: same.length,
      content: (
        <Table
          caption={words.captions.same}
          columns={[nameColumn, ...sheetColumn, lineColumn]}
          rows={same}
          keyOf={keyOf}
          more={words.more}
        />
      ),
    },
  ];
  const filled = tabs.filter(({ count }) => count !== 0);
  return <Tabs key={filled.map(keyOf).join(' ')} label={words.tabsLabel} tabs={filled} />;
}

function RowName({ row, onSame }: { row: RowPlan; onSame: RowListsProps['onSame'] }) {
  const { key, kind, id, title, takenFor, like } = row;
  return (
    <>
      {kind === 'new' || id === '' ? title : <a href={places.recordForm(id)}>{title}</a>}
      {like === null ? null : (
        <span className="table-in-like">
          <span className="small muted">{words.likeAsk(like.title)}</span>
          <Select
            aria-label={words.likeOf(title)}
            value={kind === 'new' ? '' : like.id}
            placeholder={words.newOne}
            options={[{ value: like.id, label: words.sameAs(like.title) }]}
            onChoose={(chosen) => onSame(key, chosen)}
          />
        </span>
      )}
      {takenFor === null ? null : <p className="small muted table-in-under">{words.takenFor(takenFor)}</p>}
    </>
  );
}

function MendList({ mend }: { mend: readonly Mend[] }) {
  return (
    <>
      <p className="muted table-in-words">{words.mendText}</p>
      <Table
        caption={words.captions.mend}
        columns={[
          {
            key: 'record',
            title: words.record,
            cell: ({ title }) => title,
            sortBy: ({ title }) => title,
          },
          lineColumn,
          { key: 'column', title: words.column, cell: ({ column }) => (column === '' ? words.wholeLine : column) },
          { key: 'said', title: words.said, cell: ({ said }) => said },
          { key: 'fix', title: words.fix, cell: ({ problem }) => problem },
        ]}
        rows={mend}
        keyOf={keyOf}
        more={words.more}
      />
    </>
  );
}

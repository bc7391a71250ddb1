import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { useAnnounce } from '../../app/announcer.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommandLine } from '../../data/use-command-line.ts';
import { errorText } from '../../text/errors.ts';
import { gridScreenWords as words } from '../../text/grids.ts';
import { Button } from '../../ui/Button.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { between, tableText, within, type GridSelection } from '../../ui/grid-selection.ts';
import { useMessage } from '../../ui/Toast.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { GridFoot } from './GridFoot.tsx';
import { GridOnPaper } from './GridOnPaper.tsx';
import { GridTools, type GridFilter } from './GridTools.tsx';
import { isFound, orderedRows } from './grid-rows.ts';
import type { Asked, Block, Subject } from './subject.ts';

interface GridViewProps<Answer extends string> {
  office: OfficeRecords;
  subject: Subject<Answer>;
  today: string;
}

const allShown: GridFilter = { order: 'category', rowWords: '', rows: 'all', columnWords: '', columns: 'all' };
const corner: GridSelection = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } };

/** A grid with its search and filters, its keys, and the words about the cell that has the focus. */
export function GridView<Answer extends string>({ office, subject, today }: GridViewProps<Answer>) {
  const footId = useId();
  const [filter, setFilter] = useState<GridFilter>(allShown);
  const [chosen, setChosen] = useState<GridSelection>(corner);
  const [asking, setAsking] = useState<{ block: Block; start: Answer } | undefined>(undefined);
  const inLine = useCommandLine();
  const isPrinting = usePrinting();
  const announce = useAnnounce();
  const tell = useTellChange();
  const message = useMessage();

  const typed = useDeferredValue(filter);
  const rows = useMemo(() => shownRows(subject, typed), [subject, typed]);
  const columns = useMemo(
    () =>
      subject.columns.filter(
        (one) => (typed.columns === 'all' || one.kind === typed.columns) && isFound(one, typed.columnWords),
      ),
    [subject, typed],
  );
  const selection = within(chosen, rows.length, columns.length);
  const { active, anchor } = selection;
  const element = rows[active.row]?.key ?? '';
  const column = columns[active.column]?.key ?? '';
  const chosenRows = between(rows, active.row, anchor.row);
  const chosenColumns = between(columns, active.column, anchor.column);
  const count = chosenRows.length * chosenColumns.length;
  const block = (): Block => ({
    elements: chosenRows.map(({ key }) => key),
    columns: chosenColumns.map(({ key }) => key),
  });

  const save = (asked: Asked<Answer>) => {
    const { short = '' } = subject.answers.find(({ value }) => value === asked.answer) ?? {};
    const cells = asked.block.elements.length * asked.block.columns.length;
    inLine(async (expectedRevision) => {
      const result = await subject.save(asked, expectedRevision);
      if (result.changed.length === 0) announce(words.unchanged);
      else tell(words.saved(cells, short));
      return result;
    }).catch((error: unknown) => message({ title: errorText(error), look: 'wrong' }));
  };

  /** Gives the answer, or asks first where it would change more than the cells that are chosen. */
  const give = (answer: Answer, needsDay: boolean) => {
    const asked: Asked<Answer> = { block: block(), answer, reach: 'only', until: today };
    if (needsDay || subject.plan({ ...asked, reach: 'whole' }).others.length > 0)
      setAsking({ block: asked.block, start: answer });
    else save(asked);
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape' && count > 1) {
      setChosen({ active, anchor: active });
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      if (event.key.toLowerCase() !== 'a' || event.altKey) return false;
      setChosen({ anchor: corner.anchor, active: { row: rows.length - 1, column: columns.length - 1 } });
      return true;
    }
    if (event.key === ' ') {
      const answer = subject.toggled(element, column);
      give(
        answer,
        subject.answers.some(({ value, needsDay }) => value === answer && needsDay === true),
      );
      return true;
    }
    const found = subject.answers.find(({ keys }) => keys.includes(event.key.toLowerCase()));
    if (found) give(found.value, found.needsDay === true);
    return found !== undefined;
  };

  const copyText = (some: { rows: typeof rows; columns: typeof columns }): string =>
    tableText([
      [words.data, ...some.columns.map(({ title }) => title)],
      ...some.rows.map((row) => [
        row.title,
        ...some.columns.map((one) => subject.legendOf(subject.cell(row.key, one.key).look)),
      ]),
    ]);
  const copyAll = () => {
    navigator.clipboard.writeText(copyText({ rows, columns })).then(
      () => announce(words.copied(rows.length * columns.length)),
      () => message({ title: words.copyFailed, look: 'wrong' }),
    );
  };

  return (
    <>
      <GridTools subject={subject} filter={filter} onFilter={setFilter} onCopy={copyAll} />
      {rows.length === 0 || columns.length === 0 ? (
        <p className="row">
          <span role="status">{words.nothing}</span>
          <Button small onClick={() => setFilter(allShown)}>
            {words.clear}
          </Button>
        </p>
      ) : (
        <Grid
          label={subject.label}
          corner={words.data}
          rows={rows}
          columns={columns}
          cell={subject.cell}
          selection={selection}
          onSelect={setChosen}
          onKey={onKey}
          onOpen={() => setAsking({ block: block(), start: subject.toggled(element, column) })}
          onCopy={() => {
            announce(words.copied(count));
            return copyText({ rows: chosenRows, columns: chosenColumns });
          }}
          describedBy={footId}
        />
      )}
      {isPrinting && rows.length > 0 && columns.length > 0 ? (
        <GridOnPaper
          label={subject.label}
          corner={words.data}
          rows={rows}
          columns={columns}
          cell={subject.cell}
          legend={subject.legend}
          found={{ rows: typed.rowWords.trim(), columns: typed.columnWords.trim() }}
        />
      ) : null}
      {rows.length === 0 || columns.length === 0 ? null : (
        <GridFoot
          id={footId}
          office={office}
          subject={subject}
          element={element}
          column={column}
          today={today}
          chosen={count}
          onAnswer={() => setAsking({ block: block(), start: subject.toggled(element, column) })}
        />
      )}
      {asking ? (
        <AnswerDialog
          office={office}
          subject={subject}
          block={asking.block}
          start={asking.start}
          today={today}
          onClose={() => setAsking(undefined)}
          onSave={(asked) => {
            setAsking(undefined);
            save(asked);
          }}
        />
      ) : null}
    </>
  );
}

function shownRows<Answer extends string>(
  subject: Subject<Answer>,
  { order, rows: which, rowWords }: GridFilter,
): Subject<Answer>['rows'] {
  if (which === 'all' && rowWords.trim() === '') return orderedRows(subject.rows, order);
  const found = subject.rows.filter((row) => {
    if (!isFound(row, rowWords)) return false;
    if (which === 'all') return true;
    return which === 'suggested' || which === 'without' ? subject.shows(which, row.key) : row.letters.includes(which);
  });
  return orderedRows(found, order);
}

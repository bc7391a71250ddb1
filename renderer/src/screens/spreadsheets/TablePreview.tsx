import { useMemo } from 'react';
import type { CallInput } from '../../../../src/contract/calls.ts';
import { mostTitles } from '../../../../src/contract/bring-in-calls.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { titlesToRemember, wantedSheets, type SheetMatch } from '../../../../src/tables/match-sheets.ts';
import { planTables } from '../../../../src/tables/plan-tables.ts';
import { rowsToWrite, takeable } from '../../../../src/tables/take-rows.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { useOffice, useOfficeRevision, useToday } from '../../data/queries.ts';
import { useTableIn, type TableSource } from '../../data/use-table-in.ts';
import { tableInWords as words } from '../../text/bring-in.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { ColumnMatch } from './ColumnMatch.tsx';
import { RowLists } from './RowLists.tsx';
import { SheetChoice } from './SheetChoice.tsx';

interface TablePreviewProps {
  source: TableSource;
  onTaken: (said: string, types: readonly RecordType[]) => void;
  onAgain: () => void;
  onFail: (error: unknown) => void;
}

/** What a table would do, and what of it is taken. */
export function TablePreview({ source, onTaken, onAgain, onFail }: TablePreviewProps) {
  const office = useOffice();
  const expectedRevision = useOfficeRevision();
  const today = useToday();
  const { choices, say } = useTableIn();
  const { matches, left, same, gone } = choices;
  const { mutate, isPending } = useCommand('table.take');
  const tell = useTellChange();
  const sheets = useMemo(() => wantedSheets(source.sheets, matches), [source.sheets, matches]);
  const plans = useMemo(() => planTables(office, sheets, today, same), [office, sheets, today, same]);
  const rows = useMemo(() => plans.flatMap((plan) => plan.rows), [plans]);
  const canTake = useMemo(() => takeable(rows), [rows]);
  const taken = useMemo(() => {
    const without = new Set(left);
    return new Set(canTake.flatMap(({ key }) => (without.has(key) ? [] : [key])));
  }, [canTake, left]);
  const count = (kind: string) => canTake.filter((row) => row.kind === kind && taken.has(row.key)).length;
  const [added, changed] = [count('new'), count('changed')];
  const total = added + changed + gone.length;
  const take = () => {
    const titles = titlesToRemember(source.sheets, matches)
      .slice(0, mostTitles)
      .map((one) => ({ ...one, title: one.title.slice(0, 200) }));
    const input: CallInput<'table.take'> = {
      rows: rowsToWrite(rows, taken),
      gone: [...gone],
      expectedRevision,
      source: source.fileName.slice(0, 200),
      titles,
    };
    mutate(input, {
      onSuccess: () => {
        const said = words.done(added, changed, gone.length);
        tell(said);
        onTaken(
          said,
          sheets.map(({ type }) => type),
        );
      },
      onError: onFail,
    });
  };
  const change = (at: number, match: SheetMatch) =>
    say({ matches: matches.map((one, index) => (index === at ? match : one)), left: [], same: {}, gone: [] });
  const isEmpty = source.sheets.every((sheet) => sheet.rows.length === 0);
  return (
    <>
      <SheetChoice source={source} matches={matches} onChange={change} onAgain={onAgain} />
      {isEmpty ? (
        <Callout mark="wrong" title={words.nothingInside}>
          <p>{words.nothingInsideText}</p>
        </Callout>
      ) : null}
      {source.sheets.map((sheet, at) => {
        const match = matches[at];
        return match === undefined || !match.wanted || match.own || sheet.rows.length === 0 ? null : (
          <ColumnMatch
            key={sheet.name}
            sheet={sheet}
            match={match}
            remembered={source.remembered}
            onChange={(next) => change(at, next)}
          />
        );
      })}
      {rows.length === 0 ? null : (
        <Card title={words.preview}>
          {canTake.length > 0 ? null : rows.some(({ kind }) => kind === 'problem') ? (
            <Callout mark="gap" title={words.nothingRead}>
              <p>{words.nothingReadText}</p>
            </Callout>
          ) : (
            <Callout mark="ok" title={words.nothingNew}>
              <p>{words.nothingNewText}</p>
            </Callout>
          )}
          <RowLists
            plans={plans}
            taken={taken}
            gone={gone}
            onTake={(next) => say({ left: canTake.flatMap(({ key }) => (next.has(key) ? [] : [key])) })}
            onGone={(next) => say({ gone: [...next] })}
            onSame={(key, id) => say({ same: { ...same, [key]: id } })}
          />
          <div className="table-in-take row">
            <Button look="primary" disabled={isPending || total === 0} aria-describedby="table-take" onClick={take}>
              {words.button(added, changed, gone.length)}
            </Button>
            <span id="table-take" className="small muted">
              {words.buttonHelp}
            </span>
          </div>
        </Card>
      )}
    </>
  );
}

import type { SheetMatch } from '../../../../src/tables/match-sheets.ts';
import type { TableSource } from '../../data/use-table-in.ts';
import { tableInWords as words } from '../../text/bring-in.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

interface SheetChoiceProps {
  source: TableSource;
  matches: readonly SheetMatch[];
  onChange: (at: number, match: SheetMatch) => void;
  onAgain: () => void;
}

/** Which file it is, and which of its sheets are read. */
export function SheetChoice({ source, matches, onChange, onAgain }: SheetChoiceProps) {
  const own = matches.filter((match) => match.own && match.wanted).length;
  // The words of a sheet without lines are not worth a tick; those of our own read-me neither.
  const sheets = source.sheets
    .map((sheet, at) => ({ ...sheet, at, match: matches[at] }))
    .filter(({ rows, match }) => rows.length > 1 && match !== undefined && (own === 0 || match.own));
  return (
    <Card title={source.fileName} aside={<Button onClick={onAgain}>{words.again}</Button>}>
      {own > 0 ? (
        <p>
          <strong>{words.ownTitle}.</strong> {words.ownText(own)}
        </p>
      ) : null}
      {sheets.length < 2 ? null : (
        <fieldset className="table-in-sheets">
          <legend>{words.sheets}</legend>
          {sheets.map(({ name, rows, at, match }) =>
            match === undefined ? null : (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={match.wanted}
                  onChange={(event) => onChange(at, { ...match, wanted: event.target.checked })}
                />
                <span>{words.sheetRows(name, rows.length - 1)}</span>
              </label>
            ),
          )}
        </fieldset>
      )}
    </Card>
  );
}

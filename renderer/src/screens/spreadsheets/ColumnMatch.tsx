import { definitionOf } from '../../../../src/inventory/definitions.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { joins, matchColumns, type RememberedTitle } from '../../../../src/tables/columns.ts';
import { titlesOf, type RawSheet, type SheetMatch } from '../../../../src/tables/match-sheets.ts';
import { questionsOf } from '../../../../src/tables/read-row.ts';
import { tableTypes, usualTypes } from '../../../../src/tables/table-types.ts';
import { tableInWords as words } from '../../text/bring-in.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

interface ColumnMatchProps {
  sheet: RawSheet;
  match: SheetMatch;
  remembered: readonly RememberedTitle[];
  onChange: (match: SheetMatch) => void;
}

const types: readonly RecordType[] = [...new Set([...usualTypes, ...tableTypes])].filter(
  (type) => type !== 'organization',
);
/** Titles stand in one of the first lines. */
const linesOffered = 8;
const entriesShown = 3;

/** What a list is about and what each of its columns means: guessed, shown with the first entries, changed with one choice each. */
export function ColumnMatch({ sheet, match, remembered, onChange }: ColumnMatchProps) {
  const { type, titleLine, means } = match;
  const titles = titlesOf(sheet, titleLine);
  const rows = sheet.rows.filter(({ line }) => titleLine === null || line > titleLine);
  const options = [
    ...questionsOf(type).map(({ field, label }) => ({ value: field, label })),
    { value: 'note', label: words.note },
    { value: 'id', label: words.id },
    { value: 'certainty', label: words.certainty },
  ];
  const hasName = questionsOf(type).some(({ field }) => field === 'name');
  const asAnother = (next: Pick<SheetMatch, 'type' | 'titleLine'>) =>
    onChange({ ...match, ...next, means: matchColumns(next.type, titlesOf(sheet, next.titleLine), remembered) });
  const say = (column: number, wanted: string) =>
    onChange({
      ...match,
      means: titles.map((_, at) => {
        if (at === column) return wanted === '' ? null : wanted;
        const before = means[at] ?? null;
        // A question is answered by one column: the newer choice takes it from the other.
        return before === wanted && !joins(type, wanted) ? null : before;
      }),
    });
  const read = titles.filter((_, at) => (means[at] ?? null) !== null).length;
  return (
    <Card
      title={words.columns(sheet.name)}
      aside={<span className="muted">{words.columnsRead(read, titles.length)}</span>}
    >
      <div className="table-in-fields">
        <Field label={words.what}>
          {(control) => (
            <Select
              {...control}
              value={type}
              options={types.map((value) => ({ value, label: definitionOf(value).plural }))}
              onChoose={(chosen) => asAnother({ titleLine, type: chosen })}
            />
          )}
        </Field>
        <Field label={words.titleLine}>
          {(control) => (
            <Select
              {...control}
              value={String(titleLine ?? '')}
              placeholder={words.noTitles}
              options={sheet.rows.slice(0, linesOffered).map(({ line }) => ({
                value: String(line),
                label: words.titleLineOf(line),
              }))}
              onChoose={(line) => asAnother({ type, titleLine: line === '' ? null : Number(line) })}
            />
          )}
        </Field>
      </div>
      {hasName && !means.includes('name') && !means.includes('id') && !means.includes('label') ? (
        <Callout mark="gap" title={words.noName}>
          <p>{words.noNameText}</p>
        </Callout>
      ) : null}
      <ScrollBox label={words.columns(sheet.name)}>
        <table className="table table-in-columns">
          <caption className="visually-hidden">{words.columns(sheet.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.entries}</th>
              <th scope="col">{words.means}</th>
            </tr>
          </thead>
          <tbody>
            {titles.map((title, at) => (
              <tr key={at}>
                <th scope="row">{title === '' ? words.untitled : title}</th>
                <td className="muted table-in-entries">
                  {rows
                    .map(({ cells }) => cells[at] ?? '')
                    .filter((cell) => cell !== '')
                    .slice(0, entriesShown)
                    .join(' · ')}
                </td>
                <td>
                  <Select
                    aria-label={words.meansOf(title === '' ? words.untitled : title)}
                    value={means[at] ?? ''}
                    placeholder={words.notRead}
                    options={options}
                    onChoose={(meaning) => say(at, meaning)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="small muted">{words.remember}</p>
    </Card>
  );
}

import { useState } from 'react';
import type { RequestKind } from '../../../../src/inventory/request.ts';
import type { RequestList } from '../../../../src/requests/bulk/request-list.ts';
import { dateInBrief } from '../../text/dates.ts';
import { listWords as words } from '../../text/request-lists.ts';
import { kindWords } from '../../text/requests.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Chip } from '../../ui/marks.tsx';
import { ShowMore, useFirstRows } from '../../ui/ShowMore.tsx';
import { linesToAdd, markOf } from './list-lines.ts';

interface ListPreviewProps {
  from: string;
  list: RequestList;
  busy: boolean;
  onAdd: (kind: RequestKind) => void;
  onAgain: () => void;
}

const kinds = Object.keys(kindWords) as RequestKind[];
const atATime = { first: 100, step: 100 };
const stateWords = { ok: words.fits, gap: words.marked, wrong: words.wrong } as const;

/** What was read from a list: the columns, every line with what is wrong in it, and how many can be added. */
export function ListPreview({ from, list, busy, onAdd, onAgain }: ListPreviewProps) {
  const [kind, setKind] = useState<RequestKind>('req-shine-the-light');
  const [onlyMarked, setOnlyMarked] = useState(false);
  const fits = linesToAdd(list).length;
  const wrong = list.lines.filter((line) => markOf(line) === 'wrong').length;
  const lines = onlyMarked ? list.lines.filter((line) => line.problems.length > 0) : list.lines;
  const { drawn, ...more } = useFirstRows(lines, atATime);
  return (
    <>
      <Card title={words.columns} aside={<span className="muted">{from}</span>}>
        <ul className="plain columns">
          {list.columns.map(({ title, means }, index) => (
            <li key={`${title} ${index}`}>
              <b>{title}</b> <span aria-hidden="true">→</span>{' '}
              <span className="muted">{means === null ? words.ignored : words.means[means]}</span>
            </li>
          ))}
        </ul>
        {list.missing.length === 0 ? null : (
          <Callout mark="wrong" title={words.noneFits}>
            <p>{words.missing(list.missing.map((one) => words.means[one]).join(', '))}</p>
          </Callout>
        )}
      </Card>
      {fits === 0 ? (
        <Callout mark="wrong" title={words.noneFits}>
          <p>{words.noneFitsText}</p>
        </Callout>
      ) : wrong > 0 ? (
        <Callout mark="gap" title={words.wrongCount(wrong)}>
          <p>{words.wrongText(wrong)}</p>
        </Callout>
      ) : null}
      {fits === 0 ? null : (
        <div className="card list-add">
          <Field label={words.kind}>
            {(control) => (
              <Select
                {...control}
                value={kind}
                options={kinds.map((value) => ({ value, label: kindWords[value].short }))}
                onChoose={setKind}
              />
            )}
          </Field>
          <div className="row">
            <Button look="primary" disabled={busy} onClick={() => onAdd(kind)}>
              {words.add(fits)}
            </Button>
            <Button onClick={onAgain}>{words.again}</Button>
          </div>
        </div>
      )}
      <Card
        title={words.lines}
        aside={
          <label className="bulk-check">
            <input type="checkbox" checked={onlyMarked} onChange={(event) => setOnlyMarked(event.target.checked)} />
            <span>{words.onlyWrong}</span>
          </label>
        }
      >
        <table className="table">
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.line}
              </th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.reach}</th>
              <th scope="col">{words.received}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.map((line) => (
              <tr key={line.line}>
                <td className="number">{line.line}</td>
                <th scope="row">{line.name}</th>
                <td className="list-reach">{line.reach}</td>
                <td className="list-day">{line.receivedOn === null ? '' : dateInBrief(line.receivedOn)}</td>
                <td>
                  <Chip mark={markOf(line)}>{stateWords[markOf(line)]}</Chip>
                  {line.problems.map(({ field, problem }) => (
                    <p key={`${field} ${problem}`} className="small">
                      {problem}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <ShowMore {...more} words={words.more} />
      </Card>
      {fits === 0 ? (
        <div>
          <Button onClick={onAgain}>{words.again}</Button>
        </div>
      ) : null}
    </>
  );
}

import { useState } from 'react';
import { designWords as words } from '../../text/design.ts';
import { Button } from '../../ui/Button.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Card } from '../../ui/Card.tsx';
import { Difference, type DifferencePiece } from '../../ui/Difference.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { Chip, StateMark, type Mark } from '../../ui/marks.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { ShowMore } from '../../ui/ShowMore.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Table } from '../../ui/Table.tsx';
import { Specimen, Specimens } from './Specimen.tsx';

const { states } = words;
const marks = ['ok', 'gap', 'wrong', 'suggested', 'none'] satisfies Mark[];
const kinds = ['same', 'removed', 'added', 'same'] satisfies DifferencePiece['kind'][];

/** Parts that show something. */
export function ShowingParts() {
  return (
    <>
      <Words />
      <Lists />
    </>
  );
}

function Words() {
  return (
    <>
      <Card title={words.card} aside={<span className="muted">{words.aside}</span>}>
        <p>{words.cardText}</p>
      </Card>
      <Card title={words.cards}>
        <Specimens>
          {marks.map((mark) => (
            <Specimen key={mark} state={words.callouts[mark]}>
              <Callout mark={mark} title={words.callouts[mark]}>
                <p>{words.calloutText}</p>
              </Callout>
              <p className="row">
                <StateMark mark={mark} /> <Chip mark={mark}>{words.callouts[mark]}</Chip>
              </p>
            </Specimen>
          ))}
          <Specimen state={states.several}>
            <p>
              <Difference
                words={words.difference}
                pieces={words.differencePieces.map((text, index) => ({ kind: kinds[index] ?? 'same', text }))}
              />
            </p>
          </Specimen>
          <Specimen state={states.rest}>
            <Progress label={words.progress} value={40} />
          </Specimen>
          <Specimen state={states.done}>
            <Progress label={words.progress} value={100} />
          </Specimen>
          <Specimen state={states.waiting}>
            <Progress label={words.progress} value={null} />
          </Specimen>
          <Specimen state={states.loading}>
            <Skeleton label={words.skeleton} lines={3} />
          </Specimen>
          <Specimen state={states.empty} wide>
            <EmptyState title={words.emptyTitle} text={words.emptyText}>
              <Button look="primary">{words.add}</Button>
            </EmptyState>
          </Specimen>
        </Specimens>
      </Card>
    </>
  );
}

type Row = (typeof words.rows)[number];

function Lists() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([words.rows[0]?.[0] ?? '']));
  const [selection, setSelection] = useState({ active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } });
  const columns = [
    { key: 'name', title: words.name, cell: ([name]: Row) => name, sortBy: ([name]: Row) => name },
    { key: 'work', title: words.work, cell: ([, work]: Row) => work },
    {
      key: 'count',
      title: words.count,
      cell: ([, , count]: Row) => count,
      numbers: true,
      sortBy: (row: Row) => row[2],
    },
  ];
  const cells = [
    { look: 'none', words: words.notKnown },
    { look: 'yes', words: words.gives },
    { look: 'no', words: words.givesNot },
  ];
  const lines = words.dataOptions.slice(0, 3).map((title) => ({ key: title, title }));
  return (
    <Card title={words.lists}>
      <Specimens>
        <Specimen state={states.chosen} wide>
          <Table
            caption={words.caption}
            columns={columns}
            rows={words.rows}
            keyOf={([name]) => name}
            selected={words.rows[1]?.[0]}
            more={words.more}
            choice={{
              chosen,
              onChoose: setChosen,
              nameOf: ([name]) => words.chooseRow(name),
              all: words.chooseAll,
            }}
          />
        </Specimen>
        <Specimen state={states.rest}>
          <ShowMore rest={120} onMore={() => undefined} words={words.more} />
        </Specimen>
        <Specimen state={states.long} wide>
          <ScrollBox label={words.wide}>
            <p className="design-wide">{words.answerLong}</p>
          </ScrollBox>
        </Specimen>
        <Specimen state={words.gridHelp} wide>
          <div className="design-grid">
            <Grid
              label={words.grid}
              corner={words.corner}
              rows={lines}
              columns={words.rows.map(([title, under]) => ({ key: title, title, under }))}
              cell={(row, column) => cells[(row.length + column.length) % 3] ?? { look: 'none', words: words.notKnown }}
              selection={selection}
              onSelect={setSelection}
              onKey={() => false}
              onOpen={() => undefined}
              onCopy={() => ''}
              describedBy="design-grid-help"
            />
          </div>
          <p id="design-grid-help" className="small muted">
            {words.gridHelp}
          </p>
        </Specimen>
      </Specimens>
    </Card>
  );
}

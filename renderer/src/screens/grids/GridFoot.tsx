import { useDeferredValue, useMemo } from 'react';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { gridScreenWords as words } from '../../text/grids.ts';
import { Button } from '../../ui/Button.tsx';
import { stepInWords } from './steps-in-words.ts';
import type { Subject } from './subject.ts';

interface GridFootProps<Answer extends string> {
  id: string;
  office: OfficeRecords;
  subject: Subject<Answer>;
  element: string;
  column: string;
  today: string;
  /** How many cells are chosen. */
  chosen: number;
  onAnswer: () => void;
}

/** What the active cell says, and what the space bar would write; under it the shapes and the keys. */
export function GridFoot<Answer extends string>(props: GridFootProps<Answer>) {
  const { id, office, subject, today, chosen, onAnswer } = props;
  const { element, column } = props;
  // A move, or an answer, goes before the words about the place it came to.
  const here = useMemo(() => ({ office, subject, element, column }), [office, subject, element, column]);
  const place = useDeferredValue<typeof here | null>(here, null);
  const about = useMemo(() => (place === null ? undefined : aboutCell(place, today)), [place, today]);
  return (
    <div className="grid-foot">
      <div className="grid-says">
        <p id={id}>
          <b>{about?.says}</b> <span className="muted">{about?.does}</span>
        </p>
        <div className="row">
          {chosen > 1 ? <span role="status">{words.chosen(chosen)}</span> : null}
          <Button small onClick={onAnswer}>
            {words.openCell}
          </Button>
        </div>
      </div>
      <ul className="grid-legend small muted">
        {subject.legend.map(({ look, label }) => (
          <li key={label}>
            <span className={`grid-cell-${look} grid-shape`} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
      <p className="small muted">
        {words.move} {subject.words.keys}
      </p>
    </div>
  );
}

type Place<Answer extends string> = Pick<GridFootProps<Answer>, 'office' | 'subject' | 'element' | 'column'>;

/** What a cell says, and what the space bar would write there. */
function aboutCell<Answer extends string>(place: Place<Answer>, today: string): { says: string; does: string } {
  const { office, subject, element, column } = place;
  const answer = subject.toggled(element, column);
  const block = { elements: [element], columns: [column] };
  const asks = subject.plan({ block, answer, reach: 'whole', until: today }).others.length > 0;
  const { steps } = asks ? { steps: [] } : subject.plan({ block, answer, reach: 'only', until: today });
  const lines = steps.flatMap((step) => stepInWords(office, step));
  const does = asks ? words.asks : lines.length === 0 ? words.nothingToDo : lines.join('; ');
  return { says: subject.about(element, column), does: words.pressing(words.space, does) };
}

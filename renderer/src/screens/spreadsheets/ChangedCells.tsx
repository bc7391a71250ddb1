import type { RowPlan } from '../../../../src/tables/table.ts';
import { tableInWords as words } from '../../text/bring-in.ts';
import { Difference } from '../../ui/Difference.tsx';

const spoken = { added: words.added, removed: words.removed, end: words.end };

/** What a row would write: each question with the new answer, and with the one before where there is one. */
export function ChangedCells({ row: { kind, cells, problems } }: { row: RowPlan }) {
  return (
    <>
      <dl className={`table-in-cells table-in-${kind}`}>
        {cells
          // The name of a new record stands in front of the line already.
          .filter(({ field }) => kind !== 'new' || field !== 'name')
          .map(({ field, label, before, after }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                {before === '' ? (
                  after
                ) : (
                  <Difference
                    words={spoken}
                    pieces={[
                      { kind: 'removed', text: before },
                      { kind: 'same', text: ' ' },
                      { kind: 'added', text: after },
                    ]}
                  />
                )}
              </dd>
            </div>
          ))}
      </dl>
      {problems.length === 0 ? null : <p className="small table-in-under">{words.leftOut(problems.length)}</p>}
    </>
  );
}

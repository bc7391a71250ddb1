import { useEffect, useRef } from 'react';
import { fieldsOf } from '../../../../../src/inventory/definitions.ts';
import { typeOfId } from '../../../../../src/inventory/record-id.ts';
import * as places from '../../../app/places.ts';
import { closing as words } from '../../../text/closing-year.ts';
import { StateMark } from '../../../ui/marks.tsx';
import { stillOpen, type Point } from './points.ts';

interface PointListProps {
  year: number;
  points: readonly Point[];
  /** The point that is asked; undefined at the last step. */
  current: Point | undefined;
}

/** The id in the page of the line of a point. */
export function lineId(path: string): string {
  return `closing-${path}`;
}

/** Every open point with its state, and the last step. Each can be opened at any time. */
export function PointList({ year, points, current }: PointListProps) {
  const open = stillOpen(points).length;
  const list = useRef<HTMLUListElement>(null);
  const currentPath = current?.path;
  useEffect(() => {
    // The list has its own scrolling: the line that is asked stays in sight, and the page stays where it is.
    const line = list.current?.querySelector<HTMLElement>('[aria-current]');
    const height = list.current?.clientHeight ?? 0;
    if (line) list.current?.scrollTo({ top: line.offsetTop - height / 2 });
  }, [currentPath]);
  const groups = [...Map.groupBy(points, ({ recordId }) => recordId).values()];
  return (
    <nav className="closing-list" aria-label={words.list}>
      <p className="closing-left">
        <b>{words.left(open, points.length - open)}</b>
      </p>
      <ul className="plain card-lines" ref={list}>
        {groups.map((group) => (
          <li key={group[0]?.recordId}>
            <p className="small muted closing-group">{group[0]?.title}</p>
            <ul className="plain">
              {group.map((point) => (
                <li key={point.path}>
                  <a
                    id={lineId(point.path)}
                    className="card-line closing-line"
                    href={places.closeShineTheLight(year, point.path)}
                    aria-current={point.path === current?.path ? 'step' : undefined}
                  >
                    <span>
                      <span className="visually-hidden">{point.title}: </span>
                      {labelOf(point)}
                    </span>
                    <span className="small">
                      <StateMark mark={point.reason === undefined ? 'gap' : 'none'} />{' '}
                      {point.reason === undefined ? words.open : words.accepted}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <a
            className="card-line closing-line closing-last"
            href={places.closeShineTheLight(year, 'look')}
            aria-current={current === undefined ? 'step' : undefined}
          >
            <span>{words.look}</span>
            {open === 0 ? (
              <span className="small">
                <StateMark mark="ok" /> {words.ready}
              </span>
            ) : null}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** What is asked, in one or two words. */
export function labelOf({ recordId, field }: Point): string {
  const type = typeOfId(recordId);
  return (type && fieldsOf(type).find(([name]) => name === field)?.[1].label) ?? field;
}

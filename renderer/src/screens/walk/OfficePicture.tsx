import { useId, useMemo } from 'react';
import { boxSize, officePicture, pictureColumns, pictureInWords } from '../../../../src/walk/picture.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { readyWords as words } from '../../text/walk-end.ts';
import './OfficePicture.css';

const head = 34;

/** Who gives, where it is kept, who gets it: drawn from the records, and the same in words for those who cannot see it. */
export function OfficePicture() {
  const office = useOffice();
  const picture = useMemo(() => officePicture(office), [office]);
  const title = useId();
  const inWords = pictureInWords(office).filter(({ data }) => data > 0);
  return (
    <>
      <div className="walk-map">
        <svg
          viewBox={`-1 ${-head} ${picture.width + 2} ${picture.height + head + 1}`}
          role="img"
          aria-labelledby={title}
        >
          <title id={title}>
            {words.picture(
              office.personGroup.length,
              office.dataElement.length,
              office.system.length,
              office.recipient.length,
            )}
          </title>
          {pictureColumns.map((column, index) => (
            <text
              key={column}
              className="walk-map-head"
              x={((picture.width - boxSize.width) / 2) * index + boxSize.width / 2}
              y={-14}
            >
              {words.columns[column]}
            </text>
          ))}
          {picture.lines.map((line) => (
            <path key={`${line.from} ${line.to}`} className="walk-map-line" d={line.path} strokeWidth={line.width} />
          ))}
          {picture.boxes.map(({ id, column, lines, x, y }) => (
            <g key={id} className={`walk-map-box walk-map-${column}`}>
              <rect x={x} y={y} width={boxSize.width} height={boxSize.height} rx={6} />
              {lines.map((line, index) => (
                <text
                  key={line}
                  x={x + boxSize.width / 2}
                  y={y + boxSize.height / 2 + 5 + (index - (lines.length - 1) / 2) * 17}
                >
                  {line}
                </text>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <p className="small muted">{words.pictureHelp}</p>
      <details className="walk-map-words">
        <summary>{words.inWords}</summary>
        <ul className="plain">
          {inWords.map(({ id, title: name, data, kept, gets }) => (
            <li key={id}>
              <a href={places.recordForm(id)}>{words.gives(name, data, kept, gets)}</a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

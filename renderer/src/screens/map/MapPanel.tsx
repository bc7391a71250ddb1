import { useMemo, type ReactNode } from 'react';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { flowDetails, flowsBetween, type FlowDetails } from '../../../../src/map/flow-details.ts';
import { lineWords } from '../../../../src/map/map-alternative.ts';
import type { MapFilter } from '../../../../src/map/map-filter.ts';
import { categoryTitle, nodeTitle } from '../../../../src/map/map-words.ts';
import type { OfficeFlows } from '../../../../src/map/office-flows.ts';
import type { Picture, PictureLine } from '../../../../src/map/picture.ts';
import * as places from '../../app/places.ts';
import { mapPanel as words } from '../../text/map.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { hrefOfBox } from './box-href.ts';
import type { Picked } from './MapPicture.tsx';
import './MapPanel.css';

interface MapPanelProps {
  map: OfficeFlows;
  picture: Picture;
  picked: Picked | undefined;
  onPick: (picked: Picked | undefined) => void;
  office: OfficeRecords;
  /** Today's date at the office (ISO). */
  today: string;
  filter: MapFilter;
}

/** What flows at a box or along a line, in words with links. */
export function MapPanel(props: MapPanelProps) {
  const { picked } = props;
  return (
    <aside className={picked === undefined ? 'map-panel map-panel-idle' : 'map-panel'} aria-label={words.title}>
      {picked === undefined ? <p className="muted">{words.help}</p> : <PickedWords {...props} picked={picked} />}
    </aside>
  );
}

function PickedWords({ picked, ...props }: MapPanelProps & { picked: Picked }) {
  return picked.kind === 'box' ? (
    <BoxWords {...props} picked={picked} id={picked.id} />
  ) : (
    <LineWords {...props} picked={picked} line={picked} />
  );
}

/** What is told about, with the ways on from there in one row. */
function PanelHead({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  return (
    <header className="map-panel-head">
      <h2>{title}</h2>
      <div className="row">
        {children}
        <Button look="quiet" small onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </header>
  );
}

function BoxWords({ picture, id, onPick }: MapPanelProps & { id: string }) {
  const titles = titlesOf(picture);
  const node = picture.boxes.find((box) => box.node.id === id)?.node;
  if (node === undefined) return null;
  const list = (title: string, lines: readonly PictureLine[], nameOf: (line: PictureLine) => string) =>
    lines.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul className="plain map-panel-lines">
          {lines.map((line) => (
            <li key={`${line.from} ${line.to}`}>
              <button
                type="button"
                className="map-panel-line"
                onClick={() => onPick({ kind: 'line', from: line.from, to: line.to })}
              >
                <b>{nameOf(line)}</b> <span className="muted">{lineWords(line)}</span>
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <PanelHead title={nodeTitle(node)} onClose={() => onPick(undefined)}>
        <LinkButton small href={hrefOfBox(id)}>
          {node.kind === 'record' ? words.open : words.openList}
        </LinkButton>
      </PanelHead>
      {node.kind === 'more' ? <p className="muted">{words.members(node.records)}</p> : null}
      {list(
        words.linesIn,
        picture.lines.filter(({ to }) => to === id),
        ({ from }) => words.fromBox(titles.get(from) ?? ''),
      )}
      {list(
        words.linesOut,
        picture.lines.filter(({ from }) => from === id),
        ({ to }) => words.toBox(titles.get(to) ?? ''),
      )}
    </>
  );
}

/** More links than this at once would be a list, and lists have screens of their own. */
const mostLinks = 30;

function LineWords(props: MapPanelProps & { line: { from: string; to: string } }) {
  const { map, picture, office, today, filter, line, onPick } = props;
  const titles = titlesOf(picture);
  const drawn = picture.lines.find(({ from, to }) => from === line.from && to === line.to);
  const details = useMemo(() => {
    const flows = flowsBetween(map, membersOf(picture, line.from), membersOf(picture, line.to));
    return flowDetails(office, today, filter, { map, flows });
  }, [map, picture, office, today, filter, line.from, line.to]);
  if (drawn === undefined) return null;
  const isIn = picture.boxes.some(({ node }) => node.id === line.from && node.column === 'gives');
  const shown = firstOf(details.data, mostLinks);
  return (
    <>
      <PanelHead
        title={words.line(titles.get(line.from) ?? '', titles.get(line.to) ?? '')}
        onClose={() => onPick(undefined)}
      >
        {[line.from, line.to].map((id) => (
          <Button key={id} small onClick={() => onPick({ kind: 'box', id })}>
            {titles.get(id)}
          </Button>
        ))}
      </PanelHead>
      <p>{lineWords(drawn)}</p>
      {details.data.length === 0 ? <p>{words.unnamed}</p> : <h3>{words.data}</h3>}
      <dl className="map-panel-data">
        {shown.groups.map(({ category, elements }) => (
          <div key={category ?? ''}>
            <dt>{category === undefined ? words.noCategory : categoryTitle(category)}</dt>
            <dd>
              {elements.map(({ id, title, suggested }, index) => (
                <span key={id}>
                  {index > 0 ? ', ' : ''}
                  <a href={places.recordForm(id)}>{title}</a>
                  {suggested ? ` (${words.suggested})` : ''}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {shown.rest > 0 ? <p className="muted">{words.moreData(shown.rest)}</p> : null}
      <h3>{isIn ? words.activities : words.disclosures}</h3>
      {details.because.length === 0 ? <p>{words.ownList}</p> : null}
      <ul className="plain map-panel-because">
        {details.because.slice(0, mostLinks).map(({ id, title }) => (
          <li key={id}>
            <a href={places.recordForm(id)}>{title}</a>
          </li>
        ))}
      </ul>
      {details.because.length > mostLinks ? (
        <p className="muted">{words.moreRecords(details.because.length - mostLinks)}</p>
      ) : null}
    </>
  );
}

function titlesOf({ boxes }: Picture): Map<string, string> {
  return new Map(boxes.map(({ node }) => [node.id, nodeTitle(node)]));
}

/** The records of a box: its own, or those it stands for. */
function membersOf({ boxOf }: Picture, id: string): Set<string> {
  return new Set([id, ...[...boxOf].filter(([, box]) => box === id).map(([member]) => member)]);
}

/** The first kinds of data over all categories, and how many are left. */
function firstOf(groups: FlowDetails['data'], most: number): { groups: FlowDetails['data']; rest: number } {
  let left = most;
  const shown = groups.flatMap((group) => {
    const elements = group.elements.slice(0, left);
    left -= elements.length;
    return elements.length === 0 ? [] : [{ ...group, elements }];
  });
  const all = groups.reduce((sum, { elements }) => sum + elements.length, 0);
  return { groups: shown, rest: all - (most - left) };
}

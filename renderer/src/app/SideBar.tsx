import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { definitionOf } from '../../../src/inventory/definitions.ts';
import type { RecordType } from '../../../src/inventory/record-id.ts';
import { useDrifts, useFile, useFindingCounts, useOffice } from '../data/queries.ts';
import { useInbox } from '../data/request-queries.ts';
import { countOpen } from '../screens/requests/inbox-filter.ts';
import { evidenceWords } from '../text/evidence.ts';
import { frame } from '../text/frame.ts';
import { reviewWords } from '../text/review.ts';
import { Button } from '../ui/Button.tsx';
import * as places from './places.ts';
import { beforePaint } from '../ui/before-paint.ts';
import { SavedState } from './SavedState.tsx';
import type { Theme } from './theme.ts';
import './SideBar.css';

/** The record types an office thinks of every week; the others are one step away, under "All records". */
const usualTypes: readonly RecordType[] = [
  'organization',
  'personGroup',
  'dataElement',
  'source',
  'purpose',
  'recipient',
  'disclosure',
  'system',
  'retentionRule',
];

interface SideBarProps {
  theme: Theme;
  onTheme: (theme: Theme) => void;
  onFind: () => void;
}

/** The way to every screen, named as the office names things, with honest counts. */
export function SideBar({ theme, onTheme, onFind }: SideBarProps) {
  const file = useFile();
  const office = useOffice();
  const findings = useFindingCounts().data;
  const inbox = useInbox().data;
  // Until something is counted there is no number: a nought would say that nothing is open.
  const requests = useMemo(() => inbox && countOpen(inbox), [inbox]);
  const [location] = useLocation();
  const [open, setOpen] = useState(false);
  const drift = (useDrifts() ?? []).reduce((sum, one) => sum + one.entries.length, 0);
  const untrue = drift > 0 ? drift : (findings?.untrue ?? 0);
  const nav = useRef<HTMLElement>(null);
  useEffect(
    () =>
      beforePaint(() => {
        const here = nav.current?.querySelector('[aria-current]');
        if (nav.current && here) showIn(nav.current, here);
      }),
    [location],
  );
  const item = (href: string, title: string, rest?: Pick<ItemProps, 'current' | 'count' | 'alert'>) => (
    <Item
      key={href}
      href={href}
      title={title}
      current={isUnder(location, href)}
      onGo={() => setOpen(false)}
      {...rest}
    />
  );
  const onUsual = usualTypes.some((type) => isUnder(location, places.recordList(type)));
  return (
    <header className="side" data-open={open}>
      <div className="side-office">
        <b title={file.officeName}>{file.officeName}</b>
        {file.sample ? <span>{frame.sampleOffice}</span> : null}
      </div>
      <div className="side-menu">
        <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
          {frame.menu}
        </Button>
      </div>
      <nav ref={nav} className="side-nav" aria-label={frame.main}>
        {item(places.home, frame.home, { current: location === '/' })}
        {item(places.toDo, frame.toDo, { count: findings?.open })}
        {item(places.walk, frame.walk)}
        {item(places.review, reviewWords.title)}
        <button type="button" className="side-link" onClick={onFind}>
          {frame.find}
          <kbd className="side-count">{frame.findShortcut}</kbd>
        </button>
        <h2 className="side-part">{frame.inventory}</h2>
        {usualTypes.map((type) =>
          item(places.recordList(type), definitionOf(type).plural, {
            count: type === 'organization' ? undefined : office[type].length,
          }),
        )}
        {item(places.grids, frame.grids)}
        {item(places.allRecords, frame.allRecords, { current: isUnder(location, places.allRecords) && !onUsual })}
        {item(places.map, frame.map)}
        {item(places.vendors, frame.vendors)}
        <h2 className="side-part">{frame.documents}</h2>
        {item(places.policy, frame.policy, { alert: untrue > 0 ? frame.untrue(untrue) : undefined })}
        {item(places.shineTheLight, frame.shineTheLight)}
        {item(places.requests, frame.requests, {
          count: requests?.open,
          alert: requests && requests.overdue > 0 ? frame.overdue(requests.overdue) : undefined,
        })}
        <h2 className="side-part">{frame.files}</h2>
        {item(places.spreadsheets, frame.spreadsheets)}
        {item(places.evidence, evidenceWords.title, { count: office.evidence.length })}
        {item(places.history, frame.history)}
      </nav>
      <SavedState theme={theme} onTheme={onTheme} />
    </header>
  );
}

/**
 * Where the window is low, the place that somebody came to may be scrolled out of sight. `scrollIntoView` would do, but in
 * some browsers the Tab key then begins behind that place instead of at the top of the page.
 */
function showIn(list: HTMLElement, part: Element): void {
  if (list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), part.getBoundingClientRect()];
  list.scrollTop += Math.max(0, inner.bottom - outer.bottom) - Math.max(0, outer.top - inner.top);
}

interface ItemProps {
  href: string;
  title: string;
  current?: boolean;
  onGo: () => void;
  count?: number | undefined;
  /** Words in the color of things that are wrong. */
  alert?: string | undefined;
}

function Item({ href, title, current, onGo, count, alert }: ItemProps) {
  return (
    <a className="side-link" href={href} aria-current={current ? 'page' : undefined} onClick={onGo}>
      {title}
      {count === undefined || alert !== undefined ? null : (
        <span className="side-count">{count.toLocaleString('en-US')}</span>
      )}
      {alert === undefined ? null : <span className="side-count side-alert">{alert}</span>}
    </a>
  );
}

function isUnder(location: string, href: string): boolean {
  const path = href.slice(1);
  return location === path || location.startsWith(`${path}/`);
}

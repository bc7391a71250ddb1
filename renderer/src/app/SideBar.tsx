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
  const close = () => setOpen(false);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the window is low, the place that somebody came to may be scrolled out of sight.
    const here = nav.current?.querySelector('[aria-current]');
    if (nav.current && nav.current.scrollHeight > nav.current.clientHeight) here?.scrollIntoView({ block: 'nearest' });
  }, [location]);
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
        <Item href={places.home} current={location === '/'} onGo={close} title={frame.home} />
        <Item
          href={places.toDo}
          current={isUnder(location, places.toDo)}
          onGo={close}
          title={frame.toDo}
          count={findings?.open}
        />
        <Item href={places.walk} current={isUnder(location, places.walk)} onGo={close} title={frame.walk} />
        <Item href={places.review} current={isUnder(location, places.review)} onGo={close} title={reviewWords.title} />
        <button type="button" className="side-link" onClick={onFind}>
          {frame.find}
          <kbd className="side-count">{frame.findShortcut}</kbd>
        </button>
        <h2 className="side-part">{frame.inventory}</h2>
        {usualTypes.map((type) => (
          <Item
            key={type}
            href={places.recordList(type)}
            current={isUnder(location, places.recordList(type))}
            onGo={close}
            title={definitionOf(type).plural}
            count={type === 'organization' ? undefined : office[type].length}
          />
        ))}
        <Item href={places.grids} current={isUnder(location, places.grids)} onGo={close} title={frame.grids} />
        <Item
          href={places.allRecords}
          current={isUnder(location, places.allRecords) && !onUsual}
          onGo={close}
          title={frame.allRecords}
        />
        <Item href={places.map} current={isUnder(location, places.map)} onGo={close} title={frame.map} />
        <Item href={places.vendors} current={isUnder(location, places.vendors)} onGo={close} title={frame.vendors} />
        <h2 className="side-part">{frame.documents}</h2>
        <Item
          href={places.policy}
          current={isUnder(location, places.policy)}
          onGo={close}
          title={frame.policy}
          alert={untrue > 0 ? frame.untrue(untrue) : undefined}
        />
        <Item
          href={places.shineTheLight}
          current={isUnder(location, places.shineTheLight)}
          onGo={close}
          title={frame.shineTheLight}
        />
        <Item
          href={places.requests}
          current={isUnder(location, places.requests)}
          onGo={close}
          title={frame.requests}
          count={requests?.open}
          alert={requests && requests.overdue > 0 ? frame.overdue(requests.overdue) : undefined}
        />
        <h2 className="side-part">{frame.files}</h2>
        <Item
          href={places.spreadsheets}
          current={isUnder(location, places.spreadsheets)}
          onGo={close}
          title={frame.spreadsheets}
        />
        <Item
          href={places.evidence}
          current={isUnder(location, places.evidence)}
          onGo={close}
          title={evidenceWords.title}
          count={office.evidence.length}
        />
        <Item href={places.history} current={isUnder(location, places.history)} onGo={close} title={frame.history} />
      </nav>
      <SavedState theme={theme} onTheme={onTheme} />
    </header>
  );
}

interface ItemProps {
  href: string;
  title: string;
  current: boolean;
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

import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './Tabs.css';

export interface Tab {
  key: string;
  title: string;
  count?: number | undefined;
  content: ReactNode;
}

/**
 * Two to four views of one thing: the ARIA pattern of tabs. Arrow keys move between the titles, Enter and the space bar choose one.
 * What is not chosen is not drawn, and nothing is measured: a form in a panel is laid out once, when it is painted.
 */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(tabs[0]?.key);
  const at = Math.max(
    0,
    tabs.findIndex(({ key }) => key === wanted),
  );
  const chosen = tabs[at];
  const onKeyDown = (event: KeyboardEvent) => {
    const titles = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const here = titles.findIndex((title) => title === document.activeElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: titles.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    titles.at(to % titles.length)?.focus();
  };
  return (
    <div>
      {/* Keys come from the titles, which have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div ref={list} role="tablist" className="tabs" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab, place) => {
          const isChosen = tab === chosen;
          return (
            <button
              key={tab.key}
              type="button"
              role="tab"
              id={`${id}-${place}`}
              className="tab"
              aria-selected={isChosen}
              aria-controls={isChosen ? `${id}-panel` : undefined}
              tabIndex={isChosen ? 0 : -1}
              onClick={() => setWanted(tab.key)}
            >
              {tab.title}
              {tab.count === undefined ? null : <span className="tab-count">{tab.count.toLocaleString('en-US')}</span>}
            </button>
          );
        })}
      </div>
      {chosen === undefined ? null : (
        <div
          key={chosen.key}
          role="tabpanel"
          id={`${id}-panel`}
          className="tab-panel"
          aria-labelledby={`${id}-${at}`}
          tabIndex={0}
        >
          {chosen.content}
        </div>
      )}
    </div>
  );
}

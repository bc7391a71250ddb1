import './Tabs.css';

export interface PlaceTab {
  href: string;
  title: string;
  current: boolean;
  count?: number | undefined;
}

/** Views of one screen that have addresses of their own: links that look like the titles of tabs. */
export function PlaceTabs({ label, tabs }: { label: string; tabs: readonly PlaceTab[] }) {
  return (
    <nav className="tabs place-tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} className="tab" aria-current={tab.current ? 'page' : undefined}>
          {tab.title}
          {tab.count === undefined ? null : <span className="tab-count">{tab.count.toLocaleString('en-US')}</span>}
        </a>
      ))}
    </nav>
  );
}

import { Tabs as Kit } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './Tabs.css';

export interface Tab {
  key: string;
  title: string;
  count?: number | undefined;
  content: ReactNode;
}

/** Two to four views of one thing. Arrow keys move between the titles. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <Kit.Root defaultValue={tabs[0]?.key}>
      <Kit.List className="tabs" aria-label={label}>
        {tabs.map((tab) => (
          <Kit.Tab key={tab.key} value={tab.key} className="tab">
            {tab.title}
            {tab.count === undefined ? null : <span className="tab-count">{tab.count.toLocaleString('en-US')}</span>}
          </Kit.Tab>
        ))}
      </Kit.List>
      {tabs.map((tab) => (
        <Kit.Panel key={tab.key} value={tab.key} className="tab-panel">
          {tab.content}
        </Kit.Panel>
      ))}
    </Kit.Root>
  );
}

import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useInbox } from '../../data/request-queries.ts';
import { bulkWords, listWords, oldWords, yearWords } from '../../text/request-lists.ts';
import { inboxWords as words } from '../../text/requests.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { BringInView } from './BringInView.tsx';
import { BulkView } from './BulkView.tsx';
import { InboxView } from './InboxView.tsx';
import { countOpen } from './inbox-filter.ts';
import { OldView } from './OldView.tsx';
import { YearView } from './YearView.tsx';
import './RequestsScreen.css';

/** What people have asked for: the inbox, and what can be done with many requests at once. */
export function RequestsScreen({ view }: { view?: places.RequestsView }) {
  const lines = useInbox().data ?? [];
  const { open, overdue } = countOpen(lines);
  const old = lines.filter(({ mayBeErased }) => mayBeErased).length;
  const tabs: { view: places.RequestsView | undefined; title: string; count?: number }[] = [
    { view: undefined, title: words.inbox, count: open },
    { view: 'answer-many', title: words.answerMany },
    { view: 'bring-in', title: words.bringIn },
    { view: 'year', title: words.year },
    { view: 'old', title: words.old, ...(old > 0 ? { count: old } : {}) },
  ];
  return (
    <Page
      title={words.title}
      about={aboutOf(view) ?? words.about(open, overdue)}
      actions={
        view === undefined ? (
          <LinkButton look="primary" href={places.newRequest}>
            {words.take}
          </LinkButton>
        ) : null
      }
    >
      <PlaceTabs
        label={words.views}
        tabs={tabs.map((tab) => ({
          href: tab.view === undefined ? places.requests : places.requestsView(tab.view),
          title: tab.title,
          current: tab.view === view,
          count: tab.count,
        }))}
      />
      <div className="requests">
        <View view={view} />
      </div>
    </Page>
  );
}

function aboutOf(view: places.RequestsView | undefined): string | undefined {
  if (view === undefined) return undefined;
  return { 'answer-many': bulkWords, 'bring-in': listWords, year: yearWords, old: oldWords }[view].about;
}

function View({ view }: { view: places.RequestsView | undefined }) {
  switch (view) {
    case undefined:
      return <InboxView />;
    case 'answer-many':
      return <BulkView />;
    case 'bring-in':
      return <BringInView />;
    case 'year':
      return <YearView />;
    case 'old':
      return <OldView />;
  }
}

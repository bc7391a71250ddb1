import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useUndo } from '../../app/use-undo.ts';
import { frame } from '../../text/frame.ts';
import { historyWords as words } from '../../text/history.ts';
import { Button } from '../../ui/Button.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { ChangesView } from './ChangesView.tsx';
import { CompareDays } from './CompareDays.tsx';
import { OfficeOnDay } from './OfficeOnDay.tsx';
import './HistoryScreen.css';

/** Everything that was changed in the file, the office as it was on a day, and what differs between two days. */
export function HistoryScreen({ view, day }: { view?: string | undefined; day?: string | undefined }) {
  const { canUndo, canRedo, undo, redo } = useUndo();
  return (
    <Page
      title={words.title}
      about={words.about}
      actions={
        <>
          <Button disabled={!canUndo} onClick={undo}>
            {frame.undo}
          </Button>
          <Button disabled={!canRedo} onClick={redo}>
            {frame.redo}
          </Button>
        </>
      }
    >
      <PlaceTabs
        label={words.views}
        tabs={[
          { href: places.history, title: words.changes, current: view === undefined },
          { href: places.historyDay, title: words.onADay, current: view === 'day' },
          { href: places.historyCompare, title: words.compare, current: view === 'compare' },
        ]}
      />
      <div className="history">
        {view === 'day' ? <OfficeOnDay key={day} first={day} /> : null}
        {view === 'compare' ? <CompareDays key={day} first={day} /> : null}
        {view === undefined ? <ChangesView /> : null}
      </div>
    </Page>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { navigate } from 'wouter/use-hash-location';
import type { Ledger } from '../../../../../src/disclosure/year-list.ts';
import { useAnnounce } from '../../../app/announcer.tsx';
import { Page } from '../../../app/Page.tsx';
import * as places from '../../../app/places.ts';
import { useClient } from '../../../data/client-context.tsx';
import { contractQuery, useLedger, useOffice } from '../../../data/queries.ts';
import { closing as words } from '../../../text/closing-year.ts';
import { errorText } from '../../../text/errors.ts';
import { LinkButton } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { LookAndClose } from './LookAndClose.tsx';
import { PointCard } from './PointCard.tsx';
import { PointList } from './PointList.tsx';
import { nextAfter, nextPoint, pointsOf, stillOpen, type Point, type Reasons } from './points.ts';
import { useClosingReasons } from './use-closing-reasons.ts';
import '../../../app/CardLines.css';
import './CloseWalk.css';

interface CloseWalkProps {
  year: number;
  thisYear: number;
  /** The open answer that is asked, or `look`; where it goes on when left out. */
  point: string | undefined;
}

/** Closing a year: what is open is settled or accepted one by one, then everything is frozen. */
export function CloseWalk({ year, thisYear, point }: CloseWalkProps) {
  const { data: ledger, error } = useLedger(year);
  return (
    <Page
      title={words.title(year)}
      about={words.about}
      actions={<LinkButton href={places.shineTheLightYear(year)}>{words.leave}</LinkButton>}
    >
      {error ? (
        <EmptyState title={words.failed} text={errorText(error)} />
      ) : ledger === undefined ? (
        <Skeleton label={words.reading} lines={9} />
      ) : ledger.state === 'closed' || year >= thisYear ? (
        <EmptyState
          title={ledger.state === 'closed' ? words.closedAlready(year) : words.notOver(year)}
          text={ledger.state === 'closed' ? words.closedAlreadyText : words.notOverText(year + 1)}
        >
          <LinkButton look="primary" href={places.shineTheLightYear(year)}>
            {words.toYear(year)}
          </LinkButton>
        </EmptyState>
      ) : (
        <Walk ledger={ledger} at={point} />
      )}
    </Page>
  );
}

function Walk({ ledger, at }: { ledger: Ledger & { person: string }; at: string | undefined }) {
  const { year } = ledger;
  const office = useOffice();
  const client = useClient();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { reasons, keep } = useClosingReasons(year);
  const points = pointsOf(office, ledger.missing, reasons);
  const next = (after: string | undefined) =>
    after === undefined ? nextPoint(points, undefined) : nextAfter(office, ledger.missing, reasons, after);
  const current = at === 'look' ? undefined : (points.find(({ path }) => path === at) ?? next(at));

  const go = (to: Point | undefined) =>
    navigate(places.closeShineTheLight(year, to?.path ?? 'look').slice(1), { replace: true });
  /** One answer can settle others, so the ledger is read again before the next point is chosen. */
  const goOn = async (from: Point, kept: Reasons) => {
    const fresh = await queries.fetchQuery({ ...contractQuery(client, 'ledger.year', { year }), staleTime: 0 });
    announce(words.saved(stillOpen(pointsOf(office, fresh.missing, kept)).length));
    go(nextAfter(office, fresh.missing, kept, from.path));
  };
  const accept = async (paths: readonly string[], reason: string) => {
    const kept = { ...reasons, ...Object.fromEntries(paths.map((path) => [path, reason])) };
    await keep(kept);
    if (current) await goOn(current, kept);
  };

  return (
    <div className="closing">
      <PointList year={year} points={points} current={current} />
      {current === undefined ? (
        <LookAndClose ledger={ledger} points={points} />
      ) : (
        <PointCard
          key={current.path}
          point={current}
          others={stillOpen(points).filter(({ path }) => path !== current.path)}
          onSaved={async () => await goOn(current, reasons)}
          onLater={() => go(nextPoint(points, current.path))}
          onAccept={accept}
          onTakeBack={async () =>
            await keep(Object.fromEntries(Object.entries(reasons).filter(([path]) => path !== current.path)))
          }
        />
      )}
    </div>
  );
}

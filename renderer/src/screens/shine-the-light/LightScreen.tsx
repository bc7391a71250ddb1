import { exportFormats } from '../../../../src/contract/calls.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useAppState, useOffice, useYear } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { dateInBrief } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { light } from '../../text/shine-the-light.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { YearAnswer } from './YearAnswer.tsx';
import './LightScreen.css';

/** The Shine the Light answer of a year: which answer the facts give, and the list behind it. */
export function LightScreen({ year: asked }: { year?: string | undefined }) {
  const { today } = useAppState();
  const office = useOffice();
  const thisYear = Number(today.slice(0, 4));
  // The year a person asks about in this year is the last one (Civ. Code 1798.83(a)).
  const year = /^\d{4}$/.test(asked ?? '') ? Number(asked) : thisYear - 1;
  const list = useYear(year);
  const { state, run } = useExport();
  return (
    <Page
      title={light.title}
      about={light.about}
      actions={
        <ExportMenu
          primary
          formats={exportFormats.shineTheLight}
          busy={state.phase === 'running'}
          onExport={(format) => run(async (client) => await client.call('shineTheLight.export', { format, year }))}
        />
      }
    >
      <ExportStatus state={state} />
      <nav className="years-strip" aria-label={light.years}>
        <ul className="plain years">
          {yearsOf(office, thisYear).map((one) => (
            <li key={one}>
              <a className="year" href={places.shineTheLightYear(one)} aria-current={one === year ? 'page' : undefined}>
                <b>{one}</b>
                <span>{one === thisYear ? light.running : stateOfYear(office, one)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {list.error ? (
        <EmptyState title={light.failed} text={errorText(list.error)} />
      ) : list.data ? (
        <YearAnswer list={list.data.list} />
      ) : (
        <Skeleton label={light.reading} />
      )}
    </Page>
  );
}

/** This year and the three before it, and every other year that has a record. */
function yearsOf(office: OfficeRecords, thisYear: number): number[] {
  const recorded = office.ledgerYear.flatMap((one) => valueOf(one.year) ?? []);
  const near = [thisYear - 3, thisYear - 2, thisYear - 1, thisYear];
  return [...new Set([...recorded, ...near])].toSorted((first, second) => first - second).slice(-6);
}

function stateOfYear(office: OfficeRecords, year: number): string {
  const record = office.ledgerYear.find((one) => valueOf(one.year) === year);
  if (!record || valueOf(record.state) !== 'closed') return light.noState;
  const day = valueOf(record.closedOn);
  return day === undefined ? light.closedNoDay : light.closed(dateInBrief(day));
}

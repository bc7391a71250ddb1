import { useState } from 'react';
import { exportFormats } from '../../../../src/contract/calls.ts';
import type { ClosedYear, Ledger } from '../../../../src/disclosure/year-list.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { recordTitle } from '../../../../src/inventory/office-records.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useLedger, useOffice } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { dateInWords } from '../../text/dates.ts';
import { errorText } from '../../text/errors.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StateMark } from '../../ui/marks.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FilesCard } from '../evidence/AttachedFiles.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { CorrectionDialog } from './CorrectionDialog.tsx';
import { YearAnswer } from './YearAnswer.tsx';
import { YearStrip } from './YearStrip.tsx';

/** The ledger of a year, with what can be done about it. */
export function YearView({ year, thisYear }: { year: number; thisYear: number }) {
  const ledger = useLedger(year);
  const { state, run } = useExport();
  const [correcting, setCorrecting] = useState(false);
  const record = useOffice().ledgerYear.find((one) => valueOf(one.year) === year);
  const closed = ledger.data?.list.closed;
  const canClose = ledger.data?.state === 'running' && year < thisYear;
  return (
    <Page
      title={words.title}
      about={words.about}
      actions={
        <>
          {year === thisYear - 1 ? (
            <LinkButton href={places.shineTheLightLetter(year)}>{words.readLetter}</LinkButton>
          ) : null}
          {closed ? <Button onClick={() => setCorrecting(true)}>{words.correct}</Button> : null}
          <ExportMenu
            primary={!canClose}
            formats={exportFormats.shineTheLight}
            busy={state.phase === 'running'}
            onExport={(format) => run(async (client) => await client.call('shineTheLight.export', { format, year }))}
          />
          {canClose ? (
            <LinkButton look="primary" href={places.closeShineTheLight(year)}>
              {words.close(year)}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <ExportStatus state={state} />
      <YearStrip year={year} />
      {ledger.error ? (
        <EmptyState title={words.failed} text={errorText(ledger.error)} />
      ) : ledger.data ? (
        <>
          <Standing ledger={ledger.data} thisYear={thisYear} />
          <YearAnswer ledger={ledger.data} thisYear={thisYear} />
          {record === undefined ? null : <FilesCard recordId={record.id} title={recordTitle('ledgerYear', record)} />}
        </>
      ) : (
        <Skeleton label={words.reading} lines={9} />
      )}
      {correcting && ledger.data ? (
        <CorrectionDialog year={year} person={ledger.data.person} onClose={() => setCorrecting(false)} />
      ) : null}
    </Page>
  );
}

/** Whether what stands below may still change. */
function Standing({ ledger: { year, list }, thisYear }: { ledger: Ledger; thisYear: number }) {
  if (!list.closed && year < thisYear) return null;
  return (
    <div className="light-standing">
      <StateMark mark={list.closed ? 'ok' : 'suggested'} />
      <div>
        <h2>{list.closed ? frozenTitle(year, list.closed) : words.runningTitle(year)}</h2>
        <p className="muted">{list.closed ? words.frozenText : words.runningText(year + 1)}</p>
      </div>
    </div>
  );
}

function frozenTitle(year: number, { on, by }: ClosedYear): string {
  return words.frozenTitle(year, on === '' ? '?' : dateInWords(on), by);
}

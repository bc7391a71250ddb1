import { useState } from 'react';
import { requestFormats } from '../../../../src/contract/request-calls.ts';
import type { KindCount } from '../../../../src/requests/year-counts.ts';
import { useToday } from '../../data/queries.ts';
import { useInbox, useYearCounts } from '../../data/request-queries.ts';
import { useExport } from '../../data/use-export.ts';
import { errorText } from '../../text/errors.ts';
import { yearWords as words } from '../../text/request-lists.ts';
import { kindWords } from '../../text/requests.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Table } from '../../ui/Table.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import './BulkView.css';

/** The numbers of a year, and the log for those who may ask for it. */
export function YearView() {
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const counts = useYearCounts(year);
  const arrived = (useInbox().data ?? []).flatMap(({ receivedOn }) =>
    receivedOn === null ? [] : [Number(receivedOn.slice(0, 4))],
  );
  const years = [...new Set([...arrived, thisYear, thisYear - 1])].toSorted((one, other) => other - one);
  return (
    <div className="stack bulk">
      <div className="year-pick">
        <Field label={words.year}>
          {(control) => (
            <Select
              {...control}
              value={String(year)}
              options={years.map((one) => ({ value: String(one), label: String(one) }))}
              onChoose={(chosen) => setYear(Number(chosen))}
            />
          )}
        </Field>
      </div>
      {counts.error ? (
        <EmptyState title={words.failed} text={errorText(counts.error)} />
      ) : !counts.data ? (
        <Skeleton label={words.reading} />
      ) : (
        <Card title={words.caption(year)}>
          {counts.data.counts.length === 0 ? (
            <p className="muted">{words.none(year)}</p>
          ) : (
            <Counts year={year} counts={counts.data.counts} />
          )}
          <p className="small muted year-note">{words.note}</p>
        </Card>
      )}
      <LogCard year={year} />
    </div>
  );
}

type Counted = 'received' | 'granted' | 'partly' | 'denied' | 'withdrawn' | 'noOutcome' | 'open';
const columns: readonly Counted[] = ['received', 'granted', 'partly', 'denied', 'withdrawn', 'noOutcome', 'open'];

function Counts({ year, counts }: { year: number; counts: readonly KindCount[] }) {
  const shown = columns.filter((column) => column === 'received' || counts.some((one) => one[column] > 0));
  return (
    <Table<KindCount>
      caption={words.caption(year)}
      rows={counts}
      keyOf={({ kind }) => kind}
      more={String}
      columns={[
        { key: 'kind', title: words.kind, cell: ({ kind }) => kindWords[kind].short },
        ...shown.map((column) => ({
          key: column,
          title: words[column],
          numbers: true,
          cell: (one: KindCount) => one[column].toLocaleString('en-US'),
        })),
        { key: 'median', title: words.median, numbers: true, cell: ({ medianDays }) => medianDays ?? '–' },
      ]}
    />
  );
}

function LogCard({ year }: { year: number }) {
  const [which, setWhich] = useState<'year' | 'all'>('year');
  const [names, setNames] = useState(false);
  const { state, run } = useExport();
  const write = (format: (typeof requestFormats.log)[number]) =>
    run(
      async (client) =>
        await client.call('request.exportLog', { format, names, ...(which === 'year' ? { year } : {}) }),
    );
  return (
    <Card title={words.log}>
      <div className="stack">
        <p className="muted">{words.logText}</p>
        <Field label={words.which} group>
          {(control) => (
            <RadioRow
              control={control}
              value={which}
              options={[
                { value: 'year', label: words.thisYear(year) },
                { value: 'all', label: words.all },
              ]}
              onChange={setWhich}
            />
          )}
        </Field>
        <label className="bulk-check">
          <input type="checkbox" checked={names} onChange={(event) => setNames(event.target.checked)} />
          <span>{words.names}</span>
        </label>
        <div>
          <Menu
            className={buttonClass('plain')}
            trigger={words.write}
            disabled={state.phase === 'running'}
            entries={requestFormats.log.map((format) => ({
              label: words.formats[format],
              onSelect: () => write(format),
            }))}
          />
        </div>
        <ExportStatus state={state} />
      </div>
    </Card>
  );
}

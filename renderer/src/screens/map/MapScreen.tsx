import { useMemo } from 'react';
import { mapFormats, type MapFormat } from '../../../../src/contract/map-calls.ts';
import { isWholeMap, type MapFilter } from '../../../../src/map/map-filter.ts';
import { wholeSummary } from '../../../../src/map/map-summary.ts';
import { wholeWords } from '../../../../src/map/map-words.ts';
import { officeFlows } from '../../../../src/map/office-flows.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice, useToday } from '../../data/queries.ts';
import { useExport } from '../../data/use-export.ts';
import { useKept } from '../../data/use-kept.ts';
import { mapScreen as words } from '../../text/map.ts';
import { buttonClass, LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ExportStatus } from '../exports/ExportStatus.tsx';
import { MapFilters } from './MapFilters.tsx';
import { MapTable } from './MapTable.tsx';
import { MapView } from './MapView.tsx';
import { MapWords } from './MapWords.tsx';
import './MapScreen.css';

/** One object for all, so that the map is not worked out again each time the screen is drawn. */
const everything: MapFilter = {};

/** Who gives data, where it is kept, who gets it: as a picture that can be asked, as a table, and as a file. */
export function MapScreen() {
  const office = useOffice();
  const today = useToday();
  // Kept, so that the map is as it was when somebody comes back from a record.
  const [filter, setFilter] = useKept(['map', 'filter'], everything);
  const map = useMemo(() => officeFlows(office, today, filter), [office, today, filter]);
  const { state, run } = useExport();
  const write = (format: MapFormat, withTable: boolean) =>
    run(async (client) => await client.call('map.export', { format, withTable, ...filter }));
  const isEmpty = map.flows.length === 0;
  return (
    <Page
      title={words.title}
      about={words.about}
      actions={isEmpty ? undefined : <MapExport busy={state.phase === 'running'} onExport={write} />}
    >
      {isEmpty && isWholeMap(filter) ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <LinkButton look="primary" href={places.walk}>
            {words.walk}
          </LinkButton>
          <LinkButton href={places.addRecordHref('activity')}>{words.addActivity}</LinkButton>
        </EmptyState>
      ) : (
        <>
          <ExportStatus state={state} />
          <MapFilters office={office} today={today} filter={filter} onFilter={setFilter} />
          {isEmpty ? (
            <EmptyState title={words.nothingTitle} text={words.nothingText} />
          ) : (
            <Tabs
              label={words.views}
              tabs={[
                {
                  key: 'picture',
                  title: words.picture,
                  content: (
                    <>
                      <p className="map-summary" role="status">
                        {wholeWords(wholeSummary(map))}
                      </p>
                      <MapView map={map} filter={filter} office={office} today={today} />
                      <MapWords map={map} />
                    </>
                  ),
                },
                { key: 'table', title: words.table, count: map.flows.length, content: <MapTable map={map} /> },
              ]}
            />
          )}
        </>
      )}
    </Page>
  );
}

interface MapExportProps {
  busy: boolean;
  onExport: (format: MapFormat, withTable: boolean) => void;
}

/** The formats in which the map is written, narrowed as it is shown. */
function MapExport({ busy, onExport }: MapExportProps) {
  return (
    <Menu
      className={buttonClass('plain')}
      trigger={words.export.menu}
      disabled={busy}
      entries={mapFormats.flatMap((format) => [
        { label: words.export[format], onSelect: () => onExport(format, false) },
        ...(format === 'pdf' ? [{ label: words.export.pdfTable, onSelect: () => onExport('pdf', true) }] : []),
      ])}
    />
  );
}

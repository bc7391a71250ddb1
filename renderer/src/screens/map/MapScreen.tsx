import { useMemo } from 'react';
import { mapFormats, type MapFormat } from '../../../../src/contract/map-calls.ts';
import { isWholeMap, type MapFilter } from '../../../../src/map/map-filter.ts';
import { officeFlows } from '../../../../src/map/office-flows.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useAppState, useOffice } from '../../data/queries.ts';
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

/** Who gives data, where it is kept, who gets it: as a picture that can be asked, as a table, and as a file. */
export function MapScreen() {
  const office = useOffice();
  const { today } = useAppState();
  // Kept, so that the map is as it was when somebody comes back from a record.
  const [filter, setFilter] = useKept<MapFilter>(['map', 'filter'], {});
  const map = useMemo(() => officeFlows(office, today, filter), [office, today, filter]);
  const isEmpty = map.flows.length === 0;
  return (
    <Page title={words.title} about={words.about} actions={isEmpty ? undefined : <MapExport filter={filter} />}>
      {isEmpty && isWholeMap(filter) ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <LinkButton look="primary" href={places.walk}>
            {words.walk}
          </LinkButton>
          <LinkButton href={places.addRecordHref('activity')}>{words.addActivity}</LinkButton>
        </EmptyState>
      ) : (
        <>
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

/** The map as a file, narrowed as it is shown. What became of it is told beside the button, and stays until the next. */
function MapExport({ filter }: { filter: MapFilter }) {
  const { state, run } = useExport();
  const write = (format: MapFormat, withTable: boolean) =>
    run(async (client) => await client.call('map.export', { format, withTable, ...filter }));
  return (
    <div className="map-export">
      <ExportStatus state={state} />
      <Menu
        className={buttonClass('plain')}
        trigger={words.export.menu}
        disabled={state.phase === 'running'}
        entries={mapFormats.flatMap((format) => [
          { label: words.export[format], onSelect: () => write(format, false) },
          ...(format === 'pdf' ? [{ label: words.export.pdfTable, onSelect: () => write('pdf', true) }] : []),
        ])}
      />
    </div>
  );
}

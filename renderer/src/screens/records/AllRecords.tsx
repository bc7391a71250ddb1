import { definitionOf } from '../../../../src/inventory/definitions.ts';
import { recordsOf } from '../../../../src/inventory/office-records.ts';
import { inventoryTypes } from '../../../../src/inventory/record-id.ts';
import { Page } from '../../app/Page.tsx';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';
import { records } from '../../text/records.ts';
import { Table } from '../../ui/Table.tsx';

/** Every kind of record with what belongs in it: the table of contents of the inventory. */
export function AllRecords() {
  const office = useOffice();
  return (
    <Page title={records.allTitle} about={records.allAbout}>
      <div className="card card-flush">
        <Table
          caption={records.allTitle}
          rows={inventoryTypes}
          keyOf={(type) => type}
          more={records.more}
          columns={[
            {
              key: 'kind',
              title: records.kind,
              cell: (type) => (
                <a className="list-name" href={places.recordList(type)}>
                  {definitionOf(type).plural}
                </a>
              ),
            },
            { key: 'about', title: records.about, cell: (type) => definitionOf(type).about },
            { key: 'count', title: records.count, numbers: true, cell: (type) => recordsOf(office, type).length },
          ]}
        />
      </div>
    </Page>
  );
}

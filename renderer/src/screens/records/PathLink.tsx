import type { RecordPath } from '../../../../src/documents/block.ts';
import { fieldsOf } from '../../../../src/inventory/definitions.ts';
import { titleOfRecord } from '../../../../src/inventory/office-records.ts';
import { typeOfId } from '../../../../src/inventory/record-id.ts';
import * as places from '../../app/places.ts';
import { useOffice } from '../../data/queries.ts';

/** A link to an answer, in words: `Harbor Billing: Postal address`. */
export function PathLink({ path }: { path: RecordPath }) {
  const office = useOffice();
  const [id = '', name] = path.split('.');
  const type = typeOfId(id);
  const field = type && fieldsOf(type).find(([one]) => one === name)?.[1];
  const title = titleOfRecord(office, id);
  return <a href={places.recordForm(path)}>{field ? `${title}: ${field.label}` : title}</a>;
}

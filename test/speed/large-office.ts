/** Offices as large as the program promises to serve: the sample office many times over, and one with 10,000 requests. */
import { fieldsOf, type AnyRecord } from '../../src/inventory/definitions.ts';
import { given, valueOf, type Answer } from '../../src/inventory/answer.ts';
import { officeFormat, readOffice } from '../../src/inventory/office-json.ts';
import { answerOf, recordsOf, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { formatId, numberOfId, recordTypes, typeOfId, type RecordType } from '../../src/inventory/record-id.ts';
import { addDays } from '../../src/requests/calendar.ts';
import { imagingStudio } from '../../src/samples/imaging-studio.ts';

/** How many records there are of the types that grow; of the others there are as many as in the sample. */
export const largeCounts = { dataElement: 2000, recipient: 500, activity: 1000, disclosure: 5000 } as const;

export const requestCount = 10_000;

/**
 * The sample office over and over: every copy of a record has a name of its own and points to the same copy of what the
 * original points to, so links spread over all records as they do in an office that grew.
 */
export function largeOffice(counts: { readonly [Type in RecordType]?: number } = largeCounts): OfficeRecords {
  const lists = recordTypes.map((type) => {
    const originals = recordsOf(imagingStudio, type);
    const total = counts[type] ?? originals.length;
    const records = Array.from({ length: total }, (_none, index) => {
      const original = originals[index % originals.length];
      if (original === undefined) throw new Error(`The sample holds no ${type} to copy.`);
      return copyOf(type, original, Math.floor(index / originals.length), counts);
    });
    return [type, records] as const;
  });
  return checked(Object.fromEntries(lists));
}

/** The sample office with 10,000 requests of all common kinds, a third of them answered. */
export function officeWithRequests(count: number = requestCount): OfficeRecords {
  const kinds = ['req-shine-the-light', 'req-delete', 'req-know-specific', 'req-opt-out', 'req-correct'];
  const [pattern] = imagingStudio.request;
  if (pattern === undefined) throw new Error('The sample holds no request to copy.');
  const request = Array.from({ length: count }, (_none, index) => ({
    ...Object.fromEntries(fieldsOf('request').map(([name]) => [name, { state: 'unknown' }])),
    certainty: 'stated',
    note: '',
    id: formatId('request', index + 1),
    kinds: given([kinds[index % kinds.length]]),
    receivedOn: given(addDays('2025-01-01', index % 690)),
    personName: given(`Person ${index + 1}`),
    personReach: given(`person${index + 1}@home.example`),
    ...(index % 3 === 0 ? { answeredOn: given(addDays('2025-01-09', index % 690)), outcome: given('granted') } : {}),
  }));
  return checked({ ...imagingStudio, request });
}

function copyOf(
  type: RecordType,
  original: AnyRecord,
  copy: number,
  counts: { readonly [Type in RecordType]?: number },
): AnyRecord {
  if (copy === 0) return original;
  const idInCopy = (id: string): string => {
    const to = typeOfId(id);
    if (to === undefined) return id;
    const originals = recordsOf(imagingStudio, to).length;
    const copies = Math.max(1, Math.floor((counts[to] ?? originals) / originals));
    return formatId(to, (copy % copies) * originals + numberOfId(id));
  };
  const answers = fieldsOf(type).map(([name, field]): [string, Answer<unknown>] => {
    const answer = answerOf(original, name);
    const value = valueOf(answer);
    if (name === 'name' && typeof value === 'string')
      return [name, { ...answer, value: `${value} ${copy + 1}` } as Answer<unknown>];
    if (!field.refersTo || value === undefined) return [name, answer];
    const moved = Array.isArray(value) ? value.map((id) => idInCopy(String(id))) : idInCopy(String(value));
    return [name, { ...answer, value: moved } as Answer<unknown>];
  });
  const number = recordsOf(imagingStudio, type).length * copy + numberOfId(original.id);
  return { ...original, ...Object.fromEntries(answers), id: formatId(type, number) };
}

function checked(lists: object): OfficeRecords {
  const reading = readOffice(JSON.parse(JSON.stringify({ format: officeFormat, ...lists, sample: false })));
  if (!reading.ok) throw new Error(`The large office is refused: ${reading.problem.path}: ${reading.problem.message}`);
  return reading.office;
}

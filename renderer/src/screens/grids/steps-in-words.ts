import type { Step } from '../../../../src/grids/steps.ts';
import { valueOf } from '../../../../src/inventory/answer.ts';
import { answerOf, recordTitle, titleOfRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { typeOfId } from '../../../../src/inventory/record-id.ts';
import { dateInBrief } from '../../text/dates.ts';
import { stepWords as words } from '../../text/grids.ts';
import { listInWords } from '../../text/states.ts';

/** What a step writes, in words: one line for most, two where something comes and something goes. */
export function stepInWords(office: OfficeRecords, step: Step): string[] {
  const { type, what, record, gains, loses, fields } = step;
  const name = `${record.id} “${recordTitle(type, record)}”`;
  const list = (ids: readonly string[]): string =>
    listInWords(ids.map((id) => (typeOfId(id) === undefined ? id : titleOfRecord(office, id))));
  if (what === 'removed') return [words.removed(name)];
  if (what === 'added') {
    const data = list(gains.filter((id) => typeOfId(id) === 'dataElement'));
    const to = list(gains.filter((id) => typeOfId(id) === 'recipient'));
    return [type === 'disclosure' ? words.addedDisclosure(data, to) : words.addedRule(recordTitle(type, record), data)];
  }
  if (type === 'recipient') {
    return [
      ...(gains.length > 0 ? [words.never(name, list(gains))] : []),
      ...(loses.length > 0 ? [words.neverNoMore(name, list(loses))] : []),
    ];
  }
  const until = valueOf(record.until);
  const said = [
    ...(gains.length > 0 ? [words.gains(name, list(gains))] : []),
    ...(loses.length > 0 ? [words.loses(name, list(loses))] : []),
    ...(fields.includes('until') && until !== undefined ? [words.ends(name, dateInBrief(until))] : []),
    ...(fields.includes('happens') && valueOf(answerOf(record, 'happens')) === true ? [words.happens(name)] : []),
  ];
  return said.length > 0 ? said : [words.confirms(name)];
}

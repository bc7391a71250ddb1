/** The words of a live fact: what the record says, as a sentence or a table cell of a policy would say it. */
import type { Answer } from '../../inventory/answer.ts';
import {
  answersOf,
  findRecord,
  recordTitle,
  titleOfRecord,
  type OfficeRecords,
} from '../../inventory/office-records.ts';
import { typeOfId } from '../../inventory/record-id.ts';
import { valueInWords, type ValueStyle } from '../../inventory/value-in-words.ts';
import { plainTextOf } from '../plain-text.ts';
import { doubtOf } from '../policy/names.ts';
import { dateInWords, groupDigits, joinWords, periodInWords } from '../wording/periods-and-dates.ts';
import { gapPhrase, glue, restingOn, words, type Phrase } from '../wording/phrase.ts';
import type { LiveFact } from './live-facts.ts';

/** Values as a policy prints them: whole lists, dates and periods in words. */
const inPolicies: ValueStyle = {
  yes: 'yes',
  no: 'no',
  count: groupDigits,
  date: dateInWords,
  period: periodInWords,
  list: (items) => joinWords(items),
  title: statedTitle,
};

/** The phrase for a fact, resting on its record and on the records that it names; a gap while nobody has stated it. */
export function factInWords(office: OfficeRecords, fact: LiveFact): Phrase {
  const { recordId, name, field, answer } = fact;
  const path = `${recordId}.${name}`;
  if (answer.state === 'unknown') return gapPhrase(path, `${lower(field.label)} not known yet`);
  if (answer.state === 'suggested') {
    const proposed = plainTextOf(words(valueInWords(office, field, answer.value, inPolicies)).runs);
    return gapPhrase(path, `suggested: ${proposed}`, 'suggested');
  }
  const rests = recordId.startsWith('O-') ? `${recordId}.${name.split('.')[0] ?? name}` : recordId;
  if (answer.state !== 'given') return words(answer.state === 'none' ? 'none' : 'not applicable', rests);
  const named = field.refersTo ? [answer.value].flat().map(String) : [];
  const open = named.find((id) => statedTitle(office, id) === id);
  if (open !== undefined) return restingOn(gapPhrase(open, 'name not known yet'), [rests]);
  const said = words(valueInWords(office, field, answer.value, inPolicies));
  const record = findRecord(office, recordId);
  return glue([restingOn(said, [rests, ...named]), ...(record ? doubtOf(record) : [])]);
}

/** The words by which lists call a record, made of what somebody has stated; its id when that gives no words. */
function statedTitle(office: OfficeRecords, id: string): string {
  const type = typeOfId(id);
  const record = findRecord(office, id);
  if (type === undefined || record === undefined) return titleOfRecord(office, id);
  const suggested = answersOf(type, record).flatMap(({ path, answer }): [string, Answer<never>][] =>
    answer.state === 'suggested' ? [[path.slice(id.length + 1), { state: 'unknown' }]] : [],
  );
  return recordTitle(type, { ...record, ...Object.fromEntries(suggested) });
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

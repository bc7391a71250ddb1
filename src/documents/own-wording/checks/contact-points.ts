/** Own words with an email address, telephone number or web address that no record holds. */
import { allRecords, answersOf, type OfficeRecords } from '../../../inventory/office-records.ts';
import { isInventoryType } from '../../../inventory/record-id.ts';
import { joinWords } from '../../wording/periods-and-dates.ts';
import { wordFinding, type WordCheck } from './checked-words.ts';

const patterns = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  phone: /(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b/g,
  web: /(?:https?:\/\/|www\.)[\w-]+(?:\.[\w-]+)+[^\s<>"“”,;)]*/gi,
};
type Kind = keyof typeof patterns;

/** A web address counts as known when some record names the same host. */
export const contactPoints: WordCheck = (words) => {
  const kinds = (Object.keys(patterns) as Kind[]).filter((kind) => pointsIn(words.text, kind).length > 0);
  if (kinds.length === 0) return [];
  const held = textsOf(words.office);
  const unknown = kinds.flatMap((kind) => {
    const known = new Set(pointsIn(held, kind).map((one) => sameAs(one, kind)));
    return pointsIn(words.text, kind).filter((one) => !known.has(sameAs(one, kind)));
  });
  if (unknown.length === 0) return [];
  return [
    wordFinding(words, {
      kind: 'contact',
      weight: 'unclear',
      title: `Your own words in “${words.section}” name ${joinWords([...new Set(unknown.map((one) => one.replace(/^https?:\/\//i, '')))])}, which no record holds.`,
      fix: 'Check that people reach you there, and enter it as a contact point.',
      records: words.office.contact.map((one) => one.id),
    }),
  ];
};

function pointsIn(text: string, kind: Kind): string[] {
  return [...text.matchAll(patterns[kind])].map(([found]) => found.replace(/[.?!]+$/, ''));
}

/** What two ways of writing the same point have in common. */
function sameAs(point: string, kind: Kind): string {
  if (kind === 'phone') return point.replaceAll(/\D/g, '').slice(-10);
  const lower = point.toLowerCase();
  return kind === 'email'
    ? lower
    : (lower
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .split(/[/?#:]/)[0] ?? lower);
}

/** Everything that somebody has stated in words, one answer a line. */
function textsOf(office: OfficeRecords): string {
  return allRecords(office)
    .filter(({ type }) => isInventoryType(type))
    .flatMap(({ type, record }) => answersOf(type, record))
    .flatMap(({ field, answer }) => {
      const inWords = field.kind === 'text' || field.kind === 'texts' || field.kind === 'longText';
      return inWords && answer.state === 'given' ? [answer.value].flat().map(String) : [];
    })
    .join('\n');
}

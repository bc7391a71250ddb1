/** What a manager of the trade, or a lawyer, would strike out of a first draft: one rule for each kind of mistake, over all packs. */
import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { itemsOf, valueOf } from '../../../src/inventory/answer.ts';
import { allRecords, recordTitle, titleOfRecord, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { libraryElementGroups } from '../../../src/library/data-elements.ts';
import { asOf, everyAnswer, everyPack } from './every-pack.ts';

/** Names, addresses, dates of birth: people tell them, and no office makes them. */
const toldByPeople = new Set([
  ...(libraryElementGroups.find(({ id }) => id === 'contact')?.elements ?? []).map(({ id }) => id),
  'date-of-birth',
  'patient-contact-details',
]);
/** A list for letters is made by the office, of addresses that people told it. */
toldByPeople.delete('mailing-list');

describe.each(everyPack)('in the pack of $slug', ({ pack, full, confirmed }) => {
  const { terms } = pack;
  const elements = new Map(full.dataElement.map((one) => [one.id, one]));

  test('what people tell the office is not said to be made by it', () => {
    const made = full.source.filter((one) => valueOf(one.kind) === 'created');
    const wrong = made.flatMap((one) =>
      itemsOf(one.elements)
        .filter((id) => toldByPeople.has(valueOf(elements.get(id)?.libraryId ?? { state: 'unknown' }) ?? ''))
        .map((id) => `${recordTitle('source', one)}: ${titleOfRecord(full, id)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only data of those who get care is under a law on health records', () => {
    const patients = full.personGroup.filter((one) => valueOf(one.kind) === 'patients').map(({ id }) => id);
    const medical = full.dataElement.filter((one) => ['hipaa', 'cmia'].includes(valueOf(one.regime) ?? ''));
    expect(medical.filter((one) => itemsOf(one.personGroups).some((id) => !patients.includes(id)))).toEqual([]);
    if (terms.care === 'none') expect(medical).toEqual([]);
  });

  test('a company that runs a place for data is among those who get data', () => {
    const getting = new Set([...full.disclosure, ...full.tracker].flatMap((one) => itemsOf(one.recipients)));
    for (const one of full.system) {
      const host = valueOf(one.host);
      expect(host !== undefined, recordTitle('system', one)).toBe(valueOf(one.operatedBy) === 'vendor');
      if (host !== undefined) expect(getting.has(host), recordTitle('system', one)).toBe(true);
    }
  });

  test('what the law asks for is given out for no other purpose', () => {
    const byLaw = full.disclosure.filter((one) => valueOf(one.basis) === 'legal');
    const purposes = byLaw.flatMap((one) => itemsOf(one.purposes).map((id) => titleOfRecord(full, id)));
    expect([...new Set(purposes)]).toEqual(['Do what the law asks and settle claims']);
  });

  test('no word speaks of a place that the office does not have', () => {
    const says = textsOf(full);
    if (terms.place !== 'our office' && !terms.online)
      expect(says.filter((text) => /\bour office\b/i.test(text))).toEqual([]);
    if (terms.care === 'none')
      expect(says.filter((text) => /front desk|treatment|chart\b|our patients/i.test(text))).toEqual([]);
    expect(full.policyDocument[0]?.scope).toEqual({ state: 'suggested', value: ['our website', terms.place] });
  });

  test('the kind of office is one thing, and what it sends is one message', () => {
    expect(terms.kind).not.toMatch(/ (?:or|and) /);
    for (const one of full.marketing) expect(valueOf(one.name)).toMatch(/^Our .*[^s]$|^Our letter to donors$/);
  });

  test('what is called something begins with a capital: it is the title of a card and of a line', () => {
    const titles = allRecords(full).flatMap(({ type, record }) =>
      ['purpose', 'recipient', 'marketing', 'financialIncentive'].includes(type) ? recordTitle(type, record) : [],
    );
    expect(titles.filter((title) => /^\p{Ll}/u.test(title))).toEqual([]);
  });

  test('nothing is vague: each kind of data has a name, a category, and no word of a template', () => {
    const rules = new Set(['C-21', 'C-22', 'C-28', 'C-29', 'C-30', 'C-31', 'C-33', 'C-37']);
    const found = checkRecords(confirmed, asOf).filter(({ rule }) => rules.has(rule));
    expect(found.map(({ rule, title }) => `${rule} ${title}`)).toEqual([]);
  });
});

function textsOf(office: OfficeRecords): string[] {
  return everyAnswer(office).flatMap(({ type, field, answer }) => {
    if (type === 'policyDocument') return [];
    const value: unknown = answer.state === 'suggested' ? answer.value : [];
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    return texts.flatMap((text) =>
      typeof text === 'string' && text.includes(' ') ? [`${type}.${field}: ${text}`] : [],
    );
  });
}

/** The seed offices are honest test data: they load, keep their gaps, and hold each fact that their policies disclose. */
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../src/inventory/answer.ts';
import { definitionOf } from '../../src/inventory/definitions.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import { allRecords, answersOf, findRecord, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { seedDisclosures, seedGaps, seedOffice, seedSlugs, seedText, type SeedSlug } from '../support/seeds.ts';

const perOffice: Record<SeedSlug, number> = {
  'krystal-klear-imaging': 91,
  mymedicalimages: 83,
  'imagelab-med-spa': 96,
  '3d4medical': 113,
  imetrixhealth: 42,
};

describe.each(seedSlugs)('the seed office %s', (slug) => {
  const office = seedOffice(slug);

  test('is stored in canonical bytes', () => {
    expect(writeOffice(office)).toBe(seedText(slug));
  });

  test('keeps each gap of its policy as not known yet', () => {
    const answers = answersByPath(office);
    const filled = (seedGaps[slug] ?? []).filter((path) => answers.get(path)?.state !== 'unknown');
    expect(filled).toEqual([]);
  });

  test('holds no suggestion and no confirmation, because nobody at the office was asked', () => {
    const touched = [...answersByPath(office)].filter(
      ([, answer]) => answer.state === 'suggested' || ('confirmed' in answer && answer.confirmed !== undefined),
    );
    expect(touched.map(([path]) => path)).toEqual([]);
  });

  test('is not marked as a sample', () => {
    expect(office.sample).toBe(false);
  });

  test('has a phrase of its own for each thing that a policy prints', () => {
    const unnamed = [
      ...office.dataElement.filter((one) => isOpen(one.printed)),
      ...office.personGroup.filter((one) => isOpen(one.printed)),
      ...office.recipient.filter((one) => isOpen(one.label)),
      ...office.purpose.filter((one) => isOpen(one.name)),
    ];
    expect(unnamed.map((one) => one.id)).toEqual([]);
  });

  test('starts each printed phrase so that it reads on inside a sentence', () => {
    const phrases = [
      ...office.dataElement.map((one) => one.printed),
      ...office.purpose.map((one) => one.name),
      ...office.purpose.map((one) => one.printed),
      ...office.disclosure.map((one) => one.condition),
    ].flatMap((answer) => (answer.state === 'given' ? [answer.value] : []));
    const odd = phrases.filter((phrase) => /^[A-Z][a-z]/.test(phrase) || phrase.endsWith('.'));
    expect(odd).toEqual([]);
  });

  test('has disclosures that rest on facts which are there', () => {
    const answers = answersByPath(office);
    const broken = Object.entries(seedDisclosures)
      .filter(([, disclosure]) => disclosure.office === slug)
      .flatMap(([id, { records }]) =>
        records
          .filter((path) => (path.includes('.') ? !answers.has(path) : findRecord(office, path) === undefined))
          .map((path) => `${id} ${path}`),
      );
    expect(broken).toEqual([]);
  });

  test('has as many disclosures as its policy', () => {
    const own = Object.values(seedDisclosures).filter((disclosure) => disclosure.office === slug);
    expect(own).toHaveLength(perOffice[slug]);
  });
});

test('the five policies disclose 425 facts', () => {
  expect(Object.keys(seedDisclosures)).toHaveLength(425);
});

test('most key facts are words of the records themselves', () => {
  const missing = Object.entries(seedDisclosures).flatMap(([id, { office: slug, records, keys }]) => {
    const words = wordsOf(seedOffice(slug), records);
    return keys.filter((key) => !words.includes(key.toLowerCase())).map((key) => `${id} ${key}`);
  });
  // The rest are words that only the text has: dates in words, "free", "we do not sell", the names of options.
  expect(missing.length).toBeLessThan(40);
});

test('each gap is a question of its record type', () => {
  for (const slug of seedSlugs) {
    const office = seedOffice(slug);
    for (const path of seedGaps[slug] ?? []) {
      const [id = '', field = ''] = path.split('.');
      const found = allRecords(office).find(({ record }) => record.id === id);
      expect(found && (field in definitionOf(found.type).fields || field === 'from' || field === 'until')).toBe(true);
    }
  }
});

function answersByPath(office: OfficeRecords) {
  return new Map(
    allRecords(office)
      .flatMap(({ type, record }) => answersOf(type, record))
      .map(({ path, answer }) => [path, answer]),
  );
}

function wordsOf(office: OfficeRecords, paths: string[]): string {
  return allRecords(office)
    .flatMap(({ type, record }) => answersOf(type, record))
    .filter(({ path }) => paths.some((needed) => path === needed || path.startsWith(`${needed}.`)))
    .map(({ answer }) => JSON.stringify(answer))
    .join(' ')
    .toLowerCase();
}

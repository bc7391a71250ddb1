/** The map in words: the spoken summary, the text alternative, the tables, and why a line is there. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/documents/read-document.ts';
import { flowDetails, flowsBetween } from '../../../src/map/flow-details.ts';
import { mapDocument } from '../../../src/map/map-document.ts';
import { mapPage } from '../../../src/map/map-page.ts';
import { groupSummaries, wholeSummary } from '../../../src/map/map-summary.ts';
import { mapRows } from '../../../src/map/map-table.ts';
import { carriedWords, summaryWords, wholeWords } from '../../../src/map/map-words.ts';
import { officeFlows } from '../../../src/map/office-flows.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { samples } from '../../../src/samples/samples.ts';
import { largeOffice } from '../../support/map-offices.ts';
import { smallClinic } from '../../support/small-clinic.ts';

const today = '2026-11-22';
const sample = samples[0]?.office ?? smallClinic();
const map = officeFlows(sample, today);

test('a group of people is told in one sentence', () => {
  const told = { title: 'Patients', data: 14, kept: 4, reached: 9, thirdParties: 2 };
  expect(summaryWords(told)).toBe(
    'Patients give 14 kinds of data, kept in 4 systems, reaching 9 recipients, 2 of them third parties.',
  );
  expect(summaryWords({ ...told, data: 1, kept: 1, reached: 1, thirdParties: 0 })).toBe(
    'Patients give 1 kind of data, kept in 1 system, reaching 1 recipient, no third party.',
  );
  expect(summaryWords({ ...told, kept: 0, reached: 0, thirdParties: 0 })).toBe(
    'Patients give 14 kinds of data, kept in no place on record, reaching no recipient.',
  );
});

test('the sentences count what the records say', () => {
  expect(wholeWords(wholeSummary(map))).toBe(
    '7 groups of people give 40 kinds of data, kept in 8 systems, reaching 16 recipients, 4 of them third parties.',
  );
  const clients = groupSummaries(map).find(({ title }) => title === 'Clients');
  expect(clients).toMatchObject({ data: 20, kept: 7, reached: 10, thirdParties: 2 });
  // Narrowed to one group, the whole says the same as the group's own sentence.
  const narrowed = wholeSummary(officeFlows(sample, today, { group: clients?.group ?? '' }));
  expect(narrowed).toMatchObject({ groups: 1, data: 20, kept: 7, reached: 10, thirdParties: 2 });
});

test('a line is told with its categories, its kinds of data and its doubts', () => {
  const carried = { categories: ['A', 'B'] as const, elements: 5, suggested: 0, lanes: [] };
  expect(carriedWords(carried)).toBe('5 kinds of data in 2 categories');
  expect(carriedWords({ ...carried, suggested: 2 })).toBe('5 kinds of data in 2 categories, 2 of them suggested');
  expect(carriedWords({ ...carried, suggested: 5 })).toBe('5 kinds of data in 2 categories, suggested');
  expect(carriedWords({ ...carried, categories: [] })).toBe('5 kinds of data without a category');
  expect(carriedWords({ ...carried, elements: 0 })).toBe('data not noted yet');
});

describe('the text alternative of the page', () => {
  test('names every line, every role, and what is not drawn', () => {
    const { alternative } = mapPage(sample, today);
    for (const { fromTitle, toTitle } of mapRows(map)) expect(alternative).toContain(`${fromTitle} to ${toTitle}: `);
    expect(alternative).toContain('Third parties: ');
    expect(alternative).toContain('nothing going there: courts, regulators and law enforcement');
  });

  test('stays short for a large office', () => {
    const { alternative } = mapPage(largeOffice(), today);
    expect(alternative.length).toBeLessThan(30_000);
    expect(alternative).toMatch(/and \d+ more service providers/);
  });
});

test('the page names office, day and filter, and marks a sample', () => {
  const page = mapPage(sample, today, { group: 'G-001', role: 'thirdParty' });
  expect(page.name).toMatch(/^SAMPLE · Bayline Imaging Studio/);
  const texts = [...page.lines, ...page.around].flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(texts.join('\n')).toContain('November 22, 2026');
  expect(texts.join('\n')).toContain('Only: Clients; Third parties.');
  expect(texts.join('\n')).toContain('SAMPLE · a made-up office');
  expect(mapPage(smallClinic(), today).name).not.toContain('SAMPLE');
  const suggested = mapPage(packOffice('med-spa', 'Bay Spa'), today);
  expect(suggested.figure.some((mark) => mark.kind === 'text' && mark.text.startsWith('Suggested'))).toBe(true);
});

test('the tables have one row for each line, with each record by its own name, and are a document', () => {
  const document = mapDocument(largeOffice(), today, { role: 'authority' });
  const rows = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === 'table' ? one.rows : [])),
  );
  expect(rows.length).toBe(officeFlows(largeOffice(), today, { role: 'authority' }).flows.length);
  expect(readDocument(mapDocument(sample, today))).toEqual(mapDocument(sample, today));
});

describe('why a line is there', () => {
  const clinic = smallClinic();
  const flows = officeFlows(clinic, today);
  const ask = (from: string, to: string) =>
    flowDetails(clinic, today, {}, { map: flows, flows: flowsBetween(flows, new Set([from]), new Set([to])) });

  test('on the way in: the data by category, and the activities', () => {
    const { data, because } = ask('G-001', 'Y-001');
    expect(data.map(({ category, elements }) => [category, elements.map(({ title }) => title)])).toEqual([
      ['A', ['Email address']],
      ['D', ['Appointment times']],
    ]);
    expect(because).toEqual([{ id: 'A-001', title: 'Appointments' }]);
  });

  test('on the way out: the disclosures, for every line of the sample', () => {
    for (const { from, to } of map.flows) {
      const only = flowsBetween(map, new Set([from]), new Set([to]));
      const { because } = flowDetails(sample, today, {}, { map, flows: only });
      const type = from.startsWith('Y-') || from === 'open-kept' ? 'D-' : 'A-';
      expect(because.every(({ id }) => id.startsWith(type))).toBe(true);
      if (type === 'D-') expect(because.length, `${from} ${to}`).toBeGreaterThan(0);
    }
  });
});

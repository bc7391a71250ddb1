/** The sample office must be complete, made up, and in the canonical form that every office has. */
import { describe, expect, test } from 'vitest';
import { isOpen, itemsOf, valueOf } from '../../../src/inventory/answer.ts';
import { officeFormat, readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import { allRecords, answersOf, recordsOf, referrersOf } from '../../../src/inventory/office-records.ts';
import { inventoryTypes } from '../../../src/inventory/record-id.ts';
import { during, calendarYear } from '../../../src/inventory/valid-time.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { samples } from '../../../src/samples/samples.ts';

const everyAnswer = allRecords(imagingStudio).flatMap(({ type, record }) => answersOf(type, record));

describe('the imaging studio', () => {
  test('goes through its JSON and back without a change', () => {
    const text = writeOffice(imagingStudio);
    const reading = readOffice(JSON.parse(text));
    expect(reading.ok ? reading.office : reading.problem).toEqual(imagingStudio);
    expect(reading.ok && writeOffice(reading.office)).toBe(text);
    expect(text).toContain(officeFormat);
  });

  test('is marked as a sample', () => {
    expect(imagingStudio.sample).toBe(true);
  });

  test('has records of every type of the inventory, except files, which a sample cannot have', () => {
    const empty = inventoryTypes.filter((type) => recordsOf(imagingStudio, type).length === 0);
    expect(empty).toEqual(['evidence']);
  });

  test('is as large as a first session makes it', () => {
    const { dataElement, purpose, recipient, system, activity, retentionRule, policyDocument } = imagingStudio;
    expect(dataElement.length).toBeGreaterThanOrEqual(38);
    expect(purpose.length).toBeGreaterThanOrEqual(11);
    expect(recipient.length).toBeGreaterThanOrEqual(17);
    expect(system.length).toBeGreaterThanOrEqual(8);
    expect(activity.length).toBeGreaterThanOrEqual(8);
    expect(retentionRule.length).toBeGreaterThanOrEqual(10);
    expect(policyDocument.map((one) => valueOf(one.audience))).toEqual(['everyone', 'staff']);
  });

  test('leaves a few questions open on purpose, and no more', () => {
    const open = everyAnswer.filter(({ answer, field }) => isOpen(answer) && field.gap !== undefined);
    expect(open.map(({ path }) => path)).toEqual([
      'T-004.lifetime',
      'V-011.address',
      'C-004.status',
      'R-008.period',
      'R-010.period',
      'R-013.period',
    ]);
    expect(open.filter(({ answer }) => answer.state === 'suggested')).toHaveLength(2);
  });

  test('says of each other answer who confirmed it and when', () => {
    const settled = everyAnswer.filter(({ answer }) => !isOpen(answer));
    const anonymous = settled.filter(
      ({ answer, path }) => !('confirmed' in answer && answer.confirmed?.by === 'R. Ortiz') && !path.includes('.r1.'),
    );
    // "Does not apply" and corrections written as whole answers carry no name.
    expect(anonymous.length).toBeLessThan(settled.length / 20);
  });

  test('uses every kind of data, source, purpose, place, tracker and recipient somewhere', () => {
    const lonely = (['dataElement', 'source', 'purpose', 'system', 'tracker', 'recipient'] as const)
      .flatMap((type) => recordsOf(imagingStudio, type))
      .filter((record) => referrersOf(imagingStudio, record.id).length === 0);
    expect(lonely.map((record) => record.id)).toEqual([]);
  });

  test('has a rule for keeping each kind of data', () => {
    const covered = new Set(imagingStudio.retentionRule.flatMap((rule) => itemsOf(rule.elements)));
    expect(imagingStudio.dataElement.filter((one) => !covered.has(one.id)).map((one) => one.id)).toEqual([]);
  });

  test.each([
    [2025, ['Tiny Steps Baby Goods, Inc.', 'Cradle & Clover Photography, LLC']],
    [2026, ['Lullaby Lane Classes, LLC']],
  ])('gave data to these companies for their own marketing in %i', (year, names) => {
    const partners = imagingStudio.disclosure
      .filter((one) => valueOf(one.recipientMarketing) === true && during(one, calendarYear(year)) === 'yes')
      .flatMap((one) => itemsOf(one.recipients))
      .map((id) => imagingStudio.recipient.find((one) => one.id === id));
    expect(partners.map((one) => one && valueOf(one.name))).toEqual(names);
    for (const partner of partners) expect(partner && valueOf(partner.address)).toMatch(/, CA 9\d{4}$/);
  });
});

describe('everything in the samples is made up', () => {
  const text = writeOffice(imagingStudio);

  test('web and email addresses end in .example', () => {
    const hosts = [...text.matchAll(/(?:www\.|@)[a-z0-9.-]+/g)].map(([host]) => host.replace(/\.$/, ''));
    expect(hosts.length).toBeGreaterThan(20);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  test('telephone numbers are 555-01xx', () => {
    const numbers = [...text.matchAll(/\(\d{3}\) [\d-]+/g)].map(([number]) => number);
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.filter((number) => !/^\(\d{3}\) 555-01\d\d$/.test(number))).toEqual([]);
  });
});

test('the list of samples names each office as its records do', () => {
  for (const { slug, name, about, office } of samples) {
    expect(slug).toMatch(/^[a-z-]+$/);
    expect(office.organization.map((one) => valueOf(one.tradeName))).toEqual([name]);
    expect(about).not.toMatch(/\.$/);
    expect(office.sample).toBe(true);
  }
});

import { describe, expect, it } from 'vitest';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import {
  answersOf,
  countAnswers,
  findRecord,
  linksOf,
  referrersOf,
  titleOfRecord,
} from '../../../src/inventory/office-records.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  organization: [{ apps: [{ name: 'Scan App' }] }],
  recipient: [{ name: 'Postwell' }, { label: 'Hosting' }],
  dataElement: [{ name: 'Email address' }],
  disclosure: [{ recipients: ['V-001'], elements: ['E-001'] }],
});
const json = (): Record<string, unknown[]> => JSON.parse(writeOffice(office)) as Record<string, unknown[]>;

describe('an office as JSON', () => {
  it('reads back to the same bytes', () => {
    const reading = readOffice(json());
    expect(reading.ok && writeOffice(reading.office)).toBe(writeOffice(office));
  });

  it('has one order, whatever the order it came in', () => {
    const shuffled = json();
    shuffled['recipient']?.reverse();
    const records = shuffled['recipient'] as Record<string, unknown>[];
    shuffled['recipient'] = records.map((record) => Object.fromEntries(Object.entries(record).toReversed()));
    const reading = readOffice(Object.fromEntries(Object.entries(shuffled).toReversed()));
    expect(reading.ok && writeOffice(reading.office)).toBe(writeOffice(office));
  });

  it('may leave out empty lists', () => {
    const short = { format: 'candor-office/1', organization: json()['organization'] };
    expect(readOffice(short).ok).toBe(true);
  });

  it.each([
    ['another format', (it: Record<string, unknown>) => ({ ...it, format: 'candor-office/9' }), 'format'],
    ['an unknown list', (it: Record<string, unknown>) => ({ ...it, vendors: [] }), ''],
    ['no organization', (it: Record<string, unknown>) => ({ ...it, organization: [] }), 'organization'],
    [
      'two organizations',
      (it: Record<string, unknown>) => ({ ...it, organization: [office.organization[0], office.organization[0]] }),
      'organization',
    ],
    [
      'a bad answer',
      (it: Record<string, unknown>) => ({
        ...it,
        recipient: [{ ...office.recipient[0], role: { state: 'given', value: 'friend' } }],
      }),
      'recipient[0].role.value',
    ],
    [
      'an id used twice',
      (it: Record<string, unknown>) => ({ ...it, recipient: [office.recipient[0], office.recipient[0]] }),
      'recipient',
    ],
    [
      'a link that leads nowhere',
      (it: Record<string, unknown>) => ({ ...it, recipient: [office.recipient[1]] }),
      'disclosure D-001.recipients',
    ],
  ])('is refused with the first bad place: %s', (_what, change, path) => {
    const reading = readOffice(change(json()));
    expect(reading.ok ? 'taken' : reading.problem.path).toBe(path);
    expect(!reading.ok && reading.problem.message.length > 0).toBe(true);
  });

  it.each([null, 7, 'text', [], {}])('refuses %j', (value) => expect(readOffice(value).ok).toBe(false));
});

describe('looking around in an office', () => {
  it('finds records, titles and links both ways', () => {
    expect(findRecord(office, 'V-001')).toBe(office.recipient[0]);
    expect(findRecord(office, 'V-099')).toBeUndefined();
    expect(titleOfRecord(office, 'V-002')).toBe('Hosting');
    expect(titleOfRecord(office, 'V-099')).toBe('V-099');
    const [disclosure] = office.disclosure;
    expect(disclosure && linksOf('disclosure', disclosure)).toEqual([
      { field: 'recipients', to: 'V-001' },
      { field: 'elements', to: 'E-001' },
    ]);
    expect(referrersOf(office, 'V-001')).toEqual(['D-001']);
  });

  it('gives every answer its path, cells of rows included', () => {
    const [organization] = office.organization;
    const paths = organization ? answersOf('organization', organization).map((one) => one.path) : [];
    expect(paths).toEqual(
      expect.arrayContaining(['O-001.legalName', 'O-001.apps', 'O-001.apps.r1.name', 'O-001.apps.r1.remark']),
    );
  });

  it('counts what is answered, suggested and not known yet', () => {
    const blank = countAnswers(blankOffice('Bayline LLC'));
    expect(blank.suggested).toBe(0);
    expect(blank.unknown).toBeGreaterThan(20);
    const named = countAnswers(buildOffice({ recipient: [{ name: { state: 'suggested', value: 'Postwell' } }] }));
    expect(named.suggested).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { fieldsOf, type AnyRecord } from '../../../src/inventory/definitions.ts';
import { answerOf, findRecord, recordsOf } from '../../../src/inventory/office-records.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { cardFacts } from '../../../src/review/card/card-facts.ts';
import { sayings } from '../../../src/review/card/sayings.ts';
import { partsOfType, reviewTypes } from '../../../src/review/review-types.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  dataElement: [{ name: 'Email address' }, { name: 'Name' }],
  purpose: [{ name: 'send reminders' }],
  recipient: [
    {
      name: 'Postwell',
      role: 'serviceProvider',
      ownUse: false,
      country: 'the United States',
      website: { state: 'none' },
    },
  ],
  disclosure: [
    {
      name: 'reminders',
      recipients: ['V-001'],
      elements: ['E-001', 'E-002'],
      purposes: ['P-001'],
      basis: 'businessPurpose',
    },
  ],
});
const facts = (type: 'recipient' | 'disclosure', id: string) => {
  const record = findRecord(office, id);
  if (!record) throw new Error(`There is no ${id}.`);
  return cardFacts(office, type, record);
};

describe('what a card says', () => {
  it('is plain sentences, each only when its answers are known', () => {
    expect(facts('disclosure', 'D-001').sentences).toEqual([
      'This goes to Postwell: Email address and Name.',
      'It is for this: send reminders.',
      'They get it only to work for you.',
    ]);
    expect(facts('recipient', 'V-001').sentences).toEqual([
      'It works for you under written limits (service provider).',
      'It may use the data for nothing else than its work for you.',
    ]);
  });

  it('names every other answer, the honest nones, and what nobody knows', () => {
    const { others, none, unknown } = facts('recipient', 'V-001');
    expect(others).toEqual([{ ask: 'In which country does it work with the data?', words: 'the United States' }]);
    expect(none).toEqual(['What is its website?']);
    expect(unknown).toContain('What does it do for you?');
  });

  it('tells only the questions of a part, in full', () => {
    const [record] = imagingStudio.organization;
    const part = partsOfType('organization').find(({ title }) => title === 'Selling and sharing');
    if (!record || !part) throw new Error('The office has that part.');
    const { others } = cardFacts(imagingStudio, 'organization', record, part.fields);
    expect(others.find(({ ask }) => ask.startsWith('Do ads follow'))?.words).toBe('yes');
    expect(others.map(({ ask }) => ask).join(' ')).not.toContain('registered name');
  });

  it.each(reviewTypes)('of a %s leaves out nothing that a yes would confirm', (type) => {
    for (const record of recordsOf(imagingStudio, type)) {
      const { sentences, others, none } = cardFacts(imagingStudio, type, record);
      const said = others.length + none.length + new Set(placesIn(type, record)).size;
      const settled = fieldsOf(type).filter(([name]) => isTold(name, record)).length;
      // The name stands over the card; one more answer may say the same as the name.
      expect(said, record.id).toBeGreaterThanOrEqual(settled - 2);
      expect(sentences.join(' ')).not.toMatch(/[{}]|undefined/);
    }
  });

  it.each(reviewTypes)('of a %s speaks only of questions that it has', (type) => {
    const names = new Set(fieldsOf(type).map(([name]) => name));
    const spoken = (sayings[type] ?? []).flatMap((saying) =>
      typeof saying === 'string' ? [...saying.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name) : [saying.field],
    );
    expect(spoken.filter((name) => !names.has(name))).toEqual([]);
  });
});

function isTold(name: string, record: AnyRecord): boolean {
  const answer = answerOf(record, name);
  return name !== 'until' && answer.state !== 'unknown';
}

/** The fields that the sentences of a record tell. */
function placesIn(type: (typeof reviewTypes)[number], record: AnyRecord): string[] {
  const hasValue = (name: string): boolean => ['given', 'suggested'].includes(answerOf(record, name).state);
  return (sayings[type] ?? []).flatMap((saying) => {
    const fields =
      typeof saying === 'string' ? [...saying.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name) : [saying.field];
    return fields.every(hasValue) ? fields : [];
  });
}

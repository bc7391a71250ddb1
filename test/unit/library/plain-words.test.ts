import { describe, expect, it } from 'vitest';
import { findingRules } from '../../../src/library/finding-rules.ts';
import { libraryElements } from '../../../src/library/data-elements.ts';
import { recipientQuestions } from '../../../src/library/recipient-role-rules.ts';
import { requirementFacts } from '../../../src/library/requirement-facts.ts';
import { shineTheLightQuestions } from '../../../src/library/shine-the-light-routes.ts';
import { thresholdQuestions } from '../../../src/library/thresholds.ts';
import { catalogues } from './all-catalogues.ts';
import { readingGrade } from './reading-level.ts';

/** Fields that hold whole sentences which people read on screens and in documents. */
const sentenceFields = new Set(['plain', 'requires', 'why', 'outcome', 'ask', 'hint', 'limit']);

function sentencesOf(entry: object): string[] {
  return Object.entries(entry).flatMap(([name, value]) =>
    sentenceFields.has(name) && typeof value === 'string' ? [value] : [],
  );
}

function phrasesOf(entry: object, field: string): string[] {
  return Object.entries(entry).flatMap(([name, value]) => (name === field && typeof value === 'string' ? [value] : []));
}

const entries = [...Object.values(catalogues).flat(), ...findingRules];

describe('the words of the library', () => {
  it('are measured so that statute language stands out', () => {
    expect(readingGrade('We keep your file for seven years after your last visit.')).toBeLessThan(6);
    expect(
      readingGrade(
        'Notwithstanding the foregoing, authorization to effectuate subsequent dissemination of identifiable ' +
          'consumer particulars necessitates documentation evidencing proportionality.',
      ),
    ).toBeGreaterThan(18);
  });

  it('read at grade 10 or below, sentence by sentence', () => {
    const hard = entries
      .flatMap((entry) => sentencesOf(entry).map((text) => ({ id: entry.id, grade: readingGrade(text), text })))
      // Fragments such as "3 years." have too few words to be graded.
      .filter(({ text, grade }) => text.split(' ').length >= 8 && grade > 10);
    expect(hard).toEqual([]);
  });

  it('ask questions at grade 10 or below', () => {
    const questions = [
      ...Object.values(requirementFacts).map((fact) => fact.ask),
      ...Object.values(shineTheLightQuestions),
      ...Object.values(thresholdQuestions),
      ...Object.values(recipientQuestions),
    ];
    expect(questions.filter((text) => text.split(' ').length >= 8 && readingGrade(text) > 10)).toEqual([]);
  });

  it('print phrases that stay plain on the whole, and none longer than a line', () => {
    const printed = [...entries, ...libraryElements].flatMap((entry) => phrasesOf(entry, 'printed'));
    expect(printed.length).toBeGreaterThan(350);
    expect(readingGrade(printed.map((phrase) => `${phrase}.`).join(' '))).toBeLessThan(9);
    expect(printed.filter((phrase) => phrase.length > 105)).toEqual([]);
  });

  it('claim no compliance and give no advice', () => {
    const claims = /\b(compliant|in compliance|fully compl|legal advice|we comply with all)\b/i;
    for (const entry of entries) for (const text of sentencesOf(entry)) expect(text, entry.id).not.toMatch(claims);
  });
});

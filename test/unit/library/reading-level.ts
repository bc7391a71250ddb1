/**
 * A rough reading grade (Flesch-Kincaid) with a syllable count by vowel groups. Rough is enough: it is there to catch
 * sentences that slide back into the language of statutes.
 */

/** Words that the law makes us print and that every reader of a privacy policy meets; they count as two syllables. */
const termsOfTheLaw = new Set([
  'affiliate',
  'affiliates',
  'business',
  'california',
  'categories',
  'category',
  'deidentified',
  'disclosed',
  'disclosure',
  'disclosures',
  'information',
  'institution',
  'organization',
  'personal',
  'policy',
  'privacy',
]);

/** The school grade at which a text reads easily; one decimal. */
export function readingGrade(text: string): number {
  const sentences = text.split(/(?<=[.!?:;])\s+/).filter((part) => /[a-z]/i.test(part)).length;
  const words = text.split(/[\s/-]+/).filter((word) => /[a-z]/i.test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

function syllablesOf(raw: string): number {
  const word = raw.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (word === '') return 0;
  if (termsOfTheLaw.has(word)) return 2;
  if (word.length <= 3) return 1;
  const stem = word.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, '') || word;
  return Math.max(1, stem.match(/[aeiouy]+/g)?.length ?? 0);
}

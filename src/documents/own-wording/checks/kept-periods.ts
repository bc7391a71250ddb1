/** Own words with a period for keeping data that no rule for keeping it has. */
import { isOpen } from '../../../inventory/answer.ts';
import { joinWords, periodInWords } from '../../wording/periods-and-dates.ts';
import { sentencesOf, wordFinding, type WordCheck } from './checked-words.ts';

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const written = new RegExp(`\\b(\\d+|${numbers.join('|')})[ -](day|week|month|year)s?\\b`, 'gi');
const keeping = /\b(?:keep|kept|hold|held|stor(?:e|ed)|retain(?:ed)?|delet(?:e|ed)|eras(?:e|ed)|destroy(?:ed)?)\b/i;

/**
 * Looks at sentences about keeping or deleting, and, in the part on retention itself, at every period. A period that the
 * generated words name too is theirs, such as the time within which a request is answered.
 */
export const keptPeriods: WordCheck = (words) => {
  const rules = words.current.retentionRule.filter((one) =>
    words.generated.records.some((path) => idOf(path) === one.id),
  );
  const answered = rules.flatMap(({ id, period }) => (period.state === 'given' ? [{ id, period: period.value }] : []));
  const unanswered = rules.filter(({ period }) => isOpen(period));
  if (answered.length + unanswered.length === 0) return [];
  const known = new Set([...answered.map((rule) => length(rule.period)), ...periodsIn(words.generated.text)]);
  // The row of one rule names its kinds of data too.
  const behind = rules.length === 1 ? /^[RE]-/ : /^R-/;
  const onlyRules = words.isReplacement && words.generated.records.every((path) => behind.test(path));
  const told = sentencesOf(words.text).filter((sentence) => onlyRules || keeping.test(sentence));
  const wrong = told
    .flatMap((sentence) => [...sentence.matchAll(written)])
    .filter((match) => !known.has(lengthOf(match)));
  if (wrong.length === 0) return [];
  const own = joinWords([...new Set(wrong.map(([text]) => text))]);
  const recorded = joinWords([...new Set(answered.map((rule) => periodInWords(rule.period)))], 'or');
  const isAnswered = answered.length > 0;
  return [
    wordFinding(words, {
      kind: 'period',
      weight: 'untrue',
      title: `Your own words in “${words.section}” say ${own}, but ${isAnswered ? `the records say ${recorded}` : 'nobody has answered how long the data is kept'}.`,
      fix: isAnswered
        ? 'Correct your words, or the rule for keeping data. A live fact in braces always prints the period on record.'
        : 'Answer how long it is kept, or leave the period out of your words.',
      records: (isAnswered ? answered : unanswered).map((rule) => `${rule.id}.period`),
    }),
  ];
};

function idOf(path: string): string {
  return path.split('.')[0] ?? path;
}

function periodsIn(text: string): string[] {
  return [...text.matchAll(written)].map(lengthOf);
}

/** `2 years` and `24 months` are the same length. */
function lengthOf([, amount = '', unit = '']: RegExpMatchArray): string {
  const spoken = numbers.indexOf(amount.toLowerCase());
  const number = spoken < 0 ? Number(amount) : spoken + 1;
  return length(`P${number}${unit.charAt(0).toUpperCase()}`);
}

/** An ISO 8601 period as months and days, with which periods can be compared. */
function length(isoPeriod: string): string {
  const of = (letter: string): number => Number(new RegExp(`(\\d+)${letter}`).exec(isoPeriod)?.[1] ?? 0);
  return `${of('Y') * 12 + of('M')} months ${of('W') * 7 + of('D')} days`;
}

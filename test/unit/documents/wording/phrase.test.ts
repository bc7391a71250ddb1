import { describe, expect, test } from 'vitest';
import { plainTextOf } from '../../../../src/documents/plain-text.ts';
import {
  gapPhrase,
  joinPhrases,
  linkPhrase,
  restingOn,
  say,
  sentence,
  sentences,
  strong,
  words,
} from '../../../../src/documents/wording/phrase.ts';
import { capitalized, insideSentence, withArticle } from '../../../../src/documents/wording/sentence-case.ts';

const textOf = (phrase: ReturnType<typeof words>): string => plainTextOf(phrase.runs);

describe('phrases', () => {
  test('carry the records of every part, in reading order, each once', () => {
    const phrase = say`We keep ${words('charts', 'E-001')} for ${words('7 years', 'R-002', 'E-001')}`;
    expect(textOf(phrase)).toBe('We keep charts for 7 years');
    expect(phrase.records).toEqual(['E-001', 'R-002']);
  });

  test('keep a gap a gap, on the record of its answer', () => {
    const phrase = say`We keep it for ${gapPhrase('R-004.period', 'period not known yet')}`;
    expect(textOf(phrase)).toBe('We keep it for [period not known yet]');
    expect(phrase.records).toEqual(['R-004']);
    expect(phrase.runs.at(-1)).toEqual({
      kind: 'gap',
      gap: { path: 'R-004.period', missing: 'period not known yet', state: 'unknown' },
    });
  });

  test('a gap of the organization rests on the field, a cell on its table', () => {
    expect(gapPhrase('O-001.sells', 'x').records).toEqual(['O-001.sells']);
    expect(gapPhrase('O-001.apps.r1.name', 'x').records).toEqual(['O-001.apps']);
    expect(gapPhrase('O-001', 'x').records).toEqual(['O-001']);
  });

  test('become sentences with a capital and one full stop', () => {
    expect(textOf(sentence(words('we book')))).toBe('We book.');
    expect(textOf(sentence(words('Is it so?')))).toBe('Is it so?');
    expect(textOf(sentence(say`from ${words('Acme, Inc.')}`))).toBe('From Acme, Inc.');
    expect(textOf(say`${words('Acme, Inc.')}. More`)).toBe('Acme, Inc. More');
    expect(textOf(sentences([words('one'), undefined, words(''), words('two')]))).toBe('One. Two.');
  });

  test('a gap at the end still gets its full stop', () => {
    expect(textOf(sentence(gapPhrase('E-001.name', 'name not known yet')))).toBe('[name not known yet].');
  });

  test('neighbors of one kind become one run; strong text and links stay apart', () => {
    const phrase = say`${strong(words('Name'))}: ${words('on paper')} or ${linkPhrase('mail', 'mailto:a@b.example')}`;
    expect(phrase.runs).toEqual([
      { kind: 'text', text: 'Name', strong: true },
      { kind: 'text', text: ': on paper or ' },
      { kind: 'link', text: 'mail', href: 'mailto:a@b.example' },
    ]);
  });

  test('line ends become spaces: a run is one line', () => {
    expect(textOf(words('first\n\n second'))).toBe('first second');
  });

  test('lists of phrases join like lists of words', () => {
    expect(textOf(joinPhrases([words('a'), words('b'), words('c')]))).toBe('a, b and c');
    expect(textOf(joinPhrases([words('a, b'), words('c')]))).toBe('a, b; and c');
    expect(joinPhrases([]).runs).toEqual([]);
  });

  test('further records are added without repeats', () => {
    expect(restingOn(words('x', 'V-001'), ['V-002', 'V-001']).records).toEqual(['V-001', 'V-002']);
  });
});

describe('upper and lower case', () => {
  test.each([
    ['Mailing address', 'mailing address'],
    ['Send reminders', 'send reminders'],
    ['Testing of samples', 'testing of samples'],
    ['Google Analytics', 'Google Analytics'],
    ['IP address', 'IP address'],
    ['HIPAA forms', 'HIPAA forms'],
    ['Boeing Company', 'Boeing Company'],
    ['Wi-Fi name', 'Wi-Fi name'],
    ['California patients', 'California patients'],
    ['Referrals', 'referrals'],
    ['Interactive features', 'interactive features'],
    ['already small', 'already small'],
  ])('inside a sentence %s is %s', (text, inside) => {
    expect(insideSentence(text)).toBe(inside);
  });

  test('articles fit the word', () => {
    expect(withArticle('imaging studio')).toBe('an imaging studio');
    expect(withArticle('medical spa')).toBe('a medical spa');
    expect(withArticle('university clinic')).toBe('a university clinic');
    expect(withArticle('the clinic at the lake')).toBe('the clinic at the lake');
  });

  test('a first letter becomes a capital', () => {
    expect(capitalized('élan')).toBe('Élan');
    expect(capitalized('')).toBe('');
    expect(capitalized('office.example, a studio')).toBe('office.example, a studio');
    expect(capitalized('iMetrix')).toBe('iMetrix');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor, isPlainFileName } from '../../../../main/files/file-name.ts';
import { anyCharacters } from '../../../support/any-characters.ts';

describe('a suggested file name', () => {
  it.each([
    ['Bayline Imaging Studio', 'pdf', 'Bayline Imaging Studio.pdf'],
    ['A/B: "C" <D>?', 'pdf', 'A B C D.pdf'],
    ['..\\..\\evil', 'txt', 'evil.txt'],
    ['CON', 'pdf', 'Office CON.pdf'],
    ['nul.tar', 'pdf', 'Office nul.tar.pdf'],
    ['', 'pdf', 'Office.pdf'],
    ['...', 'pdf', 'Office.pdf'],
    ['Dr. Núñez & Söhne', 'docx', 'Dr. Núñez & Söhne.docx'],
    ['photo\u202Egpj', 'pdf', 'photogpj.pdf'],
    ['two\nlines\tand\0more', 'pdf', 'twolinesandmore.pdf'],
    ['x'.repeat(500), 'pdf', `${'x'.repeat(80)}.pdf`],
  ])('from %j with .%s is %s', (words, extension, name) => {
    expect(fileNameFor(words, extension)).toBe(name);
  });

  it('is a plain file name, whatever the office is called', () => {
    fc.assert(
      fc.property(anyCharacters({ maxLength: 200 }), (words) => {
        expect(isPlainFileName(fileNameFor(words, 'candor'))).toBe(true);
      }),
    );
  });
});

describe('a plain file name', () => {
  it.each(['Policy.pdf', 'a', 'Núñez 2026.candor'])('is %j', (name) => {
    expect(isPlainFileName(name)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '.hidden',
    'a/b',
    'a\\b',
    'C:a',
    'a\0',
    'a ',
    'a.',
    'NUL',
    'com1.txt',
    'a\u202Eb',
    'x'.repeat(121),
    'a:b',
    'a*',
  ])('is not %j', (name) => {
    expect(isPlainFileName(name)).toBe(false);
  });
});

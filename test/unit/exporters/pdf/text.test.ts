import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTypefaces, type FontName } from '../../../../exporters/pdf/fonts.ts';
import { coverText, printableText } from '../../../../exporters/pdf/glyph-coverage.ts';
import { breakLines, type Line } from '../../../../exporters/pdf/lines.ts';
import { styles } from '../../../../exporters/pdf/look.ts';
import type { Span } from '../../../../exporters/pdf/spans.ts';
import { loadFont } from '../../../../main/fonts.ts';
import { anyCharacters } from '../../../support/any-characters.ts';

const typefaces = openTypefaces(loadFont);
const cover = (words: string, font: FontName = 'serif-regular') => coverText(words, font, typefaces);
const body = (words: string): Span => ({ text: words, style: styles.body });
const textsOf = (lines: readonly Line[]) =>
  lines.map((line) => line.fragments.map((fragment) => fragment.text).join(''));

describe('characters and fonts', () => {
  it('prints Western, Greek, Cyrillic and Vietnamese in the text font', () => {
    for (const words of ['Zoë Ångström', 'Αθήνα', 'Київ', 'Nguyễn Thị Ánh']) {
      expect(cover(words)).toEqual([{ text: words, font: 'serif-regular' }]);
    }
  });

  it('takes letters that the text font lacks from the fallback, bold for bold', () => {
    expect(cover('Dr. שלום')).toEqual([
      { text: 'Dr. ', font: 'serif-regular' },
      { text: 'שלום', font: 'fallback-regular' },
    ]);
    expect(cover('שלום', 'serif-semibold')).toEqual([{ text: 'שלום', font: 'fallback-bold' }]);
  });

  it('prints a placeholder for a character that no font has', () => {
    expect(cover('王')).toEqual([{ text: '[U+738B]', font: 'serif-regular' }]);
    expect(cover('a𠀀b\u0007')).toEqual([{ text: 'a[U+20000]b[U+0007]', font: 'serif-regular' }]);
    expect(cover('\ud800')).toEqual([{ text: '[U+D800]', font: 'serif-regular' }]);
  });

  it('keeps an accent with its letter', () => {
    expect(cover('ax\u0305').map((part) => part.text)).toEqual(['a', 'x\u0305']);
  });

  it('uses the plain hyphen for a non-breaking one that the font lacks', () => {
    expect(cover('a\u2011b')).toEqual([{ text: 'a-b', font: 'serif-regular' }]);
  });

  it('leaves out what is invisible, so that no text can turn the line around', () => {
    expect(printableText('pay\u202eroll\u00ad\u200d\ufeff')).toBe('payroll');
    expect(printableText('e\u0301\t\n  b\u00a0c')).toBe('é b\u00a0c');
  });

  it('never chooses a font without the glyph', () => {
    fc.assert(
      fc.property(anyCharacters(), fc.constantFrom<FontName>('serif-regular', 'sans-semibold'), (any, font) => {
        for (const part of cover(printableText(any), font)) {
          for (const character of part.text.replaceAll('\u200b', '')) {
            expect(typefaces(part.font).covers(character.codePointAt(0) ?? 0)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('lines', () => {
  it('never get wider than asked, and lose no letter', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 12, max: 300 }), (words, width) => {
        const lines = breakLines([body(words)], width, typefaces);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.6);
        expect(textsOf(lines).join('')).toBe(words);
      }),
    );
  });

  it('hold no more of a long word than fits, also where its letters stand further apart side by side', () => {
    for (const letter of 'abcfkrtvwyVAWT7/_') {
      for (const line of breakLines([body(letter.repeat(300))], 200, typefaces)) {
        expect(line.width, letter).toBeLessThanOrEqual(200);
      }
    }
  });

  it('end with a space where words go on, so that copied words stay apart', () => {
    const lines = textsOf(breakLines([body('one two three four')], 45, typefaces));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith(' '))).toBe(true);
  });

  it('break after a hyphen between letters, but keep telephone numbers whole', () => {
    expect(textsOf(breakLines([body('opt-out')], 25, typefaces))).toEqual(['opt-', 'out']);
    const [first, second] = textsOf(breakLines([body('call 800-555-0142')], 70, typefaces));
    expect([first, second]).toEqual(['call ', '800-555-0142']);
  });

  it('cut an address that is too wide after a sign', () => {
    expect(textsOf(breakLines([body('privacy@bayline.example')], 80, typefaces))).toEqual([
      'privacy@',
      'bayline.',
      'example',
    ]);
  });

  it('join spans with one space, whichever of them has it', () => {
    expect(textsOf(breakLines([body('a '), body(' b'), body('c')], 100, typefaces))).toEqual(['a bc']);
  });

  it('are none for a text of spaces', () => {
    expect(breakLines([body(' \n\u200b')], 100, typefaces)).toEqual([]);
  });

  it('put right-to-left words from right to left, between what stands around them', () => {
    const [line] = breakLines([body('from שלום עולם to')], 300, typefaces);
    const fragments = line?.fragments.filter((fragment) => fragment.text.trim() !== '') ?? [];
    expect(fragments.map((fragment) => fragment.text)).toEqual(['from ', 'שלום', 'עולם', ' to']);
    const [from, first, second, to] = fragments.map((fragment) => fragment.x);
    expect([from, second, first, to]).toEqual([from, second, first, to].toSorted((a = 0, b = 0) => a - b));
  });
});

describe('fonts', () => {
  it('are measured with kerning, in points', () => {
    const { width } = typefaces('serif-regular');
    expect(width('AVAVAV', 10)).toBeLessThan(6 * Math.max(width('A', 10), width('V', 10)));
    expect(width('word', 20)).toBeCloseTo(2 * width('word', 10));
  });

  it('are opened once for each source', () => {
    expect(openTypefaces(loadFont)('sans-bold')).toBe(typefaces('sans-bold'));
  });
});

describe('the characters that glyphs stand for', () => {
  const charactersOf = (words: string) =>
    typefaces('serif-regular')
      .font.layout(words)
      .glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints));

  it('are those of the text, also after the glyph was embedded as a part of another', () => {
    const { font } = typefaces('serif-regular');
    const { id } = font.glyphForCodePoint(0x7e);
    font.getGlyph(id);
    expect(charactersOf('a~')).toEqual(['a', '~']);
  });

  it('are the usual ones where a font draws several characters alike', () => {
    expect(charactersOf('1\u00a0\u2010\u02bc')).toEqual(['1', ' ', '-', '’']);
  });

  it('are several for a ligature', () => {
    expect(charactersOf('office')).toContain('ffi');
  });
});

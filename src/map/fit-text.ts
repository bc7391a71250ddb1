/**
 * How wide words are, without a font at hand: the advance widths of Source Sans 3, so that the screen, the PDF and the image
 * break the same name at the same place. A test holds them against the font.
 */

export type TextWeight = 'regular' | 'semibold';

/** Widths of the characters from the space to the tilde, in thousandths of the type size. */
const widths: Readonly<Record<TextWeight, readonly number[]>> = {
  regular: numbers(
    '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 ' +
      '497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 ' +
      '303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 ' +
      '446 467 425 303 241 303 497',
  ),
  semibold: numbers(
    '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 ' +
      '513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 ' +
      '324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 ' +
      '481 495 443 324 255 324 513',
  ),
};
/** Other letters: Latin ones with accents are about this wide; those of other scripts may be as wide as they are high. */
const accented = 0.6;
const foreign = 1.05;

/** The width of a text on one line, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: TextWeight = 'regular'): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const known = widths[weight][code - 32];
    width +=
      known === undefined ? (code < 0x250 || (code > 0x2010 && code < 0x2070) ? accented : foreign) : known / 1000;
  }
  return width * size;
}

/** The text in at most `most` lines that fit the width; what is longer ends in dots. */
export function fitLines(
  text: string,
  room: { width: number; size: number; most: number; weight?: TextWeight },
): string[] {
  const { width, size, most, weight = 'regular' } = room;
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    // A word that is wider than the line is cut: an address, or a script that writes without spaces.
    while (!fits(line) && lines.length < most) {
      const start = startThatFits(line, fits);
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), withDots(rest, fits)];
}

function startThatFits(text: string, fits: (line: string) => boolean): string {
  let start = '';
  for (const character of text) {
    if (start !== '' && !fits(start + character)) return start;
    start += character;
  }
  return start;
}

function withDots(text: string, fits: (line: string) => boolean): string {
  let kept = '';
  for (const character of text) {
    if (!fits(`${kept}${character}…`)) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function numbers(text: string): number[] {
  return text.split(' ').map(Number);
}

/** File names made from names that people typed. */

/** Windows keeps these for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A plain file name that every system takes: no separators, control or direction characters, no dot or space at the ends,
 * at most 80 characters before the ending.
 *
 * @param words what to build it from, e.g. `Bayline Imaging, Privacy Policy`
 * @param extension without dot
 */
export function fileNameFor(words: string, extension: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ');
  const short = Array.from(plain)
    .slice(0, 80)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  const name = short === '' || reserved.test(short.split('.')[0] ?? '') ? `Office ${short}`.trim() : short;
  return `${name}.${extension}`;
}

/** True for a name that means a file in the folder at hand and nothing else. */
export function isPlainFileName(name: string): boolean {
  return (
    name.length <= 120 &&
    !/[\p{Cc}\p{Cf}<>:"/\\|?*]/u.test(name) &&
    !/^[. ]|[. ]$/.test(name) &&
    name !== '' &&
    !reserved.test(name.split('.')[0] ?? '')
  );
}

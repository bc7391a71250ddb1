import fc from 'fast-check';

const surrogates = 0x800;

/**
 * Any characters, also those that mean nothing yet. The same as fast-check's strings of the unit `binary`, without the table
 * of a million characters that it makes first.
 */
export function anyCharacters(limits: { maxLength?: number } = {}): fc.Arbitrary<string> {
  const character = fc
    .nat({ max: 0x10_ffff - surrogates })
    .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + surrogates));
  return fc.array(character, limits).map((characters) => characters.join(''));
}

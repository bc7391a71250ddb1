/**
 * Loads the fonts that the printers embed.
 *
 * In a clone they come out of `node_modules`; in the built program they lie in `resources/fonts` beside the bundle, where
 * the build puts the files of `fontFiles`. Licences: `exporters/fonts/README.md`.
 */
import { readFileSync } from 'node:fs';
import { bundledFile } from './bundled-file.ts';
import type { FontName, FontSource } from '../exporters/pdf/fonts.ts';

const serif = '@expo-google-fonts/source-serif-4';
const sans = '@expo-google-fonts/source-sans-3';

/** The file of each font, as a path into an installed package. The names of the files differ, so they can share a folder. */
export const fontFiles: Readonly<Record<FontName, string>> = {
  'serif-regular': `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
  'serif-italic': `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  'serif-semibold': `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  'sans-regular': `${sans}/400Regular/SourceSans3_400Regular.ttf`,
  'sans-semibold': `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  'sans-bold': `${sans}/700Bold/SourceSans3_700Bold.ttf`,
  'fallback-regular': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'fallback-bold': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

const read = new Map<FontName, Uint8Array>();

/**
 * The bytes of a font, read at its first use. One function for the whole program, so that the printers parse each font
 * once. Throws when the file is missing, which means a broken installation.
 */
export const loadFont: FontSource = (name) => {
  const known = read.get(name);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(readFileSync(bundledFile(fontFiles[name], 'fonts')));
  read.set(name, bytes);
  return bytes;
};

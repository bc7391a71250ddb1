/**
 * Word and Excel files are zip archives of XML parts ("packages", ECMA-376). The libraries that write them stamp the clock
 * into every part; here the stamps become the date of the export, so that the same input gives the same bytes.
 */
import JSZip from 'jszip';

/** The parts of a package by name. Rejects when the bytes are no zip archive. */
export async function readPackage(bytes: Uint8Array): Promise<JSZip> {
  return JSZip.loadAsync(bytes);
}

/** The same package with every time stamp set to the start of the ISO date, parts in the order of their names. */
export async function withFixedDates(written: JSZip, isoDate: string): Promise<Uint8Array> {
  const fixed = new JSZip();
  const date = new Date(`${isoDate}T00:00:00Z`);
  // Word and Excel look for the list of content types first.
  const names = Object.keys(written.files).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const name of names) {
    const part = written.files[name];
    if (!part || part.dir) continue;
    const content =
      name === 'docProps/core.xml'
        ? withFixedProperties(await part.async('string'), isoDate)
        : await part.async('uint8array');
    fixed.file(name, content, { date, createFolders: false });
  }
  return fixed.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function withFixedProperties(xml: string, isoDate: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${isoDate}T00:00:00Z`);
}

/** Several files in one zip archive. The same files and day give the same bytes. */
import JSZip from 'jszip';

/** The archive, in the order given; `createdAt` (ISO date) is the only date in it. Names are plain and differ. */
export async function printZip(
  files: readonly { name: string; bytes: Uint8Array }[],
  createdAt: string,
): Promise<Uint8Array> {
  const archive = new JSZip();
  const date = new Date(`${createdAt}T00:00:00Z`);
  for (const { name, bytes } of files) archive.file(name, bytes, { date, createFolders: false });
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

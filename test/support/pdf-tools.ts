/** The PDF tools of a computer, for tests that ask them where they are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PdfTool = 'qpdf' | 'pdfinfo';

/** Whether the tool can be started here. */
export function hasPdfTool(tool: PdfTool): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}

/** What the tool prints about a file, and its exit code. `pdfArguments` come before the name of the file. */
export function askPdfTool(
  tool: PdfTool,
  pdfArguments: string[],
  bytes: Uint8Array,
): { exitCode: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'candor-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    const { status, stdout, stderr } = spawnSync(tool, [...pdfArguments, path], { encoding: 'utf8' });
    return { exitCode: status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

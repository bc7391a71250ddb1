/** The PDF tools of a computer, for tests that ask them where they are installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  return withFile(bytes, (path) => {
    const { status, stdout, stderr } = spawnSync(tool, [...pdfArguments, path], { encoding: 'utf8' });
    return { exitCode: status, output: stdout + stderr };
  });
}

/** PDFBox Preflight and what it needs, where Debian's packages libpdfbox2-java, libactivation-java, libjaxb-api-java put it. */
const preflightParts = [
  'preflight',
  'xmpbox',
  'pdfbox2',
  'fontbox2',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

const java = 'java';

/** Whether PDFBox Preflight, which checks PDF/A-1b, can be started here. */
export function hasPreflight(): boolean {
  return preflightParts.every((part) => existsSync(part)) && spawnSync(java, ['-version']).error === undefined;
}

/** What PDFBox Preflight finds in a file that is not PDF/A-1b, e.g. `7.11.2 : Error on MetaData, part must be 1`. */
export function preflightProblems(bytes: Uint8Array): string[] {
  return withFile(bytes, (path) => {
    const validator = 'org.apache.pdfbox.preflight.Validator_A1b';
    const settings = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', preflightParts.join(':')];
    const { stdout } = spawnSync(java, [...settings, validator, path], { encoding: 'utf8' });
    return / is a valid PDF\/A-1b file/u.test(stdout) ? [] : stdout.split('\n').filter((line) => line.includes(' : '));
  });
}

function withFile<Result>(bytes: Uint8Array, use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'candor-pdf-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

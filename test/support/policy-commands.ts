/** Commands on what an office publishes, for the tests that run them: answers as JSON, refusals, texts by part. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { VersionDrift, VersionInfo } from '../../src/contract/versions.ts';
import type { Document } from '../../src/documents/block.ts';
import { allBlocks, ownText } from '../../src/documents/block-tree.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import { candor, contentOf, done } from './command-line.ts';
import { smallClinic } from './small-clinic.ts';

/** What the tests call, all in one folder. */
export interface PolicyCommands {
  /** What a command answers with `--json`, whatever its exit code says about findings. */
  json<Answer>(...args: string[]): Promise<Answer>;
  /** Runs a command that must be refused in one line, and change nothing; answers that line. */
  refused(...args: string[]): Promise<string>;
  /** The draft of an office file: the words of each part by its id. */
  textsOf(file: string): Promise<Map<string, string>>;
  versions(file: string): Promise<VersionInfo[]>;
  drift(file: string): Promise<VersionDrift>;
  /** The fingerprint of the frozen document of version 1; the PDF, which takes longer to check, is looked at once. */
  frozen(file: string): Promise<string>;
  bytes(name: string): Buffer;
  sha256(name: string): string;
}

export function policyCommands(folder: string): PolicyCommands {
  const bytes = (name: string): Buffer => readFileSync(join(folder, name));
  const sha256 = (name: string): string => createHash('sha256').update(bytes(name)).digest('hex');
  const json = async <Answer>(...args: string[]): Promise<Answer> => {
    const { out, err } = await candor(folder, [...args, '--json']);
    expect(err).toBe('');
    return JSON.parse(out) as Answer;
  };
  return {
    json,
    refused: async (...args) => {
      const before = contentOf(folder);
      const { code, out, err } = await candor(folder, args);
      expect(err, args.join(' ')).toMatch(/^[^\n]{10,400}\n$/);
      expect(err).not.toMatch(/undefined|\[object/);
      // Only issuing says more: every point that is open, on a line.
      expect({ code, lines: out.split('\n').filter((line) => !/^[\w.-]+ {2}\S/.test(line)) }).toEqual({
        code: 3,
        lines: [''],
      });
      expect(contentOf(folder)).toEqual(before);
      return err;
    },
    textsOf: async (file) => {
      await done(folder, 'policy', file, '--out', 'draft.json');
      const document = JSON.parse(bytes('draft.json').toString()) as Document;
      return new Map(allBlocks(document).map((part) => [part.id, ownText(part)]));
    },
    versions: async (file) => (await json<{ versions: VersionInfo[] }>('policy', 'versions', file)).versions,
    drift: async (file) => json<VersionDrift>('policy', 'drift', file),
    frozen: async (file) => {
      await done(folder, 'policy', 'version', file, '--number', '1', '--out', 'frozen.json');
      return sha256('frozen.json');
    },
    bytes,
    sha256,
  };
}

/** One reason for every gap of a text that is issued. */
export const acceptAll = ['--accept-all', 'We asked; the answers come next month.'] as const;

/** Makes the file of a small clinic in the folder. */
export async function makeClinic(folder: string, file: string): Promise<void> {
  writeFileSync(join(folder, 'clinic.json'), writeOffice(smallClinic()));
  await done(folder, 'new', file, '--name', 'Harbor Clinic, Inc.');
  await done(folder, 'office', 'import', file, 'clinic.json');
}

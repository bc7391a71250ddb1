/** Commands on what an office publishes, for the tests that run them: answers as JSON, refusals, texts by part. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
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
  bytes(name: string): Buffer;
  sha256(name: string): string;
}

export function policyCommands(folder: string): PolicyCommands {
  const bytes = (name: string): Buffer => readFileSync(join(folder, name));
  return {
    json: async <Answer>(...args: string[]) => {
      const { out, err } = await candor(folder, [...args, '--json']);
      expect(err).toBe('');
      return JSON.parse(out) as Answer;
    },
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
    bytes,
    sha256: (name) => createHash('sha256').update(bytes(name)).digest('hex'),
  };
}

/** Makes the file of a small clinic in the folder. */
export async function makeClinic(folder: string, file: string): Promise<void> {
  writeFileSync(join(folder, 'clinic.json'), writeOffice(smallClinic()));
  await done(folder, 'new', file, '--name', 'Harbor Clinic, Inc.');
  await done(folder, 'office', 'import', file, 'clinic.json');
}

import Database from 'better-sqlite3';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exportFormats } from '../../src/contract/calls.ts';
import { officeSchema } from '../../src/inventory/office-json.ts';
import { compileCache } from '../support/compile-cache.ts';
import { candor, candorProcess, commandLineProgram, contentOf, done } from '../support/command-line.ts';
import { seedText } from '../support/seeds.ts';
import { temporaryFolder, temporaryFolderForFile } from '../support/temporary-folder.ts';

let folder = '';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Runs a command that answers JSON, whatever its exit code says about findings. */
async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { out, err } = await candor(folder, [...args, '--json']);
  expect(err).toBe('');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(out));
}

async function exported(file: string): Promise<string> {
  await done(folder, 'office', 'export', file, '--out', 'exported.json');
  return read('exported.json');
}

const prepared = temporaryFolderForFile();

beforeAll(async () => {
  await done(prepared, 'sample', 'create', 'imaging-studio', 'sample.candor');
  await done(prepared, 'new', 'small.candor', '--name', 'Test');
  writeFileSync(join(prepared, 'small.json'), seedText('imetrixhealth'));
  await done(prepared, 'office', 'import', 'small.candor', 'small.json');
});

/** Puts an office that was prepared once into the test's folder: the sample, or a small one with two changes in its history. */
const copyOf = (office: 'sample' | 'small', name: string): void =>
  copyFileSync(join(prepared, `${office}.candor`), join(folder, name));

beforeEach(() => {
  folder = temporaryFolder();
});

describe('making and looking', () => {
  it('makes an empty office and says what is in it', async () => {
    expect(await done(folder, 'new', 'a.candor', '--name', 'Test Clinic')).toBe('Made: a.candor\n');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['a.candor']);
    expect(await json('info', 'a.candor')).toMatchObject({
      name: 'Test Clinic',
      sample: false,
      revision: 1,
      records: { organization: 1, recipient: 0 },
    });
  });

  it('lists the samples and makes one that is marked as a sample in everything it prints', async () => {
    const { samples } = await json('sample', 'list');
    expect(samples).toContainEqual(expect.objectContaining({ slug: 'imaging-studio' }));
    await done(folder, 'sample', 'create', 'imaging-studio', 's.candor');
    expect(await json('info', 's.candor')).toMatchObject({ sample: true });
    await done(folder, 'policy', 's.candor', '--out', 'p.txt');
    expect(read('p.txt')).toContain('SAMPLE');
  });

  it('prints the schema of the office JSON, which the export of the sample follows', async () => {
    const schema: unknown = JSON.parse(await done(folder, 'schema'));
    expect(schema).toMatchObject({ type: 'object', properties: { format: { const: 'candor-office/1' } } });
    copyOf('sample', 's.candor');
    expect(officeSchema.safeParse(JSON.parse(await exported('s.candor'))).success).toBe(true);
  });
});

describe('exports', () => {
  it('write the policy and the Shine the Light answer in every format, checked', { timeout: 120_000 }, async () => {
    copyOf('small', 's.candor');
    for (const format of exportFormats.policy) {
      const said = await done(folder, 'policy', 's.candor', '--as-of', '2026-03-01', '--out', `p.${format}`);
      expect(said).toMatch(new RegExp(`^Written and checked: p\\.${format}, [1-9]\\d* \\w+\\n$`));
      expect(existsSync(join(folder, `p.${format}`))).toBe(true);
    }
    copyOf('sample', 'y.candor');
    for (const format of exportFormats.shineTheLight) {
      const said = await done(folder, 'shine-the-light', 'y.candor', '--year', '2025', '--out', `y.${format}`);
      expect(said).toMatch(new RegExp(`^Written and checked: y\\.${format}, [1-9]\\d* \\w+`));
    }
  });

  it('write the workbook and a backup that is as good as the file', async () => {
    copyOf('sample', 's.candor');
    expect(await done(folder, 'workbook', 'export', 's.candor', '--out', 'w.xlsx')).toMatch(/sheets, \d+ rows\n$/);
    expect(await done(folder, 'backup', 's.candor', '--out', 'b.candor')).toMatch(/\d+ records, change 1\n$/);
    expect(await exported('b.candor')).toBe(await exported('s.candor'));
    await done(folder, 'verify', 'b.candor');
  });

  it('go back to a backup as a new file, and never over one that is there', async () => {
    copyOf('sample', 'kept.candor');
    expect(await done(folder, 'restore', 'kept.candor', '--out', 'back.candor')).toMatch(
      /^Restored and checked: back\.candor, \d+ records, change 1\n$/,
    );
    expect(await exported('back.candor')).toBe(await exported('kept.candor'));
    const before = contentOf(folder);
    const { code, err } = await candor(folder, ['restore', 'kept.candor', '--out', 'back.candor']);
    expect({ code, after: contentOf(folder) }).toEqual({ code: 3, after: before });
    expect(err).toContain('back.candor');
  });

  it('name the policy that was asked for, the day, and with --explain what each part rests on', async () => {
    copyOf('sample', 's.candor');
    await done(folder, 'policy', 's.candor', '--policy', 'PD-001', '--as-of', '2026-03-01', '--out', 'p.json');
    const plain = JSON.parse(read('p.json')) as { asOf: string; sections: { id: string }[] };
    expect(plain.asOf).toBe('2026-03-01');
    await done(folder, 'policy', 's.candor', '--explain', '--out', 'e.txt');
    expect(read('e.txt')).toMatch(/appendix for the lawyer/i);
    expect(plain.sections.map(({ id }) => id)).not.toContain('appendix');
  });
});

describe('checking', () => {
  it('lists findings with all that is needed to act, and ends with 1', async () => {
    copyOf('sample', 's.candor');
    const { code, out } = await candor(folder, ['check', 's.candor', '--json', '--as-of', '2026-03-01']);
    expect(code).toBe(1);
    const finding = z.object({
      id: z.string().min(1),
      rule: z.string().min(1),
      severity: z.enum(['untrue', 'must', 'unclear', 'nice']),
      title: z.string().min(1),
      why: z.string().min(1),
      fix: z.string().min(1),
      records: z.array(z.string()).min(1),
      citations: z.array(z.string()),
    });
    const answer = z.strictObject({
      asOf: z.literal('2026-03-01'),
      findings: z.array(z.strictObject(finding.shape)).min(1),
    });
    expect(answer.safeParse(JSON.parse(out)).error).toBeUndefined();
    const plain = await candor(folder, ['check', 's.candor']);
    expect(plain.code).toBe(1);
    expect(plain.out.trim().split('\n').length).toBeGreaterThan(0);
  });
});

describe('changing', () => {
  beforeEach(() => {
    copyOf('small', 's.candor');
  });

  it.each([
    [['record', 'set', 's.candor', 'V-003', 'name', '"Another name"'], 'V-003', 'changed'],
    [['record', 'set', 's.candor', 'O-001', 'tradeName', '{"state":"none"}'], 'O-001', 'changed'],
    [['record', 'create', 's.candor', 'purpose', '{}'], 'P-', 'added'],
  ])('%j shows in the history and is undone byte for byte', async (args, id, what) => {
    const before = await exported('s.candor');
    await done(folder, ...args, '--why', 'a test');
    const after = await exported('s.candor');
    expect(after).not.toBe(before);

    const { entries } = await json('history', 's.candor');
    expect(entries).toMatchObject([
      { sequence: 3, why: 'a test', records: [{ what }] },
      { sequence: 2 },
      { sequence: 1, command: 'create' },
    ]);
    expect(JSON.stringify(entries)).toContain(id);
    await done(folder, 'undo', 's.candor');
    expect(await exported('s.candor')).toBe(before);
    expect(await json('verify', 's.candor')).toEqual({ ok: true, problems: [] });
    await done(folder, 'redo', 's.candor');
    expect(await exported('s.candor')).toBe(after);
    expect((await candor(folder, ['redo', 's.candor'])).code).toBe(3);
  });

  it('removes a record that nothing uses, and refuses one that is used', async () => {
    const id = (await done(folder, 'record', 'create', 's.candor', 'purpose')).trim();
    expect(await done(folder, 'record', 'remove', 's.candor', id)).toBe(`Removed: ${id}\n`);
    const refused = await candor(folder, ['record', 'remove', 's.candor', 'V-001']);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(/^V-001 is used by .*\.\n$/);
  });

  it('makes verify fail when one byte of the log was changed', async () => {
    await done(folder, 'record', 'set', 's.candor', 'V-003', 'name', '"Tamper target"');
    copyFileSync(join(folder, 's.candor'), join(folder, 'tampered.candor'));
    const database = new Database(join(folder, 'tampered.candor'));
    database.exec("UPDATE change_log SET who = 'x' || substr(who, 2) WHERE sequence = 1");
    database.close();
    const { code, out } = await candor(folder, ['verify', 'tampered.candor']);
    expect(code).toBe(1);
    expect(out).toMatch(/change 1/);
    expect((await candor(folder, ['verify', 's.candor'])).code).toBe(0);
  });
});

describe('as a process of its own', () => {
  it('answers on standard output and gives its exit code to the shell', () => {
    expect(candorProcess(folder, ['new', 'a.candor', '--name', 'Test Clinic'])).toEqual({
      code: 0,
      out: 'Made: a.candor\n',
      err: '',
    });
    const refused = candorProcess(folder, ['info', 'missing.candor']);
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toBe('"missing.candor" was not found or cannot be reached. Check the name and the folder.\n');
  });

  it('ends with 4 and one line when what it says cannot be printed', ({ skip }) => {
    if (!existsSync('/dev/full')) return skip('only Linux has a device that is always full');
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [commandLineProgram, '--version'], {
      encoding: 'utf8',
      env: { ...process.env, ...compileCache },
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(stderr).toMatch(/^What the command said could not be printed \(ENOSPC\)[^\n]*\n$/);
    expect(status).toBe(4);
  });

  it('ends in peace when nobody reads on', async () => {
    const program = spawn(process.execPath, [commandLineProgram, 'schema'], {
      env: { ...process.env, ...compileCache },
    });
    let complaints = '';
    program.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    await once(program.stdout, 'data');
    program.stdout.destroy();
    expect(await once(program, 'close')).toEqual([0, null]);
    expect(complaints).toBe('');
  });
});

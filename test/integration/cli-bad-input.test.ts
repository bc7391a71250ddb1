import Database from 'better-sqlite3';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  candor,
  candorProcess,
  commandLineProgram,
  type CommandResult,
  contentOf,
  done,
  putNewOffice,
} from '../support/command-line.ts';
import { nobody, reaches } from '../support/other-account.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';

beforeEach(async () => {
  folder = temporaryFolder();
  await putNewOffice(folder, 'good.candor');
});

/** Every command that takes an office file, with what else it needs. */
const readingCommands = [
  ['info', 'F'],
  ['history', 'F', '--json'],
  ['verify', 'F'],
  ['check', 'F', '--json'],
  ['policy', 'F', '--out', 'out.pdf'],
  ['shine-the-light', 'F', '--year', '2025', '--out', 'out.xlsx'],
  ['workbook', 'export', 'F', '--out', 'out.xlsx'],
  ['office', 'export', 'F', '--out', 'out.json'],
  ['backup', 'F', '--out', 'copy.candor'],
] as const;
const writingCommands = [
  ['office', 'import', 'F', 'office.json'],
  ['record', 'set', 'F', 'O-001', 'tradeName', '"X"'],
  ['record', 'create', 'F', 'recipient'],
  ['record', 'remove', 'F', 'V-001'],
  ['undo', 'F'],
  ['redo', 'F'],
] as const;

/** Runs the command; it must refuse in one line that names the file, and change nothing. */
async function refused(
  args: readonly string[],
  file: string,
  { code = 3, run = candor }: { code?: number; run?: (folder: string, args: readonly string[]) => unknown } = {},
): Promise<string> {
  const before = contentOf(folder);
  const result = (await run(folder, args)) as CommandResult;
  expect(result.err, args.join(' ')).toMatch(/^[^\n]{10,400}\n$/);
  expect(result.err).not.toMatch(/\bat .*:\d+:\d+|Error:|undefined|\[object/);
  expect(result.err).toContain(file);
  expect(result.out).toBe('');
  expect(result.code, result.err).toBe(code);
  expect(contentOf(folder)).toEqual(before);
  return result.err;
}

const naming = (file: string) => (args: readonly string[]) => args.map((arg) => (arg === 'F' ? file : arg));

describe('an office file that cannot be taken', () => {
  const bad: [what: string, words: RegExp, make: (path: string) => void][] = [
    ['missing', /not found/, () => undefined],
    ['a text file', /not a Candor office/, (path) => writeFileSync(path, 'just a text\n'.repeat(500))],
    ['empty', /not a Candor office|damaged/, (path) => writeFileSync(path, '')],
    ['a folder', /not a Candor office|not found/, (path) => mkdirSync(path)],
    [
      "another program's database",
      /not a Candor office/,
      (path) => {
        const other = new Database(path);
        other.exec('CREATE TABLE note (text TEXT); INSERT INTO note VALUES (1)');
        other.close();
      },
    ],
    [
      'cut in half',
      /damaged/,
      (path) => {
        copyFileSync(join(folder, 'good.candor'), path);
        truncateSync(path, readFileSync(path).length / 2);
      },
    ],
    [
      'overwritten in the middle',
      /damaged/,
      (path) => {
        const bytes = readFileSync(join(folder, 'good.candor'));
        writeFileSync(path, bytes.fill(0x5a, 4096, 12_288));
      },
    ],
    [
      'from a newer version',
      /newer Candor/,
      (path) => {
        copyFileSync(join(folder, 'good.candor'), path);
        const newer = new Database(path);
        newer.pragma('user_version = 9999');
        newer.close();
      },
    ],
  ];

  it.each(bad)('is refused by every command when it is %s', { timeout: 60_000 }, async (_what, words, make) => {
    await done(folder, 'office', 'export', 'good.candor', '--out', 'office.json');
    make(join(folder, 'bad.candor'));
    for (const args of [...readingCommands, ...writingCommands].map(naming('bad.candor'))) {
      expect(await refused(args, 'bad.candor')).toMatch(words);
    }
  });

  it('is refused by every command that writes when it is read-only, and read by the others', async () => {
    await done(folder, 'office', 'export', 'good.candor', '--out', 'office.json');
    chmodSync(join(folder, 'good.candor'), 0o444);
    for (const args of writingCommands.map(naming('good.candor'))) {
      expect(await refused(args, 'good.candor')).toContain('read-only');
    }
    expect(await done(folder, 'info', 'good.candor')).toContain('Test Clinic');
  });

  it('is refused to an account without rights', async ({ skip }) => {
    skip(process.getuid?.() !== 0, 'only an administrator can run a program under another account');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'good.candor'), 0o644);
    skip(
      !reaches(nobody, [commandLineProgram, folder]),
      'the tests run as the administrator, in a folder that no other account may read',
    );
    const asNobody = (place: string, args: readonly string[]): CommandResult => candorProcess(place, args, nobody);
    expect(
      await refused(['record', 'set', 'good.candor', 'O-001', 'tradeName', '"X"'], 'good.candor', { run: asNobody }),
    ).toMatch(/read-only/);
    expect(
      await refused(['office', 'export', 'good.candor', '--out', 'out.json'], 'out.json', { run: asNobody }),
    ).toMatch(/no rights/);
  });
});

describe('a name that leads to itself', () => {
  it('is said to be out of reach by every kind of command', async () => {
    symlinkSync('loop.candor', join(folder, 'loop.candor'));
    for (const command of [['info'], ['undo'], ['check']]) {
      const err = await refused([...command, 'loop.candor'], 'loop.candor');
      expect(err).toContain('cannot be reached');
    }
  });
});

describe('making a file', () => {
  it('never overwrites one', async () => {
    expect(await refused(['new', 'good.candor', '--name', 'Other'], 'good.candor')).toContain('exists');
    expect(await refused(['sample', 'create', 'imaging-studio', 'good.candor'], 'good.candor')).toContain('exists');
    expect(await refused(['backup', 'good.candor', '--out', 'good.candor'], 'good.candor')).toContain('exists');
  });

  it('says when the place does not exist', async () => {
    await refused(['new', 'nowhere/a.candor', '--name', 'Other'], 'nowhere/a.candor');
    await refused(['backup', 'good.candor', '--out', 'nowhere/b.candor'], 'nowhere/b.candor');
  });

  it('refuses a sample that does not exist, and what is not available yet', async () => {
    expect(await refused(['sample', 'create', 'no-such', 'b.candor'], 'no-such')).toContain('sample list');
    expect(await refused(['new', 'b.candor', '--name', 'B', '--pack', 'dental'], '--pack', { code: 2 })).toContain(
      'imaging-center, med-spa, medical-clinic, dental-office',
    );
    expect(await refused(['policy', 'good.candor', '--out', 'p.txt', '--language', 'es'], 'es')).toContain(
      'not available',
    );
    expect(await refused(['policy', 'good.candor', '--out', 'p.txt', '--policy', 'PD-404'], 'PD-404')).toContain(
      'policy',
    );
  });
});

describe('office JSON that cannot be taken', () => {
  const office = async (): Promise<Record<string, unknown>> => {
    await done(folder, 'office', 'export', 'good.candor', '--out', 'office.json');
    return JSON.parse(readFileSync(join(folder, 'office.json'), 'utf8')) as Record<string, unknown>;
  };
  const recipient = { id: 'V-001', certainty: 'stated', note: '' };

  it.each<[string, (good: Record<string, unknown>) => unknown, string]>([
    ['an unknown key', (good) => ({ ...good, secrets: [] }), 'secrets'],
    ['another format', (good) => ({ ...good, format: 'candor-office/9' }), 'format'],
    ['a list that is none', (good) => ({ ...good, recipient: 7 }), 'recipient'],
    ['a record without its answers', (good) => ({ ...good, recipient: [recipient] }), 'recipient[0].from'],
    ['no organization', (good) => ({ ...good, organization: [] }), 'organization'],
    ['a list in place of an object', () => [], 'office JSON'],
  ])('names the path of the first bad field: %s', async (_what, change, path) => {
    writeFileSync(join(folder, 'bad.json'), JSON.stringify(change(await office())));
    const line = await refused(['office', 'import', 'good.candor', 'bad.json'], 'bad.json');
    if (path !== 'office JSON') expect(line).toContain(path);
  });

  it('names the place when it is no JSON, and refuses what is no text or not there', async () => {
    writeFileSync(join(folder, 'bad.json'), '{\n  "format": oops\n}');
    expect(await refused(['office', 'import', 'good.candor', 'bad.json'], 'bad.json')).toContain('not JSON');
    writeFileSync(join(folder, 'bad.json'), new Uint8Array([0xff, 0xfe, 0x00]));
    expect(await refused(['office', 'import', 'good.candor', 'bad.json'], 'bad.json')).toContain('UTF-8');
    expect(await refused(['office', 'import', 'good.candor', 'missing.json'], 'missing.json')).toContain('not found');
    mkdirSync(join(folder, 'folder.json'));
    await refused(['office', 'import', 'good.candor', 'folder.json'], 'folder.json');
  });
});

describe('an output that cannot be written', () => {
  it('is refused in one line, and the old file stays', async () => {
    const exports = [
      ['policy', 'good.candor', '--out', 'X.pdf'],
      ['shine-the-light', 'good.candor', '--year', '2025', '--out', 'X.csv'],
      ['workbook', 'export', 'good.candor', '--out', 'X.xlsx'],
      ['office', 'export', 'good.candor', '--out', 'X.json'],
    ];
    mkdirSync(join(folder, 'taken.pdf'));
    for (const args of exports) {
      const out = args.at(-1) ?? '';
      const at = (place: string): string[] => args.map((arg) => (arg === out ? place : arg));
      const ending = out.slice(1);
      expect(await refused(at(`nowhere/a${ending}`), `nowhere/a${ending}`)).toContain('folder does not exist');
      writeFileSync(join(folder, `old${ending}`), 'old');
      chmodSync(join(folder, `old${ending}`), 0o444);
      expect(await refused(at(`old${ending}`), `old${ending}`)).toContain('write-protected');
    }
    expect(await refused(['policy', 'good.candor', '--out', 'taken.pdf'], 'taken.pdf')).toContain('it is a folder');
  });

  it('is never the office file itself', async () => {
    copyFileSync(join(folder, 'good.candor'), join(folder, 'office.json'));
    expect(await refused(['office', 'export', 'office.json', '--out', 'office.json'], 'office.json')).toContain(
      'itself',
    );
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['frobnicate']],
    [['info']],
    [['info', 'good.candor', 'more']],
    [['info', 'good.candor', '--yaml']],
    [['sample']],
    [['new', 'b.candor']],
    [['new', 'b.candor', '--name', '']],
    [['policy', 'good.candor']],
    [['policy', 'good.candor', '--out', 'p.exe']],
    [['policy', 'good.candor', '--out', 'p.txt', '--language', 'fr']],
    [['policy', 'good.candor', '--out', 'p.txt', '--as-of', '2026-02-30']],
    [['check', 'good.candor', '--as-of', 'yesterday']],
    [['shine-the-light', 'good.candor', '--year', '25', '--out', 'a.txt']],
    [['record', 'set', 'good.candor', 'O-001', 'tradeName', 'no quotes']],
    [['record', 'create', 'good.candor', 'robot']],
  ])('%j ends with 2 and one line', async (args) => {
    await refused(args, '', { code: 2 });
  });

  it.each([[['--help']], [['policy', '--help']], [['--version']]])('%j is no mistake', async (args) => {
    expect(await candor(folder, args)).toMatchObject({ code: 0, err: '' });
  });
});

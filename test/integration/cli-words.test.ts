/** What commands say about a change: titles and answers in words, beside the ids. */
import { beforeAll, describe, expect, it } from 'vitest';
import { candor, done } from '../support/command-line.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const run = (...args: string[]): Promise<string> => done(folder, ...args);
const set = (...args: string[]): Promise<string> => run('record', 'set', 'a.candor', ...args);
const refused = async (...args: string[]): Promise<string> => (await candor(folder, args)).err;

beforeAll(async () => {
  await run('new', 'a.candor', '--name', 'Test Clinic');
  await run('record', 'create', 'a.candor', 'recipient', '{"name":"Postwell","role":"thirdParty"}');
  await run('record', 'create', 'a.candor', 'retentionRule', '{"name":"Charts"}');
});

describe('a change', () => {
  it('is said with the answer before and after', async () => {
    expect(await set('V-001', 'role', '"contractor"')).toBe(
      'Changed: V-001  “Postwell”, role: Third party → Works for us as a contractor\n',
    );
    expect(await set('R-001', 'period', '"P5Y"')).toContain('not known yet → 5 years');
    expect(await set('R-001', 'period', '"P5Y"')).toBe('Unchanged: R-001\n');
    expect(await set('O-001', 'sells', '{"state":"none"}')).toContain(': not known yet → none\n');
  });

  it('is named by undo, redo and the history', async () => {
    const what = 'Recipient “Postwell” (V-001): role';
    await set('V-001', 'role', '"affiliate"');
    expect(await run('undo', 'a.candor')).toBe(`Taken back: ${what}\n`);
    expect(await run('redo', 'a.candor')).toBe(`Done again: ${what}\n`);
    const [redone, undone, changed] = (await run('history', 'a.candor')).split('\n');
    expect(redone).toMatch(/redo of \d+ /);
    expect(undone).toMatch(/undo of \d+ /);
    for (const line of [redone, undone, changed]) expect(line).toContain(what);
    expect(await run('history', 'a.candor')).toContain('Retention rule “Charts” (R-001) added');
  });
});

describe('a refusal', () => {
  it.each([
    [['V-001', 'role', '"vendor"'], 'at V-001.role: choose one of "serviceProvider", "contractor", '],
    [['R-001', 'period', '"5 years"'], 'at R-001.period: a period is written like P5Y for 5 years'],
    [['V-001', 'name', '""'], 'at V-001.name: it is empty.'],
    [['V-001', 'ownUse', '"yes"'], 'at V-001.ownUse: true or false belongs here.'],
    [['V-001', 'from', '"2026"'], 'at V-001.from: a date is written year-month-day'],
    [['V-001', 'nickname', '"P"'], 'at nickname: there is no such field.'],
    [['V-999', 'name', '"P"'], 'There is no record V-999. The sheets of "candor workbook export" name every id.'],
  ])('of %j says in plain words what belongs there', async (args, words) => {
    const said = await refused('record', 'set', 'a.candor', ...args);
    expect(said).toContain(words);
    expect(said).not.toMatch(/expected|received|>=|Invalid/);
  });
});

describe('setting a finding aside', () => {
  const waive = ['check', 'waive', 'a.candor', 'gap.V-001.service', '--reason'];

  it('needs words for a reason', async () => {
    expect(await refused(...waive, ' ')).toContain('Say in a few words why it is left as it is.');
  });

  it('tells the reason that a new one replaces', async () => {
    expect(await run(...waive, 'We asked.')).toBe('Set aside: gap.V-001.service (FW-001)\n');
    expect(await run(...waive, 'They told us.')).toContain('The reason until now was: We asked.\n');
    expect(await run('undo', 'a.candor')).toBe('Taken back: Finding waiver “gap.V-001.service” (FW-001): reason\n');
  });
});

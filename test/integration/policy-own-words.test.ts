/** Own wording by the command line. The tests build on each other's file, as the days of an office do. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/block.ts';
import { allBlocks } from '../../src/documents/block-tree.ts';
import { plainTextOfCell } from '../../src/documents/plain-text.ts';
import type { WordingState } from '../../src/documents/own-wording/apply-own-wording.ts';
import { candor, done } from '../support/command-line.ts';
import { makeClinic, policyCommands } from '../support/policy-commands.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const { json, refused, textsOf, bytes } = policyCommands(folder);
const file = 'w.candor';

beforeAll(() => makeClinic(folder, file));

describe('own wording', () => {
  const block = 'recipients.recipient.V-001';
  const wordings = async (): Promise<WordingState[]> =>
    (await json<{ wordings: WordingState[] }>('policy', 'wordings', file)).wordings;
  let own = '';

  it('is refused where it cannot be printed', async () => {
    const reword = ['policy', 'reword', file, '--block'];
    expect(await refused(...reword, 'no.such.part', '--text', 'x')).toContain('no.such.part');
    expect(await refused(...reword, 'contact', '--text', 'Ask {V-404.name}')).toContain('V-404.name');
    expect(await refused('policy', 'move', file, '--block', 'contact', '--after', block)).toContain(block);
    expect(await refused('policy', 'restore', file, '--block', 'contact')).toContain('contact');
    expect((await candor(folder, ['policy', 'hide', file, '--block', 'contact'])).code).toBe(2);
  });

  it('survives a rebuild with other records, and prints the facts in it as they are on that day', async () => {
    await done(folder, 'policy', file, '--out', 'draft.json');
    const row = allBlocks(JSON.parse(bytes('draft.json').toString()) as Document).find((part) => part.id === block);
    const cells = row !== undefined && 'cells' in row ? row.cells.slice(1).map(plainTextOfCell) : [];
    own = ['{V-001.name} keeps your pictures', ...cells.map((cell) => cell.replaceAll('\n', ' '))].join('\n');
    await done(folder, 'policy', 'reword', file, '--block', block, '--text', own, '--reason', 'plainer');
    expect((await textsOf(file)).get(block)).toMatch(/^Postwell keeps your pictures\n/);
    await done(folder, 'record', 'set', file, 'V-003', 'name', '"Another name, Inc."');
    expect((await textsOf(file)).get(block)).toMatch(/^Postwell keeps your pictures\n/);
    expect(await wordings()).toMatchObject([{ record: 'W-001', block, state: 'current', reason: 'plainer' }]);
    expect((await candor(folder, ['policy', 'wordings', file])).code).toBe(0);
  });

  it('is flagged when its facts change, kept meanwhile, and current again once they were seen', async () => {
    await done(folder, 'record', 'set', file, 'V-001', 'name', '"Newpost, Inc."');
    expect((await textsOf(file)).get(block)).toMatch(/^Newpost, Inc\. keeps your pictures\n/);
    const [state] = await wordings();
    expect(state).toMatchObject({ state: 'changed', basis: expect.stringContaining('Postwell') });
    expect(state?.generated).toContain('Newpost, Inc.');
    expect((await candor(folder, ['policy', 'wordings', file])).code).toBe(1);
    const { findings } = await json<{ findings: { id: string }[] }>('check', file);
    expect(findings.map(({ id }) => id)).toContain('wording.changed.W-001');

    await done(folder, 'policy', 'reword', file, '--block', block, '--text', own);
    expect(await wordings()).toMatchObject([{ record: 'W-001', state: 'current' }]);
  });

  it('leaves out, adds and moves parts, and gives way to the records again', async () => {
    const before = await textsOf(file);
    await done(folder, 'policy', 'hide', file, '--block', 'security', '--reason', 'stands in the contract');
    await done(folder, 'policy', 'add', file, '--block', 'contact', '--text', 'Ask us anything.');
    await done(folder, 'policy', 'move', file, '--block', 'contact');
    const after = await textsOf(file);
    expect(after.has('security')).toBe(false);
    expect([...after.values()]).toContain('Ask us anything.');
    expect([...after.keys()][0]).toBe('contact');
    for (const at of ['security', 'contact', block]) await done(folder, 'policy', 'restore', file, '--block', at);
    expect(await wordings()).toEqual([]);
    expect([...(await textsOf(file)).keys()]).toEqual([...before.keys()]);
    expect(await done(folder, 'policy', 'wordings', file)).toBe('There is no own wording.\n');
    await done(folder, 'verify', file);
  });
});

describe('a finding that is set aside', () => {
  it('is marked with the reason, and open again when its record is removed', async () => {
    const list = async (): Promise<{ id: string; waiver?: { record: string; reason: string } }[]> =>
      (await json<{ findings: { id: string }[] }>('check', file)).findings;
    const id = (await list())[0]?.id ?? '';
    expect(await done(folder, 'check', 'waive', file, id, '--reason', 'Our lawyer agrees.')).toContain('FW-001');
    expect((await list()).find((one) => one.id === id)?.waiver).toMatchObject({ reason: 'Our lawyer agrees.' });
    await done(folder, 'record', 'remove', file, 'FW-001');
    expect((await list()).find((one) => one.id === id)?.waiver).toBeUndefined();
    expect(await refused('check', 'waive', file, 'C-99.V-001', '--reason', 'x')).toContain('C-99.V-001');
  });
});

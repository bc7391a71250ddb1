import { describe, expect, it } from 'vitest';
import type { ContractHost, StartHost } from './contract-host.ts';
import { startElectronStandIn } from './electron-stand-in-host.ts';
import { startInProcess } from './in-process-host.ts';
import { loopbackHosts } from './loopback-host.ts';

const given = (value: unknown): object => ({ state: 'given', value });

/** A session of a person, refusals included; every answer in it depends on the file alone. */
const session: readonly [name: string, input: unknown, file?: string][] = [
  ['office.read', {}],
  ['file.create', { officeName: '' }],
  ['sample.create', { slug: 'imaging-studio' }, 'Sample.candor'],
  ['office.read', {}],
  ['record.create', { type: 'recipient', answers: { name: given('Müller & Söhne "GmbH" 会社 \u2028') } }],
  ['record.save', { id: 'V-001', expectedRevision: 1, answers: { until: { state: 'none' } }, note: 'a\nb' }],
  ['record.save', { id: 'V-001', expectedRevision: 0, answers: { name: given('x') } }],
  ['record.remove', { id: 'V-001', expectedRevision: 9 }],
  ['history.undo', {}],
  ['policy.compose', { asOf: '2026-03-01' }],
  ['policy.compose', { policyId: 'PD-002', asOf: '2026-03-01' }],
  ['policy.versions', {}],
  ['policy.drift', { policyId: 'PD-001' }],
  ['wording.set', { block: 'who', change: 'reword', text: 'About {O-001.tradeName}' }],
  ['wording.set', { block: 'who', change: 'reword', text: '{V-404.name}' }],
  ['wording.list', {}],
  ['finding.list', { asOf: '2026-03-01' }],
  ['shineTheLight.year', { year: 2025 }],
  ['policy.export', { format: 'md' }, 'Policy.md'],
  ['workbook.export', {}],
  ['constructor', {}],
  ['file.close', {}],
  ['history.list', {}],
];

async function answersOf(start: StartHost): Promise<unknown[]> {
  const host: ContractHost = await start();
  try {
    const answers: unknown[] = [];
    for (const [name, input, file] of session) {
      if (file !== undefined) host.answerNext(file);
      const answer = await host.send(name, input);
      // Folder, times and the mark, which covers a time, differ from run to run; everything else is the same.
      const text = JSON.stringify(answer, (key, value: unknown) =>
        ['folder', 'savedAt', 'asOf', 'mark'].includes(key) && name !== 'policy.compose' ? undefined : value,
      );
      answers.push([name, JSON.parse(text)]);
    }
    return answers;
  } finally {
    await host.close();
  }
}

describe('one session of a person', () => {
  const startLoopback = loopbackHosts();

  it('gets the same answers from every host', { timeout: 120_000 }, async () => {
    const expected = await answersOf(() => startInProcess());
    expect(await answersOf(startLoopback)).toEqual(expected);
    expect(await answersOf(startElectronStandIn)).toEqual(expected);
    const succeeded = expected.filter((answer) => JSON.stringify(answer).includes('"ok":true'));
    expect(succeeded.length).toBeGreaterThan(8);
  });
});

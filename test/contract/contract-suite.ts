/** One suite for every host: each call has a success case in `parts`, and the refusals that a caller can run into. */
import { afterEach, expect, it } from 'vitest';
import { calls, type CallName } from '../../src/contract/calls.ts';
import { type ContractHost, type StartHost, type SuiteHosts, value } from './contract-host.ts';
import { callsWithoutFile } from './parts/without-file.ts';
import { fileCalls } from './parts/files.ts';
import { bringInCalls } from './parts/bring-in.ts';
import { recordCalls } from './parts/records.ts';
import { documentCalls } from './parts/documents.ts';
import { evidenceCalls } from './parts/evidence.ts';
import { gridCalls } from './parts/grids.ts';
import { walkCalls } from './parts/walk.ts';
import { versionCalls } from './parts/versions.ts';
import { reviewCalls } from './parts/reviews.ts';
import { requestCalls } from './parts/requests.ts';
import { vendorCalls } from './parts/vendors.ts';

/** Runs the suite on a host. */
export function contractSuite(start: StartHost): void {
  /** Calls that the host has answered with a value, so that the last test can see that none was left out. */
  const answered = new Set<CallName>();
  let running: ContractHost | undefined;

  async function begin(): Promise<ContractHost> {
    const host = await start();
    const send = host.send;
    running = {
      ...host,
      get events() {
        return host.events;
      },
      send: async (name, input) => {
        const envelope = await send(name, input);
        if (envelope.ok) answered.add(name as CallName);
        return envelope;
      },
    };
    return running;
  }

  async function withOffice(): Promise<ContractHost> {
    const host = await begin();
    host.answerNext('Clinic.candor');
    await value(host, 'file.create', { officeName: 'Test Clinic' });
    return host;
  }

  afterEach(async () => {
    await running?.close();
    running = undefined;
  });

  const hosts: SuiteHosts = { begin, withOffice };
  callsWithoutFile(hosts);
  fileCalls(hosts);
  recordCalls(hosts);
  documentCalls(hosts);
  evidenceCalls(hosts);
  gridCalls(hosts);
  walkCalls(hosts);
  versionCalls(hosts);
  reviewCalls(hosts);
  requestCalls(hosts);
  vendorCalls(hosts);
  bringInCalls(hosts);

  it('has a success case for every call of the contract', () => {
    expect([...answered].toSorted()).toEqual(Object.keys(calls).toSorted());
  });
}

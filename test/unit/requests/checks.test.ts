/** What may be asked before acting, by kind and by who wrote: never an identity check before a choice (11 CCR 7060(b)). */
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/inventory/request.ts';
import { consumerRequest, consumerRequestIds } from '../../../src/library/consumer-requests.ts';
import { checksOf } from '../../../src/requests/checks.ts';
import { buildOffice } from '../../support/office-builder.ts';

function requestWith(fields: object): Request {
  const [request] = buildOffice({ request: [{ receivedOn: '2026-06-01', ...fields }] }).request;
  if (request === undefined) throw new Error('no request');
  return request;
}
const checks = (kind: string, fields: object = {}): string[] =>
  checksOf(requestWith({ kinds: [kind], ...fields })).map(({ about, rule }) => `${about} ${rule}`);

describe('the checks of a request', () => {
  it.each(consumerRequestIds)('of %s ask for an identity exactly where the library has a check', (kind) => {
    const { tier } = consumerRequest(kind).verification;
    const choices = ['req-opt-out', 'req-opt-out-signal', 'req-limit', 'req-opt-in-after', 'req-admt-opt-out'];
    const rule = choices.includes(kind) ? 'forbidden' : tier === 'none' ? 'notNeeded' : 'required';
    expect(checks(kind)).toEqual([`identity ${rule}`]);
    // A choice is never checked, whoever writes.
    if (rule === 'forbidden') {
      for (const askedBy of ['agent', 'parent', 'powerOfAttorney']) {
        expect(checks(kind, { askedBy }), askedBy).toEqual(['identity forbidden', 'agent required']);
      }
    }
  });

  it('ask an agent for a signed permission, and more only where the person may be asked too', () => {
    const how = (kind: string) => checksOf(requestWith({ kinds: [kind], askedBy: 'agent' })).at(-1)?.how;
    expect(how('req-opt-out')).toBe('the signed permission; nothing more');
    expect(how('req-limit')).toBe('the signed permission; nothing more');
    expect(how('req-delete')).toContain('a word from the person');
  });

  it('ask nothing of the person behind a power of attorney', () => {
    expect(checks('req-know-specific', { askedBy: 'powerOfAttorney' })).toEqual([
      'identity notNeeded',
      'agent required',
    ]);
    expect(checks('req-shine-the-light', { askedBy: 'powerOfAttorney' })).toEqual(['identity notNeeded']);
  });

  it('call a check wrong that was made before a choice alone, and right where another kind needs it', () => {
    const state = (kinds: string[]) => checksOf(requestWith({ kinds, identity: 'confirmed' })).map((one) => one.state);
    expect(state(['req-opt-out'])).toEqual(['wrong']);
    expect(state(['req-opt-out', 'req-delete'])).toEqual(['none', 'done']);
  });
});

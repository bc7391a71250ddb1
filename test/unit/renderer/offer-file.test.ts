import { expect, test, vi } from 'vitest';
import { offerFile } from '../../../renderer/src/host/offer-file.ts';
import { largestEvidence } from '../../../src/inventory/evidence-kinds.ts';

const headers = { 'X-Candor-Token': 'token' };
const host = (status = 200) =>
  vi.fn((_address: string, _request: RequestInit) =>
    Promise.resolve(Response.json({ ok: true, value: 1 }, { status })),
  );

async function refusal(
  file: File,
  send: (address: string, request: RequestInit) => Promise<Response>,
): Promise<unknown> {
  const envelope = await offerFile(file, headers, send);
  return envelope.ok ? 'ok' : (envelope.error.details['reason'] ?? envelope.error.code);
}

test('a file goes to the host with the token, its name encoded, and nothing that tells where it lies', async () => {
  const send = host();
  const file = new File(['signed'], 'Vertrag “ä”.pdf');
  expect(await offerFile(file, headers, send)).toEqual({ ok: true, value: 1 });
  const [address, request] = send.mock.calls[0] ?? [];
  expect(address).toBe('offer');
  expect(request).toMatchObject({
    method: 'POST',
    body: file,
    headers: { 'X-Candor-Token': 'token', 'X-Candor-Name': encodeURIComponent('Vertrag “ä”.pdf') },
  });
});

test('of an office only the first bytes are sent', async () => {
  const send = host();
  await offerFile(new File([new Uint8Array(100_000)], 'Clinic.CANDOR'), headers, send);
  expect(send.mock.calls[0]?.[1]).toMatchObject({ body: { size: 4096 } });
});

test('what cannot be handed over is told apart: too large, a folder, a host that has ended', async () => {
  const large = new File([''], 'scan.pdf');
  Object.defineProperty(large, 'size', { value: largestEvidence + 1 });
  expect(await refusal(large, host())).toBe('tooLarge');
  const folder = new File([''], 'Scans');
  folder.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('a folder')) });
  expect(await refusal(folder, host())).toBe('folder');
  const file = new File(['x'], 'a.pdf');
  expect(await refusal(file, host(413))).toBe('tooLarge');
  expect(await refusal(file, host(403))).toBe('notAvailableHere');
  expect(await refusal(file, () => Promise.reject(new TypeError('gone')))).toBe('notAvailableHere');
});

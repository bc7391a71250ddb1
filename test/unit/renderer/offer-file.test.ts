import { afterEach, expect, test, vi } from 'vitest';
import { offerFile } from '../../../renderer/src/host/offer-file.ts';
import { largestEvidence } from '../../../src/inventory/evidence-kinds.ts';

const headers = { 'X-Candor-Token': 'token' };
const answer = (status: number, body: unknown = null): typeof fetch =>
  vi.fn(() => Promise.resolve(Response.json(body, { status })));
const code = async (file: File): Promise<unknown> => {
  const envelope = await offerFile(file, headers);
  return envelope.ok ? 'ok' : (envelope.error.details['reason'] ?? envelope.error.code);
};

afterEach(() => vi.unstubAllGlobals());

test('a file goes to the host with the token, its name encoded, and nothing that tells where it lies', async () => {
  const fetched = vi.fn((_address: string, _request: RequestInit) =>
    Promise.resolve(Response.json({ ok: true, value: 1 })),
  );
  vi.stubGlobal('fetch', fetched);
  const file = new File(['signed'], 'Vertrag “ä”.pdf');
  expect(await offerFile(file, headers)).toEqual({ ok: true, value: 1 });
  const [address, request] = fetched.mock.calls[0] ?? [];
  expect(address).toBe('offer');
  expect(request).toMatchObject({
    method: 'POST',
    body: file,
    headers: { 'X-Candor-Token': 'token', 'X-Candor-Name': encodeURIComponent('Vertrag “ä”.pdf') },
  });
});

test('of an office only the first bytes are sent', async () => {
  const fetched = vi.fn((_address: string, _request: RequestInit) =>
    Promise.resolve(Response.json({ ok: true, value: 1 })),
  );
  vi.stubGlobal('fetch', fetched);
  await offerFile(new File([new Uint8Array(100_000)], 'Clinic.CANDOR'), headers);
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ body: { size: 4096 } });
});

test('what cannot be handed over is told apart: too large, a folder, a host that has ended', async () => {
  vi.stubGlobal('fetch', answer(200, { ok: true }));
  const large = new File([''], 'scan.pdf');
  Object.defineProperty(large, 'size', { value: largestEvidence + 1 });
  expect(await code(large)).toBe('tooLarge');
  const folder = new File([''], 'Scans');
  folder.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('a folder')) });
  expect(await code(folder)).toBe('folder');
  const file = new File(['x'], 'a.pdf');
  vi.stubGlobal('fetch', answer(413));
  expect(await code(file)).toBe('tooLarge');
  vi.stubGlobal('fetch', answer(403));
  expect(await code(file)).toBe('notAvailableHere');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('gone')));
  expect(await code(file)).toBe('notAvailableHere');
});

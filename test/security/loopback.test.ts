import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentPolicy } from '../../main/content-policy.ts';
import { Dialogs } from '../../main/loopback/dialogs.ts';
import { EventStream } from '../../main/loopback/event-stream.ts';
import type { OfferedSource } from '../../main/files/offered-files.ts';
import { bodyLimit } from '../../main/loopback/request-body.ts';
import { type LoopbackServer, startServer } from '../../main/loopback/server.ts';
import { largestEvidence } from '../../src/inventory/evidence-kinds.ts';
import { buildPageFolder, hostilePaths, ownPaths } from '../support/hostile-paths.ts';
import { LoopbackClient, sendHttp } from '../support/loopback-client.ts';
import { startLoopbackProcess } from '../support/loopback-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const token = 'token-of-this-run';
const dispatch = vi.fn(() => Promise.resolve({ ok: true as const, value: 'answer' }));
const offer = vi.fn((_source: OfferedSource) =>
  Promise.resolve({ ok: false as const, error: { code: 'offerGone' as const, details: {} } }),
);
let server: LoopbackServer | undefined;

async function start(): Promise<LoopbackServer> {
  const folder = temporaryFolder();
  const events = new EventStream();
  const dialogs = new Dialogs(events, folder);
  server = await startServer({ pageFolder: buildPageFolder(folder), token, dispatch, offer, events, dialogs });
  return server;
}

/** A call as the page sends it; a test changes one thing. */
function call(origin: string): { method: string; path: string; headers: Record<string, string>; body: string } {
  return {
    method: 'POST',
    path: '/call',
    headers: { origin, 'content-type': 'application/json', 'x-candor-token': token, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ name: 'app.state', input: {} }),
  };
}

afterEach(async () => {
  dispatch.mockClear();
  offer.mockClear();
  await server?.close();
  server = undefined;
});

describe('the address', () => {
  it('is on 127.0.0.1 alone: other addresses of this computer do not answer', async () => {
    const { origin } = await start();
    const port = Number(new URL(origin).port);
    expect(origin).toBe(`http://127.0.0.1:${port}`);
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
      .filter((address) => address !== '127.0.0.1');
    for (const address of [...others, '::1', '127.0.0.2']) {
      const answered = await new Promise<boolean>((done) => {
        const socket = connect({ host: address, port, timeout: 500 });
        const end = (result: boolean) => () => {
          socket.destroy();
          done(result);
        };
        socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
      });
      expect(answered, address).toBe(false);
    }
  });

  it('gives each run another port and another token, printed once and in one line', async () => {
    const folder = temporaryFolder();
    const [first, second] = await Promise.all([startLoopbackProcess(folder), startLoopbackProcess(folder)]);
    expect(first.origin).not.toBe(second.origin);
    expect(first.token).not.toBe(second.token);
    expect(first.token).toMatch(/^[\w-]{43}$/);
    const old = await sendHttp(first.origin, {
      ...call(first.origin),
      headers: { ...call(first.origin).headers, 'x-candor-token': second.token },
    });
    expect(old.status).toBe(403);
    expect(await first.end()).toBe(0);
    expect(await second.end()).toBe(0);
    expect(first.output).toHaveLength(1);
  });
});

describe('calls', () => {
  it('reach the dispatcher from the page that this run served', async () => {
    const { origin } = await start();
    const answer = await sendHttp(origin, call(origin));
    expect(answer).toMatchObject({ status: 200, body: '{"ok":true,"value":"answer"}' });
    expect(dispatch).toHaveBeenCalledExactlyOnceWith('app.state', {});
  });

  const withHeader = (name: string, value: string | undefined) => (origin: string) => {
    const sent = call(origin);
    const headers = Object.fromEntries(Object.entries(sent.headers).filter(([key]) => key !== name));
    return { ...sent, headers: value === undefined ? headers : { ...headers, [name]: value } };
  };

  it.each<[string, number, (origin: string) => Partial<ReturnType<typeof call>>]>([
    ['without a token', 403, withHeader('x-candor-token', undefined)],
    ['with a wrong token', 403, withHeader('x-candor-token', 'token-of-another-run')],
    ['with an empty token', 403, withHeader('x-candor-token', '')],
    ['with half a token', 403, withHeader('x-candor-token', token.slice(0, 8))],
    [
      'with the token in the address only',
      403,
      (o) => ({ ...withHeader('x-candor-token', undefined)(o), path: `/call?token=${token}` }),
    ],
    ['under another name for this computer', 403, withHeader('host', 'localhost:80')],
    ['under a name that was rebound to us', 403, withHeader('host', 'evil.example')],
    ['without an origin', 403, withHeader('origin', undefined)],
    ['from another origin', 403, withHeader('origin', 'https://evil.example')],
    ['from another port of this computer', 403, withHeader('origin', 'http://127.0.0.1:1')],
    ['from a page without origin', 403, withHeader('origin', 'null')],
    ['across sites', 403, withHeader('sec-fetch-site', 'cross-site')],
    ['across origins of a site', 403, withHeader('sec-fetch-site', 'same-site')],
    ['typed as an address', 403, withHeader('sec-fetch-site', 'none')],
    ['as a form', 415, withHeader('content-type', 'application/x-www-form-urlencoded')],
    ['as text', 415, withHeader('content-type', 'text/plain')],
    ['without a type', 415, withHeader('content-type', undefined)],
    ['as GET', 405, (o) => ({ ...call(o), method: 'GET', body: '' })],
    ['as OPTIONS', 405, (o) => ({ ...call(o), method: 'OPTIONS', body: '' })],
    ['as PUT', 405, (o) => ({ ...call(o), method: 'PUT' })],
    ['with text that is no JSON', 400, (o) => ({ ...call(o), body: '{' })],
    ['with other keys', 400, (o) => ({ ...call(o), body: '{"name":"app.state","input":{},"path":"/"}' })],
    [
      'with a body over the limit',
      413,
      (o) => ({ ...call(o), body: JSON.stringify({ name: 'x'.repeat(bodyLimit), input: {} }) }),
    ],
  ])('are refused %s', async (_how, status, change) => {
    const { origin } = await start();
    const answer = await sendHttp(origin, change(origin)).catch((error: unknown) => ({
      status: 413,
      headers: {},
      body: '',
      error,
    }));
    expect(answer.status).toBe(status);
    expect(answer.body).toBe('');
    expect(dispatch).not.toHaveBeenCalled();
    for (const name of Object.keys(answer.headers)) expect(name).not.toMatch(/^access-control-/);
  });
});

describe('dropped files', () => {
  const file = (origin: string): ReturnType<typeof call> => ({
    ...call(origin),
    path: '/offer',
    headers: {
      ...call(origin).headers,
      'content-type': 'application/octet-stream',
      'x-candor-name': encodeURIComponent('agreement.pdf'),
    },
    body: '%PDF-1.7',
  });
  const named = (name: string) => (origin: string) => {
    const sent = file(origin);
    return { ...sent, headers: { ...sent.headers, 'x-candor-name': encodeURIComponent(name) } };
  };
  const without = (header: string, value?: string) => (origin: string) => {
    const sent = file(origin);
    const headers = Object.fromEntries(Object.entries(sent.headers).filter(([key]) => key !== header));
    return { ...sent, headers: value === undefined ? headers : { ...headers, [header]: value } };
  };

  it('reach the program as bytes with a plain name', async () => {
    const { origin } = await start();
    expect((await sendHttp(origin, file(origin))).status).toBe(200);
    const [[source] = []] = offer.mock.calls;
    expect(source).toEqual({ name: 'agreement.pdf', bytes: new TextEncoder().encode('%PDF-1.7') });
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\sam\\scan.png', 'scan.png'],
    ['..', 'Office.bin'],
    ['CON.txt', 'Office CON.txt'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['a\0b.pdf', 'ab.pdf'],
    ['', 'Office.bin'],
  ])('called %j are called %j here: nothing leads to another folder', async (sent, kept) => {
    const { origin } = await start();
    await sendHttp(origin, named(sent)(origin));
    expect(offer.mock.calls[0]?.[0]).toMatchObject({ name: kept });
  });

  it.each<[string, number, (origin: string) => ReturnType<typeof call>]>([
    ['without a token', 403, without('x-candor-token')],
    ['with another token', 403, without('x-candor-token', 'wrong')],
    ['from another origin', 403, without('origin', 'https://evil.example')],
    ['without an origin', 403, without('origin')],
    ['from a page of another site', 403, without('sec-fetch-site', 'cross-site')],
    ['to another name', 403, without('host', 'evil.example')],
    ['as a form', 415, without('content-type', 'multipart/form-data')],
    ['as text', 415, without('content-type', 'text/plain')],
    ['as JSON', 415, without('content-type', 'application/json')],
    ['with a name that is not encoded well', 400, without('x-candor-name', '%zz')],
    ['as GET', 405, (origin) => ({ ...file(origin), method: 'GET', body: '' })],
    ['that are too large', 413, without('content-length', String(largestEvidence + 1))],
  ])('are refused %s', async (_how, status, change) => {
    const { origin } = await start();
    const answer = await sendHttp(origin, change(origin)).catch(() => ({ status: 413, body: '' }));
    expect([answer.status, answer.body]).toEqual([status, '']);
    expect(offer).not.toHaveBeenCalled();
  });

  it('are never served: no address gives back what was offered', async () => {
    const { origin } = await start();
    await sendHttp(origin, file(origin));
    for (const path of ['/offer', '/offer/agreement.pdf', '/agreement.pdf']) {
      expect((await sendHttp(origin, { path })).status).not.toBe(200);
    }
  });
});

describe('events', () => {
  it('need the token in a header, and go to every page that listens', async () => {
    const { origin } = await start();
    expect((await sendHttp(origin, { path: '/events' })).status).toBe(403);
    expect((await sendHttp(origin, { path: `/events?token=${token}` })).status).toBe(403);
    expect((await sendHttp(origin, { path: '/events', headers: { 'x-candor-token': 'wrong' } })).status).toBe(403);
    const client = new LoopbackClient(origin, token);
    await client.listen();
    client.close();
  });
});

describe('the page', () => {
  it.each(ownPaths)('is served for %j with the reviewed headers', async (path, type) => {
    const { origin } = await start();
    const answer = await sendHttp(origin, { path });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('is kept by browsers only in parts that are named by their content', async () => {
    const { origin } = await start();
    const kept = async (path: string) => (await sendHttp(origin, { path })).headers['cache-control'];
    expect(await kept('/assets/app-Ab1_2-9Z.js')).toBe('private, max-age=86400, immutable');
    for (const path of ['/', '/assets/app.js', '/assets/app-Ab1_2-9Z.css']) expect(await kept(path)).toBe('no-store');
  });

  // Node's own client and server refuse some of these before they reach us, which is as good.
  it.each(hostilePaths.filter((path) => /^\/[\x21-\x7e]*$/.test(path)))('is not served for %j', async (path) => {
    const { origin } = await start();
    const answer = await sendHttp(origin, { path });
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
  });

  it('is not served to another name, another origin or another method', async () => {
    const { origin } = await start();
    expect((await sendHttp(origin, { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await sendHttp(origin, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await sendHttp(origin, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await sendHttp(origin, { method: 'HEAD' })).status).toBe(405);
    expect((await sendHttp(origin, { method: 'POST' })).status).toBe(405);
  });
});

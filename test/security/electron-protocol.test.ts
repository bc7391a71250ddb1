import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../main/content-policy.ts';
import { answerPageRequest } from '../../main/electron/protocol.ts';
import { buildPageFolder, hostilePaths, ownPaths } from '../support/hostile-paths.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const get = (path: string, folder: string): Promise<Response> =>
  answerPageRequest({ method: 'GET', url: `app://candor${path}` }, folder);

describe('our own scheme', () => {
  it.each(ownPaths)('serves %j with the reviewed headers', async (path, type) => {
    const answer = await get(path, buildPageFolder(temporaryFolder()));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-security-policy')).toBe(contentPolicy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await answer.text()).length).toBeGreaterThan(5);
  });

  it('leaves out query and fragment', async () => {
    expect((await get('/index.html?a=/../b#c', buildPageFolder(temporaryFolder()))).status).toBe(200);
  });

  it.each(hostilePaths)('answers "not found" to %j, without a body', async (path) => {
    const answer = await get(path, buildPageFolder(temporaryFolder()));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it.each([
    'app://evil/index.html',
    'app://candor.evil/index.html',
    'app://user@candor/index.html',
    'file:///index.html',
  ])('does not answer for %s', async (url) => {
    const answer = await answerPageRequest({ method: 'GET', url }, buildPageFolder(temporaryFolder()));
    expect(answer.status).toBe(404);
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE'])('does not take %s', async (method) => {
    const folder = buildPageFolder(temporaryFolder());
    expect((await answerPageRequest({ method, url: 'app://candor/index.html' }, folder)).status).toBe(405);
  });
});

import { describe, expect, it } from 'vitest';
import { pageFile } from '../../main/files/page-files.ts';
import { buildPageFolder, hostilePaths, ownPaths } from '../support/hostile-paths.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the files that a page may ask for', () => {
  it.each(ownPaths)('finds the built file for %j', (path, type) => {
    const folder = buildPageFolder(temporaryFolder());
    expect(pageFile(folder, path)?.contentType).toBe(type);
  });

  it.each(hostilePaths)('finds nothing for %j', (path) => {
    const folder = buildPageFolder(temporaryFolder());
    expect(pageFile(folder, path)).toBeUndefined();
  });

  it('finds nothing in a folder that does not exist', () => {
    expect(pageFile('nowhere/at/all', '/index.html')).toBeUndefined();
  });
});

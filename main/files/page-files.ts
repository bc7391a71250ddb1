/**
 * Which built file a request of the page means. One rule for both hosts.
 *
 * The built page has plain names only, so the rule is a list of what is allowed, not of what is dangerous: letters, digits,
 * dot, dash and underscore between single slashes. Percent signs, backslashes, colons and spaces mean "not found".
 */
import { realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.json': 'application/json; charset=utf-8',
  // The licenses of the parts of the page.
  '.txt': 'text/plain; charset=utf-8',
};

/** Names that start with a letter, digit, dash or underscore and do not end with a dot. */
const plainPath = /^(?:\/[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?)+$/;

/** Windows opens devices under these names, whatever the folder and the ending. */
const deviceName = /\/(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/i;

export interface PageFile {
  path: string;
  contentType: string;
}

/**
 * The file for a request, or undefined for "not found". Nothing outside the folder is touched, not even looked at.
 *
 * @param folder absolute path of the built page
 * @param requestPath path of the request exactly as it came, without query
 */
export function pageFile(folder: string, requestPath: string): PageFile | undefined {
  const path = requestPath === '/' ? '/index.html' : requestPath;
  const contentType = contentTypes[extname(path)];
  if (!plainPath.test(path) || deviceName.test(path) || contentType === undefined) return undefined;
  try {
    const root = realpathSync.native(folder);
    const wanted = join(root, ...path.slice(1).split('/'));
    // The real path differs when a link leads elsewhere, and when upper and lower case were mixed up.
    if (realpathSync.native(wanted) !== wanted || !statSync(wanted).isFile()) return undefined;
    return { path: wanted, contentType };
  } catch {
    return undefined;
  }
}

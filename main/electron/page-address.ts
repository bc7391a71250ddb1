/** Where the page lives: a scheme of our own, so that it is an origin like any other and never a file. */

export const scheme = 'app';

/** Scheme and host, without a slash at the end. */
export const pageOrigin = `${scheme}://candor`;

/** The page that a window opens. */
export const startPage = `${pageOrigin}/index.html`;

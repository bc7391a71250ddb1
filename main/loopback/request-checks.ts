/**
 * Who may talk to the loopback host: the page that it served itself, opened with this run's token.
 *
 * Any program on this computer and any website in the person's browser can send requests to 127.0.0.1. The token stops the
 * programs; exact Host stops names that were rebound to this address; exact Origin and Sec-Fetch-Site stop websites.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Header that carries the token; a name of our own, so no website can send it without asking first. */
export const tokenHeader = 'x-candor-token';

/** True when the request is for this host by its own name and does not come from a website. For every request. */
export function isFromOwnPage(headers: IncomingHttpHeaders, origin: string): boolean {
  if (headers.host !== new URL(origin).host) return false;
  if (headers.origin !== undefined && headers.origin !== origin) return false;
  // `none` is an address typed or opened by the person; programs and old browsers send nothing.
  return ['same-origin', 'none', undefined].includes(headers['sec-fetch-site']?.toString());
}

/** True when a request that changes something names our page as its origin. Browsers send Origin with every POST. */
export function namesOwnOrigin(headers: IncomingHttpHeaders, origin: string): boolean {
  return headers.origin === origin && [undefined, 'same-origin'].includes(headers['sec-fetch-site']?.toString());
}

/** True when the header holds this run's token; takes equally long for every wrong one. */
export function hasToken(headers: IncomingHttpHeaders, token: string): boolean {
  const sent = headers[tokenHeader];
  return typeof sent === 'string' && timingSafeEqual(digest(sent), digest(token));
}

/** Digests are equally long, as the constant-time comparison needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

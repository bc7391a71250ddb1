/** Whether an address is our own page. Compared exactly; "contains" and "starts with the host" have been fooled before. */

/**
 * True when the address is a page of exactly this origin.
 *
 * Two nets: the text itself must begin with the origin and a slash (so no upper case, look-alike letters, user names or
 * backslashes), and the parsed address must agree.
 *
 * @param origin scheme, host and port without a slash at the end, e.g. `app://candor` or `http://127.0.0.1:49152`
 */
export function isOwnAddress(address: string, origin: string): boolean {
  if (!address.startsWith(`${origin}/`)) return false;
  const parsed = URL.parse(address);
  // `origin` of a scheme of our own is "null" in Node, so the parts are compared.
  return (
    parsed !== null &&
    parsed.username === '' &&
    parsed.password === '' &&
    `${parsed.protocol}//${parsed.host}` === origin
  );
}

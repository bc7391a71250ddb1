/** Chromium refuses to run as root with its sandbox on; nobody else goes without it. */

/** Flags that Chromium and Electron need on this computer: none, except for root on Linux. */
export function sandboxFlags(
  platform: NodeJS.Platform = process.platform,
  userId: number | undefined = process.getuid?.(),
): string[] {
  // --test-type takes away the yellow bar that warns of the missing sandbox.
  return platform === 'linux' && userId === 0 ? ['--no-sandbox', '--test-type'] : [];
}

/** Rule: the page reaches our own scheme and nothing else; Candor works without a network. */
import type { Session } from 'electron';
import { isOwnAddress } from '../../trusted-address.ts';
import { pageOrigin } from '../page-address.ts';

/** Cancels every request that is not for our page. Developer tools, open in a clone only, keep their own pages. */
export function stayOffline(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const ours = isOwnAddress(details.url, pageOrigin) || /^(?:data|blob|devtools):/.test(details.url);
    answer({ cancel: !ours });
  });
}

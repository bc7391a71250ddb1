/** Rule: a window stays on our own page. Links, redirects, dropped files and scripts cannot lead it away. */
import type { WebContents } from 'electron';
import { isOwnAddress } from '../../trusted-address.ts';
import { pageOrigin } from '../page-address.ts';

/** Stops every navigation that would leave our origin, in the window and in frames inside it. */
export function keepOnOwnPage(contents: WebContents): void {
  const stop = (event: { preventDefault: () => void; url: string }): void => {
    if (!isOwnAddress(event.url, pageOrigin)) event.preventDefault();
  };
  contents.on('will-navigate', stop);
  contents.on('will-frame-navigate', stop);
  contents.on('will-redirect', stop);
}

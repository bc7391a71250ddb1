/** Rule: a page opens no window. A link meant for the outside goes to the person's browser, after a question. */
import type { WebContents } from 'electron';

/** Denies every new window; hands the address to the rule for outside links. */
export function openNoWindows(contents: WebContents, offerOutside: (address: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    offerOutside(url);
    return { action: 'deny' };
  });
}

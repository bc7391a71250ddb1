/** Rule: no page inside a page. */
import type { WebContents } from 'electron';

/** Stops a `webview` from being attached, should one ever get into the page. */
export function attachNoWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}

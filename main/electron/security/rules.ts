/**
 * All rules together, so that none is forgotten for a window or a session. They follow the security checklist of Electron's
 * documentation; `main/README.md` lists its points and where each is kept.
 */
import { app, type Session } from 'electron';
import { offerOutside } from './external-links.ts';
import { keepOnOwnPage } from './navigation.ts';
import { stayOffline } from './network.ts';
import { refusePermissions } from './permissions.ts';
import { attachNoWebviews } from './webview.ts';
import { openNoWindows } from './window-open.ts';

/** Puts every page that is ever made under the rules. Must run before the first window. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    keepOnOwnPage(contents);
    openNoWindows(contents, (address) => {
      void offerOutside(address);
    });
    attachNoWebviews(contents);
  });
}

/** Puts a session under the rules. */
export function guardSession(session: Session): void {
  refusePermissions(session);
  stayOffline(session);
  // Chromium would fetch dictionaries from a server.
  session.setSpellCheckerEnabled(false);
}

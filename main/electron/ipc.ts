/** Takes calls from the page: checks who sends, then hands over to the dispatcher. */
import { isAbsolute } from 'node:path';
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Envelope } from '../../src/contract/errors.ts';
import type { Application } from '../application.ts';
import { isOwnAddress } from '../trusted-address.ts';
import { callChannel, offerChannel } from './channels.ts';
import { pageOrigin } from './page-address.ts';

/** Registers the channel for calls and the one for dropped files. Whoever is not our page gets the same answer as for a name that does not exist. */
export function answerCalls({ dispatch, offer }: Pick<Application, 'dispatch' | 'offer'>): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Envelope<unknown>> => {
    if (!isTrustedSender(event)) return { ok: false, error: { code: 'unknownCall', details: {} } };
    return dispatch(name, input);
  });
  // The path comes from our preload, which asks the system where a dropped file lies; a page cannot make one up.
  ipcMain.handle(offerChannel, async (event, path: unknown): Promise<Envelope<unknown>> => {
    if (!isTrustedSender(event)) return { ok: false, error: { code: 'unknownCall', details: {} } };
    if (typeof path !== 'string' || !isAbsolute(path)) return { ok: false, error: { code: 'offerGone', details: {} } };
    return offer({ path });
  });
}

/** True for the main frame of one of our windows that shows our own page. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  // The frame is null once it has navigated away or was destroyed.
  if (frame === null || event.sender.isDestroyed()) return false;
  return frame === event.sender.mainFrame && frame.parent === null && isOwnAddress(frame.url, pageOrigin);
}

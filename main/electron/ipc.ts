/** Takes calls from the page: checks who sends, then hands over to the dispatcher. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Envelope } from '../../src/contract/errors.ts';
import type { Dispatch } from '../dispatch.ts';
import { isOwnAddress } from '../trusted-address.ts';
import { callChannel } from './channels.ts';
import { pageOrigin } from './page-address.ts';

/** Registers the one channel for calls. Whoever is not our page gets the same answer as for a name that does not exist. */
export function answerCalls(dispatch: Dispatch): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Envelope<unknown>> => {
    if (!isTrustedSender(event)) return { ok: false, error: { code: 'unknownCall', details: {} } };
    return dispatch(name, input);
  });
}

/** True for the main frame of one of our windows that shows our own page. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  // The frame is null once it has navigated away or was destroyed.
  if (frame === null || event.sender.isDestroyed()) return false;
  return frame === event.sender.mainFrame && frame.parent === null && isOwnAddress(frame.url, pageOrigin);
}

/**
 * What the page sees of the program: an object `candor` with three functions, and nothing of Electron.
 *
 * The bridge freezes the object. No event object, no channel name and no path crosses; the page names calls and events of the
 * contract only, and the main side checks both again.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron';
import type { CallAnswer, CallInput, CallName } from '../../src/contract/calls.ts';
import type { Envelope } from '../../src/contract/errors.ts';
import type { Client, EventName, Events } from '../../src/contract/events.ts';
import type { DroppedFile, Offered } from '../../src/contract/offered.ts';

// Also in channels.ts; a sandboxed preload is one file and may import only electron. A test compares the two.
const callChannel = 'candor:call';
const offerChannel = 'candor:offer';
const eventChannel = 'candor:event';

const candor: Client = {
  call: <Name extends CallName>(name: Name, input: CallInput<Name>) =>
    ipcRenderer.invoke(callChannel, name, input) as Promise<Envelope<CallAnswer<Name>>>,
  // Empty for a file that the page made itself; the program refuses that.
  offer: async (file: DroppedFile) =>
    (await ipcRenderer.invoke(offerChannel, webUtils.getPathForFile(file as File))) as Envelope<Offered>,
  subscribe: <Name extends EventName>(name: Name, listener: (event: Events[Name]) => void) => {
    const pass = (_: IpcRendererEvent, sentName: string, event: Events[Name]): void => {
      if (sentName === name) listener(event);
    };
    ipcRenderer.on(eventChannel, pass);
    return () => {
      ipcRenderer.removeListener(eventChannel, pass);
    };
  },
};

contextBridge.exposeInMainWorld('candor', candor);

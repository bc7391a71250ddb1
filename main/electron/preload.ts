/**
 * What the page sees of the program: an object `candor` with two functions, and nothing of Electron.
 *
 * The bridge freezes the object. No event object and no channel name crosses; the page names calls and events of the
 * contract only, and the main side checks both again.
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { CallAnswer, CallInput, CallName } from '../../src/contract/calls.ts';
import type { Envelope } from '../../src/contract/errors.ts';
import type { Client, EventName, Events } from '../../src/contract/events.ts';

// Also in channels.ts; a sandboxed preload is one file and may import only electron. A test compares the two.
const callChannel = 'candor:call';
const eventChannel = 'candor:event';

const candor: Client = {
  call: <Name extends CallName>(name: Name, input: CallInput<Name>) =>
    ipcRenderer.invoke(callChannel, name, input) as Promise<Envelope<CallAnswer<Name>>>,
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

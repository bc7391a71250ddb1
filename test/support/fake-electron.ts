/**
 * A strict stand-in for the `electron` module, so that the real main and preload modules run where Electron's program is
 * absent. Whatever crosses between program and page is cloned as the real bridge clones it; insecure settings, second
 * handlers and calls at the wrong time are refused instead of accepted silently.
 *
 * It has no page, no sandbox and no content policy: those are Electron's own, and are tested where its program is.
 */
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebPreferences } from 'electron';

type Listener = (...args: unknown[]) => unknown;

function freshControl() {
  return {
    ready: false,
    packaged: false,
    firstInstance: true,
    paths: {} as Record<string, string>,
    /** What the open and save dialogs answer, in order; nothing left means "cancelled". */
    openAnswers: [] as string[],
    saveAnswers: [] as string[],
    /** Index of the button that the person presses in message boxes. */
    messageAnswer: 1,
    messages: [] as unknown[],
    errorBoxes: [] as [title: string, content: string][],
    openedOutside: [] as string[],
    exits: [] as number[],
    exposed: {} as Record<string, unknown>,
    menu: undefined as unknown,
  };
}

/** What the test sees and steers. */
export const control = freshControl();

/** A computer on which Electron has just been started. */
export function resetElectron(): void {
  Object.assign(control, freshControl());
  app.removeAllListeners();
  app.isSandboxed.value = false;
  privileged.clear();
  session.defaultSession = new FakeSession();
  BrowserWindow.all.length = 0;
  invokeHandlers.clear();
  toPage.removeAllListeners();
}

class App extends EventEmitter {
  readonly isSandboxed = { value: false };
  get isPackaged(): boolean {
    return control.packaged;
  }
  whenReady = (): Promise<void> => {
    control.ready = true;
    return Promise.resolve();
  };
  getPath = (name: string): string => control.paths[name] ?? join(tmpdir(), 'candor-no-such-folder', name);
  getVersion = (): string => '0.0.0-test';
  requestSingleInstanceLock = (): boolean => control.firstInstance;
  enableSandbox = (): void => {
    if (control.ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxed.value = true;
  };
  quit = (): void => {
    this.emit('before-quit', {});
    this.emit('will-quit', {});
  };
  exit = (code: number): void => {
    control.exits.push(code);
  };
}
export const app = new App();

const privileged = new Map<string, unknown>();
export const protocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: unknown }[]): void {
    if (control.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges);
  },
};

/** Keeps what is set on it, so that a test can ask it as Chromium would. */
export class FakeSession extends EventEmitter {
  readonly handlers: Record<string, Listener | undefined> = {};
  readonly schemes = new Map<string, (request: Request) => Promise<Response>>();
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>): void => {
      if (!privileged.has(scheme)) throw new Error(`The scheme ${scheme} was not registered before the app was ready`);
      if (this.schemes.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
      this.schemes.set(scheme, handler);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: Listener): void => {
      this.handlers['onBeforeRequest'] = listener;
    },
  };
  setPermissionRequestHandler = this.#keep('permissionRequest');
  setPermissionCheckHandler = this.#keep('permissionCheck');
  setDevicePermissionHandler = this.#keep('devicePermission');
  setDisplayMediaRequestHandler = this.#keep('displayMedia');
  spellChecker = true;
  setSpellCheckerEnabled = (enabled: boolean): void => {
    this.spellChecker = enabled;
  };

  #keep(name: string): (handler: Listener) => void {
    return (handler) => {
      this.handlers[name] = handler;
    };
  }
}
export const session = { defaultSession: new FakeSession() };

export interface FakeFrame {
  url: string;
  parent: FakeFrame | null;
}

export class FakeWebContents extends EventEmitter {
  mainFrame: FakeFrame = { url: 'about:blank', parent: null };
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined;
  destroyed = false;
  setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }): void => {
    this.windowOpenHandler = handler;
  };
  isDestroyed = (): boolean => this.destroyed;
  send = (channel: string, ...args: unknown[]): void => {
    toPage.emit(channel, {}, ...args.map((argument) => structuredClone(argument)));
  };
}

const demanded = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
} as const satisfies WebPreferences;

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.all;
  readonly webContents = new FakeWebContents();
  readonly options: { webPreferences?: WebPreferences };
  shown = false;
  focused = 0;

  constructor(options: { webPreferences?: WebPreferences }) {
    super();
    if (!control.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    for (const [name, value] of Object.entries(demanded)) {
      if (Reflect.get(preferences, name) !== value) throw new Error(`Insecure webPreferences: ${name}`);
    }
    this.options = options;
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL = (url: string): Promise<void> => {
    this.webContents.mainFrame = { url, parent: null };
    this.emit('ready-to-show');
    return Promise.resolve();
  };
  show = (): void => {
    this.shown = true;
  };
  reloaded = 0;
  reload = (): void => {
    this.reloaded += 1;
  };
  focus = (): void => {
    this.focused += 1;
  };
  isMinimized = (): boolean => false;
  restore = (): void => undefined;
  isDestroyed = (): boolean => this.webContents.destroyed;
}

interface InvokeEvent {
  sender: FakeWebContents;
  senderFrame: FakeFrame | null;
}
type InvokeHandler = (event: InvokeEvent, ...args: unknown[]) => unknown;
const invokeHandlers = new Map<string, InvokeHandler>();
export const ipcMain = {
  handle(channel: string, handler: InvokeHandler): void {
    if (invokeHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    invokeHandlers.set(channel, handler);
  },
};

/** Where the files that were dropped on the page lie; a file that a page made itself lies nowhere. */
export const droppedFrom = new WeakMap<object, string>();
export const webUtils = {
  getPathForFile: (file: unknown): string => {
    if (!(file instanceof File)) throw new TypeError('getPathForFile needs a File');
    return droppedFrom.get(file) ?? '';
  },
};

const toPage = new EventEmitter();

/** Sends a message as a given frame would; the real one cannot be chosen by a page, so this is for the test only. */
export async function invokeAs(event: InvokeEvent, channel: string, ...args: unknown[]): Promise<unknown> {
  const handler = invokeHandlers.get(channel);
  const wrap = (reason: unknown): Error => new Error(`Error invoking remote method '${channel}': ${String(reason)}`);
  if (handler === undefined) throw wrap(`No handler registered for '${channel}'`);
  const sent = args.map((argument) => structuredClone(argument));
  try {
    return structuredClone(await handler(event, ...sent));
  } catch (error) {
    throw wrap(error);
  }
}

export const ipcRenderer = {
  invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
    const [window] = BrowserWindow.all;
    if (window === undefined) throw new Error('There is no window.');
    const { webContents } = window;
    return invokeAs({ sender: webContents, senderFrame: webContents.mainFrame }, channel, ...args);
  },
  on: (channel: string, listener: Listener): void => {
    toPage.on(channel, listener);
  },
  removeListener: (channel: string, listener: Listener): void => {
    toPage.removeListener(channel, listener);
  },
};

/** How many listeners the page holds on a channel. */
export const pageListeners = (channel: string): number => toPage.listenerCount(channel);

export const contextBridge = {
  exposeInMainWorld(name: string, api: object): void {
    if (name in control.exposed) throw new Error(`Cannot bind an API on top of an existing property: ${name}`);
    control.exposed[name] = bridge(api);
  },
};

/** As the real bridge does: plain data is copied and frozen, functions are wrapped, everything else is refused. */
function bridge(value: unknown): unknown {
  if (typeof value === 'function') return bridgeFunction(value as Listener);
  if (value instanceof Promise) return value.then(bridge);
  if (typeof value !== 'object' || value === null) return structuredClone(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  // A file crosses as it is; it holds no more than its bytes.
  if (value instanceof Blob) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(bridge));
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bridge(one)])));
}

function bridgeFunction(inner: Listener): Listener {
  return Object.freeze((...args: unknown[]) => bridge(inner(...args.map(bridge))));
}

interface DialogResult {
  canceled: boolean;
}
export const dialog = {
  showOpenDialog: (): Promise<DialogResult & { filePaths: string[] }> => {
    const path = control.openAnswers.shift();
    return Promise.resolve({ canceled: path === undefined, filePaths: path === undefined ? [] : [path] });
  },
  showSaveDialog: (): Promise<DialogResult & { filePath: string }> => {
    const path = control.saveAnswers.shift();
    return Promise.resolve({ canceled: path === undefined, filePath: path ?? '' });
  },
  showMessageBox: (options: unknown): Promise<{ response: number }> => {
    control.messages.push(options);
    return Promise.resolve({ response: control.messageAnswer });
  },
  showErrorBox: (title: string, content: string): void => {
    control.errorBoxes.push([title, content]);
  },
};

export const shell = {
  openExternal: (address: string): Promise<void> => {
    control.openedOutside.push(address);
    return Promise.resolve();
  },
};

export const Menu = {
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu: (menu: unknown): void => {
    control.menu = menu;
  },
};

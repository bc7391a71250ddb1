/**
 * What the services need from the program around them: Electron, the loopback host, or a test.
 *
 * Paths live only on this side. A screen asks for "an export"; the host asks the person where, and the service gets a path
 * that no page has ever seen.
 */
import type { AppState } from '../src/contract/calls.ts';
import type { EventName, Events } from '../src/contract/events.ts';

/** A kind of file in a chooser, e.g. `{ extension: 'pdf', label: 'PDF' }`; the extension has no dot. */
export interface FileFormat {
  extension: string;
  label: string;
}

export interface OpenQuestion {
  formats: readonly FileFormat[];
}

export interface SaveQuestion {
  /** Plain file name with its extension, no folder. */
  suggestedName: string;
  formats: readonly FileFormat[];
  /** Whether the chooser may offer to replace a file that exists. A new office never replaces one. */
  mayReplace: boolean;
}

export interface Host {
  readonly kind: AppState['host'];
  /** The program's version, e.g. `0.1.0`. */
  readonly version: string;
  /** Folder of our own for the list of recent files and the problem log; absolute path. */
  readonly settingsFolder: string;
  /** Asks the person for a file; absolute path, or null when the person cancels. */
  chooseFileToOpen: (question: OpenQuestion) => Promise<string | null>;
  /** Asks the person where to save; absolute path, or null when the person cancels. */
  chooseFileToSave: (question: SaveQuestion) => Promise<string | null>;
  /** Today's date where the office is (ISO 8601, local time). */
  today: () => string;
  /** UTC time, ISO 8601 with milliseconds. */
  now: () => string;
  /** Who works here, for the change log. */
  userName: () => string;
  /** Sends an event to every window. */
  emit: <Name extends EventName>(name: Name, event: Events[Name]) => void;
}

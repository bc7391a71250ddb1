/**
 * File questions of the loopback host, asked in the page. The page sees names and tokens; what a token means stays here.
 * Protocol: README.md here.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { FileAnswer, FileQuestion } from '../../src/contract/file-question.ts';
import { isPlainFileName } from '../files/file-name.ts';
import type { FileFormat, OpenQuestion, SaveQuestion } from '../host.ts';
import type { EventStream } from './event-stream.ts';
import { type FolderEntry, listFolder } from './folder-entries.ts';

interface OpenDialog {
  kind: 'open' | 'save';
  formats: readonly FileFormat[];
  suggestedName: string;
  mayReplace: boolean;
  folder: string;
  /** What the tokens of the last question mean. */
  meaning: Map<string, FolderEntry>;
  finish: (path: string | null) => void;
}

/** Asks the pages that listen, one question at a time, and knows what their answers mean. */
export class Dialogs {
  readonly #open = new Map<string, OpenDialog>();
  readonly #events: EventStream;
  readonly #top: string;
  /** Where the person was last; the next question starts there. */
  #folder: string;

  /** @param top absolute path of the folder where questions start and above which they do not go */
  constructor(events: EventStream, top: string) {
    this.#events = events;
    this.#top = top;
    this.#folder = top;
  }

  /** Asks for a file to open; its path, or null when cancelled. */
  chooseFileToOpen(question: OpenQuestion): Promise<string | null> {
    return this.#begin({ kind: 'open', formats: question.formats, suggestedName: '', mayReplace: false });
  }

  /** Asks where to save; a path, or null when cancelled. */
  chooseFileToSave(question: SaveQuestion): Promise<string | null> {
    return this.#begin({ kind: 'save', ...question });
  }

  /** Takes an answer from the page; false when no such question is open (or another page answered first). */
  answer(answer: FileAnswer): boolean {
    const dialog = this.#open.get(answer.id);
    if (dialog === undefined) return false;
    if ('cancel' in answer) this.#finish(answer.id, dialog, null);
    else if ('choose' in answer) this.#choose(answer.id, dialog, answer.choose);
    else this.#saveAs(answer.id, dialog, answer.saveAs, answer.replace === true);
    return true;
  }

  /** Cancels every open question, because the program ends or the last page is gone. */
  cancelAll(): void {
    for (const [id, dialog] of this.#open) this.#finish(id, dialog, null);
  }

  #begin(question: Omit<OpenDialog, 'folder' | 'meaning' | 'finish'>): Promise<string | null> {
    if (this.#events.pages === 0) return Promise.resolve(null);
    return new Promise((finish) => {
      const id = randomBytes(16).toString('hex');
      const dialog: OpenDialog = { ...question, folder: this.#folder, meaning: new Map(), finish };
      this.#open.set(id, dialog);
      this.#ask(id, dialog, null);
    });
  }

  #choose(id: string, dialog: OpenDialog, token: string): void {
    const entry = dialog.meaning.get(token);
    if (entry?.kind === 'folder') {
      dialog.folder = entry.path;
      this.#ask(id, dialog, null);
    } else if (entry !== undefined && dialog.kind === 'open') {
      this.#finish(id, dialog, entry.path);
    } else if (entry !== undefined) {
      // A file that exists, chosen as the place to save: the person has to say that it may be replaced.
      this.#saveAs(id, dialog, entry.name, false);
    } else {
      this.#ask(id, dialog, 'cannotRead');
    }
  }

  #saveAs(id: string, dialog: OpenDialog, typed: string, replace: boolean): void {
    const name = withExtension(typed.trim(), dialog.formats);
    if (dialog.kind !== 'save' || !isPlainFileName(name)) {
      this.#ask(id, dialog, 'badName');
      return;
    }
    const path = join(dialog.folder, name);
    if (existsSync(path) && !(replace && dialog.mayReplace)) {
      dialog.suggestedName = name;
      this.#ask(id, dialog, 'exists');
      return;
    }
    this.#finish(id, dialog, path);
  }

  #ask(id: string, dialog: OpenDialog, problem: FileQuestion['problem']): void {
    const extensions = dialog.formats.map((format) => format.extension);
    const listed = listFolder(dialog.folder, extensions);
    dialog.meaning = new Map();
    const tokenFor = (entry: FolderEntry): string => {
      const token = randomBytes(16).toString('hex');
      dialog.meaning.set(token, entry);
      return token;
    };
    const up = dialog.folder === this.#top ? null : { name: '', kind: 'folder' as const, path: dirname(dialog.folder) };
    const ask: FileQuestion = {
      id,
      kind: dialog.kind,
      folderLabel: this.#label(dialog.folder),
      entries: (listed ?? []).map((entry) => ({ token: tokenFor(entry), name: entry.name, kind: entry.kind })),
      up: up && tokenFor(up),
      extensions,
      suggestedName: dialog.suggestedName,
      problem: problem ?? (listed === undefined ? 'cannotRead' : null),
      mayReplace: dialog.mayReplace,
    };
    this.#events.send('dialog.ask', ask);
  }

  #finish(id: string, dialog: OpenDialog, path: string | null): void {
    this.#open.delete(id);
    if (path !== null) this.#folder = dirname(path);
    this.#events.send('dialog.done', { id });
    dialog.finish(path);
  }

  /** The folder in words: the names from the top down. */
  #label(folder: string): string {
    const below = folder.slice(this.#top.length).split(/[\\/]/).filter(Boolean);
    return [basename(this.#top), ...below].join(' / ');
  }
}

function withExtension(name: string, formats: readonly FileFormat[]): string {
  const fits = formats.some((format) => extname(name).toLowerCase() === `.${format.extension}`);
  return fits || name === '' ? name : `${name}.${formats[0]?.extension ?? ''}`;
}

/** A file question of the loopback host, as `main/loopback/README.md` describes it. Electron uses the system's dialogs. */
export interface FileQuestion {
  id: string;
  kind: 'open' | 'save';
  /** Where we are, in words for people; not a path. */
  folderLabel: string;
  entries: { token: string; name: string; kind: 'folder' | 'file' }[];
  /** Token of the folder above, or null at the top. */
  up: string | null;
  extensions: string[];
  suggestedName: string;
  problem: null | 'exists' | 'badName' | 'cannotRead';
  mayReplace: boolean;
}

export type FileAnswer =
  | { id: string; choose: string }
  | { id: string; saveAs: string; replace?: true }
  | { id: string; cancel: true };

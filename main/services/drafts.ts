/** Texts that somebody is writing: kept beside the program, not in the file. */
import { keepDraft } from '../files/drafts.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';

export const draftQueries = {
  'draft.read': ({ place }, { draft }) => ({ text: draft(place) }),
} satisfies Partial<QueryHandlers>;

export const draftCommands = {
  'draft.keep': ({ place, text }, { host, session }) => {
    keepDraft(host.settingsFolder, session.file.path, place, text);
    return null;
  },
} satisfies Partial<CommandHandlers>;

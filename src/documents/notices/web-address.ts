/** What an office typed as an address on the web or by email, as a link where it is one. */
import type { RecordPath } from '../block.ts';
import { linkPhrase, words, type Phrase } from '../wording/phrase.ts';

const site = /^(?:https:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
const mailbox = /^[^\s@<>]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** A link for a website or an email address; any other text stays plain. `path` is the record it comes from. */
export function webAddress(text: string, path: RecordPath): Phrase {
  const trimmed = text.trim();
  if (mailbox.test(trimmed)) return linkPhrase(trimmed, `mailto:${trimmed}`, path);
  if (!site.test(trimmed)) return words(text, path);
  return linkPhrase(trimmed, /^https:/i.test(trimmed) ? trimmed : `https://${trimmed}`, path);
}

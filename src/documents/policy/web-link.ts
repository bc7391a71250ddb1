/** Addresses on the web as the office typed them, made into links. */
import { linkPhrase, words, type Phrase } from '../wording/phrase.ts';

/** The address of a web page as a link, `https://www.example.org/page`; undefined for a text that is no such address. */
export function webAddress(text: string): string | undefined {
  return /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[^\s“”"<>]*)?$/i.test(text)
    ? text.replace(/^(?:https?:\/\/)?/i, 'https://')
    : undefined;
}

/** The text as a link where it is the address of a page, else as it is. */
export function webLink(text: string): Phrase {
  const address = webAddress(text);
  return address === undefined ? words(text) : linkPhrase(text, address);
}

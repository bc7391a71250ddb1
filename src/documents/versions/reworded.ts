/**
 * Published sentences that the records still bear out, and that today's text says in other words: the office has chosen its
 * own since, or Candor's have changed. They are told apart from what is no longer so, and only while nothing speaks
 * against it: where the new words could state another fact, the sentence counts as untrue, or is to be read.
 */
import type { Saying } from './sayings.ts';

export interface RewordedSaying {
  /** The id of the part. */
  id: string;
  /** The heading under which it stands. */
  section: string;
  /** As it was published, and as it would be today. */
  issued: string;
  now: string;
  /** `office`: own words, written since and not issued yet. `candor`: the rules of today, from the same records. */
  by: 'office' | 'candor';
  /** Both name the same numbers, names and noes. Otherwise a person should read them side by side. */
  sameFacts: boolean;
}

/** One sentence as the rules of today write it from the records of then and of today, and as it was published. */
export interface Sayings {
  was: Saying | undefined;
  is: Saying | undefined;
  printed: Saying | undefined;
}

/** The sentence, if it only reads otherwise; undefined where its facts may have changed, or where it reads the same. */
export function rewordedSaying({ was, is, printed }: Sayings): RewordedSaying | undefined {
  // The records must give the very words that they gave when the version was issued.
  if (!was || !is || !printed || was.generated !== is.generated || printed.text === is.text) return undefined;
  const { id, section } = is;
  const found = { id, section, issued: printed.text, now: is.text, sameFacts: sameFacts(printed.text, is.text) };
  if (was.text === is.text) return { ...found, by: 'candor' };
  // Own words that were published may have said more than the records; giving them up can mean that it was not so.
  const wasOfTheRecords = was.text === was.generated && printed.text === was.text;
  return wasOfTheRecords && found.sameFacts ? { ...found, by: 'office' } : undefined;
}

/** Words that turn, limit or count a statement, or say that something is sold or passed on. */
const turning =
  /^(?:no|not|never|none|nothing|nobody|neither|nor|without|except|unless|only|may|all|any|always|some|most|until|before|after|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|half|days?|weeks?|months?|years?|sells?|sold|selling|sales?|rent(?:s|ed)?|shares?|shared|sharing|disclos\w*|pass(?:es|ed)?|gives?|given|others?|consent\w*)$/i;

/** Whether two texts name the same numbers, names, addresses and noes; any difference counts. */
export function sameFacts(one: string, other: string): boolean {
  const [first, second] = [factsIn(one), factsIn(other)];
  return first.size === second.size && [...first].every((word) => second.has(word));
}

function factsIn(text: string): Set<string> {
  const plain = text.replaceAll(/n[’']t\b/gi, ' not');
  const sentences = plain.split(/(?<=[.!?:])\s+|\n+/);
  return new Set(
    sentences.flatMap((sentence) =>
      sentence.split(/[\s/]+/).flatMap((raw, place) => {
        const word = raw.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
        // The first word of a sentence is written large whatever it is.
        const isName = place > 0 && /^\p{Lu}/u.test(word) && word !== 'I';
        return isName || /[\p{N}@]|\w\.\w/u.test(word) || turning.test(word) ? [word.toLowerCase()] : [];
      }),
    ),
  );
}

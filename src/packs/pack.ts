/** What a pack is: one kind of small California office, as blocks. */
import type { OfficeTerms, PackBlock } from './pack-block.ts';
import type { SuggestedAnswers } from './suggestion.ts';

export interface Pack {
  /** Name on the command line; never changed once shipped. */
  readonly slug: string;
  readonly name: string;
  /** One line for the list of packs. */
  readonly about: string;
  readonly terms: OfficeTerms;
  /** What is suggested about the office itself. */
  readonly office: SuggestedAnswers<'organization'>;
  /** Blocks that most offices of this kind need: a new office starts with them. */
  readonly usual: readonly PackBlock[];
  /** Blocks that some need; they are asked, and added one by one. */
  readonly offered: readonly PackBlock[];
}

/** What is suggested about the office itself. Names, numbers, selling, ads and signals are questions, never suggestions. */
import type { SuggestedAnswers } from '../suggestion.ts';

/** Good practice that most small offices can say of themselves, once they have looked. */
const everywhere: SuggestedAnswers<'organization'> = {
  role: 'business',
  audienceGeography: ['California'],
  childrenDirected: false,
  securityMeasures: [
    'a password of its own for each person who works here',
    'locked rooms and cabinets',
    'programs that we keep up to date',
  ],
  changesPostedOn: 'our website',
  changesSignificantNotice: ['a notice on our home page'],
};

/** An office that people visit. */
export function officeThatPeopleVisit(own: SuggestedAnswers<'organization'>): SuggestedAnswers<'organization'> {
  return { ...everywhere, forProfit: true, onlineOnly: false, ...own };
}

/** A company that nobody visits. People can call it, so it is not there online only. */
export function officeOnline(own: SuggestedAnswers<'organization'>): SuggestedAnswers<'organization'> {
  return { ...everywhere, forProfit: true, onlineOnly: false, ...own };
}

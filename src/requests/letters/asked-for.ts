/** What a person asked for, in words that go on after “you asked us”. */
import type { RequestKind } from '../../inventory/request.ts';

/** The words for each kind of request. */
export const askedFor: Readonly<Record<RequestKind, string>> = {
  'req-know-categories': 'which kinds of personal information we have about you',
  'req-know-specific': 'for a copy of the personal information we have about you',
  'req-portability': 'for a copy of your information that a computer can read',
  'req-delete': 'to delete the personal information we have about you',
  'req-correct': 'to correct information we have about you',
  'req-opt-out': 'not to sell or share your personal information',
  'req-opt-out-signal': 'through your browser not to sell or share your personal information',
  'req-limit': 'to limit our use of your sensitive information',
  'req-opt-in-after': 'to undo your choice not to have your information sold or shared',
  'req-minor-opt-in': 'to note a yes to selling or sharing for a person under 16',
  'req-admt-opt-out': 'not to let a computer alone decide about you',
  'req-admt-access': 'how a computer helped to decide about you',
  'req-shine-the-light': 'who got information about our customers for their own marketing',
  'req-minor-content-removal': 'to take down something that you posted',
  'req-caloppa-review': 'to see what we collected from you online',
  'req-coppa-parent': 'about the information of your child',
  other: 'about your personal information',
};

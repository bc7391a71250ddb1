/** Words about what was typed and is not sent yet. */
export const draftWords = {
  before: 'Kept from before',
  beforeText: 'You typed this earlier and did not finish it. Nothing of it is in the records yet.',
  discard: 'Discard it',
  kept: 'Kept as a draft',
};

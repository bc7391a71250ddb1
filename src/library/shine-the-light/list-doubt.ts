/** The doubt that all 27 categories share. */
export const listFromKnowledge =
  'The count of 27 is confirmed; the wording, the place in the list and the same-brand flag are from knowledge and ' +
  'should be compared once with the official text.';

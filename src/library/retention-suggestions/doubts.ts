/** The doubts that many periods share. */
export const customary = 'A customary figure; adjust it to the office.';
export const fromKnowledge = 'Citation and period from knowledge; confirm before relying on it.';

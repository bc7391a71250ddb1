/**
 * What the menu asked for and only another screen can do, until that screen is there: a menu command must do what it says at
 * once, and not only lead to the place where one could.
 */
const wanted = new Set<'formats' | 'newOffice'>();

/** The formats of the policy are wanted. */
export function wantFormats(): void {
  wanted.add('formats');
}

/** The question for a new office is wanted. */
export function wantNewOffice(): void {
  wanted.add('newOffice');
}

/** True once after it was wanted. */
export function isWanted(what: 'formats' | 'newOffice'): boolean {
  return wanted.delete(what);
}

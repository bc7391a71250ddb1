/** True where letters are typed or chosen, so that they are no keys of a card. A tick takes no letters. */
export function isTextual(target: EventTarget): boolean {
  const places = 'textarea, select, input:not([type="checkbox"]), [role="combobox"], [role="menu"]';
  return target instanceof Element && target.closest(places) !== null;
}

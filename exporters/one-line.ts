/** A telephone number that is cut at the end of a line is misread, so its spaces do not break. Other links stay as they are. */
export function onOneLine(label: string, href: string): string {
  return /^tel:/iu.test(href) ? label.replaceAll(' ', '\u00a0') : label;
}

/** Drafts of several texts at once, such as own words and the reason for them: kept as one text, read back with care. */

/** Where a draft about something is kept, such as `finding.gap-V-001.role`; the id may hold any signs. */
export function draftPlaceOf(what: string, id: string): string {
  return `${what}.${id.replaceAll(/[^A-Za-z0-9.-]/g, '-')}`.slice(0, 256);
}

/** The draft as it is kept. */
export function draftText(parts: Readonly<Record<string, string>>): string {
  return JSON.stringify(parts);
}

/** Every text of the draft that was kept, by its name; none when nothing was. What is no text is left out. */
export function draftTexts(kept: string | null): Record<string, string> {
  try {
    const found: unknown = JSON.parse(kept ?? 'null');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** The parts of the draft that was kept; undefined when nothing was, or a part is missing. */
export function draftParts<Name extends string>(
  kept: string | null,
  names: readonly Name[],
): Record<Name, string> | undefined {
  const found = draftTexts(kept);
  if (!names.every((name) => Object.hasOwn(found, name))) return undefined;
  // Each name is there with a text, as the line above has just seen.
  return Object.fromEntries(names.map((name) => [name, found[name]])) as Record<Name, string>;
}

/** Drafts of several texts at once, such as own words and the reason for them: kept as one text, read back with care. */

/** The draft as it is kept. */
export function draftText(parts: Readonly<Record<string, string>>): string {
  return JSON.stringify(parts);
}

/** The parts of the draft that was kept; undefined when nothing was, or a part is missing. */
export function draftParts<Name extends string>(
  kept: string | null,
  names: readonly Name[],
): Record<Name, string> | undefined {
  try {
    const found: unknown = JSON.parse(kept ?? 'null');
    if (typeof found !== 'object' || found === null) return undefined;
    const parts = names.map((name) => [name, Reflect.get(found, name) as unknown] as const);
    if (!parts.every(([, text]) => typeof text === 'string')) return undefined;
    // Each name is there with a text, as the line above has just seen.
    return Object.fromEntries(parts) as Record<Name, string>;
  } catch {
    return undefined;
  }
}

/** Kinds of data in a block: taken from the library, with what differs here. */
import { none, unknown, type Answer } from '../../inventory/answer.ts';
import { libraryElement, type LibraryElement } from '../../library/data-elements.ts';
import type { CpraCategory } from '../../library/cpra-categories.ts';
import type { Regime } from '../../library/regimes.ts';
import type { SensitiveKind } from '../../library/sensitive-kinds.ts';
import type { OfficeTerms } from '../pack-block.ts';
import { suggest, type Suggestion } from '../suggestion.ts';

interface DataChanges {
  /** The office's name for it, when the library's does not fit. */
  readonly name?: string;
  readonly printed?: string;
  readonly condition?: string;
  readonly optional?: true;
  /**
   * `care`: the law on health records where the office is under one, else the CCPA. `ask`: depends on facts of the office, so
   * it stays open. Without it, the library's law.
   */
  readonly regime?: 'care' | 'ask' | 'ccpa';
  /** `no`: not sensitive as used here. `ask`: depends on facts of the office, so it stays open. */
  readonly sensitive?: 'no' | 'ask';
  /** What to look at, in place of the library's note. */
  readonly note?: string;
  /** Groups of people (their titles), when they are not those of the whole activity. */
  readonly about?: readonly string[];
}

export interface DataPart extends DataChanges {
  readonly entry: LibraryElement;
  readonly title: string;
}

/** A kind of data by its id in the library. Throws for an id that the library does not have. */
export function data(libraryId: string, changes: DataChanges = {}): DataPart {
  const entry = libraryElement(libraryId);
  if (entry === undefined) throw new Error(`The library has no data element ${libraryId}.`);
  return { entry, title: changes.name ?? entry.name, ...changes };
}

/**
 * The record of a kind of data about the groups named. The library id is a fact, not a suggestion: it says what the record is
 * made from. A list of the law on which the library has no place for the element is answered with “none”.
 */
export function dataSuggestion(part: DataPart, terms: OfficeTerms, groups: readonly string[]): Suggestion {
  const { entry } = part;
  const sensitive: readonly SensitiveKind[] = part.sensitive === 'no' ? [] : entry.sensitive;
  return suggest(
    'dataElement',
    {
      name: part.title,
      printed: part.printed ?? entry.printed,
      libraryId: { state: 'given', value: entry.id },
      cpraCategories: listOrNone<CpraCategory>(sensitive.length > 0 ? [...entry.cpra, 'L'] : entry.cpra),
      sensitiveKinds: part.sensitive === 'ask' ? unknown : listOrNone(sensitive),
      shineTheLightCategories: listOrNone(entry.shineTheLight),
      regime: regimeOf(part, terms),
      identifiability: entry.identifiability ?? 'personal',
      personGroups: [...(part.about ?? groups)],
      condition: part.condition,
      optional: part.optional,
    },
    part.note ?? entry.note,
  );
}

/** Whether the office's law on health records governs the element. */
export function isCareData(part: DataPart, terms: OfficeTerms): boolean {
  return terms.care !== 'none' && regimeOf(part, terms) === terms.care;
}

function regimeOf({ entry, regime }: DataPart, { care }: OfficeTerms): Regime | undefined {
  if (regime === 'ask') return undefined;
  const aboutCare = entry.usualRegime === 'hipaa' || entry.usualRegime === 'cmia';
  if (regime === 'ccpa' || (regime === undefined && !aboutCare)) return regime ?? entry.usualRegime;
  return care === 'none' ? 'ccpa' : care;
}

function listOrNone<Item>(items: readonly Item[]): Item[] | Answer<never> {
  return items.length > 0 ? [...items] : none;
}

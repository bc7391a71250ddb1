import { entryOf, type CatalogueEntry } from './catalogue.ts';

/** What the definition of personal information leaves out, and what it expressly takes in. */
export interface CpraScopeEntry extends CatalogueEntry {
  readonly name: string;
  readonly plain: string;
  /** True when such data are not personal information at all. */
  readonly outside: boolean;
}

export const cpraScope: readonly CpraScopeEntry[] = [
  {
    id: 'not-pi-public',
    name: 'Public information',
    plain:
      'Lawful government records, things the person or the media made public, and things the person told others ' +
      'without limits. Body data taken in secret is never public.',
    outside: true,
    cite: 'Cal. Civ. Code 1798.140(v)(2)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'not-pi-public-concern',
    name: 'True facts of public concern',
    plain: 'True facts that were lawfully obtained and are a matter of public concern.',
    outside: true,
    cite: 'Cal. Civ. Code 1798.140(v)(2)(A)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'not-pi-deidentified',
    name: 'Deidentified or aggregate information',
    plain:
      'Data that cannot be tied to a person by fair means. The business must keep it so, say in public that it ' +
      'will not try to undo it, and bind those who get it.',
    outside: true,
    cite: 'Cal. Civ. Code 1798.140(v)(3), (m), (b)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'pi-any-format',
    name: 'Every format counts',
    plain: 'Paper, digital files, and digital forms such as compressed files or AI systems that can give the data out.',
    outside: false,
    cite: 'Cal. Civ. Code 1798.140(v)(4)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'In force since 2025-01-01 (AB 1008).',
  },
];

/** The scope rule with this id; throws for an id that is not in the list. */
export function cpraScopeRule(id: string): CpraScopeEntry {
  return entryOf(cpraScope, id);
}

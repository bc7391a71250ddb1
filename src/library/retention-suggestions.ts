import { findEntry, noStatute, type CatalogueEntry } from './catalogue.ts';
import { businessRetention } from './retention-suggestions/business.ts';
import { medicalRetention } from './retention-suggestions/medical.ts';
import { officeRetention } from './retention-suggestions/office-and-systems.ts';
import { privacyRetention } from './retention-suggestions/privacy-and-marketing.ts';
import { staffRetention } from './retention-suggestions/staff.ts';

/**
 * How long small offices keep records, and why.
 *
 * Suggestions only: the office confirms each one, and nothing is filled in unseen. A period with basis `law` is the
 * least that the law asks for, never the most.
 */
export interface RetentionSuggestion extends CatalogueEntry {
  /** What it is about, as a short phrase. */
  readonly records: string;
  readonly area: 'medical' | 'staff' | 'finance' | 'privacy' | 'marketing' | 'premises' | 'it';
  /** ISO 8601 period, e.g. `P7Y`; null when an event ends it, see `until`. */
  readonly period: string | null;
  /** What ends it, when no period does. */
  readonly until?: 'license-ends' | 'no-longer-needed';
  /** The event from which the period runs. */
  readonly startsWhen: string;
  /** A second end; the later of the two counts. */
  readonly orLater?: string;
  /** A longer ISO 8601 period that is wise, above the minimum of the law. */
  readonly suggested?: string;
  /** Another period that holds in a special case. */
  readonly alternative?: { readonly period: string; readonly when: string };
  readonly basis: 'law' | 'custom';
  readonly plain: string;
}

export const retentionSuggestions: readonly RetentionSuggestion[] = [
  ...medicalRetention,
  ...staffRetention,
  ...businessRetention,
  ...privacyRetention,
  ...officeRetention,
];

/** The suggestion with this id, or undefined. */
export function retentionSuggestion(id: string): RetentionSuggestion | undefined {
  return findEntry(retentionSuggestions, id);
}

export interface RetentionRuleEntry extends CatalogueEntry {
  readonly name: string;
  readonly plain: string;
}

/** What holds for all periods. */
export const retentionRules: readonly RetentionRuleEntry[] = [
  {
    id: 'ret-rule-necessity',
    name: 'Only as long as needed',
    plain:
      'A CCPA business keeps each category no longer than it needs for each purpose it has stated, and must ' +
      'tell the period or how it decides.',
    cite: 'Cal. Civ. Code 1798.100(a)(3), (c)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ret-rule-disposal',
    name: 'Destroy for good',
    plain: 'Customer records that are no longer kept must be shredded, erased or made unreadable.',
    cite: 'Cal. Civ. Code 1798.81',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'From knowledge; compare it once with the official text.',
  },
  {
    id: 'ret-rule-hold',
    name: 'Stop for a dispute',
    plain: 'A lawsuit, an audit or a complaint stops all destruction until it ends.',
    cite: noStatute,
    checkedOn: '2026-11-21',
    verified: false,
    note: 'A general rule of law, from knowledge.',
  },
  {
    id: 'ret-rule-longest',
    name: 'The longest rule wins',
    plain: 'Where several rules fit, use the longest legal minimum and show the reason next to the number.',
    cite: noStatute,
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Good practice, not a stated rule.',
  },
];

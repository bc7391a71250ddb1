/** What changes in the policies when the records change: every sentence that goes, comes, or reads otherwise. */
import { compareDocuments, type ChangedPart, type PartText } from '../documents/compare.ts';
import type { Document } from '../documents/block.ts';
import { withParts } from '../documents/block-tree.ts';
import { draftsOf, type Draft } from '../documents/requirements/drafts.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';

export interface PolicyChange {
  /** Id of the policy; null while the office has recorded none. */
  policyId: string | null;
  title: string;
  added: SectionedText[];
  removed: SectionedText[];
  changed: (ChangedPart & { section: string })[];
}

export interface SectionedText extends PartText {
  /** The heading under which it stands. */
  section: string;
}

/** The changes, policy by policy, between drafts of the same day. */
export function policyChanges(before: readonly Draft[], after: readonly Draft[]): PolicyChange[] {
  return after.flatMap((draft): PolicyChange[] => {
    const was = before.find((one) => one.policy === draft.policy);
    if (was === undefined) return [];
    return [
      { policyId: draft.policy ?? null, title: draft.document.title, ...changesOf(was.document, draft.document) },
    ];
  });
}

/** The same from the records on a day (ISO date). Composes every policy twice. */
export function policyChangesBetween(before: OfficeRecords, after: OfficeRecords, asOf: string): PolicyChange[] {
  return policyChanges(draftsOf(before, asOf), draftsOf(after, asOf));
}

/** How many sentences differ. */
export function countChanges(changes: readonly PolicyChange[]): number {
  return changes.reduce((sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length, 0);
}

function changesOf(before: Document, after: Document): Pick<PolicyChange, 'added' | 'removed' | 'changed'> {
  const { added, removed, changed } = compareDocuments(before, after);
  const old = sectionTitles(before);
  const current = sectionTitles(after);
  return {
    added: added.map((one) => ({ ...one, section: current.get(one.id) ?? '' })),
    removed: removed.map((one) => ({ ...one, section: old.get(one.id) ?? '' })),
    changed: changed.map((one) => ({ ...one, section: current.get(one.id) ?? '' })),
  };
}

function sectionTitles(document: Document): Map<string, string> {
  return new Map(
    document.sections.flatMap((section) => withParts(section).map((part) => [part.id, section.title] as const)),
  );
}

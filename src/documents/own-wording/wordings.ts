/** The own wordings of one policy, as far as they can be used: those on record that name a part, a change and its words. */
import { valueOf, type Answer } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Wording, WordingChange } from '../../inventory/own-wording.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';

/** An own wording with everything that it needs. */
export interface UsableWording {
  id: string;
  block: string;
  change: WordingChange;
  text: string;
  /** For a move: the part before it; undefined for the first place. */
  after: string | undefined;
  reason: string;
  basis: string;
}

/** The own wordings of the policy that hold on a day (ISO date), by id. A suggestion is nobody's wording yet. */
export function wordingsOfPolicy(office: OfficeRecords, policyId: string | undefined, day: string): UsableWording[] {
  return office.wording.flatMap((record) => {
    if (policyId === undefined || stated(record.policy) !== policyId || !mayBeTrueOn(record, day)) return [];
    return usableWording(record) ?? [];
  });
}

/** The wording when it is complete, otherwise undefined. */
export function usableWording(record: Wording): UsableWording | undefined {
  const block = stated(record.block);
  const change = stated(record.change);
  const text = stated(record.text) ?? '';
  const needsText = change === 'reword' || change === 'addAfter';
  if (block === undefined || change === undefined || (needsText && text === '')) return undefined;
  return {
    id: record.id,
    block,
    change,
    text,
    after: stated(record.after),
    reason: valueOf(record.reason) ?? '',
    basis: stated(record.basis) ?? '',
  };
}

function stated<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}

/** Of several wordings that change one part in the same way, the latest counts. Own paragraphs stand beside each other. */
export function isReplaced(wording: UsableWording, all: readonly UsableWording[]): boolean {
  if (wording.change === 'addAfter') return false;
  const same = all.filter((one) => one.block === wording.block && one.change === wording.change);
  return same.at(-1)?.id !== wording.id;
}

/**
 * Every pack, for all tests of packs: fresh, with all its blocks, and as if somebody had confirmed it all. Its documents are
 * composed when a test asks for them first, because most tests look at records only.
 */
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import type { Document } from '../../../src/documents/block.ts';
import { answersOf, allRecords, recordsOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { recordTypes } from '../../../src/inventory/record-id.ts';
import { allPacks } from '../../../src/packs/all-packs.ts';
import type { Pack } from '../../../src/packs/pack.ts';
import { addBlock, packOffice } from '../../../src/packs/packs.ts';

/** The day of every document in these tests. */
export const asOf = '2026-11-22';

export interface ComposedPack {
  slug: string;
  pack: Pack;
  /** A new office with the usual blocks. */
  fresh: OfficeRecords;
  /** The same with every block that is offered. */
  full: OfficeRecords;
  /** The full one with each suggestion confirmed. */
  confirmed: OfficeRecords;
  readonly draft: Document;
  readonly staffDraft: Document;
  readonly confirmedDraft: Document;
}

export const everyPack: ComposedPack[] = allPacks.map((pack) => {
  const fresh = packOffice(pack.slug, 'Test Office, Inc.');
  const full = pack.offered.reduce((office, block) => addBlock(office, pack.slug, block.id), fresh);
  const confirmed = confirmAll(full);
  const staffNotice = fresh.policyDocument[1]?.id;
  const draft = once(() => composePolicy(fresh, { asOf }));
  const staffDraft = once(() => composePolicy(fresh, { asOf, policyId: staffNotice }));
  const confirmedDraft = once(() => composePolicy(confirmed, { asOf }));
  return {
    slug: pack.slug,
    pack,
    fresh,
    full,
    confirmed,
    get draft() {
      return draft();
    },
    get staffDraft() {
      return staffDraft();
    },
    get confirmedDraft() {
      return confirmedDraft();
    },
  };
});

function once(compose: () => Document): () => Document {
  let composed: Document | undefined;
  return () => (composed ??= compose());
}

/** The office in which somebody has said yes to every suggestion. */
function confirmAll(office: OfficeRecords): OfficeRecords {
  const lists = recordTypes.map((type) => [
    type,
    recordsOf(office, type).map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([name, answer]: [string, unknown]) => [
          name,
          isSuggestion(answer) ? { ...answer, state: 'given' } : answer,
        ]),
      ),
    ),
  ]);
  return { ...office, ...(Object.fromEntries(lists) as Omit<OfficeRecords, 'sample'>) };
}

function isSuggestion(answer: unknown): answer is { state: string; value: unknown } {
  return typeof answer === 'object' && answer !== null && 'state' in answer && answer.state === 'suggested';
}

/** Every answer of an office with its type, field and record. */
export function everyAnswer(office: OfficeRecords): {
  type: string;
  field: string;
  path: string;
  answer: ReturnType<typeof answersOf>[number]['answer'];
}[] {
  return allRecords(office).flatMap(({ type, record }) =>
    answersOf(type, record).map(({ path, answer }) => ({ type, field: path.split('.')[1] ?? '', path, answer })),
  );
}

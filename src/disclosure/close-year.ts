/** Closing a Shine the Light year: its list is frozen into rows that no later change of the records touches. */
import { given, none, type Answer } from '../inventory/answer.ts';
import { oneLine } from '../inventory/cut-text.ts';
import type { LedgerYear } from '../inventory/kept-records.ts';
import type { RecordPath } from '../documents/block.ts';
import { isListed } from './list-year.ts';
import type { Ledger, YearList } from './year-list.ts';

/** As long as a line of the record may be, in UTF-16 units. */
const longest = 400;

export interface Closing {
  /** The day of closing (ISO date). */
  on: string;
  by: string;
  /** Open points that are accepted, each with the reason. */
  accepted: readonly { path: RecordPath; reason: string }[];
}

/** The answers of the record of a closed year; those of a correction aside. */
export type FrozenYear = Pick<
  LedgerYear,
  | 'year'
  | 'state'
  | 'closedOn'
  | 'closedBy'
  | 'route'
  | 'because'
  | 'entries'
  | 'exclusions'
  | 'openPoints'
  | 'corrections'
>;

export type CloseResult =
  | { ok: true; answers: FrozenYear }
  /** It was closed before; a correction is a dated addition. */
  | { ok: false; problem: 'closed' }
  /** It is not over, so more may happen. */
  | { ok: false; problem: 'notOver' }
  /** Points are open that nobody accepted with a reason. */
  | { ok: false; problem: 'open'; paths: RecordPath[] };

/** What closing the year would write, or why it cannot be closed. */
export function closeYear(ledger: Ledger, { on, by, accepted }: Closing): CloseResult {
  const { year, list, leftOut, missing } = ledger;
  if (ledger.state === 'closed') return { ok: false, problem: 'closed' };
  if (on <= `${year}-12-31`) return { ok: false, problem: 'notOver' };
  const reasons = new Map(accepted.map(({ path, reason }) => [path, reason.trim()]));
  const paths = missing.map(({ path }) => path).filter((path) => (reasons.get(path) ?? '') === '');
  if (paths.length > 0) return { ok: false, problem: 'open', paths };

  const entries = list.entries.filter(isListed).map((entry, index) => ({
    key: `e${index + 1}`,
    recipient: given(entry.recipientId),
    name: orNone(entry.name),
    address: orNone(entry.address),
    products: orNone(entry.products),
    categories: listOrNone<string>(entry.categories),
    disclosures: listOrNone(entry.disclosureIds),
    sameBrand: given(entry.sameBrand === true),
  }));
  const exclusions = leftOut.map(({ disclosureId, reason, cite }, index) => ({
    key: `x${index + 1}`,
    disclosure: given(disclosureId),
    reason: given(oneLine(cite === null ? reason : `${reason} (${cite})`, longest)),
  }));
  const openPoints = missing.map(({ path }, index) => ({
    key: `p${index + 1}`,
    path: given(path),
    reason: given(oneLine(reasons.get(path) ?? '', longest)),
  }));
  return {
    ok: true,
    answers: {
      year: given(year),
      state: given('closed'),
      closedOn: given(on),
      closedBy: given(oneLine(by, longest)),
      ...answerOf(list),
      entries: listOrNone(entries),
      exclusions: listOrNone(exclusions),
      openPoints: listOrNone(openPoints),
      corrections: none,
    },
  };
}

/**
 * Which answer the year gives from now on. Whoever closes it over companies of which nobody knows whether they market takes
 * them off the list with a reason; requests can then be answered, and the reasons stand beside the year.
 */
function answerOf({ route, because }: YearList): Pick<FrozenYear, 'route' | 'because'> {
  const texts = because.map(({ text }) => oneLine(text, longest));
  if (route !== 'open') return { route: given(route), because: listOrNone(texts) };
  const decided = 'The year was closed all the same, without them; each open point has its reason.';
  return { route: given('nothingDisclosed'), because: given([...texts, decided]) };
}

/** The corrections of a closed year with one more at the end, made on a day (ISO date). */
export function withCorrection(
  { corrections }: Pick<LedgerYear, 'corrections'>,
  { on, by, correction }: { on: string; by: string; correction: string },
): LedgerYear['corrections'] {
  const before = corrections.state === 'given' ? corrections.value : [];
  const next = {
    key: `c${before.length + 1}`,
    on: given(on),
    by: given(oneLine(by, longest)),
    correction: given(correction),
  };
  return given([...before, next]);
}

function orNone(text: string | null): Answer<string> {
  return text === null ? none : given(text);
}

function listOrNone<Item>(items: Item[]): Answer<Item[]> {
  return items.length === 0 ? none : given(items);
}

/** The two lists of Civ. Code 1798.130(a)(5)(C), by category, and what nobody has sorted yet. */
import { isGivenNo, isYes, itemsOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import { recordIn } from '../../inventory/record-lookup.ts';
import type { CpraCategoryEntry } from '../../library/cpra-categories.ts';
import type { Block, TableRow } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { gapPhrase, joinPhrases, say, words, type Phrase } from '../wording/phrase.ts';
import { paragraph, row, table } from './blocks.ts';
import { merged } from './collect-categories.ts';
import { dataWords } from './data-words.ts';
import { categoryTitle, perhapsCcpaElements, inCategory, tableCategories } from './element-groups.ts';
import { givenOf, openGap } from './facts.ts';
import { recipientKind, recipientName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { purposesByHeading } from './purpose-headings.ts';
import { isPersonalDisclosure } from './disclosure-terms.ts';
import { isForTheirMarketing, type SalePosition } from './sale-position.ts';

const columns = [
  ['Category', 0.24],
  ['Who received it', 0.4],
  ['What for', 0.36],
] as const;

/** Personal disclosures that happened, or may have happened, in the twelve months. */
function happened(context: PolicyContext): Disclosure[] {
  return context.year.disclosure.filter((one) => isPersonalDisclosure(one) && !isGivenNo(one.happens));
}

/** The first list: sold or shared. Undefined when the records hold no such disclosure. */
export function soldOrShared(context: PolicyContext, position: SalePosition): Block | undefined {
  return byCategory(context, 'sale.sold', 'Sold or shared in the last twelve months', position.listed);
}

/** The second list: disclosed for a business purpose; or the sentence that there was none, or that nobody knows. */
export function disclosedForBusiness(context: PolicyContext): Block | undefined {
  const all = happened(context);
  const found = all.filter((one) => givenOf(one.basis) === 'businessPurpose');
  if (found.length > 0) {
    return byCategory(
      context,
      'sale.business-purpose',
      'Disclosed for a business purpose in the last twelve months',
      found,
    );
  }
  const { organization, statedOn } = context;
  const cites = ['civ-1798.130-a-5-c', 'ccr-7011-e'] as const;
  const settled = all.length > 0 && all.every((one) => one.basis.state === 'given');
  return paragraph({ rule: 'sale.business-purpose-none', cites, rests: settled ? all.map((one) => one.id) : [] }, [
    settled
      ? words(
          `Our records show no personal information that we disclosed for a business purpose in the twelve months before ${dateInWords(statedOn)}`,
        )
      : gapPhrase(organization.id, 'what we disclosed for a business purpose is not known yet'),
  ]);
}

/**
 * Disclosures whose basis is open belong in one of the two lists; until then they are named as gaps. What others get for
 * their own marketing, or because the person agreed, is named too: it may be a sale, and agreeing puts it in no list.
 */
export function unsettledDisclosures(context: PolicyContext): Block | undefined {
  const open = happened(context).filter(
    (one) =>
      givenOf(one.basis) === undefined ||
      (givenOf(one.basis) === 'consent' && !isMadePublic(context, one)) ||
      isForTheirMarketing(one),
  );
  if (open.length === 0) return undefined;
  const items = open.map((one): Phrase => {
    const names = itemsOf(one.recipients).flatMap((id) => recipientName(context, id) ?? []);
    const whom = names.length > 0 ? joinPhrases(names) : openGap(one, 'recipients', 'a recipient not named yet');
    const called = plainTextOf(whom.runs);
    if (isForTheirMarketing(one)) {
      const gap = openGap(one, 'basis', 'whether this counts as a sale is not known yet');
      // Some are called by what they do with the data.
      if (/\b(?:for|own|direct)\b[^,;]*\bmarketing\b/i.test(called)) return say`what goes to ${whom} ${gap}`;
      const marketing = names.length > 1 ? 'for marketing of their own' : 'for the receiver’s own marketing';
      return say`what goes to ${whom} ${marketing} ${gap}`;
    }
    // An agreed disclosure may still be a sale; only what the person directs is none (1798.140(ad)(2)(A)).
    if (givenOf(one.basis) === 'consent') {
      const gap = openGap(one, 'basis', 'which of the two lists it belongs to is not known yet');
      const agreed = /\b(?:agree|consent|permission)\w*/i.test(called);
      return agreed ? say`what goes to ${whom} ${gap}` : say`what goes to ${whom} with your consent ${gap}`;
    }
    const suggested = one.basis.state === 'suggested';
    const gap = openGap(one, 'basis', suggested ? 'list suggested, not confirmed yet' : 'list not known yet');
    return say`what goes to ${whom} ${gap}`;
  });
  return paragraph({ rule: 'sale.unsettled', cites: ['civ-1798.130-a-5-c'] }, [
    say`Not yet sorted into one of these lists: ${joinPhrases(items)}`,
  ]);
}

/** What the person let the office publish: readers give nothing for it and do no work, so it is in neither list. */
function isMadePublic({ office }: PolicyContext, { recipients, recipientMarketing }: Disclosure): boolean {
  const readers = itemsOf(recipients).map((id) => recordIn(office.recipient, id));
  return (
    !isYes(recipientMarketing) &&
    readers.length > 0 &&
    readers.every((one) => one !== undefined && givenOf(one.role) === 'public')
  );
}

function byCategory(
  context: PolicyContext,
  rule: string,
  caption: string,
  disclosures: readonly Disclosure[],
): Block | undefined {
  const elements = perhapsCcpaElements(context);
  const rows = tableCategories.flatMap((category): TableRow[] => {
    const members = new Set(inCategory(elements, category.letter).map((one) => one.id));
    const touching = disclosures.filter((one) => itemsOf(one.elements).some((id) => members.has(id)));
    return touching.length === 0 ? [] : [categoryRow(context, `${rule}-category`, category, members, touching)];
  });
  const placed = new Set(rows.flatMap((one) => one.records));
  const inTables = new Set(elements.map((one) => one.id));
  // Data under another law is in none of these lists; what nobody has named or sorted is.
  const rest = disclosures.filter(
    (one) =>
      !placed.has(one.id) &&
      (itemsOf(one.elements).length === 0 || itemsOf(one.elements).some((id) => inTables.has(id))),
  );
  const cites = ['civ-1798.130-a-5-c', 'civ-1798.115', 'ccr-7011-e'] as const;
  const widths = columns.map(([title, width]) => [title, width] as const);
  return table({ rule, cites }, caption, widths, [
    ...rows,
    rest.length === 0 ? undefined : restRow(context, `${rule}-category`, rest),
  ]);
}

function categoryRow(
  context: PolicyContext,
  rule: string,
  category: CpraCategoryEntry,
  members: ReadonlySet<string>,
  touching: readonly Disclosure[],
): TableRow {
  const given = new Set(touching.flatMap((one) => itemsOf(one.elements)));
  const passedOn = [...members].filter((id) => given.has(id));
  return row({ rule, of: category.letter, rests: [...touching.map((one) => one.id), ...passedOn] }, [
    [words(categoryTitle(context, category))],
    [recipientsOf(context, touching), perhaps(touching)],
    [purposesOf(context, touching)],
  ]);
}

/** The heading says that the data was disclosed; what nobody has dated or confirmed is marked. */
function perhaps(disclosures: readonly Disclosure[]): Phrase | undefined {
  const open = disclosures.filter((one) => !isYes(one.happens) && givenOf(one.from) === undefined);
  const [first] = open;
  if (first === undefined) return undefined;
  const missing = open.length === disclosures.length ? 'whether this happened' : 'whether all of this happened';
  return openGap(first, 'happens', `${missing} is not known yet`);
}

/** Disclosures whose data is in no category yet. */
function restRow(context: PolicyContext, rule: string, rest: readonly Disclosure[]): TableRow {
  const [first] = rest;
  const names = dataWords(
    context,
    rest.flatMap((one) => itemsOf(one.elements)),
  );
  const open = {
    ...gapPhrase(`${first?.id ?? ''}.elements`, 'data not known yet'),
    records: rest.map((one) => one.id),
  };
  return row({ rule, of: 'none', rests: rest.map((one) => one.id) }, [
    [words('No category named'), names ?? open],
    [recipientsOf(context, rest), perhaps(rest)],
    [purposesOf(context, rest)],
  ]);
}

function recipientsOf(context: PolicyContext, disclosures: readonly Disclosure[]): Phrase {
  const kinds = [...new Set(disclosures.flatMap((one) => itemsOf(one.recipients)))].flatMap(
    (id) => recipientKind(context, id) ?? [],
  );
  const [first] = disclosures;
  if (kinds.length > 0 || first === undefined) return joinPhrases(merged(kinds));
  return gapPhrase(`${first.id}.recipients`, 'recipient not known yet');
}

function purposesOf(context: PolicyContext, disclosures: readonly Disclosure[]): Phrase {
  const named = purposesByHeading(
    context,
    disclosures.flatMap((one) => itemsOf(one.purposes)),
  );
  return named ?? gapPhrase(`${disclosures[0]?.id ?? ''}.purposes`, 'purpose not known yet');
}

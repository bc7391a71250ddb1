/** The table by category of the CCPA: where the data comes from, and what it is used for. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import { findEntry } from '../../library/catalogue.ts';
import { sourceCategories } from '../../library/source-categories.ts';
import type { CpraCategoryEntry } from '../../library/cpra-categories.ts';
import type { Block, TableRow } from '../block.ts';
import { each, type Steps } from '../steps.ts';
import { plainTextOf } from '../plain-text.ts';
import { gapPhrase, glue, joinPhrases, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, row, table } from './blocks.ts';
import { categoryTitle, ccpaElements, inCategory, tableCategories, unsorted } from './element-groups.ts';
import { choiceFact, openGap, wordedFact } from './facts.ts';
import { doubtOf, elementName, endOf, purposeName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { purposeHeadings } from './purpose-headings.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';

/** The table, and the sentence about categories of which there is nothing. */
export function* categoryTable(context: PolicyContext): Steps<(Block | undefined)[]> {
  const elements = ccpaElements(context);
  const used = tableCategories.filter((category) => inCategory(elements, category.letter).length > 0);
  const open = unsorted(context);
  const cites = ['civ-1798.110-c', 'civ-1798.130-c', 'ccr-7011-e'] as const;
  return [
    table(
      { rule: 'collect.table', cites },
      'The categories of the law',
      [
        ['Category', 0.24],
        ['Where it comes from', 0.34],
        ['What we use it for', 0.42],
      ],
      [...(yield* each(used, (category) => categoryRow(context, category))), unsortedRow(context, open)],
    ),
    nothingIn(context, used, elements, open),
  ];
}

function categoryRow(context: PolicyContext, category: CpraCategoryEntry): TableRow {
  const members = inCategory(ccpaElements(context), category.letter);
  return row({ rule: 'collect.category', of: category.letter, rests: members.map((one) => one.id) }, [
    [words(categoryTitle(context, category))],
    [sourcesOf(context, members)],
    [headingsOf(context, members)],
  ]);
}

/** The name in the table, marked when the record is only assumed and when its category or law is only suggested. */
export function memberName(context: PolicyContext, element: DataElement): Phrase {
  const name = elementName(context, element.id) ?? words(element.id, element.id);
  const suggested = (['cpraCategories', 'regime'] as const)
    .filter((field) => element[field].state === 'suggested')
    .flatMap((field) => {
      const what = field === 'regime' ? 'law' : 'category';
      return [words(' '), openGap(element, field, `${what} suggested, not confirmed yet`)];
    });
  return glue([name, ...endOf(context, element), ...doubtOf(element), ...suggested]);
}

function unsortedRow(context: PolicyContext, open: readonly DataElement[]): TableRow | undefined {
  if (open.length === 0) return undefined;
  return row({ rule: 'collect.category', of: 'none', rests: open.map((one) => one.id) }, [
    [words('No category named')],
    [sourcesOf(context, open)],
    [headingsOf(context, open)],
  ]);
}

function sourcesOf(context: PolicyContext, members: readonly DataElement[]): Phrase {
  const ids = new Set(members.map((one) => one.id));
  const naming = context.year.source.filter((one) => itemsOf(one.elements).some((id) => ids.has(id)));
  // As in the list of data: where no source names the data, the activities that use it tell.
  const using = context.year.activity.filter((one) => itemsOf(one.elements).some((id) => ids.has(id)));
  const used = new Set(using.flatMap((one) => itemsOf(one.sources)));
  const sources = naming.length > 0 ? naming : context.year.source.filter((one) => used.has(one.id));
  const named = sources.flatMap((source): Phrase[] => {
    const category = findEntry(sourceCategories, valueOf(source.category) ?? '');
    const isUser = source.kind.state === 'given' && source.kind.value === 'otherUser';
    const phrase =
      category && !isUser
        ? wordedFact(source, 'category', () => category.printed)
        : (choiceFact(source, 'kind', sourceKinds) ?? wordedFact(source, 'name', insideSentence));
    return phrase ? [phrase] : [];
  });
  if (named.length > 0) return joinPhrases(merged(named));
  const [first] = members;
  return first === undefined ? words('') : gapOfUse(context, first, 'sources', 'source not known yet');
}

const sourceKinds = {
  person: 'directly from you',
  automatic: 'your device, automatically',
  serviceProvider: 'companies that work for us',
  thirdParty: 'other companies and offices',
  medicalProvider: 'doctors and medical offices',
  publicData: 'public records',
  otherUser: 'other users',
  created: 'made by us while we work',
  derived: 'worked out by us from other data',
} as const;

/** What the data of these elements is used for, as all records that name them tell; a gap when none does. */
export function purposesOf(context: PolicyContext, members: readonly DataElement[]): Phrase {
  const names = purposeIds(context, members).flatMap((id) => purposeName(context, id) ?? []);
  return names.length > 0 ? joinPhrases(merged(names)) : noPurpose(context, members);
}

/** The same by the headings of 1798.140(e); a purpose without one, such as ads for others, is named. */
function headingsOf(context: PolicyContext, members: readonly DataElement[]): Phrase {
  const names = purposeHeadings(context, purposeIds(context, members));
  return names.length > 0 ? joinPhrases(names) : noPurpose(context, members);
}

function noPurpose(context: PolicyContext, [first]: readonly DataElement[]): Phrase {
  return first === undefined ? words('') : gapOfUse(context, first, 'purposes', 'purpose not known yet');
}

function purposeIds(context: PolicyContext, members: readonly DataElement[]): string[] {
  const ids = new Set(members.map((one) => one.id));
  const uses = (elements: readonly string[]): boolean => elements.some((id) => ids.has(id));
  const fromPurposes = context.year.purpose.filter((one) => uses(itemsOf(one.elements))).map((one) => one.id);
  const linked = [...context.year.activity, ...context.year.disclosure, ...context.year.tracker]
    .filter((one) => uses(itemsOf(one.elements)))
    .flatMap((one) => itemsOf(one.purposes));
  const order = context.year.purpose.map((one) => one.id);
  return [...new Set([...fromPurposes, ...linked])].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Phrases of equal wording become one that rests on all their records. */
export function merged(phrases: readonly Phrase[]): Phrase[] {
  const byText = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const text = plainTextOf(phrase.runs);
    const same = byText.get(text);
    byText.set(text, same ? restingOn(same, phrase.records) : phrase);
  }
  return [...byText.values()];
}

/**
 * A gap at the question that would settle where data comes from, or what it is for: it is asked of the activity that uses the
 * data. Where no activity does, or its answer is known and speaks of something else, the data itself is what is open.
 */
export function gapOfUse(
  { year }: PolicyContext,
  element: DataElement,
  field: 'sources' | 'purposes',
  missing: string,
): Phrase {
  const uses = recordsNaming(year.activity, 'elements', element.id);
  const open = uses.find((one) => one[field].state === 'unknown' || one[field].state === 'suggested');
  const { runs } = gapPhrase(open ? `${open.id}.${field}` : element.id, missing);
  return { runs, records: [element.id, ...(open ? [open.id] : [])] };
}

function nothingIn(
  context: PolicyContext,
  used: readonly CpraCategoryEntry[],
  elements: readonly DataElement[],
  open: readonly DataElement[],
): Block | undefined {
  const unused = tableCategories.filter((category) => !used.includes(category));
  // A suggested category, or a suggested law, may put the data elsewhere: then nobody can say what is nowhere.
  const guessed = context.year.dataElement.some(
    (one) => one.cpraCategories.state === 'suggested' || one.regime.state === 'suggested',
  );
  if (guessed || open.length > 0 || elements.length === 0 || unused.length === 0) return undefined;
  const names = joinPhrases(unused.map((category) => words(categoryTitle(context, category))));
  return paragraph({ rule: 'collect.nothing-in', cites: ['ccr-7011-e'], rests: elements.map((one) => one.id) }, [
    say`Our records show nothing in these categories of the law for that time: ${names}`,
  ]);
}

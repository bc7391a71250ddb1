/** The two tables by category of the CCPA: what it includes and where it comes from; what for, for whom, how long. */
import { isGivenNo, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import { findEntry } from '../../library/catalogue.ts';
import { sourceCategories } from '../../library/source-categories.ts';
import type { CpraCategoryEntry } from '../../library/cpra-categories.ts';
import type { Block, TableRow } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { gapPhrase, glue, joinPhrases, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, row, table } from './blocks.ts';
import { categoryTitle, ccpaElements, inCategory, tableCategories, unsorted } from './element-groups.ts';
import { choiceFact, openGap, wordedFact } from './facts.ts';
import { doubtOf, elementName, endOf, groupName, purposeName, recipientKind } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { retentionOf } from './retention-of.ts';

/** Both tables, and the sentence about categories of which there is nothing. */
export function categoryTables(context: PolicyContext): (Block | undefined)[] {
  const elements = ccpaElements(context);
  const used = tableCategories.filter((category) => inCategory(elements, category.letter).length > 0);
  const open = unsorted(context);
  const cites = ['civ-1798.110-c', 'civ-1798.130-c', 'ccr-7011-e'] as const;
  return [
    table(
      { rule: 'collect.table', cites },
      'Kinds of personal information',
      [
        ['Category', 0.18],
        ['What it includes here', 0.36],
        ['About whom', 0.2],
        ['Where it comes from', 0.26],
      ],
      [...used.map((category) => contentRow(context, category)), unsortedRow(context, open)],
    ),
    table(
      { rule: 'collect.use-table', cites: [...cites, 'civ-1798.100-a-3'] },
      'What each category is for',
      [
        ['Category', 0.18],
        ['What we use it for', 0.36],
        ['Who receives it', 0.26],
        ['How long we keep it', 0.2],
      ],
      used.map((category) => useRow(context, category)),
    ),
    nothingIn(used, elements, open),
  ];
}

function contentRow(context: PolicyContext, category: CpraCategoryEntry): TableRow {
  const members = inCategory(ccpaElements(context), category.letter);
  return row({ rule: 'collect.category', of: category.letter }, [
    [words(categoryTitle(category))],
    [joinPhrases(members.map((one) => memberName(context, one)))],
    [aboutWhom(context, members)],
    [sourcesOf(context, members)],
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
  const names = open.map((one) => {
    const name = elementName(context, one.id) ?? words(one.id, one.id);
    if (one.cpraCategories.state !== 'unknown') return name;
    return say`${name} ${openGap(one, 'cpraCategories', 'category not known yet')}`;
  });
  return row({ rule: 'collect.category', of: 'none' }, [
    [words('No category named')],
    [joinPhrases(names)],
    [aboutWhom(context, open)],
    [sourcesOf(context, open)],
  ]);
}

function useRow(context: PolicyContext, category: CpraCategoryEntry): TableRow {
  const members = inCategory(ccpaElements(context), category.letter);
  return row({ rule: 'collect.category-use', of: category.letter }, [
    [words(categoryTitle(category), ...members.map((one) => one.id))],
    [purposesOf(context, members)],
    [recipientsOf(context, members)],
    retentionOf(context, members, category.letter),
  ]);
}

function aboutWhom(context: PolicyContext, members: readonly DataElement[]): Phrase {
  const own = members.flatMap((one) => itemsOf(one.personGroups));
  const fromActivities = members
    .filter((one) => itemsOf(one.personGroups).length === 0)
    .flatMap((one) => context.year.activity.filter((activity) => itemsOf(activity.elements).includes(one.id)))
    .flatMap((activity) => itemsOf(activity.personGroups));
  const names = [...new Set([...own, ...fromActivities])].flatMap((id) => groupName(context, id) ?? []);
  if (names.length > 0) return joinPhrases(names);
  const [first] = members;
  return first === undefined ? words('') : gapFor(first, 'personGroups', 'people not known yet');
}

function sourcesOf(context: PolicyContext, members: readonly DataElement[]): Phrase {
  const ids = members.map((one) => one.id);
  const sources = context.year.source.filter((one) => itemsOf(one.elements).some((id) => ids.includes(id)));
  const named = sources.flatMap((source): Phrase[] => {
    const category = findEntry(sourceCategories, valueOf(source.category) ?? '');
    const phrase = category
      ? wordedFact(source, 'category', () => category.printed)
      : (choiceFact(source, 'kind', sourceKinds) ?? wordedFact(source, 'name', insideSentence));
    return phrase ? [phrase] : [];
  });
  if (named.length > 0) return joinPhrases(merged(named));
  const [first] = members;
  return first === undefined ? words('') : gapFor(first, 'sources', 'source not known yet');
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
  const ids = members.map((one) => one.id);
  const uses = (elements: readonly string[]): boolean => elements.some((id) => ids.includes(id));
  const fromPurposes = context.year.purpose.filter((one) => uses(itemsOf(one.elements))).map((one) => one.id);
  const linked = [...context.year.activity, ...context.year.disclosure, ...context.year.tracker]
    .filter((one) => uses(itemsOf(one.elements)))
    .flatMap((one) => itemsOf(one.purposes));
  const order = context.year.purpose.map((one) => one.id);
  const all = [...new Set([...fromPurposes, ...linked])].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const names = all.flatMap((id) => purposeName(context, id) ?? []);
  if (names.length > 0) return joinPhrases(merged(names));
  const [first] = members;
  return first === undefined ? words('') : gapFor(first, 'purposes', 'purpose not known yet');
}

function recipientsOf(context: PolicyContext, members: readonly DataElement[]): Phrase {
  const ids = members.map((one) => one.id);
  const disclosures = context.year.disclosure.filter(
    (one) => !isGivenNo(one.happens) && itemsOf(one.elements).some((id) => ids.includes(id)),
  );
  const trackers = context.year.tracker.filter((one) => itemsOf(one.elements).some((id) => ids.includes(id)));
  const recipients = [...disclosures, ...trackers].flatMap((one) => itemsOf(one.recipients));
  const kinds = [...new Set(recipients)].flatMap((id) => recipientKind(context, id) ?? []);
  if (kinds.length > 0) return joinPhrases(merged(kinds));
  return words('Nobody outside the office, as far as our records show', ...ids);
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

function gapFor(element: DataElement, field: string, missing: string): Phrase {
  return gapPhrase(`${element.id}.${field}`, missing);
}

function nothingIn(
  used: readonly CpraCategoryEntry[],
  elements: readonly DataElement[],
  open: readonly DataElement[],
): Block | undefined {
  const unused = tableCategories.filter((category) => !used.includes(category));
  if (open.length > 0 || elements.length === 0 || unused.length === 0) return undefined;
  const names = joinPhrases(unused.map((category) => words(categoryTitle(category))));
  return paragraph({ rule: 'collect.nothing-in', cites: ['ccr-7011-e'], rests: elements.map((one) => one.id) }, [
    say`Our records show nothing in these categories of the law for that time: ${names}`,
  ]);
}

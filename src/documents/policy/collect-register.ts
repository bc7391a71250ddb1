/** The list of all data: one row for each kind, with its category, the people and the sources. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import { sensitiveKinds } from '../../library/sensitive-kinds.ts';
import type { Block, TableRow } from '../block.ts';
import { each, type Steps } from '../steps.ts';
import { joinPhrases, say, sentences, unique, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, row, table } from './blocks.ts';
import { clientsData } from './client-data.ts';
import { clientMark, lawMarks } from './collect-apart.ts';
import { gapOfUse } from './collect-categories.ts';
import { lettersOf, regimeOf } from './element-groups.ts';
import { choiceFact, choicesFact, linkedFact, openGap, textFact, wordedFact, yesNoFact } from './facts.ts';
import { elementName, fullName, groupName, sourceName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { saidOfAll, type Member, type SaidOfAll } from './said-of-all.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';

/** The list; other parts of the policy name data by its words or its letter, and the details stand here once. */
export function* dataRegister(context: PolicyContext): Steps<(Block | undefined)[]> {
  const cites = ['civ-1798.110-c', 'civ-1798.130-c', 'ccr-7011-e'] as const;
  const elements = context.year.dataElement;
  const said = saidOfAll(yield* each(elements, (element) => memberOf(context, element)));
  return [
    paragraph({ rule: 'collect.people' }, said.common),
    table(
      { rule: 'collect.register', cites },
      'The information we collect',
      [
        ['What', 0.6],
        ['Category', 0.12],
        ['Where it comes from', 0.28],
      ],
      yield* each(elements, (element) => elementRow(context, element, said)),
    ),
  ];
}

/** About whom the data is: said once where it is the same for most kinds of data. */
function memberOf(context: PolicyContext, element: DataElement): Member {
  const about = people(context, element);
  return {
    id: element.id,
    name: elementName(context, element.id) ?? words(element.id, element.id),
    remarks: about
      ? [{ topic: 'people', one: say`About: ${about}`, many: say`the information is about ${about}` }]
      : [],
  };
}

function elementRow(context: PolicyContext, element: DataElement, said: SaidOfAll): TableRow {
  const name = elementName(context, element.id) ?? words(element.id, element.id);
  return row({ rule: 'collect.element', of: element.id, cites: citesOf(element) }, [
    [fullName(context, element, name), sentences([...said.own(element.id), ...remarks(element)])],
    [category(context, element)],
    [sources(context, element)],
  ]);
}

/** What a reader should know about the data: only in some cases, optional, how exact, sensitive. */
function remarks(element: DataElement): (Phrase | undefined)[] {
  const condition = wordedFact(element, 'condition', insideSentence);
  return [
    condition && say`Only in some cases: ${condition}`,
    yesNoFact(element, 'optional', { yes: 'You may leave it out', no: 'We need it' }),
    choiceFact(element, 'precision', {
      precise: 'It can show where you are to within 1,850 feet',
      coarse: 'It shows only the area or city, not the exact place',
    }),
    sensitivity(element),
  ];
}

const sensitiveWords = Object.fromEntries(sensitiveKinds.map((kind) => [kind.id, insideSentence(kind.name)])) as {
  [Kind in (typeof sensitiveKinds)[number]['id']]: string;
};

function sensitivity(element: DataElement): Phrase | undefined {
  // Under another law the word is not this law’s to give.
  if (regimeOf(element) !== 'ccpa') return undefined;
  const kinds = choicesFact(element, 'sensitiveKinds', sensitiveWords);
  const remark = textFact(element, 'sensitiveRemark');
  if (kinds && remark) return say`Sensitive: ${kinds} (${remark})`;
  if (kinds) return say`Sensitive: ${kinds}`;
  return remark && say`Sensitivity: ${remark}`;
}

/** The letters of the statute, or what stands in their place; marked where that rests on a suggestion. */
function category(context: PolicyContext, element: DataElement): Phrase {
  const doubts = doubtful
    .filter((field) => element[field].state === 'suggested')
    .map((field) => openGap(element, field, 'suggested, not confirmed yet'));
  return doubts.reduce((line, gap) => say`${line} ${gap}`, placeOf(context, element));
}

const doubtful = ['identifiability', 'regime', 'cpraCategories'] as const;

function placeOf(context: PolicyContext, element: DataElement): Phrase {
  const kind = valueOf(element.identifiability);
  if (kind === 'deidentified') return words('no names', element.id);
  if (kind === 'aggregate') return words('totals', element.id);
  const law = regimeOf(element);
  if (law !== 'ccpa') return words(lawMarks[law], element.id);
  if (clientsData(context.year).has(element.id)) return words(clientMark, element.id);
  const letters = lettersOf(element).join(', ');
  if (letters !== '') return words(letters, element.id);
  // Belonging to sensitive information alone is an answer; so is “none”.
  return element.cpraCategories.state === 'unknown'
    ? openGap(element, 'cpraCategories', 'not known yet')
    : words('none named', element.id);
}

/** The people it is about; where that is open, the people of the activities that use it. */
function people(context: PolicyContext, element: DataElement): Phrase | undefined {
  const own = linkedFact(element, 'personGroups', (id) => groupName(context, id));
  if (own) return own;
  const groups = activitiesWith(context, element).flatMap((one) => itemsOf(one.personGroups));
  const names = unique(groups).flatMap((id) => groupName(context, id) ?? []);
  if (names.length > 0) return joinPhrases(names);
  return element.personGroups.state === 'unknown'
    ? openGap(element, 'personGroups', 'people not known yet')
    : undefined;
}

/** The sources that name it; where none does, those of the activities that use it. */
function sources(context: PolicyContext, element: DataElement): Phrase {
  const named = recordsNaming(context.year.source, 'elements', element.id).map((one) => one.id);
  const ids = named.length > 0 ? named : activitiesWith(context, element).flatMap((one) => itemsOf(one.sources));
  const names = unique(ids).flatMap((id) => sourceName(context, id) ?? []);
  return names.length > 0 ? joinPhrases(names) : gapOfUse(context, element, 'sources', 'source not known yet');
}

function activitiesWith(context: PolicyContext, element: DataElement): PolicyContext['year']['activity'] {
  return recordsNaming(context.year.activity, 'elements', element.id);
}

function citesOf(element: DataElement): ('civ-1798.140-ae' | 'civ-1798.140-w')[] {
  const isSensitive = itemsOf(element.sensitiveKinds).length > 0;
  const isPlace = valueOf(element.precision) !== undefined;
  return [...(isSensitive ? ['civ-1798.140-ae' as const] : []), ...(isPlace ? ['civ-1798.140-w' as const] : [])];
}

/** What a reader should know about single kinds of data: only in some cases, optional, how exact, sensitive. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import { sensitiveKinds } from '../../library/sensitive-kinds.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { say, strong, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, section } from './blocks.ts';
import { choiceFact, choicesFact, linkedFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import { isPersonal, regimeOf } from './element-groups.ts';
import { elementName, fullName, groupName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';

const sensitiveWords = Object.fromEntries(sensitiveKinds.map((kind) => [kind.id, kind.printed])) as {
  [Kind in (typeof sensitiveKinds)[number]['id']]: string;
};

/** One item for each kind of data about which there is more to say than its name. */
export function elementDetails(context: PolicyContext): SectionBlock | undefined {
  const items = context.year.dataElement.map((element) => detailsOf(context, element));
  return section({ rule: 'collect.details-section' }, 'More about single kinds of information', [
    list({ rule: 'collect.details' }, items),
  ]);
}

function detailsOf(context: PolicyContext, element: DataElement): ListItem | undefined {
  const details = [
    people(context, element),
    condition(element),
    yesNoFact(element, 'optional', { yes: 'You may leave it out', no: 'We need it' }),
    choiceFact(element, 'precision', {
      precise: 'It can show where you are to within 1,850 feet',
      coarse: 'It shows only the area or city, not the exact place',
    }),
    sensitivity(element),
  ].filter((detail): detail is Phrase => detail !== undefined);
  if (details.length === 0) return undefined;
  const name = elementName(context, element.id) ?? words(element.id, element.id);
  return item({ rule: 'collect.detail', of: element.id, cites: citesOf(element) }, [
    strong(fullName(context, element, name)),
    ...details,
  ]);
}

/** The tables tell about whom their data is; for the rest, and for what is only suggested, it is told here. */
function people(context: PolicyContext, element: DataElement): Phrase | undefined {
  const inTables = isPersonal(element) && regimeOf(element) === 'ccpa';
  if (inTables && element.personGroups.state !== 'suggested') return undefined;
  const groups = linkedFact(element, 'personGroups', (id) => groupName(context, id));
  return groups && say`It is about: ${groups}`;
}

function condition(element: DataElement): Phrase | undefined {
  const text = wordedFact(element, 'condition', insideSentence);
  return text && say`Only in some cases: ${text}`;
}

function sensitivity(element: DataElement): Phrase | undefined {
  // Under another law the word is not this law’s to give.
  const kinds = regimeOf(element) === 'ccpa' ? choicesFact(element, 'sensitiveKinds', sensitiveWords) : undefined;
  const remark = textFact(element, 'sensitiveRemark');
  if (kinds && remark) return say`The law calls it sensitive as ${kinds} (${remark})`;
  if (kinds) return say`The law calls it sensitive as ${kinds}`;
  return remark && say`About its sensitivity: ${remark}`;
}

function citesOf(element: DataElement): ('civ-1798.140-ae' | 'civ-1798.140-w')[] {
  const isSensitive = itemsOf(element.sensitiveKinds).length > 0;
  const isPlace = valueOf(element.precision) !== undefined;
  return [...(isSensitive ? ['civ-1798.140-ae' as const] : []), ...(isPlace ? ['civ-1798.140-w' as const] : [])];
}

/** Which data, in a few words: by name while they are few, else by the letters of their categories. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import { joinPhrases, say, unique, words, type Phrase } from '../wording/phrase.ts';
import { clientsData } from './client-data.ts';
import { isPersonal, lettersOf, regimeOf, tableCategories } from './element-groups.ts';
import { fact, pathOf } from './facts.ts';
import { doubtOf, markedElement } from './names.ts';
import { recordInYear, type PolicyContext } from './policy-context.ts';

/** So many kinds of data are named one by one; of more, the reader gets the letters and finds the names in the list. */
const namedUpTo = 3;

const otherLaws = {
  hipaa: 'medical information',
  cmia: 'medical information',
  glba: 'information under financial privacy laws',
  fcra: 'information for background checks',
  public: 'public information',
} as const;

/** The data with the given ids in words; undefined when none of them is in the policy's time and scope. */
export function dataWords(context: PolicyContext, ids: readonly string[]): Phrase | undefined {
  const elements = unique(ids).flatMap((id) => recordInYear(context, 'dataElement', id) ?? []);
  if (elements.length === 0) return undefined;
  if (elements.length <= namedUpTo) return joinPhrases(elements.flatMap((one) => markedElement(context, one.id) ?? []));
  const ofClients = clientsData(context.year);
  const inTables = elements.filter((one) => underCcpa(one) && !ofClients.has(one.id));
  const lettered = inTables.filter((one) => lettersOf(one).length > 0);
  const letters = tableCategories.flatMap(({ letter }): Phrase[] => {
    const members = lettered.filter((one) => lettersOf(one).includes(letter));
    return members.length === 0 ? [] : [marked(letter, members)];
  });
  const kindOf = (one: DataElement): string | undefined => plainKind(one, ofClients);
  const others = unique(elements.map(kindOf)).flatMap((kind): Phrase[] => {
    const members = elements.filter((one) => kindOf(one) === kind);
    return kind === undefined ? [] : [marked(kind, members)];
  });
  const unsorted = inTables.filter((one) => lettersOf(one).length === 0);
  const names = unsorted.flatMap((one) => markedElement(context, one.id) ?? []);
  const categories =
    letters.length === 0 ? [] : [say`${letters.length === 1 ? 'category' : 'categories'} ${joinPhrases(letters)}`];
  return joinPhrases([...categories, ...others, ...names]);
}

/** The data that a record points to, as `dataWords` says it; a gap while nobody has answered, silence for none. */
export function dataFact<R extends { id: string; elements: DataElement['personGroups'] }>(
  context: PolicyContext,
  record: R,
  missing?: string,
): Phrase | undefined {
  const said = dataWords(context, itemsOf(record.elements));
  if (valueOf(record.elements) !== undefined && said === undefined) return undefined;
  return fact(pathOf(record, 'elements'), `${record.id}.elements`, record.elements, () => said ?? words(''), missing);
}

function underCcpa(element: DataElement): boolean {
  return isPersonal(element) && regimeOf(element) === 'ccpa';
}

/** What data outside the tables is called; undefined for data in the tables. */
function plainKind(element: DataElement, ofClients: ReadonlySet<string>): string | undefined {
  const kind = valueOf(element.identifiability);
  if (kind === 'deidentified') return 'data without names';
  if (kind === 'aggregate') return 'totals';
  const law = regimeOf(element);
  if (law !== 'ccpa') return otherLaws[law];
  return ofClients.has(element.id) ? 'information of our clients' : undefined;
}

/** The words, marked when everything behind them is only assumed. */
function marked(text: string, members: readonly DataElement[]): Phrase {
  const [first] = members;
  const open = members.every((one) => doubtOf(one).length > 0);
  const said = words(text, ...members.map((one) => one.id));
  return open && first ? joinPlain([said, ...doubtOf(first)]) : said;
}

function joinPlain(phrases: readonly Phrase[]): Phrase {
  const [first = words(''), ...rest] = phrases;
  return rest.reduce((line, phrase) => say`${line}${phrase}`, first);
}

/** "Where it comes from": each source with its ways, occasions and data. */
import { findEntry } from '../../library/catalogue.ts';
import { sourceCategories } from '../../library/source-categories.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { valueOf } from '../../inventory/answer.ts';
import type { Source } from '../../inventory/source.ts';
import { plainTextOf } from '../plain-text.ts';
import { gapPhrase, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { givesClientsData } from './client-data.ts';
import { dataFact } from './data-words.ts';
import { choiceFact, listFact, textFact, wordedFact } from './facts.ts';
import { fullName } from './names.ts';
import { saysNoMore } from './says-no-more.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Where it comes from". */
export function sourcesSection(context: PolicyContext): SectionBlock | undefined {
  const { organization, year } = context;
  const cites = ['civ-1798.110-c', 'ccr-7011-e', 'ccr-7001-sources'] as const;
  return section({ rule: 'sources' }, 'Where it comes from', [
    year.source.length === 0
      ? paragraph({ rule: 'sources.none', cites }, [
          gapPhrase(organization.id, 'where the information comes from is not known yet'),
        ])
      : undefined,
    list(
      { rule: 'sources.list', cites },
      year.source.map((source) => sourceItem(context, source)),
    ),
  ]);
}

const kinds = {
  person: 'you give it to us',
  automatic: 'devices and software send it by themselves',
  serviceProvider: 'a company that works for us gives it to us',
  thirdParty: 'another company or office gives it to us',
  medicalProvider: 'a doctor or medical office gives it to us',
  publicData: 'we find it in public records',
  otherUser: 'another user gives it to us',
  created: 'we make it while we work',
  derived: 'we work it out from other data',
} as const;

/**
 * The category of the regulation tells more than the kind, except where the kind is still open. None of the categories is
 * about users; and of a client who enters what it decides about itself, its own name tells most.
 */
function kindAndCategory(
  source: Source,
  kind: Phrase | undefined,
  category: Phrase | undefined,
): (Phrase | undefined)[] {
  return category && source.kind.state === 'given' ? [category] : [kind, category];
}

/** The list of data says what comes from each source; a source whose data nobody has named has a gap here. */
function sourceItem(context: PolicyContext, source: Source): ListItem | undefined {
  const { year } = context;
  const name = textFact(source, 'name', 'name of the source not known yet') ?? words('A source', source.id);
  const kind = choiceFact(source, 'kind', kinds, 'kind of source not known yet');
  const category = findEntry(sourceCategories, valueOf(source.category) ?? '');
  const statutory = category && wordedFact(source, 'category', () => category.printed);
  const fromUser = source.kind.state === 'given' && source.kind.value === 'otherUser';
  const what = fromUser
    ? [givesClientsData(year, source) ? undefined : kind]
    : kindAndCategory(source, kind, statutory);
  const channels = listFact(source, 'channels', undefined, insideSentence);
  const occasions = listFact(source, 'occasions', undefined, insideSentence);
  const elements = source.elements.state === 'given' ? undefined : dataFact(context, source, 'data not known yet');
  const policy = wordedFact(source, 'governingPolicy', insideSentence);
  const [first, second] = what.filter((one) => one !== undefined);
  const [named, told] = [name, first].map((one) => (one ? plainTextOf(one.runs) : ''));
  // “You: directly from you” is said in the fuller words of the two.
  const fuller = first && statutory === first && saysNoMore(named ?? '', told ?? '') ? first : undefined;
  const title = strong(fullName(context, source, fuller ?? name));
  return item({ rule: 'sources.source', of: source.id }, [
    first && !fuller ? (named?.includes(': ') ? say`${title} (${first})` : say`${title}: ${first}`) : title,
    second,
    channels && say`Through: ${channels}`,
    occasions && say`When: ${occasions}`,
    elements && say`Data: ${elements}`,
    policy && say`The privacy policy there: ${policy}`,
  ]);
}

/** "Where it comes from": each source with its ways, occasions and data. */
import { findEntry } from '../../library/catalogue.ts';
import { sourceCategories } from '../../library/source-categories.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { valueOf } from '../../inventory/answer.ts';
import type { Source } from '../../inventory/source.ts';
import { gapPhrase, say, strong, words } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { choiceFact, linkedFact, listFact, textFact, wordedFact } from './facts.ts';
import { markedElement, fullName } from './names.ts';
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

function sourceItem(context: PolicyContext, source: Source): ListItem | undefined {
  const name = textFact(source, 'name', 'name of the source not known yet') ?? words('A source', source.id);
  const kind = choiceFact(
    source,
    'kind',
    {
      person: 'You give it to us',
      automatic: 'Devices and software send it by themselves',
      serviceProvider: 'A company that works for us gives it to us',
      thirdParty: 'Another company or office gives it to us',
      medicalProvider: 'A doctor or medical office gives it to us',
      publicData: 'We find it in public records',
      otherUser: 'Another user gives it to us',
      created: 'We make it while we work',
      derived: 'We work it out from other data',
    },
    'kind of source not known yet',
  );
  const category = findEntry(sourceCategories, valueOf(source.category) ?? '');
  const statutory = category && wordedFact(source, 'category', () => category.printed);
  const channels = listFact(source, 'channels', undefined, insideSentence);
  const occasions = listFact(source, 'occasions', undefined, insideSentence);
  const elements = linkedFact(source, 'elements', (id) => markedElement(context, id), 'data not known yet');
  const policy = wordedFact(source, 'governingPolicy', insideSentence);
  return item({ rule: 'sources.source', of: source.id }, [
    strong(fullName(context, source, name)),
    kind,
    statutory && say`Category of source: ${statutory}`,
    channels && say`It reaches us through: ${channels}`,
    occasions && say`This happens on these occasions: ${occasions}`,
    elements && say`What we get this way: ${elements}`,
    policy && say`The privacy policy that applies at the source: ${policy}`,
  ]);
}

/** Frame and closing parts that all notices have in common. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Contact } from '../../inventory/contact.ts';
import type { CitationKey } from '../../library/citations.ts';
import type { Document, SectionBlock } from '../block.ts';
import { contactLine, serves } from '../policy/addresses.ts';
import { paragraph, section } from '../policy/blocks.ts';
import { choicesFact, refFact, textFact } from '../policy/facts.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { gapPhrase, joinPhrases, say, words, type Phrase } from '../wording/phrase.ts';
import type { NoticeKind } from './notice.ts';
import { webAddress } from './web-address.ts';

/** The document of a notice; sections that say nothing are left out. */
export function noticeDocument(
  context: PolicyContext,
  kind: NoticeKind,
  title: string,
  sections: readonly (SectionBlock | undefined)[],
): Document {
  const { office, organization, asOf } = context;
  return {
    kind: `notice-${kind}`,
    title,
    office: valueOf(organization.tradeName) ?? valueOf(organization.legalName) ?? '',
    language: 'en-US',
    asOf,
    subtitle: [words(`Written from the office’s records as of ${dateInWords(asOf)}`).runs],
    sample: office.sample,
    status: 'draft',
    sections: sections.flatMap((one) => one ?? []),
  };
}

/** The name by which people know the office. */
export function officeName({ organization }: PolicyContext): Phrase {
  const trade = organization.tradeName.state === 'given' ? textFact(organization, 'tradeName') : undefined;
  const legal = trade ?? textFact(organization, 'legalName', 'name of the office not known yet');
  return legal ?? gapPhrase(`${organization.id}.legalName`, 'name of the office not known yet');
}

/** "Where to read more": the policy and where it stands, and whom to ask. */
export function moreSection(context: PolicyContext, cites: readonly CitationKey[]): SectionBlock | undefined {
  return section({ rule: 'notice.more' }, 'Where to read more', [
    paragraph({ rule: 'notice.policy', cites }, [policyLine(context)]),
    paragraph({ rule: 'notice.contact' }, [contactSentence(context)]),
  ]);
}

function policyLine(context: PolicyContext): Phrase {
  const { organization, policy } = context;
  if (!policy) return say`Our privacy policy tells more: ${gapPhrase(organization.id, 'policy not recorded yet')}`;
  const title = textFact(policy, 'title', 'title not known yet') ?? words('Privacy Policy', policy.id);
  const place = choicesFact(
    policy,
    'place',
    { website: 'on our website', app: 'in our app', premises: 'at our office' },
    'where it stands is not known yet',
  );
  const sites = itemsOf(policy.place).includes('website') ? websites(context) : undefined;
  const told = say`You can read more in “${title}”`;
  if (place && sites) return say`${told}, which is ${place}: ${sites}`;
  return place ? say`${told}, which is ${place}` : told;
}

/** The office's websites as links. */
function websites({ organization }: PolicyContext): Phrase | undefined {
  const path = `${organization.id}.websites`;
  if (organization.websites.state !== 'given') return undefined;
  return joinPhrases(organization.websites.value.map((one) => webAddress(one, path)));
}

function contactSentence(context: PolicyContext): Phrase | undefined {
  const { policy, now } = context;
  const named = policy && refFact(policy, 'contact', (id) => contactLine(context, id));
  if (named) return say`Questions? This is how to reach us: ${named}`;
  const first = (use: string): Contact | undefined => now.contact.find((one) => serves(one, use));
  const point = first('contact') ?? first('rights');
  const line = point && contactLine(context, point.id);
  if (line) return say`Questions? This is how to reach us: ${line}`;
  return say`Questions? ${gapPhrase(context.organization.id, 'contact point not known yet')}`;
}

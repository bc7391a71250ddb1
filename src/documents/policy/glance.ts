/** "At a glance": the policy on one page, each line pointing to its section. */
import { isYes, valueOf } from '../../inventory/answer.ts';
import type { DefinitionEntry, SectionBlock } from '../block.ts';
import { businessPurposes } from '../../library/business-purposes.ts';
import type { RightKind } from '../../library/rights.ts';
import { gapPhrase, joinPhrases, linkPhrase, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence, withArticle } from '../wording/sentence-case.ts';
import { definitions, entry, section } from './blocks.ts';
import { quickReach, serves } from './addresses.ts';
import { merged } from './collect-categories.ts';
import { ccpaElements, inCategory, isPersonal, tableCategories } from './element-groups.ts';
import { givenOf, openGap, textFact, wordedFact } from './facts.ts';
import { purposeName } from './names.ts';
import { elementsWithoutRule, retentionSection } from './retention.ts';
import { howLong } from './retention-of.ts';
import { recordedRights, statutoryKinds } from './rights.ts';
import type { PolicyContext } from './policy-context.ts';
import { salePosition } from './sale-position.ts';

/** "At a glance". */
export function glanceSection(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'glance' }, 'At a glance', [
    definitions({ rule: 'glance.list' }, [
      who(context),
      collected(context),
      sources(context),
      purposes(context),
      recipients(context),
      sale(context),
      retention(context),
      rights(context),
      questions(context),
    ]),
  ]);
}

function more(section: string, title: string): Phrase {
  return say`More under ${linkPhrase(`“${title}”`, `#${section}`)}`;
}

function who({ organization }: PolicyContext): DefinitionEntry | undefined {
  const name = textFact(organization, 'tradeName') ?? textFact(organization, 'legalName', 'name not known yet');
  const kind = wordedFact(organization, 'kind', (text) => withArticle(insideSentence(text)));
  return entry({ rule: 'glance.who' }, 'Who we are', [name && kind ? say`${name}, ${kind}` : name]);
}

function collected(context: PolicyContext): DefinitionEntry | undefined {
  const elements = ccpaElements(context);
  const kinds = tableCategories.flatMap((category) => {
    const members = inCategory(elements, category.letter);
    return members.length === 0 ? [] : [words(insideSentence(category.plainName), ...members.map((one) => one.id))];
  });
  const medical = context.year.dataElement.filter(
    (one) => isPersonal(one) && ['hipaa', 'cmia'].includes(valueOf(one.regime) ?? ''),
  );
  const all = medical.length === 0 ? kinds : [...kinds, words('medical information', ...medical.map((one) => one.id))];
  return entry({ rule: 'glance.collected' }, 'What we collect', [
    all.length > 0 ? joinPhrases(all) : gapPhrase(context.organization.id, 'not known yet'),
    more('collect', 'What we collect'),
  ]);
}

const sourceWords = {
  person: 'you',
  automatic: 'your devices',
  serviceProvider: 'companies that work for us',
  thirdParty: 'other companies and offices',
  medicalProvider: 'doctors and medical offices',
  publicData: 'public records',
  otherUser: 'other users',
  created: 'our own work',
  derived: 'our own conclusions',
} as const;

function sources(context: PolicyContext): DefinitionEntry | undefined {
  const kinds = context.year.source.flatMap((one) => {
    const kind = givenOf(one.kind);
    return kind === undefined ? [] : [words(sourceWords[kind], one.id)];
  });
  const suggested = context.year.source.find((one) => one.kind.state === 'suggested');
  if (kinds.length === 0 && suggested) kinds.push(openGap(suggested, 'kind', 'suggested, not confirmed yet'));
  if (kinds.length === 0) return undefined;
  return entry({ rule: 'glance.sources' }, 'Where it comes from', [
    joinPhrases(merged(kinds)),
    more('sources', 'Where it comes from'),
  ]);
}

/** Whether ads follow people to other sites is told elsewhere, so the short page does not speak of it. */
const shortHeadings: { readonly [heading: string]: string } = {
  'bp-advertising-marketing': 'our own advertising and marketing',
};

/** A few purposes are named one by one; many are summed up in the statute's terms. */
function purposes(context: PolicyContext): DefinitionEntry | undefined {
  const all = context.year.purpose;
  if (all.length === 0) return undefined;
  const named = all.flatMap((one) => purposeName(context, one.id) ?? []);
  const statutory = businessPurposes.flatMap((kind) => {
    const members = all.filter((one) => givenOf(one.businessPurpose) === kind.id);
    return members.length === 0 ? [] : [words(shortHeadings[kind.id] ?? kind.printed, ...members.map((one) => one.id))];
  });
  // What is meant to make people buy matters most to a reader, and it has no heading in the statute when others profit.
  const commercial = all
    .filter((one) => isYes(one.commercial) && givenOf(one.businessPurpose) === undefined)
    .flatMap((one) => purposeName(context, one.id) ?? []);
  const short = all.length <= 5 || statutory.length === 0;
  return entry({ rule: 'glance.purposes' }, 'What we use it for', [
    joinPhrases(short ? named : [...statutory, ...commercial]),
    more('purposes', 'What we use it for'),
  ]);
}

const roleWords = {
  serviceProvider: 'companies that work for us',
  contractor: 'contractors',
  thirdParty: 'third parties',
  affiliate: 'companies of our group',
  clientOrganization: 'clients for whom we work',
  authority: 'authorities and courts',
  successor: 'a buyer of the business',
  user: 'other users',
  public: 'the public',
} as const;

function recipients(context: PolicyContext): DefinitionEntry | undefined {
  const roles = context.year.recipient.flatMap((one) => {
    const role = givenOf(one.role);
    return role === undefined ? [] : [words(roleWords[role], one.id)];
  });
  const suggested = context.year.recipient.find((one) => one.role.state === 'suggested');
  if (roles.length === 0 && suggested) roles.push(openGap(suggested, 'role', 'suggested, not confirmed yet'));
  if (roles.length === 0) return undefined;
  return entry({ rule: 'glance.recipients' }, 'Who receives it', [
    joinPhrases(merged(roles)),
    more('recipients', 'Who receives it'),
  ]);
}

function sale(context: PolicyContext): DefinitionEntry | undefined {
  const { organization } = context;
  const { sells, shares, listed, doubtfulDisclosures, doubtfulTrackers, elsewhere } = salePosition(context);
  const sellsPath = `${organization.id}.sells`;
  const sharesPath = `${organization.id}.sharesForAds`;
  const rests = [...listed, ...doubtfulDisclosures, ...doubtfulTrackers].map((one) => one.id);
  const told = ((): Phrase => {
    if (sells === 'no' && shares === 'no' && elsewhere) {
      const ids = elsewhere.map((one) => one.id);
      return words(
        'Not the information that this notice is about. Our other policy tells of other people’s data',
        ...ids,
      );
    }
    if (sells === 'no' && shares === 'no') {
      return words('No. We do not share it for ads across sites either', sellsPath, sharesPath);
    }
    if (sells === 'open' || shares === 'open') {
      const field = sells === 'open' ? 'sells' : 'sharesForAds';
      return openGap(organization, field, 'this is not settled yet');
    }
    if (sells === 'yes' && shares === 'yes')
      return words('Yes, and we share it for ads across sites too', sellsPath, sharesPath);
    if (sells === 'yes') return words('Yes, but we do not share it for ads across sites', sellsPath, sharesPath);
    return words('We do not sell it, but we share it for ads across sites', sellsPath, sharesPath);
  })();
  return entry({ rule: 'glance.sale', rests }, 'Do we sell or share it?', [told, more('sale', 'Selling and sharing')]);
}

function retention(context: PolicyContext): DefinitionEntry | undefined {
  if (!retentionSection(context)) return undefined;
  const rules = context.now.retentionRule;
  const settled = rules.filter((one) => howLong(one).runs.every((run) => run.kind !== 'gap'));
  const open = rules.length > settled.length || elementsWithoutRule(context).length > 0;
  const ids = settled.map((one) => one.id);
  const [firstOpen] = [...rules.filter((one) => !settled.includes(one)), ...elementsWithoutRule(context)];
  const gap = gapPhrase(firstOpen?.id ?? context.organization.id, 'for others it is not known yet');
  const told =
    settled.length === 0
      ? gapPhrase(context.organization.id, 'not known yet')
      : open
        ? say`${words('For some kinds of information there is a time, or a rule that sets it', ...ids)}; ${gap}`
        : words('For each kind of information there is a time, or a rule that sets it', ...ids);
  return entry({ rule: 'glance.retention' }, 'How long we keep it', [told, more('retention', 'How long we keep it')]);
}

const rightWords: { readonly [Kind in RightKind]?: string } = {
  know: 'know what we have about you',
  access: 'get a copy',
  delete: 'have it deleted',
  correct: 'have it corrected',
  'opt-out': 'stop selling and sharing',
  limit: 'limit the use of sensitive information',
  object: 'object to a use',
  block: 'have a use stopped',
  'no-marketing': 'stop marketing',
};

function rights(context: PolicyContext): DefinitionEntry | undefined {
  const path = `${context.organization.id}.ccpaThresholdsMet`;
  // While nobody knows whether the law applies, only what the office itself offers may be promised.
  const given = context.ccpa === 'applies' ? statutoryKinds(context) : [];
  const statutory = given.map((kind) => [kind.id, path] as const);
  const recorded = recordedRights(context).flatMap((one) => {
    const kind = givenOf(one.kind);
    return kind === undefined ? [] : [[kind, one.id] as const];
  });
  const named = [...statutory, ...recorded].flatMap(([kind, record]) => {
    const text = rightWords[kind];
    return text === undefined ? [] : [words(text, record)];
  });
  return entry({ rule: 'glance.rights' }, 'Your rights', [
    named.length > 0 ? say`You can ${joinPhrases(merged(named))}` : undefined,
    more('rights', 'Your rights and how to use them'),
  ]);
}

function questions(context: PolicyContext): DefinitionEntry | undefined {
  const chosen = context.policy && valueOf(context.policy.contact);
  const contact =
    context.now.contact.find((one) => one.id === chosen) ??
    context.now.contact.find((one) => serves(one, 'contact')) ??
    context.now.contact[0];
  const reach = contact && quickReach(context, contact);
  return entry({ rule: 'glance.questions' }, 'Questions', [reach, more('contact', 'How to reach us')]);
}

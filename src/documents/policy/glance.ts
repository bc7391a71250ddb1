/** "At a glance": the policy on one page, each line pointing to its section. */
import { valueOf } from '../../inventory/answer.ts';
import type { DefinitionEntry, SectionBlock } from '../block.ts';
import { businessPurposes } from '../../library/business-purposes.ts';
import type { RightKind } from '../../library/rights.ts';
import { gapPhrase, joinPhrases, linkPhrase, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence, withArticle } from '../wording/sentence-case.ts';
import { definitions, entry, section } from './blocks.ts';
import { contactLine, serves } from './addresses.ts';
import { merged } from './collect-categories.ts';
import { ccpaElements, inCategory, isPersonal, tableCategories } from './element-groups.ts';
import { openGap, textFact, wordedFact } from './facts.ts';
import { purposeName } from './names.ts';
import { retentionSection } from './retention.ts';
import { statutoryKinds } from './rights.ts';
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
    const kind = valueOf(one.kind);
    return kind === undefined ? [] : [words(sourceWords[kind], one.id)];
  });
  if (kinds.length === 0) return undefined;
  return entry({ rule: 'glance.sources' }, 'Where it comes from', [
    joinPhrases(merged(kinds)),
    more('sources', 'Where it comes from'),
  ]);
}

/** A few purposes are named one by one; many are summed up in the statute's terms. */
function purposes(context: PolicyContext): DefinitionEntry | undefined {
  const all = context.year.purpose;
  if (all.length === 0) return undefined;
  const named = all.flatMap((one) => purposeName(context, one.id) ?? []);
  const statutory = businessPurposes.flatMap((kind) => {
    const members = all.filter((one) => valueOf(one.businessPurpose) === kind.id);
    return members.length === 0 ? [] : [words(kind.printed, ...members.map((one) => one.id))];
  });
  const short = all.length <= 5 || statutory.length === 0;
  return entry({ rule: 'glance.purposes' }, 'What we use it for', [
    joinPhrases(short ? named.slice(0, 6) : statutory),
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
    const role = valueOf(one.role);
    return role === undefined ? [] : [words(roleWords[role], one.id)];
  });
  if (roles.length === 0) return undefined;
  return entry({ rule: 'glance.recipients' }, 'Who receives it', [
    joinPhrases(merged(roles)),
    more('recipients', 'Who receives it'),
  ]);
}

function sale(context: PolicyContext): DefinitionEntry | undefined {
  const { organization } = context;
  const { sells, shares, listed, doubtfulDisclosures, doubtfulTrackers } = salePosition(context);
  const sellsPath = `${organization.id}.sells`;
  const sharesPath = `${organization.id}.sharesForAds`;
  const rests = [...listed, ...doubtfulDisclosures, ...doubtfulTrackers].map((one) => one.id);
  const told = ((): Phrase => {
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
  const told =
    rules.length > 0
      ? words('For each kind of information there is a time, or a rule that sets it', ...rules.map((one) => one.id))
      : gapPhrase(context.organization.id, 'not known yet');
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
  const { now, organization } = context;
  const path = `${organization.id}.ccpaThresholdsMet`;
  const statutory = statutoryKinds(context).map((kind) => [kind.id, path] as const);
  const recorded = now.right.flatMap((one) => {
    const kind = valueOf(one.kind);
    return kind === undefined ? [] : [[kind, one.id] as const];
  });
  const named = [...statutory, ...recorded].flatMap(([kind, record]) => {
    const text = rightWords[kind];
    return text === undefined ? [] : [words(text, record)];
  });
  const [first] = now.contact.filter((one) => serves(one, 'rights'));
  const reach = first && contactLine(context, first.id);
  return entry({ rule: 'glance.rights' }, 'Your rights', [
    named.length > 0 ? say`You can ${joinPhrases(merged(named))}` : undefined,
    reach && say`Send requests to: ${reach}`,
    more('rights', 'Your rights and how to use them'),
  ]);
}

function questions(context: PolicyContext): DefinitionEntry | undefined {
  const chosen = context.policy && valueOf(context.policy.contact);
  const contact =
    context.now.contact.find((one) => one.id === chosen) ??
    context.now.contact.find((one) => serves(one, 'contact')) ??
    context.now.contact[0];
  const reach = contact && contactLine(context, contact.id);
  return entry({ rule: 'glance.questions' }, 'Questions', [reach, more('contact', 'How to reach us')]);
}

/** "At a glance": the policy on one page, each line pointing to its section. */
import { isYes } from '../../inventory/answer.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import type { DefinitionEntry, Run, SectionBlock } from '../block.ts';
import { businessPurposes } from '../../library/business-purposes.ts';
import type { RightKind } from '../../library/rights.ts';
import { gapPhrase, joinPhrases, linkPhrase, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence, withArticle } from '../wording/sentence-case.ts';
import { definitions, entry, section } from './blocks.ts';
import { contactForQuestions, noContact, quickReach } from './addresses.ts';
import { clientsData } from './client-data.ts';
import { merged } from './collect-categories.ts';
import { ccpaElements, inCategory, isPersonal, plainNameFor, tableCategories } from './element-groups.ts';
import { givenOf, openGap, textFact, wordedFact } from './facts.ts';
import { purposeName } from './names.ts';
import { retentionSection } from './retention.ts';
import { usesWithoutRule } from './retention-coverage.ts';
import { howLong } from './retention-of.ts';
import { isForAll, isForEverybody, recordedRights, statutoryKinds } from './rights.ts';
import type { PolicyContext } from './policy-context.ts';
import { lastDay, salePosition, type Position } from './sale-position.ts';
import { isPersonalDisclosure } from './disclosure-terms.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';

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
  const personal = context.year.dataElement.filter(isPersonal);
  const clients = clientsData(context.year);
  const medical = personal.filter(
    (one) => ['hipaa', 'cmia'].includes(givenOf(one.regime) ?? '') && !clients.has(one.id),
  );
  const ofClients = personal.filter((one) => clients.has(one.id)).map((one) => one.id);
  const sorted = ccpaElements(context).filter((one) => givenOf(one.cpraCategories) !== undefined);
  const kinds = tableCategories.flatMap((category) => {
    const members = inCategory(sorted, category.letter);
    const name = plainNameFor(context, category);
    return members.length === 0 ? [] : [words(insideSentence(name), ...members.map((one) => one.id))];
  });
  const all = [
    ...kinds,
    ...(medical.length > 0 ? [words('medical information', ...medical.map((one) => one.id))] : []),
    ...(ofClients.length > 0 ? [words('information that we handle for clients', ...ofClients)] : []),
  ];
  const known = new Set(sorted);
  const open = ccpaElements(context).find((one) => !known.has(one) || one.regime.state === 'suggested');
  const rest = open && openGap(open, 'cpraCategories', all.length > 0 ? 'more is not sorted yet' : 'not sorted yet');
  return entry({ rule: 'glance.collected' }, 'What we collect', [
    all.length > 0 ? joinPhrases(all) : rest ? undefined : gapPhrase(context.organization.id, 'not known yet'),
    rest,
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
    joinPhrases(short ? named : statutory),
    // Headings are nouns and the office's own purposes are verbs: one list of both reads badly.
    short || commercial.length === 0 ? undefined : say`We also use it to ${joinPhrases(commercial)}`,
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
  const receivers = context.year.recipient.filter((one) => mayGetPersonalData(context, one));
  const roles = receivers.flatMap((one) => {
    const role = givenOf(one.role);
    return role === undefined ? [] : [words(roleWords[role], one.id)];
  });
  const [open] = receivers.filter((one) => givenOf(one.role) === undefined);
  if (open) roles.push(openGap(open, 'role', openRole(open, roles.length === 0)));
  if (roles.length === 0) return undefined;
  return entry({ rule: 'glance.recipients' }, 'Who receives it', [
    joinPhrases(merged(roles)),
    more('recipients', 'Who receives it'),
  ]);
}

/** Who gets nothing but totals or data without names receives no personal information. */
function mayGetPersonalData({ year }: PolicyContext, { id }: Recipient): boolean {
  const disclosures = recordsNaming(year.disclosure, 'recipients', id);
  const tracks = recordsNaming(year.tracker, 'recipients', id).length > 0;
  return tracks || disclosures.length === 0 || disclosures.some(isPersonalDisclosure);
}

function openRole({ role }: Recipient, alone: boolean): string {
  if (!alone) return 'others whose role is not known yet';
  return role.state === 'suggested' ? 'suggested, not confirmed yet' : 'their role is not known yet';
}

function sale(context: PolicyContext): DefinitionEntry | undefined {
  const { organization } = context;
  const position = salePosition(context);
  const { sells, shares, listed, doubtfulDisclosures, doubtfulTrackers, elsewhere } = position;
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
    const over = { sold: lastDay(context, position, 'sold'), shared: lastDay(context, position, 'shared') };
    if (over.sold !== undefined || over.shared !== undefined) {
      return words(`${soldInWords(sells, over.sold)}. ${sharedInWords(shares, over.shared)}`, sellsPath, sharesPath);
    }
    if (sells === 'yes' && shares === 'yes')
      return words('Yes, and we share it for ads across sites too', sellsPath, sharesPath);
    if (sells === 'yes') return words('Yes, but we do not share it for ads across sites', sellsPath, sharesPath);
    return words('We do not sell it, but we share it for ads across sites', sellsPath, sharesPath);
  })();
  return entry({ rule: 'glance.sale', rests }, 'Do we sell or share it?', [told, more('sale', 'Selling and sharing')]);
}

function soldInWords(sells: Position, lastDay: string | undefined): string {
  if (lastDay !== undefined) return `We sold some of it until ${dateInWords(lastDay)}`;
  return sells === 'yes' ? 'We sell it' : 'We do not sell it';
}

function sharedInWords(shares: Position, lastDay: string | undefined): string {
  if (lastDay !== undefined) return `We shared some of it for ads across sites until ${dateInWords(lastDay)}`;
  return shares === 'yes' ? 'We share it for ads across sites' : 'We do not share it for ads across sites';
}

function retention(context: PolicyContext): DefinitionEntry | undefined {
  if (!retentionSection(context)) return undefined;
  // The gaps are those of the section itself, so that one question is one open point.
  const rules = context.now.retentionRule.map((rule) => ({ id: rule.id, gap: howLong(rule).runs.find(isGap)?.gap }));
  const ids = rules.flatMap((one) => (one.gap ? [] : [one.id]));
  const openRule = rules.find((one) => one.gap !== undefined)?.gap;
  const openData = usesWithoutRule(context.now)[0]?.element.id;
  const path = openRule?.path ?? openData ?? (ids.length === 0 ? context.organization.id : undefined);
  const some = words('For some kinds of information there is a time, or a rule that sets it', ...ids);
  const told =
    path === undefined
      ? words('For each kind of information there is a time, or a rule that sets it', ...ids)
      : ids.length === 0
        ? gapPhrase(path, 'not known yet', openRule?.state)
        : say`${some}; ${gapPhrase(path, 'for others it is not known yet', openRule?.state)}`;
  return entry({ rule: 'glance.retention' }, 'How long we keep it', [told, more('retention', 'How long we keep it')]);
}

function isGap(run: Run): run is Extract<Run, { kind: 'gap' }> {
  return run.kind === 'gap';
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
  const offered = recordedRights(context);
  // “You can have it deleted” would promise to everybody what a right with conditions or words of its own gives to few.
  const recorded = offered.flatMap((one) => {
    const kind = givenOf(one.kind);
    return kind === undefined || !isForEverybody(one) ? [] : [[kind, one.id] as const];
  });
  const fewer = offered.filter((one) => !isForAll(one)).map((one) => one.id);
  const named = [...statutory, ...recorded].flatMap(([kind, record]) => {
    const text = rightWords[kind];
    return text === undefined ? [] : [words(text, record)];
  });
  const others = offered.filter((one) => givenOf(one.kind) ?? givenOf(one.name)).map((one) => one.id);
  return entry({ rule: 'glance.rights' }, 'Your rights', [
    named.length > 0 ? say`You can ${joinPhrases(merged(named))}` : undefined,
    named.length === 0 && fewer.length === 0 && others.length > 0
      ? words(others.length === 1 ? 'You have one right with us' : 'You have some rights with us', ...others)
      : undefined,
    fewer.length > 0
      ? words(`Some ${named.length > 0 ? 'more ' : ''}rights are for some people only`, ...fewer)
      : undefined,
    more('rights', 'Your rights and how to use them'),
  ]);
}

function questions(context: PolicyContext): DefinitionEntry | undefined {
  const contact = contactForQuestions(context);
  const reach = contact ? quickReach(context, contact) : noContact(context);
  return entry({ rule: 'glance.questions' }, 'Questions', [reach, more('contact', 'How to reach us')]);
}

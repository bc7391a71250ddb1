/** The notice of the right to opt out of selling and sharing: Civ. Code 1798.120, 1798.135; 11 CCR 7013. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Block, Document, ListItem, ParagraphBlock } from '../block.ts';
import { item, list, paragraph, section } from '../policy/blocks.ts';
import { ccpaMarker } from '../policy/ccpa-marker.ts';
import { perhapsCcpaIds } from '../policy/element-groups.ts';
import { choiceFact, openGap, textFact } from '../policy/facts.ts';
import { elementName, recipientName, trackerName } from '../policy/names.ts';
import { isOver, type PolicyContext } from '../policy/policy-context.ts';
import { salePosition, type SalePosition } from '../policy/sale-position.ts';
import { gapPhrase, joinPhrases, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { howToChoose } from './how-to-choose.ts';
import { moreSection, noticeDocument, officeName } from './notice-document.ts';
import { refusal, type NoticeRefusal } from './notice.ts';
import { withYear, type NoticeContext } from './notice-scope.ts';
import { passedOn, receivers } from './sale-of-category.ts';

/** The notice, or why there is none: it must not imply selling or sharing that does not happen. */
export function composeOptOut(context: NoticeContext): Document | NoticeRefusal {
  const { whole } = context;
  const present = salePosition(withYear(whole, whole.now));
  const year = salePosition(whole);
  const refused = whyNot(whole, present);
  if (refused) return refused;
  const way = textFact(whole.organization, 'saleOptOut');
  return noticeDocument(whole, 'opt-out', 'Notice of the Right to Opt Out of Selling and Sharing', [
    section({ rule: 'notice.right' }, 'What you can stop', [
      rightParagraph(whole, present),
      ccpaMarker(whole, 'notice.marker', 'full'),
    ]),
    section(
      { rule: 'notice.sale' },
      happens(present) ? 'What we sell or share' : 'What may count as selling or sharing',
      [whatGoesOut(whole, present, year), unnamed(whole, present, year)],
    ),
    section({ rule: 'notice.how' }, 'How to opt out', [
      paragraph({ rule: 'notice.opt-out', cites: ['ccr-7013', 'civ-1798.135'] }, [
        way && say`This is the way to opt out: ${way}`,
      ]),
      ...howToChoose(whole, 'opt-out', way !== undefined),
      signal(whole),
    ]),
    moreSection(whole, ['ccr-7013']),
  ]);
}

/** True when selling or sharing is settled; else the notice speaks of what may count as it. */
function happens({ sells, shares }: SalePosition): boolean {
  return sells === 'yes' || shares === 'yes';
}

function whyNot(
  { organization }: PolicyContext,
  { sells, shares, ...position }: SalePosition,
): NoticeRefusal | undefined {
  const records = [`${organization.id}.sells`, `${organization.id}.sharesForAds`];
  const cites = ['ccr-7013', 'civ-1798.120'] as const;
  if (sells === 'no' && shares === 'no') {
    const reason =
      'The office says that it neither sells nor shares personal information, and no record speaks against it. ' +
      'A notice of the right to opt out would imply that it does.';
    return refusal('notNeeded', reason, records, cites);
  }
  const signs = [...position.listed, ...position.doubtfulDisclosures, ...position.doubtfulTrackers];
  if (sells === 'yes' || shares === 'yes' || signs.length > 0) return undefined;
  const reason =
    'Nobody has said whether the office sells or shares personal information, and no record shows it. ' +
    'Answer these two questions first.';
  return refusal('factsMissing', reason, records, cites);
}

function rightParagraph(context: PolicyContext, { sells, shares }: SalePosition): ParagraphBlock | undefined {
  const { organization, ccpa } = context;
  const what = [...(sells === 'no' ? [] : ['sell']), ...(shares === 'no' ? [] : ['share'])].join(' or ');
  const paths = [`${organization.id}.sells`, `${organization.id}.sharesForAds`];
  const may = ccpa === 'applies' ? 'You have the right to tell us' : 'You can tell us';
  return paragraph(
    { rule: 'notice.right-text', cites: ['civ-1798.120', 'ccr-7013', 'civ-1798.140-ad', 'civ-1798.140-ah'] },
    [
      say`This notice is from ${officeName(context)}`,
      words(`${may} at any time not to ${what} your personal information. This is called opting out`, ...paths),
      sells === 'no' ? undefined : words('“Selling” means passing on information for money or anything else of value'),
      shares === 'no'
        ? undefined
        : words('“Sharing” means passing it on so that ads can follow you from one site to another'),
    ],
  );
}

/** What is on record as sold or shared, and what may count as it and is not settled. */
function whatGoesOut(context: PolicyContext, present: SalePosition, year: SalePosition): Block | undefined {
  const ccpa = perhapsCcpaIds(context);
  // Data under another law cannot be opted out of under this one; what nobody has named may be data under this one.
  const underCcpa = (one: Pick<Disclosure, 'elements'>): boolean =>
    itemsOf(one.elements).length === 0 || itemsOf(one.elements).some((id) => ccpa.has(id));
  const told = year.listed.filter((one) => underCcpa(one) && (!isOver(context, one) || !contradicted(present, one)));
  return list({ rule: 'notice.sale-list', cites: ['civ-1798.120', 'ccr-7013'] }, [
    ...alike(context, told).map((group) => listedItem(context, group)),
    ...present.doubtfulDisclosures
      .filter((one) => underCcpa(one) && !told.includes(one))
      .map((one) => doubtfulItem(context, one)),
    ...present.doubtfulTrackers.map((one) => {
      const name = trackerName(context, one.id) ?? words(one.id, one.id);
      const companies = itemsOf(one.recipients).flatMap((id) => recipientName(context, id) ?? []);
      const whose = companies.length === 0 ? name : say`${name} of ${joinPhrases(companies)}`;
      return item({ rule: 'notice.sale-tracker', of: one.id }, [
        say`What this tool records: ${whose} ${doubt(one.id)}`,
      ]);
    }),
  ]);
}

/** What is over is not told where the office does not do such a thing any more. */
function contradicted(present: SalePosition, one: Disclosure): boolean {
  return (valueOf(one.basis) === 'sold' ? present.sells : present.shares) === 'no';
}

/** Disclosures of the same data to the same kind of company are one line of the list. */
function alike(context: PolicyContext, disclosures: readonly Disclosure[]): Disclosure[][] {
  const groups = new Map<string, Disclosure[]>();
  for (const one of disclosures) {
    const lines = [data(context, one), receivers(context, one)].map(({ runs }) => JSON.stringify(runs));
    const key = [valueOf(one.basis), isOver(context, one) ? valueOf(one.until) : '', ...lines].join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function listedItem(context: PolicyContext, group: readonly Disclosure[]): ListItem | undefined {
  const [first] = group;
  if (!first) return undefined;
  const verb = passedOn(context, first);
  const whom = receivers(context, first);
  return item(
    { rule: 'notice.sale-item', of: first.id, rests: group.flatMap((one) => receivers(context, one).records) },
    [
      say`${strong(verb)}: ${data(context, first)}`,
      isOver(context, first) ? say`Who got it: ${whom}` : say`Who gets it: ${whom}`,
    ],
  );
}

function doubtfulItem(context: PolicyContext, disclosure: Disclosure): ListItem | undefined {
  return item({ rule: 'notice.sale-doubt', of: disclosure.id }, [
    say`${data(context, disclosure)} ${doubt(`${disclosure.id}.basis`)}`,
    say`Who gets it: ${receivers(context, disclosure)}`,
  ]);
}

function data(context: PolicyContext, disclosure: Disclosure): Phrase {
  const ccpa = perhapsCcpaIds(context);
  const ids = itemsOf(disclosure.elements).filter((id) => ccpa.has(id));
  const names = ids.flatMap((id) => elementName(context, id) ?? []);
  return names.length > 0 ? joinPhrases(names) : gapPhrase(`${disclosure.id}.elements`, 'data not known yet');
}

function doubt(path: string): Phrase {
  return gapPhrase(path, 'whether this is selling or sharing is not settled yet');
}

/** The office says that it sells or shares, and no record says what. */
function unnamed(
  { organization }: PolicyContext,
  { sells, shares }: SalePosition,
  { listed }: SalePosition,
): ParagraphBlock | undefined {
  const recorded = (basis: string): boolean => listed.some((one) => valueOf(one.basis) === basis);
  return paragraph({ rule: 'notice.sale-open', cites: ['ccr-7013'] }, [
    sells === 'yes' && !recorded('sold')
      ? openGap(organization, 'sells', 'what we sell is not recorded yet')
      : undefined,
    shares === 'yes' && !recorded('shared')
      ? openGap(organization, 'sharesForAds', 'what we share for ads is not recorded yet')
      : undefined,
  ]);
}

function signal({ organization, now }: PolicyContext): ParagraphBlock | undefined {
  const online = itemsOf(organization.websites).length > 0 || now.tracker.length > 0;
  return paragraph({ rule: 'notice.signal', cites: ['ccr-7025', 'civ-1798.135'] }, [
    choiceFact(
      organization,
      'optOutSignalResponse',
      {
        honors:
          'You can also use a browser that sends an opt-out signal, such as Global Privacy Control. Our website then treats that browser as opted out',
        ignores: 'Our website does nothing with an opt-out signal of your browser, such as Global Privacy Control',
      },
      online ? 'what our website does with an opt-out signal is not known yet' : undefined,
    ),
  ]);
}

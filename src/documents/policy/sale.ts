/** "Selling and sharing": the position, the two lists of section 1798.130, people under 16, and the way to opt out. */
import { isGivenNo, isNo, isYes, valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Organization } from '../../inventory/organization.ts';
import type { Block, ParagraphBlock, SectionBlock } from '../block.ts';
import { each, type Steps } from '../steps.ts';
import { plainTextOf } from '../plain-text.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { joinPhrases, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { paragraph, section } from './blocks.ts';
import { soldOfUnder16 } from './against-a-no.ts';
import { ccpaMarker } from './ccpa-marker.ts';
import { givenOf, openGap, textFact } from './facts.ts';
import { recipientName, trackerName } from './names.ts';
import { ownStatement } from './own-statement.ts';
import type { PolicyContext } from './policy-context.ts';
import { disclosedForBusiness, soldOrShared, unsettledDisclosures } from './sale-lists.ts';
import { lastDay, salePosition, type SalePosition } from './sale-position.ts';
import { wayToOptOut } from './way-to-opt-out.ts';

/** "Selling and sharing". */
export function* saleSection(context: PolicyContext): Steps<SectionBlock | undefined> {
  const position = salePosition(context);
  const blocks: readonly (() => Block | undefined)[] = [
    () => ccpaMarker(context, 'sale.marker', 'short'),
    explanation,
    () => positionParagraph(context, position),
    () => doubtParagraph(context, position),
    () => ownStatements(context, position),
    () => soldOrShared(context, position),
    () => disclosedForBusiness(context),
    () => unsettledDisclosures(context),
    () => underSixteen(context, position),
    () => underSixteenProcess(context),
    () => optOut(context, position),
  ];
  return section({ rule: 'sale' }, 'Selling and sharing', yield* each(blocks, (write) => write()));
}

function explanation(): Block | undefined {
  const reason = 'explains two words of the law that readers know in another sense';
  return paragraph({ rule: 'sale.words', cites: ['civ-1798.140-ad', 'civ-1798.140-ah'], reason }, [
    words('In California law, “selling” means passing on personal information for money or for anything else of value'),
    words('“Sharing” means passing it on so that ads can follow a person from one site to another'),
  ]);
}

function positionParagraph(context: PolicyContext, position: SalePosition): ParagraphBlock | undefined {
  const { organization, statedOn } = context;
  const sellsPath = `${organization.id}.sells`;
  const sharesPath = `${organization.id}.sharesForAds`;
  const day = dateInWords(statedOn);
  const cites = ['civ-1798.130-a-5-c', 'ccr-7011-e', 'civ-1798.140-ad', 'civ-1798.140-ah'] as const;
  const rests = position.listed.map((one) => one.id);
  const { elsewhere } = position;
  if (position.sells === 'no' && position.shares === 'no' && elsewhere) {
    const ofStaff = context.year.disclosure.map((one) => one.id);
    return paragraph({ rule: 'sale.position', cites, rests: [...ofStaff, ...elsewhere.map((one) => one.id)] }, [
      words('We do not sell the information that this notice is about, and we do not share it for ads across sites'),
      words(`We did neither in the twelve months before ${day}`),
      words('Our other policy tells what we sell or share of other people’s data'),
    ]);
  }
  if (position.sells === 'no' && position.shares === 'no') {
    return paragraph({ rule: 'sale.position', cites }, [
      words(
        `We do not sell personal information, and we do not share it for ads across sites. We did neither in the twelve months before ${day}`,
        sellsPath,
        sharesPath,
      ),
    ]);
  }
  const what = elsewhere ? 'the information that this notice is about' : 'personal information';
  return paragraph({ rule: 'sale.position', cites, rests }, [
    positionSentence(organization, 'sells', position.sells, {
      yes: soldSentence(context, position),
      no: `We do not sell ${what}, and we did not in the twelve months before ${day}`,
      open: 'whether we sell personal information is not settled yet',
    }),
    positionSentence(organization, 'sharesForAds', position.shares, {
      yes: sharedSentence(context, position),
      no: `We do not share ${what} for ads across sites, and we did not in the twelve months before ${day}`,
      open: 'whether we share personal information for ads across sites is not settled yet',
    }),
  ]);
}

/** Selling that ended within the twelve months is told with its end. */
function soldSentence(context: PolicyContext, position: SalePosition): string {
  const last = lastDay(context, position, 'sold');
  if (last === undefined) return 'We sell personal information in the sense of this law';
  const day = dateInWords(context.statedOn);
  return `In the twelve months before ${day}, we sold personal information in the sense of this law. Our records show that this ended on ${dateInWords(last)}`;
}

/** The same of sharing. */
function sharedSentence(context: PolicyContext, position: SalePosition): string {
  const last = lastDay(context, position, 'shared');
  if (last === undefined) return 'We share personal information for ads across sites';
  const day = dateInWords(context.statedOn);
  return `In the twelve months before ${day}, we shared personal information for ads across sites. Our records show that this ended on ${dateInWords(last)}`;
}

function positionSentence(
  organization: Organization,
  field: 'sells' | 'sharesForAds',
  position: SalePosition['sells'],
  sentences: { yes: string; no: string; open: string },
): Phrase {
  if (position === 'open') return openGap(organization, field, sentences.open);
  return words(sentences[position], `${organization.id}.${field}`);
}

/** What stands against a plain "no": each tracker and disclosure that is not settled, by name. */
function doubtParagraph(context: PolicyContext, position: SalePosition): ParagraphBlock | undefined {
  const trackers = position.doubtfulTrackers.flatMap((one) => {
    const name = trackerName(context, one.id);
    return name ? [name] : [];
  });
  const nameless = position.doubtfulDisclosures.filter((one) => namesOf(context, one).length === 0);
  const recipients = whatGoesTo(context, position.doubtfulDisclosures);
  const [first] = nameless;
  if (first) {
    const whom = openGap(first, 'recipients', 'recipients not named yet');
    recipients.push(
      restingOn(
        say`what goes to ${whom}`,
        nameless.map((one) => one.id),
      ),
    );
  }
  if (trackers.length + recipients.length === 0) return undefined;
  return paragraph({ rule: 'sale.doubt', cites: ['civ-1798.140-ad', 'civ-1798.140-ah'] }, [
    say`The law’s words are broad. They may cover the following, even where no money is paid: ${joinPhrases([...trackers, ...recipients])}`,
    words('Until this is settled, we count it as if it could be selling or sharing'),
  ]);
}

/** Each recipient once, however many disclosures go there: a reader asks who, and not how often. */
function whatGoesTo(context: PolicyContext, disclosures: readonly Disclosure[]): Phrase[] {
  const byName = new Map<string, { name: Phrase; ids: string[] }>();
  for (const one of disclosures) {
    for (const name of namesOf(context, one)) {
      const key = plainTextOf(name.runs);
      const known = byName.get(key) ?? { name, ids: [] };
      known.ids.push(one.id);
      byName.set(key, known);
    }
  }
  const names = [...byName.values()].map(({ name, ids }) => restingOn(name, ids));
  return names.length === 0 ? [] : [say`what goes to ${joinPhrases(names)}`];
}

function namesOf(context: PolicyContext, { recipients }: Disclosure): Phrase[] {
  return (givenOf(recipients) ?? []).flatMap((id) => recipientName(context, id) ?? []);
}

/** The office's own words about selling and sharing are printed only while the records bear them out. */
function ownStatements(context: PolicyContext, position: SalePosition): ParagraphBlock | undefined {
  const { organization } = context;
  // They speak of everything the office does, so they have no place in a notice for staff.
  if (context.audience === 'staff') return undefined;
  const borneOut = (answer: typeof organization.sells, found: SalePosition['sells']): boolean =>
    found === 'no' ? isGivenNo(answer) : found === 'yes' && isYes(answer);
  const sells = borneOut(organization.sells, position.sells);
  const shares = borneOut(organization.sharesForAds, position.shares);
  return paragraph({ rule: 'sale.own-statement' }, [
    ownStatement(organization, 'saleCovers', sells, (text) => say`Our statement on selling covers: ${text}`),
    ownStatement(organization, 'sharingStatement', sells && shares, (text) => say`About passing on data: ${text}`),
  ]);
}

function underSixteen(context: PolicyContext, position: SalePosition): ParagraphBlock | undefined {
  const { organization } = context;
  const path = `${organization.id}.sellsOrSharesUnder16`;
  const cites = ['ccr-7011-e', 'civ-1798.120-c', 'ccr-7070'] as const;
  const answer = organization.sellsOrSharesUnder16;
  if (isYes(answer)) {
    return paragraph({ rule: 'sale.under-16', cites }, [
      words('We sell or share data of people we know are under 16', path),
      context.ccpa === 'applies'
        ? words(
            'The law asks for a yes first: from a parent or guardian for a child under 13, from the young person at 13 to 15',
          )
        : undefined,
    ]);
  }
  const against = isGivenNo(answer) ? soldOfUnder16(context).map((one) => one.id) : [];
  const known =
    isGivenNo(answer) && against.length === 0
      ? words('We do not know of any case in which we sold or shared data of a person under 16', path)
      : restingOn(openGap(organization, 'sellsOrSharesUnder16', openUnder16(against.length > 0)), against);
  const settled =
    isGivenNo(answer) &&
    against.length === 0 &&
    position.sells === 'no' &&
    position.shares === 'no' &&
    !position.elsewhere;
  return paragraph({ rule: 'sale.under-16', cites }, [
    settled ? words('We do not sell or share data of people under 16 either', path) : known,
  ]);
}

function openUnder16(contradicted: boolean): string {
  return contradicted
    ? 'our records show that data of people under 16 was sold or shared; this must be settled'
    : 'whether data of people under 16 is sold or shared is not known yet';
}

/** How a parent, or the young person, agrees first (11 CCR 7070-7072). */
function underSixteenProcess({ organization, ccpa }: PolicyContext): ParagraphBlock | undefined {
  if (!isYes(organization.sellsOrSharesUnder16)) return undefined;
  const missing = ccpa === 'doesNotApply' ? undefined : 'how they agree first is not known yet';
  const steps = textFact(organization, 'under16Consent', missing);
  return paragraph({ rule: 'sale.under-16-process', cites: ['ccr-7070', 'civ-1798.120-c'] }, [
    steps && say`For people under 16 we ask for a yes first: ${steps}`,
  ]);
}

function doubts(position: SalePosition): boolean {
  return position.doubtfulTrackers.length + position.doubtfulDisclosures.length > 0;
}

function optOut(context: PolicyContext, position: SalePosition): ParagraphBlock | undefined {
  const { organization } = context;
  const clear = position.sells === 'no' && position.shares === 'no';
  if (clear && position.elsewhere) return undefined;
  const owed = position.sells === 'yes' || position.shares === 'yes' || doubts(position);
  const way = wayToOptOut(context, owed, owed ? 'way to opt out not known yet' : undefined);
  // Said already where a signal is the only way.
  const namesSignal = isNo(organization.saleOptOut);
  return paragraph({ rule: 'sale.opt-out', cites: ['civ-1798.120', 'civ-1798.135', 'ccr-7013'] }, [
    way &&
      (clear
        ? say`If you still want to opt out: ${way}`
        : say`You can tell us to stop selling and sharing. How to do it: ${way}`),
    way && !clear && !namesSignal && valueOf(organization.optOutSignalResponse) === 'honors'
      ? words('Or switch on an opt-out signal in your browser', `${organization.id}.optOutSignalResponse`)
      : undefined,
  ]);
}

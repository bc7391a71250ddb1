/** C-06 … C-08, C-12, C-13: selling, sharing, tracking, and statements that other records contradict. */
import { isGivenNo, isNo, isYes, itemsOf, valueOf, type Answer } from '../../inventory/answer.ts';
import { marketingByOthers } from '../../documents/policy/marketing-by-others.ts';
import { salePosition } from '../../documents/policy/sale-position.ts';
import { isBound } from '../../documents/policy/recipients-bound.ts';
import { joinWords } from '../../documents/wording/periods-and-dates.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import { recordTitle } from '../../inventory/office-records.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import type { Finding } from '../finding.ts';
import { ownTexts } from '../own-texts.ts';
import { finding, hasValue, notStated, type CheckContext, type Rule } from '../rule.ts';

/** Signs that data may be sold or shared although nobody says so. */
export function signsOfSale({ office }: CheckContext): { records: string[]; words: string[] } {
  const trackers = office.tracker.filter((tracker) => {
    const use = valueOf(tracker.trackerClass);
    const others = valueOf(tracker.setBy) === 'others' || valueOf(tracker.setBy) === 'both';
    return use === 'advertising' || use === 'social' || (others && use !== 'necessary' && !isNo(tracker.crossSite));
  });
  const disclosures = office.disclosure.filter((disclosure) => {
    const basis = valueOf(disclosure.basis);
    const kind = valueOf(disclosure.kind);
    return (
      basis === 'sold' || basis === 'shared' || (basis === undefined && (kind === 'tracker' || kind === 'socialMedia'))
    );
  });
  const words = [
    ...(trackers.length > 0 ? ['cookies or trackers of other companies'] : []),
    ...(disclosures.length > 0 ? ['data that goes out through trackers, for ads, or for something in return'] : []),
  ];
  return { records: [...trackers, ...disclosures].map((record) => record.id), words };
}

/** C-06: "we do not sell" and "we do not share" stand only where no record speaks against them, as in the policies. */
export const noSaleContradicted: Rule = (context) => {
  const { organization, office } = context;
  const signs = signsOfSale(context);
  const offers = office.marketing.filter((one) =>
    ['businessForVendors', 'businessForAffiliates', 'thirdParty'].includes(valueOf(one.sender) ?? ''),
  );
  const position = salePosition(context.whole);
  const against = [...position.listed, ...position.doubtfulDisclosures, ...position.doubtfulTrackers];
  const denied = [
    ...(isGivenNo(organization.sells) && position.sells !== 'no' ? ['sell data'] : []),
    ...(isGivenNo(organization.sharesForAds) && position.shares !== 'no' ? ['share it for ads'] : []),
  ];
  const stated = !notStated(organization.sells) && !notStated(organization.sharesForAds);
  const both = isYes(organization.sells) && isYes(organization.sharesForAds);
  const open = !stated && signs.records.length + offers.length > 0;
  if (both || (denied.length === 0 && !open)) return [];
  const doubtful = denied.length > 0 ? notBound(context) : [];
  const words = [
    ...(signs.words.length > 0 || denied.length === 0
      ? signs.words
      : [doubtful.length === 0 ? 'data that goes out for more than work for you' : mayUseMore(doubtful)]),
    ...(offers.length > 0 ? ['offers sent for other companies'] : []),
  ];
  const said = denied.length > 0 ? `You say that you do not ${denied.join(' or ')}` : notSaidYet;
  return finding('C-06', {
    title: `${said}, but the records show ${words.join(' and ')}.`,
    fix: 'Find out for each tracker and company what it does with the data, and enter its role: whoever works only for you, with a contract that says so, is a service provider. Then enter the basis, and answer the questions about selling and sharing.',
    records: [
      ...new Set([
        ...doubtful.map(({ id }) => id),
        `${organization.id}.sells`,
        `${organization.id}.sharesForAds`,
        ...signs.records,
        ...(denied.length > 0 ? against : []).map((one) => one.id),
        ...offers.map((one) => one.id),
      ]),
    ],
    weight: denied.length > 0 ? 'untrue' : 'must',
  });
};

/** Those who get data in a way that may be a sale, and are not bound to work for the office alone. */
function notBound({ whole }: CheckContext): Recipient[] {
  const { doubtfulTrackers, doubtfulDisclosures } = salePosition(whole);
  const ids = new Set([...doubtfulTrackers, ...doubtfulDisclosures].flatMap((one) => itemsOf(one.recipients)));
  return whole.office.recipient.filter((one) => ids.has(one.id) && !isBound(whole, one));
}

function mayUseMore(recipients: readonly Recipient[]): string {
  const names = recipients.slice(0, 3).map((one) => `“${recordTitle('recipient', one)}”`);
  return `that ${joinWords(recipients.length > 3 ? [...names, 'others'] : names)} may use data for more than work for you`;
}

const notSaidYet = 'You have not said whether you sell or share data';

/** C-07: "share" has a legal meaning; a loose statement about it needs the yes or no. */
export const sharingLoose: Rule = ({ office, organization }) => {
  if (!notStated(organization.sharesForAds)) return [];
  const statement = `${organization.id}.sharingStatement`;
  const stated = hasValue(organization.sharingStatement);
  const loose = ownTexts(office).filter(({ path, text }) => path !== statement && shareWord.test(text));
  if (!stated && loose.length === 0) return [];
  return finding('C-07', {
    title: stated
      ? 'Your statement about sharing does not tell whether data is shared for ads across sites.'
      : 'Your answers use the word “share”, and nothing tells whether data is shared for ads across sites.',
    fix: 'Answer the question about ads that follow visitors, and keep the word “share” for that.',
    records: [...(stated ? [statement] : []), `${organization.id}.sharesForAds`, ...loose.map(({ path }) => path)],
  });
};

/** The word for passing data on; a shared folder, or a share of the business, is something else. */
const shareWord =
  /\bshar(?:e|es|ed|ing)\b(?! (?:of|in) (?:the )?(?:business|company|ownership|market)| (?:folder|drive|calendar|mailbox|computer|account|room|office|log-?in)s?\b)/i;

/** C-08: an absolute statement that another record contradicts. */
export const absoluteContradicted: Rule = ({ office, organization, whole }) => {
  const found: Finding[] = [];
  const marketing = marketingByOthers(whole);
  const marketed = marketing.disclosures;
  const contradicted = marketing.position === 'contradicted';
  const position = valueOf(organization.marketingByOthers);
  if (position === 'no' && contradicted) {
    found.push(
      finding('C-08', {
        about: 'marketing',
        title: 'You say that nobody gets data for own marketing, but a disclosure is for that.',
        fix: 'Correct the statement, or end the disclosure.',
        records: [`${organization.id}.marketingByOthers`, ...marketed.map((one) => one.id)],
        weight: 'untrue',
      }),
    );
  }
  const denial = /\b(no|not|never|nothing)\b/i.test(valueOf(organization.marketingByOthersStatement) ?? '');
  if (denial && position === undefined && marketed.length > 0) {
    found.push(
      finding('C-08', {
        about: 'statement',
        title: 'You say that others get nothing, but a disclosure is for their own marketing.',
        fix: 'Find out whether it happens, and correct the statement or the disclosure.',
        records: [`${organization.id}.marketingByOthersStatement`, ...marketed.map((one) => one.id)],
        weight: 'untrue',
      }),
    );
  }
  const cases = casesStated(valueOf(organization.sharingStatement) ?? '');
  const kinds = new Set(
    office.disclosure.filter((one) => !isNo(one.happens)).map((one) => valueOf(one.kind) ?? one.id),
  );
  if (cases !== undefined && kinds.size > cases) {
    found.push(
      finding('C-08', {
        about: 'cases',
        title: `You say that data goes out only in ${cases} cases, but the records show ${kinds.size}.`,
        fix: 'Leave the number out, or name every case.',
        records: [`${organization.id}.sharingStatement`, ...office.disclosure.map((one) => one.id)],
        weight: 'untrue',
      }),
    );
  }
  const { withoutConsent } = marketing;
  if (position === 'withConsent' && contradicted) {
    found.push(
      finding('C-08', {
        about: 'marketing-consent',
        title: 'You say that data goes out for others’ marketing only with consent, but a disclosure does not show it.',
        fix: 'Enter for the disclosure which choice people have.',
        records: [`${organization.id}.marketingByOthers`, ...withoutConsent.map((one) => `${one.id}.choiceOffered`)],
        weight: 'untrue',
      }),
    );
  }
  for (const purpose of office.purpose) {
    // “Only with consent” limits when; “solely this use” limits what for, and that is what other disclosures contradict.
    if (!/\bsole(ly)?\b|\bonly (use|purpose)\b|\bnothing else\b/i.test(valueOf(purpose.limit) ?? '')) continue;
    const elements = new Set([...itemsOf(purpose.elements), ...elementsOfPurpose(office.activity, purpose.id)]);
    const beyond = office.disclosure.filter(
      (one) => !itemsOf(one.purposes).includes(purpose.id) && shares(one, elements),
    );
    if (beyond.length === 0) continue;
    found.push(
      finding('C-08', {
        about: purpose.id,
        title: `Data is said to be used only to “${valueOf(purpose.name) ?? purpose.id}”, but it also goes out for something else.`,
        fix: 'Correct the limit of the purpose, or end the other disclosure.',
        records: [`${purpose.id}.limit`, ...beyond.map((one) => one.id)],
        weight: 'untrue',
      }),
    );
  }
  return found;
};

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many cases a closed list claims ("only in five cases"), or undefined when the statement has none. */
function casesStated(statement: string): number | undefined {
  const word = /\bonly in (?:these |the following )?(\w+) (?:cases|situations)\b/i.exec(statement)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const number = numbers.includes(word) ? numbers.indexOf(word) : Number(word);
  return Number.isInteger(number) ? number : undefined;
}

const trackingQuestions = {
  doNotTrackResponse: 'what happens with Do Not Track signals',
  othersTrackAcrossSites: 'whether others follow visitors across sites',
} as const;

/** C-12: the two statements of CalOPPA about tracking. */
export const trackingStatements: Rule = ({ office, organization }) => {
  const missing = (['doNotTrackResponse', 'othersTrackAcrossSites'] as const).filter((field) =>
    notStated(organization[field]),
  );
  const online = hasValue(organization.websites) || itemsOf(organization.apps).length > 0 || office.tracker.length > 0;
  if (missing.length === 0 || !online) return [];
  return finding('C-12', {
    title: `The policy does not say ${missing.map((field) => trackingQuestions[field]).join(', or ')}.`,
    fix: 'Ask whoever runs your website; an answer takes one line.',
    records: missing.map((field) => `${organization.id}.${field}`),
  });
};

/** C-13: where data may be sold or shared, people need a link and a signal that works. */
export const optOutSignal: Rule = (context) => {
  const { organization } = context;
  const signs = signsOfSale(context);
  const mayBe =
    isYes(organization.sells) ||
    isYes(organization.sharesForAds) ||
    signs.records.length > 0 ||
    hasValue(organization.sharingStatement);
  const does = isYes(organization.sells) || isYes(organization.sharesForAds);
  if (does && statedChoice(organization.optOutSignalResponse) === 'ignores') {
    return finding('C-13', {
      about: 'ignored',
      title: 'Data is sold or shared, and the website does nothing with opt-out signals.',
      fix: 'Have the website treat such a signal as an opt-out; the regulations ask for it.',
      records: [`${organization.id}.optOutSignalResponse`],
    });
  }
  const scope = organization.optOutSignalScope;
  const counts = scope.state === 'given' ? scope.value : [];
  const short = (['browser', 'account'] as const).some((one) => !counts.includes(one));
  if (does && statedChoice(organization.optOutSignalResponse) === 'honors' && scope.state === 'given' && short) {
    return finding('C-13', {
      about: 'scope',
      title: 'An opt-out signal counts for less than the regulations ask.',
      fix: 'Have it count for the browser or device, and for the person where you know whose browser it is.',
      records: [`${organization.id}.optOutSignalScope`],
    });
  }
  if (!mayBe || (!notStated(organization.optOutSignalResponse) && hasValue(organization.saleOptOut))) return [];
  return finding('C-13', {
    title: 'Data may be sold or shared, but there is no word on opt-out signals or on a link to opt out.',
    fix: 'Say what the website does with an opt-out signal, and how people can stop selling and sharing.',
    records: [`${organization.id}.optOutSignalResponse`, `${organization.id}.saleOptOut`, ...signs.records],
  });
};

function statedChoice<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}

function elementsOfPurpose(activities: CheckContext['office']['activity'], purposeId: string): string[] {
  return activities
    .filter((one) => itemsOf(one.purposes).includes(purposeId) && itemsOf(one.purposes).length === 1)
    .flatMap((one) => itemsOf(one.elements));
}

function shares(disclosure: Disclosure, elements: Set<string>): boolean {
  return itemsOf(disclosure.elements).some((id) => elements.has(id));
}

/** The answer to a Shine the Light request, by the route that the facts give. */
import { valueOf } from '../../inventory/answer.ts';
import type { Document, SectionBlock } from '../../documents/block.ts';
import { composeYearDocument } from '../../disclosure/compose-year.ts';
import { isListed } from '../../disclosure/list-year.ts';
import type { YearRoute } from '../../disclosure/year-list.ts';
import { contactPoint, otherRequests } from '../../documents/notices/shine-the-light-facts.ts';
import { webAddress } from '../../documents/notices/web-address.ts';
import { item, list, paragraph, section } from '../../documents/policy/blocks.ts';
import { dateInWords, plural } from '../../documents/wording/periods-and-dates.ts';
import { say, words } from '../../documents/wording/phrase.ts';
import { sameBrandCategories, shineTheLightCategory } from '../../library/shine-the-light-categories.ts';
import type { ShineTheLightLetter } from '../../library/shine-the-light-routes.ts';
import { answeredThisYear, requestLog } from '../request-log.ts';
import { requestRoute, type RequestRoute } from '../route.ts';
import { letterRefusal, type LetterRefusal } from './letter.ts';
import type { LetterContext } from './letter-parts.ts';

/** The sections that answer, or why the facts do not tell which answer is right. */
export function listsAnswer(context: LetterContext): SectionBlock[] | LetterRefusal {
  const { office, request } = context;
  if (valueOf(request.receivedOn) === undefined) {
    return letterRefusal('factsMissing', 'The day on which the request arrived decides which year is meant.', [
      `${request.id}.receivedOn`,
    ]);
  }
  const route = requestRoute(office, request);
  if (route.decided === null) {
    const questions = route.ask.map(({ question }) => question).join(' ');
    const reason = `Which answer is right is open. ${questions}`;
    return letterRefusal(
      'factsMissing',
      reason,
      route.ask.flatMap(({ records }) => records),
    );
  }
  const { letter } = route.decided;
  return compose[letter](context, route).flatMap((one) => one ?? []);
}

type Composer = (context: LetterContext, route: RequestRoute) => (SectionBlock | undefined)[];

const compose: Record<ShineTheLightLetter, Composer> = {
  fullAnswer: (context, route) => sectionsOfYear(context, route, 'list'),
  nothingDisclosed: (context, route) => sectionsOfYear(context, route, 'nothingDisclosed'),
  rightToSayNo: (context, route) => sectionsOfYear(context, route, 'choicePolicy'),
  affiliates: affiliatesAnswer,
  courtesyNote: (context, route) =>
    route.decided?.rule === 'stl-rule-financial'
      ? [financialNote(context)]
      : sectionsOfYear(context, route, 'underTwenty'),
  ccpaInstead: ccpaInstead,
  alreadyAnswered: alreadyAnswered,
  contactPoint: contactPointNote,
};

/** The standard answer of the year (1798.83(b)(3)), without its contact section: the letter has one of its own. */
function sectionsOfYear({ office, asOf }: LetterContext, { list }: RequestRoute, route: YearRoute): SectionBlock[] {
  const document: Document = composeYearDocument(office, { ...list, route }, asOf);
  return document.sections
    .filter(({ id }) => id !== 'shine-the-light.contact')
    .map((one) => (one.id === 'shine-the-light.answer' ? { ...one, title: '' } : one));
}

/** Civ. Code 1798.83(f): only the flagged kinds, and the number of affiliates in place of their names. */
function affiliatesAnswer(_: LetterContext, { list: year }: RequestRoute): (SectionBlock | undefined)[] {
  const listed = year.entries.filter(isListed);
  const ids = listed.map(({ recipientId }) => recipientId);
  const rests = [...ids, ...new Set(listed.flatMap((entry) => entry.disclosureIds))];
  const kinds = sameBrandCategories(year.categories);
  const count = plural(listed.length, 'company of our group', 'companies of our group');
  return [
    section({ rule: 'letter.affiliates' }, '', [
      paragraph({ rule: 'letter.affiliates.count', cites: ['civ-1798.83-f'], rests }, [
        words(
          `In ${year.year}, we gave personal information about customers to ${count} under the same brand name`,
          ...ids,
        ),
        words('They could use it for their own direct marketing', ...ids),
        kinds.length === 0 ? undefined : words('These kinds of information were in it:', ...ids),
      ]),
      list(
        { rule: 'letter.affiliates.kinds', cites: ['civ-1798.83-f', 'civ-1798.83-e-6'] },
        kinds.map((roman) =>
          item({ rule: 'letter.affiliates.kind', of: roman }, [words(shineTheLightCategory(roman).name, ...rests)]),
        ),
      ),
    ]),
  ];
}

function financialNote({ organization }: LetterContext): SectionBlock | undefined {
  const { financialNotice: notice, id } = organization;
  const path = `${id}.financialNotice`;
  return section({ rule: 'letter.financial' }, '', [
    paragraph({ rule: 'letter.financial.note', cites: ['civ-1798.83-h'], rests: [path] }, [
      words('California has a law of its own on financial privacy, and we are under that law'),
      words('So section 1798.83 does not ask us for a list'),
      notice.state === 'given'
        ? say`Our notice on financial privacy is here: ${webAddress(notice.value, path)}`
        : undefined,
    ]),
  ]);
}

function ccpaInstead(context: LetterContext, { decided }: RequestRoute): (SectionBlock | undefined)[] {
  const { request } = context;
  const over = decided?.rule === 'stl-rule-no-relationship';
  return [
    section({ rule: 'letter.not-customer' }, '', [
      paragraph({ rule: 'letter.not-customer.why', cites: [over ? 'civ-1798.83-e-5' : 'civ-1798.83-e-1'] }, [
        over
          ? words('Section 1798.83 is for people who deal with us now, or who bought something in the last 18 months')
          : words(
              'Section 1798.83 is for customers who live in California and deal with us for personal, family or household purposes',
            ),
        words('By what you told us and by our records, this is not so here', request.id),
        words('So we do not owe you the list of that section'),
      ]),
      otherRequests(context),
    ]),
  ];
}

function alreadyAnswered({ office, request }: LetterContext): (SectionBlock | undefined)[] {
  const before = answeredThisYear(requestLog(office), request);
  const answered = before && valueOf(before.answeredOn);
  const year = Number(valueOf(request.receivedOn)?.slice(0, 4) ?? 0);
  return [
    section({ rule: 'letter.already' }, '', [
      paragraph({ rule: 'letter.already.note', cites: ['civ-1798.83-c-1'], rests: [request.id] }, [
        answered === undefined
          ? undefined
          : words(
              `We answered a request of the same kind from you on ${dateInWords(answered)}`,
              before?.id ?? request.id,
            ),
        words('Section 1798.83 asks for one answer in a calendar year'),
        words(`You can ask again from January 1, ${year + 1}`),
      ]),
    ]),
  ];
}

function contactPointNote(context: LetterContext): (SectionBlock | undefined)[] {
  return [
    section({ rule: 'letter.contact-point' }, '', [
      paragraph({ rule: 'letter.contact-point.note', cites: ['civ-1798.83-b-1'] }, [
        words('Your request reached us at a place that does not handle such requests', context.request.id),
        say`Please send it here: ${contactPoint(context)}`,
        words('We answer requests that come to this place'),
      ]),
    ]),
  ];
}

/**
 * The page for staff who deal with customers: what Shine the Light is, what to say, what not to promise, and what to do with
 * a request (Civ. Code 1798.83(b)(1)(A)). It speaks to staff and is not for publication.
 */
import { isYes } from '../../inventory/answer.ts';
import { coveredFromEmployees, daysAtContactPoint, daysElsewhere } from '../../library/shine-the-light-figures.ts';
import type { Block, Document, ListItem, SectionBlock } from '../block.ts';
import { item, list, paragraph, section } from '../policy/blocks.ts';
import { openGap, textFact } from '../policy/facts.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { plural } from '../wording/periods-and-dates.ts';
import { say, strong, words, type Phrase } from '../wording/phrase.ts';
import { noticeDocument } from './notice-document.ts';
import type { NoticeRefusal } from './notice.ts';
import {
  answerTimes,
  contactPoint,
  coverageOf,
  otherRequests,
  policyBlock,
  whyNoShineTheLight,
} from './shine-the-light-facts.ts';

/** The briefing, or why there is none. */
export function composeStaffBriefing(context: PolicyContext): Document | NoticeRefusal {
  return (
    whyNoShineTheLight(context) ??
    noticeDocument(context, 'staff-briefing', 'Staff Briefing: Shine the Light Requests', [
      whatItIs(context),
      whatToSay(context),
      whatNotToPromise(context),
      whatToDo(context),
    ])
  );
}

const forAll = 'holds for every office that gets such requests';

function whatItIs(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'briefing.about' }, 'What it is about', [
    paragraph({ rule: 'briefing.who', cites: ['civ-1798.83-b-1'], reason: forAll }, [
      words('This page is for all who talk, write or meet with customers, and for those who lead them'),
      words('This is what our policy tells customers'),
    ]),
    policyBlock(context, 'position'),
  ]);
}

function whatToSay(context: PolicyContext): SectionBlock | undefined {
  const { organization } = context;
  const subject = textFact(organization, 'shineTheLightSubjectLine');
  const free = isYes(organization.shineTheLightFree);
  return section({ rule: 'briefing.say' }, 'What to say', [
    list({ rule: 'briefing.say-list', cites: ['civ-1798.83-b-1'] }, [
      item({ rule: 'briefing.say-contact' }, [
        say`${strong(words('Tell them where to send the request'))}: ${contactPoint(context)}`,
      ]),
      subject && item({ rule: 'briefing.say-subject' }, [say`Ask them to use this subject line: ${subject}`]),
      free
        ? item({ rule: 'briefing.say-free' }, [
            words('You may tell them that the answer is free', `${organization.id}.shineTheLightFree`),
          ])
        : undefined,
      line('say-everyone', 'You may tell them that the answer is the same for everyone who asks in a year.'),
    ]),
  ]);
}

function whatNotToPromise(context: PolicyContext): SectionBlock | undefined {
  const { organization } = context;
  const route = organization.shineTheLightRoute;
  const noList = route.state === 'given' && route.value !== 'answers';
  return section({ rule: 'briefing.promise' }, 'What not to promise', [
    list({ rule: 'briefing.promise-list' }, [
      line('promise-more', 'Say no more about who gets data than this page says. The written answer tells it.'),
      line('promise-own', 'Do not promise a list of the customer’s own data. That is another kind of request.'),
      noList
        ? item({ rule: 'briefing.promise-list-of-companies' }, [
            words('Do not promise a list of companies', `${organization.id}.shineTheLightRoute`),
          ])
        : undefined,
      noEarlierDay(context),
      line('promise-no', 'Do not turn anyone away, and do not decide whether the law gives them an answer.'),
    ]),
  ]);
}

/** Where the page and the sheet for customers name the times, staff may repeat those; elsewhere they name no day at all. */
function noEarlierDay(context: PolicyContext): ListItem | undefined {
  if (answerTimes(context) === undefined) return line('promise-day', 'Do not name a day for the answer.');
  return item({ rule: 'briefing.promise-day' }, [
    words(
      `Promise no earlier day than our page and the counter sheet do: ${plural(daysAtContactPoint, 'day', 'days')} for a request that comes to the contact point, and up to ${plural(daysElsewhere, 'day', 'days')} for one that comes another way`,
      `${context.organization.id}.employeeCount`,
    ),
  ]);
}

function whatToDo(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'briefing.do' }, 'What to do with a request', [
    list({ rule: 'briefing.do-list', cites: ['civ-1798.83-b-1'] }, [
      line('do-date', 'Write the day on it, and how it came. The time to answer runs from that day.'),
      line('do-pass', 'Pass it on the same day to the contact point named above.'),
    ]),
    times(context),
    otherRequests(context),
  ]);
}

/** The times of the law, with what it takes for them to hold. */
function times(context: PolicyContext): Block | undefined {
  const { organization } = context;
  const path = `${organization.id}.employeeCount`;
  const coverage = coverageOf(context);
  const rule = { rule: 'briefing.times', cites: ['civ-1798.83-b-1', 'civ-1798.83-c-1', 'civ-1798.83-a'] } as const;
  if (coverage === 'small') {
    return paragraph(rule, [
      words(`The law sets us no time, because we have fewer than ${coveredFromEmployees} employees`, path),
    ]);
  }
  if (coverage === 'financial') {
    const text = 'The law sets us no time, because we keep to the law on financial privacy';
    return paragraph(rule, [words(text, `${organization.id}.financialInstitution`)]);
  }
  const said: Phrase[] = [
    words(
      `A request that came to the contact point must be answered within ${plural(daysAtContactPoint, 'day', 'days')}`,
      path,
    ),
    words(
      `One that came any other way must be answered in a fair time, and within ${plural(daysElsewhere, 'day', 'days')} at most`,
      path,
    ),
    words(
      'The answer covers the calendar year before the year of the request. A customer gets one answer a year',
      path,
    ),
  ];
  const missing = `whether we have ${coveredFromEmployees} or more employees, so that these times bind us, is not known yet`;
  return paragraph(rule, coverage === 'covered' ? said : [...said, openGap(organization, 'employeeCount', missing)]);
}

function line(of: string, text: string): ListItem | undefined {
  return item({ rule: `briefing.${of}`, reason: forAll }, [words(text)]);
}

/** The sheet at the front desk for customers who ask about privacy: the contact points of 1798.83(b)(1)(C), on one page. */
import type { Document } from '../block.ts';
import { paragraph, section } from '../policy/blocks.ts';
import { textFact } from '../policy/facts.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { say, strong, words } from '../wording/phrase.ts';
import { moreSection, noticeDocument } from './notice-document.ts';
import type { NoticeRefusal } from './notice.ts';
import {
  answersRequests,
  answerTimes,
  contactPoint,
  otherRequests,
  policyBlock,
  whyNoShineTheLight,
} from './shine-the-light-facts.ts';

/** The sheet, or why there is none. */
export function composeCounterSheet(context: PolicyContext): Document | NoticeRefusal {
  const { organization } = context;
  const given = organization.shineTheLightSubjectLine.state === 'given';
  const stated = given ? textFact(organization, 'shineTheLightSubjectLine') : undefined;
  const subject = stated ?? words('Shine the Light request');
  const reason = 'tells what to write, whatever the office';
  return (
    whyNoShineTheLight(context) ??
    noticeDocument(context, 'counter-sheet', 'Your Privacy: Where to Ask', [
      section({ rule: 'notice.shine-the-light' }, 'Data for others’ marketing', [policyBlock(context, 'position')]),
      section({ rule: 'notice.where' }, 'Where to send your request', [
        paragraph({ rule: 'notice.contact-point', cites: ['civ-1798.83-b-1'] }, [
          say`${strong(words('Send it to'))}: ${contactPoint(context)}`,
        ]),
        paragraph({ rule: 'notice.what-to-write', reason }, [
          say`Write “${subject}”, your name, and where to send the answer`,
          words('You need give no reason'),
        ]),
        answersRequests(context) ? answerTimes(context) : undefined,
      ]),
      section({ rule: 'notice.other-requests' }, 'Other requests', [otherRequests(context)]),
      moreSection(context, []),
    ])
  );
}

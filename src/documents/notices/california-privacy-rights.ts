/** The web text "Your California Privacy Rights", to which a link of that name on the home page leads (1798.83(b)(1)(B)). */
import type { Document, SectionBlock } from '../block.ts';
import { paragraph, section } from '../policy/blocks.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { words } from '../wording/phrase.ts';
import { moreSection, noticeDocument } from './notice-document.ts';
import type { NoticeRefusal } from './notice.ts';
import { answerTimes, policyBlock, whyNoShineTheLight } from './shine-the-light-facts.ts';

/** The text by the route that the facts give, or why there is none. */
export function composeCaliforniaPrivacyRights(context: PolicyContext): Document | NoticeRefusal {
  return (
    whyNoShineTheLight(context) ??
    noticeDocument(context, 'california-privacy-rights', 'Your California Privacy Rights', [
      section({ rule: 'notice.shine-the-light' }, 'Shine the Light', [policyBlock(context, 'position')]),
      section({ rule: 'notice.how' }, 'How to ask', [policyBlock(context, 'how'), answerTimes(context)]),
      section({ rule: 'notice.answer' }, 'What you get', [policyBlock(context, 'answer')]),
      otherRights(context),
      moreSection(context, []),
    ])
  );
}

function otherRights({ ccpa, organization }: PolicyContext): SectionBlock | undefined {
  if (ccpa !== 'applies') return undefined;
  const path = `${organization.id}.ccpaThresholdsMet`;
  return section({ rule: 'notice.other-rights' }, 'Your other rights', [
    paragraph({ rule: 'notice.ccpa', cites: ['civ-1798.130-a-5-a'] }, [
      words(
        'Another California law, the CCPA, gives you more rights. You can ask to see, correct or delete your information',
        path,
      ),
      words('Our privacy policy names all of them and tells how to use them', path),
    ]),
  ]);
}

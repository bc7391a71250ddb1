/** The notice of the right to limit the use of sensitive information: Civ. Code 1798.121; 11 CCR 7014. */
import { isNo, isYes } from '../../inventory/answer.ts';
import { permittedSensitiveUses } from '../../library/sensitive-permitted-uses.ts';
import type { Document, ListBlock } from '../block.ts';
import { sensitivePathsBeyond } from '../policy/against-a-no.ts';
import { item, list, paragraph, section } from '../policy/blocks.ts';
import { ccpaMarker } from '../policy/ccpa-marker.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { gapPhrase, say, words } from '../wording/phrase.ts';
import { howToChoose } from './how-to-choose.ts';
import { moreSection, noticeDocument, officeName } from './notice-document.ts';
import { refusal, type NoticeRefusal } from './notice.ts';
import { withYear, type NoticeContext } from './notice-scope.ts';
import { sensitiveList } from './sensitive-list.ts';

/** The notice, or why there is none: it is owed only for uses beyond the permitted ones (11 CCR 7014(g)). */
export function composeLimit({ whole }: NoticeContext): Document | NoticeRefusal {
  const context = withYear(whole, whole.now);
  const refused = whyNot(context);
  if (refused) return refused;
  const { organization, ccpa } = context;
  const path = `${organization.id}.sensitiveBeyondPermitted`;
  const may = ccpa === 'applies' ? 'You have the right to limit this' : 'You can ask us to limit this';
  const { list: sensitive, open, holds } = sensitiveList(context, 'notice.sensitive');
  const cites = ['civ-1798.121', 'ccr-7014'] as const;
  return noticeDocument(context, 'limit', 'Notice of the Right to Limit the Use of Sensitive Information', [
    section({ rule: 'notice.right' }, 'What you can limit', [
      paragraph({ rule: 'notice.right-text', cites }, [
        say`This notice is from ${officeName(context)}`,
        words('We use or pass on sensitive information for more than the law allows without your say', path),
        words(`${may} at any time`, path),
      ]),
      ccpaMarker(context, 'notice.marker', 'full'),
    ]),
    section({ rule: 'notice.sensitive' }, 'The sensitive information we have', [
      sensitive,
      open,
      holds || open
        ? undefined
        : paragraph({ rule: 'notice.sensitive-none', cites }, [
            gapPhrase(organization.id, 'which sensitive information we have is not recorded yet'),
          ]),
    ]),
    section({ rule: 'notice.how' }, 'How to limit it', howToChoose(context, 'limit', false)),
    section({ rule: 'notice.after' }, 'What we may still use it for', [
      paragraph({ rule: 'notice.permitted-intro', cites: ['ccr-7027-m'] }, [
        words('After you have limited it, we use sensitive information only for the following', path),
      ]),
      stillAllowed(path),
    ]),
    moreSection(context, cites),
  ]);
}

function whyNot(context: PolicyContext): NoticeRefusal | undefined {
  const { organization } = context;
  const answer = organization.sensitiveBeyondPermitted;
  const path = `${organization.id}.sensitiveBeyondPermitted`;
  const cites = ['ccr-7014-g', 'ccr-7027-m', 'civ-1798.121'] as const;
  if (isYes(answer)) return undefined;
  if (!isNo(answer)) {
    const reason =
      'Nobody has said whether the office uses sensitive information for more than the law allows without a choice. ' +
      'Answer that first.';
    return refusal('factsMissing', reason, [path], cites);
  }
  const against = sensitivePathsBeyond(context);
  if (against.length > 0) {
    const reason =
      'The office says that it keeps to the uses that the law allows, but records show sensitive information that is sold, ' +
      'shared or given for marketing. Correct the answer or the records first.';
    return refusal('factsMissing', reason, [path, ...against], cites);
  }
  const reason =
    'The office uses sensitive information only for what the law allows without a choice, and no record speaks against it. ' +
    'A notice of the right to limit would imply more.';
  return refusal('notNeeded', reason, [path], cites);
}

function stillAllowed(path: string): ListBlock | undefined {
  return list(
    { rule: 'notice.permitted', cites: ['ccr-7027-m'], rests: [path] },
    permittedSensitiveUses.map((use) =>
      item({ rule: 'notice.permitted-use', of: use.id, cites: ['ccr-7027-m'], rests: [path] }, [words(use.printed)]),
    ),
  );
}

/** "Do Not Track": the answer to the browser signal, and whether others can follow visitors across sites. */
import { isGivenNo, isYes, valueOf } from '../../inventory/answer.ts';
import type { ParagraphBlock, SectionBlock } from '../block.ts';
import { joinPhrases, say } from '../wording/phrase.ts';
import { paragraph, section } from './blocks.ts';
import { choiceFact, openGap, textFact, yesNoFact } from './facts.ts';
import { trackerName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Do Not Track"; left out for an office that has no website and has not answered. */
export function doNotTrackSection(context: PolicyContext): SectionBlock | undefined {
  const { organization, year } = context;
  const online = (valueOf(organization.websites) ?? []).length > 0 || year.tracker.length > 0;
  const response = choiceFact(
    organization,
    'doNotTrackResponse',
    {
      honors: 'Our website follows the Do Not Track signal of your browser',
      ignores: 'Our website does not respond to the Do Not Track signal of your browser',
      partly: 'Our website follows the Do Not Track signal of your browser in part',
    },
    online ? missingResponse : undefined,
  );
  const answered = response ?? (online ? openGap(organization, 'doNotTrackResponse', missingResponse) : undefined);
  const remark = textFact(organization, 'doNotTrackRemark');
  return section({ rule: 'do-not-track' }, 'Do Not Track, and tracking by others', [
    paragraph({ rule: 'do-not-track.response', cites: ['bpc-22575-b-5'] }, [
      answered,
      answered && remark && say`More about it: ${remark}`,
    ]),
    trackingByOthers(context, online),
  ]);
}

/** A website must tell both (Bus. & Prof. Code 22575(b)(5) and (6)), so “none” is no answer to either. */
const missingResponse = 'what our website does with a Do Not Track signal is not known yet';
const missingOthers = 'whether others can follow visitors across sites is not known yet';

function trackingByOthers(context: PolicyContext, online: boolean): ParagraphBlock | undefined {
  const { organization, year } = context;
  const followers = year.tracker.filter((one) => isYes(one.crossSite));
  const suspects = year.tracker.filter(
    (one) => !isGivenNo(one.crossSite) && ['advertising', 'social'].includes(valueOf(one.trackerClass) ?? ''),
  );
  const against = [...new Set([...followers, ...suspects])];
  const remark = textFact(organization, 'othersTrackRemark');
  const cites = ['bpc-22575-b-6'] as const;
  const more = remark && say`What they record: ${remark}`;
  const named = joinPhrases(against.flatMap((one) => trackerName(context, one.id) ?? []));
  const saysNo = valueOf(organization.othersTrackAcrossSites) === false;
  if (saysNo && against.length > 0) {
    // The answer says no, a tracker says otherwise: the tracker is printed, and the answer becomes a gap.
    return paragraph({ rule: 'do-not-track.others', cites }, [
      say`These tools on our website can follow people to other sites, or may do so: ${named}`,
      openGap(
        organization,
        'othersTrackAcrossSites',
        'the office’s answer says that nobody follows visitors; this must be settled',
      ),
      more,
    ]);
  }
  const told = yesNoFact(
    organization,
    'othersTrackAcrossSites',
    {
      yes: 'Others can follow what you do over time and across other websites when you use ours',
      no: 'We do not let others follow what you do over time and across other websites when you use ours',
    },
    online ? missingOthers : undefined,
  );
  return paragraph({ rule: 'do-not-track.others', cites }, [
    told ?? (online ? openGap(organization, 'othersTrackAcrossSites', missingOthers) : undefined),
    against.length > 0 ? say`The tools that do this, or may do it: ${named}` : undefined,
    more,
  ]);
}

/**
 * The notice at collection (Civ. Code 1798.100(a), 11 CCR 7012): what is collected, what for, whether it is sold or shared,
 * how long it is kept, and where to opt out and to read more. For everyone, for staff and applicants, or for one activity.
 */
import { isGivenNo, isYes, itemsOf } from '../../inventory/answer.ts';
import type { Activity } from '../../inventory/activity.ts';
import type { Tracker } from '../../inventory/tracker.ts';
import type { Document, ParagraphBlock, SectionBlock } from '../block.ts';
import { sensitivePathsBeyond } from '../policy/against-a-no.ts';
import { ccpaMarker } from '../policy/ccpa-marker.ts';
import { apartFromTables } from '../policy/collect-apart.ts';
import { paragraph, section } from '../policy/blocks.ts';
import { ccpaElements } from '../policy/element-groups.ts';
import { openGap, wordedFact } from '../policy/facts.ts';
import { activityName, groupName, recipientName, trackerName } from '../policy/names.ts';
import type { SalePosition } from '../policy/sale-position.ts';
import { wayToOptOut } from '../policy/way-to-opt-out.ts';
import { joinPhrases, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { plainTextOf } from '../plain-text.ts';
import { collectedTables } from './collected-tables.ts';
import { moreSection, noticeDocument, officeName } from './notice-document.ts';
import { refusal, type NoticeRefusal } from './notice.ts';
import { staffGroups, type NoticeContext } from './notice-scope.ts';
import { saleFacts, type SaleFacts } from './sale-of-category.ts';
import { sensitiveList } from './sensitive-list.ts';
import { sensitiveTable } from './sensitive-table.ts';

/** The notice in the scope of the context, or why there is none. */
export function composeAtCollection(context: NoticeContext): Document | NoticeRefusal {
  const { present, scope } = context;
  const refused = whyNot(context);
  if (refused) return refused;
  const facts = saleFacts(context);
  return noticeDocument(present, scope === 'staff' ? 'staff' : 'collection', titleOf(context), [
    introduction(context),
    section({ rule: 'notice.collect' }, 'The information', [
      ...collectedTables(facts),
      ...apartFromTables(present, false),
    ]),
    sensitiveSection(facts),
    othersCollect(facts),
    choices(facts),
    moreSection(present, ['ccr-7012-e']),
  ]);
}

function whyNot({ present, scope }: NoticeContext): NoticeRefusal | undefined {
  const { office, organization } = present;
  const cites = ['ccr-7012', 'civ-1798.100-a'] as const;
  if (
    typeof scope === 'object' &&
    scope.activity.role.state === 'given' &&
    scope.activity.role.value === 'serviceProvider'
  ) {
    const reason =
      'The office does this for a client, and the client decides what the data is for. So the client owes this notice.';
    return refusal('notOurs', reason, [`${scope.activity.id}.role`], cites);
  }
  if (ccpaElements(present).length > 0) return undefined;
  if (scope === 'staff') {
    const groups = [...staffGroups(office)];
    const reason =
      groups.length === 0
        ? 'The records name no staff and no applicants. Record them as people first, then the data about them.'
        : 'The records tie no data to staff or applicants. Record what the office has about them first.';
    return refusal('factsMissing', reason, groups.length === 0 ? [organization.id] : groups, cites);
  }
  const others = present.now.dataElement.map((one) => one.id);
  if (others.length > 0) {
    const reason =
      'All data here is under another law, or is not about single people. The CCPA asks for no notice at collection about it.';
    return refusal('notNeeded', reason, others, cites);
  }
  const where = typeof scope === 'object' ? scope.activity.id : organization.id;
  return refusal(
    'factsMissing',
    'No kind of data is recorded here yet. Record what the office collects first.',
    [where],
    cites,
  );
}

function titleOf({ present, scope }: NoticeContext): string {
  if (scope === 'everyone') return 'Notice at Collection';
  if (scope === 'staff') return 'Notice at Collection for Staff and Applicants';
  const name = activityName(present, scope.activity.id);
  const known = name?.runs.every((run) => run.kind !== 'gap') === true;
  return known && name ? `Notice at Collection: ${plainTextOf(name.runs)}` : 'Notice at Collection';
}

function introduction(context: NoticeContext): SectionBlock | undefined {
  const { present, scope } = context;
  const cites = ['civ-1798.100-a', 'ccr-7012'] as const;
  const occasion = typeof scope === 'object' ? wordedFact(scope.activity, 'occasion', insideSentence) : undefined;
  const name = typeof scope === 'object' ? activityName(present, scope.activity.id) : undefined;
  return section({ rule: 'notice.about' }, 'What this notice tells', [
    paragraph({ rule: 'notice.intro', cites }, [
      say`This notice is from ${officeName(present)}`,
      words(
        'It tells what personal information we collect, what for, how long we keep it, and whether we sell or share it',
      ),
      name && say`It is about this part of our work: ${name}`,
      occasion && say`When this happens: ${occasion}`,
      people(context),
      otherUses(context),
    ]),
    ccpaMarker(present, 'notice.marker', 'full'),
  ]);
}

/**
 * What is collected in one place and used in another must be told where it is collected (1798.100(a)(1)): the notice of one
 * activity names the others that use the same data about the same people.
 */
function otherUses({ scope, whole }: NoticeContext): Phrase | undefined {
  if (typeof scope === 'string') return undefined;
  const { activity } = scope;
  const shares = (one: Activity, field: 'elements' | 'personGroups'): boolean =>
    itemsOf(one[field]).some((id) => itemsOf(activity[field]).includes(id));
  const others = whole.now.activity.filter(
    (one) => one.id !== activity.id && shares(one, 'elements') && shares(one, 'personGroups'),
  );
  if (others.length === 0) return undefined;
  const names = joinPhrases(others.flatMap((one) => activityName(whole, one.id) ?? []));
  return say`We use some of the same information in other parts of our work too, which our policy explains: ${names}`;
}

/** Whom it is for. The notice for everyone needs no such line. */
function people({ present, scope }: NoticeContext): Phrase | undefined {
  if (scope === 'everyone') return undefined;
  const staff = staffGroups(present.office);
  const ids = scope === 'staff' ? [...staff] : itemsOf(scope.activity.personGroups);
  const names = ids.flatMap((id) => groupName(present, id) ?? []);
  if (names.length > 0) return say`It is for these people: ${joinPhrases(names)}`;
  return scope === 'staff'
    ? undefined
    : say`It is for these people: ${openGap(scope.activity, 'personGroups', 'not known yet')}`;
}

function sensitiveSection(facts: SaleFacts): SectionBlock | undefined {
  const { present } = facts.context;
  const { organization } = present;
  const { kinds, open, holds } = sensitiveList(present, 'notice.sensitive');
  const answer = organization.sensitiveBeyondPermitted;
  const path = `${organization.id}.sensitiveBeyondPermitted`;
  const within = 'We use it only for what the law allows without a right to limit';
  // As in the policy: a no that the records deny is open.
  const against = isGivenNo(answer) ? sensitivePathsBeyond(facts.names) : [];
  const missing =
    against.length > 0
      ? 'our records show that sensitive information is sold, shared or given for marketing; this must be settled'
      : 'whether we use it for more than the service and safety is not known yet';
  const uses = isYes(answer)
    ? words('We use or pass on some of it for more than the law allows without your say. You can limit this', path)
    : isGivenNo(answer) && against.length === 0
      ? words(within, path)
      : restingOn(openGap(organization, 'sensitiveBeyondPermitted', missing), against);
  return section({ rule: 'notice.sensitive' }, 'Sensitive information', [
    sensitiveTable(facts, kinds),
    open,
    holds ? paragraph({ rule: 'notice.sensitive-uses', cites: ['civ-1798.121', 'ccr-7027-m'] }, [uses]) : undefined,
  ]);
}

/** Others who collect through the website for their own ends have to be named: 11 CCR 7012(g). */
function othersCollect({ context: { present, whole, scope }, names: all }: SaleFacts): SectionBlock | undefined {
  const collected = new Set(present.now.dataElement.map((one) => one.id));
  const here = new Set(present.now.tracker.map((one) => one.id));
  // On the page where one activity collects data, the tracker of another activity reads the same data.
  const reads = (one: Tracker): boolean => here.has(one.id) || itemsOf(one.elements).some((id) => collected.has(id));
  const trackers = typeof scope === 'string' ? present.now.tracker : whole.now.tracker.filter((one) => reads(one));
  const names = trackers
    .filter((one) => isYes(one.crossSite))
    .map((one): Phrase => {
      const tracker = trackerName(all, one.id) ?? words(one.id, one.id);
      const companies = itemsOf(one.recipients).flatMap((id) => recipientName(all, id) ?? []);
      return companies.length === 0 ? tracker : say`${tracker} of ${joinPhrases(companies)}`;
    });
  return section({ rule: 'notice.others' }, 'Others who collect through us', [
    paragraph({ rule: 'notice.others-named', cites: ['ccr-7012', 'civ-1798.100-b'] }, [
      names.length === 0
        ? undefined
        : say`With these tools others can collect information about you on our website, and follow you to other sites: ${joinPhrases(names)}`,
    ]),
  ]);
}

/** The way to opt out, for an office that sells or shares, and the way to limit. */
function choices({ context, present: position }: SaleFacts): SectionBlock | undefined {
  return section({ rule: 'notice.choices' }, 'Your choices', [optOut(context, position), limit(context)]);
}

function optOut(
  { present }: NoticeContext,
  { sells, shares, doubtfulDisclosures, doubtfulTrackers }: SalePosition,
): ParagraphBlock | undefined {
  const what = [...(sells === 'no' ? [] : ['sell']), ...(shares === 'no' ? [] : ['share'])].join(' or ');
  if (what === '') return undefined;
  const owed = sells === 'yes' || shares === 'yes' || doubtfulDisclosures.length + doubtfulTrackers.length > 0;
  const way = wayToOptOut(present, owed, 'way to opt out not known yet');
  return paragraph({ rule: 'notice.opt-out', cites: ['ccr-7012-e', 'ccr-7013'] }, [
    way && say`You can tell us not to ${what} your information. How to do it: ${way}`,
  ]);
}

function limit({ present: { organization } }: NoticeContext): ParagraphBlock | undefined {
  if (!isYes(organization.sensitiveBeyondPermitted)) return undefined;
  const path = `${organization.id}.sensitiveBeyondPermitted`;
  return paragraph({ rule: 'notice.limit', cites: ['ccr-7014'] }, [
    words('You can also limit how we use sensitive information. Our notice of the right to limit tells how', path),
  ]);
}

/** "Children and people under 18": age limit, knowing collection, what happens then, parents, removal of posts. */
import { isGivenNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { PersonGroup } from '../../inventory/person-group.ts';
import type { ParagraphBlock, SectionBlock } from '../block.ts';
import { joinPhrases, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { paragraph, section } from './blocks.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { contactReference } from './addresses.ts';
import { knownBelowLimit } from './against-a-no.ts';
import { countFact, listFact, openGap, refFact, textFact, yesNoFact } from './facts.ts';
import { groupName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Children and people under 18". */
export function childrenSection(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'children' }, 'Children and people under 18', [
    collection(context),
    minorsOnRecord(context),
    whatWeDo(context),
    removal(context),
  ]);
}

function collection(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const online = (valueOf(organization.websites) ?? []).length > 0;
  const limit = valueOf(organization.childrenMinimumAge);
  const minors = minorsWithData(context);
  const known = organization.childrenMinimumAge.state !== 'unknown' || online;
  const age = countFact(
    organization,
    'childrenMinimumAge',
    (years) => `under ${years}`,
    known ? 'age limit not known yet' : undefined,
  );
  const apps = itemsOf(organization.apps).length > 0;
  const directed = yesNoFact(organization, 'childrenDirected', {
    yes: apps ? 'Our website or app is made for children' : 'Our website is made for children',
    no: apps ? 'Our website and apps are not made for children' : 'Our website is not made for children',
  });
  const saysNo = isGivenNo(organization.childrenKnowingCollection);
  const cites = ['coppa', 'cfr-16-312.4-d'] as const;
  // A limit of 18 beside groups that include minors, or of 16 beside data of people known to be under 16, cannot be stated as
  // a plain "no" (rule C-26).
  const known16 = knownBelowLimit(context);
  const against = [...((limit ?? 0) >= 18 ? minors : []), ...known16];
  const contradicted = saysNo && against.length > 0;
  const knowing = contradicted
    ? restingOn(
        openGap(organization, 'childrenKnowingCollection', contradictedWords),
        against.map((one) => one.id),
      )
    : (yesNoFact(organization, 'childrenKnowingCollection', {
        yes: 'We knowingly collect personal information of children below that age',
        // A clinic has children as patients: beside them, a plain “we do not collect” would be untrue.
        no:
          online && minors.length > 0
            ? 'Through our website we do not knowingly collect personal information of children below that age'
            : 'We do not knowingly collect personal information of children below that age',
      }) ?? (online ? openGap(organization, 'childrenKnowingCollection', openWords) : undefined));
  return paragraph({ rule: 'children.collection', cites }, [
    directed && age && organization.childrenDirected.state === 'given' ? say`${directed} ${age}` : directed,
    directed || !known ? undefined : age && say`This part speaks of children ${age}`,
    knowing,
  ]);
}

/** Groups with people under 18 of whom the office has data. A group may also be on record to say that it is kept out. */
export function minorsWithData({ year }: PolicyContext): PersonGroup[] {
  const withData = new Set([...year.dataElement, ...year.activity].flatMap((one) => itemsOf(one.personGroups)));
  return year.personGroup.filter(
    (one) => withData.has(one.id) && (isYes(one.minors) || valueOf(one.kind) === 'minors'),
  );
}

const openWords = 'whether we knowingly collect data of children is not known yet';
const contradictedWords =
  'our records list people under 18 or data of theirs; whether we collect their data knowingly must be settled';

function minorsOnRecord(context: PolicyContext): ParagraphBlock | undefined {
  const minors = minorsWithData(context);
  if (minors.length === 0) return undefined;
  const names = joinPhrases(minors.flatMap((one) => groupName(context, one.id) ?? []));
  return paragraph({ rule: 'children.on-record', cites: ['ccr-7001-bbb'] }, [
    say`Some people in these groups may be under 18: ${names}`,
  ]);
}

function whatWeDo(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const action = textFact(organization, 'childrenAction');
  const report = refFact(organization, 'childrenReportContact', (id) => contactReference(context, id));
  const parents = textFact(organization, 'childrenParents');
  return paragraph({ rule: 'children.action', cites: ['coppa'] }, [
    action && say`If we learn that we have such data: ${action}`,
    report && (action ? say`Where to report it: ${report}` : say`Where to tell us of such data: ${report}`),
    parents && say`The part of parents: ${parents}`,
  ]);
}

/** Removal of minors' own posts, Bus. & Prof. Code 22581. */
function removal(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const who = textFact(organization, 'minorsRemovalWho');
  const requires = listFact(organization, 'minorsRemovalRequires', undefined, insideSentence);
  const contact = refFact(organization, 'minorsRemovalContact', (id) => contactReference(context, id));
  const result = textFact(organization, 'minorsRemovalResult');
  const limit = textFact(organization, 'minorsRemovalLimit');
  const said = [who, requires, contact, result, limit].some((one) => one !== undefined);
  if (!said) return undefined;
  return paragraph({ rule: 'children.removal', cites: ['bpc-22581'] }, [
    words('People under 18 who live in California can ask us to remove what they have posted'),
    who && say`Who may ask: ${who}`,
    requires && say`What the request must hold: ${requires}`,
    contact ? say`Where to send it: ${contact}` : missingContact(context),
    result && say`What happens then: ${result}`,
    limit && say`Limits: ${limit}`,
  ]);
}

function missingContact({ organization }: PolicyContext): Phrase | undefined {
  if (organization.minorsRemovalContact.state !== 'unknown') return undefined;
  return openGap(organization, 'minorsRemovalContact', 'where to send such a request is not known yet');
}

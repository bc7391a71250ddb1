/** The people whose data the policy is about, and the work that the office does for clients. */
import { valueOf } from '../../inventory/answer.ts';
import type { PersonGroup } from '../../inventory/person-group.ts';
import type { ListBlock, SectionBlock } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { say, saysNothing, sentences, strong, words, type Phrase } from '../wording/phrase.ts';
import { item, list, paragraph, row, section, table } from './blocks.ts';
import { choiceFact, choicesFact, givenOf, refFact, textFact, yesNoFact } from './facts.ts';
import { activityName, fullName, groupName, recipientName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { saysNoMore } from './says-no-more.ts';
import { saidOfAll, type Remark } from './said-of-all.ts';

const groupKinds = {
  patients: 'patients or clients',
  customers: 'customers',
  prospects: 'people who may become customers',
  visitors: 'website visitors and callers',
  subscribers: 'subscribers and account holders',
  clientOrganizationUsers: 'users at an organization that is our client',
  clientsPeople: 'the patients or customers of a client of ours',
  staff: 'staff',
  applicants: 'people who apply for a job',
  businessContacts: 'business contacts',
  minors: 'people under 18',
  agents: 'agents and representatives',
  households: 'households',
  other: 'other people',
} as const;

/** Each group of people by name, with what a reader needs to find out whether it is meant; what is true of all comes first. */
export function peopleList(context: PolicyContext): SectionBlock | undefined {
  const groups = context.year.personGroup;
  const said = saidOfAll(
    groups.map((group) => ({
      id: group.id,
      name: groupName(context, group.id) ?? words(group.id, group.id),
      remarks: remarks(group, groupName(context, group.id) ?? words(group.id, group.id)),
    })),
  );
  return section({ rule: 'who.people-section' }, 'People this policy is about', [
    paragraph({ rule: 'who.people-common' }, said.common),
    table(
      { rule: 'who.people-list' },
      'People',
      [
        ['Who', 0.4],
        ['Who they are to us', 0.6],
      ],
      groups.map((group) => {
        const name = groupName(context, group.id) ?? words(group.id, group.id);
        return row({ rule: 'who.people', of: group.id }, [
          [fullName(context, group, name)],
          whatTheyAre(group, name, sentences(said.own(group.id))),
        ]);
      }),
    ),
  ]);
}

/** The lines of the second cell: neither the kind nor the relationship is told where the name says it, unless nothing else is. */
function whatTheyAre(group: PersonGroup, name: Phrase, more: Phrase): (Phrase | undefined)[] {
  const kind = choiceFact(group, 'kind', groupKinds);
  const relationship = textFact(group, 'relationship');
  const named = plainTextOf(name.runs);
  const tells = (phrase: Phrase | undefined, known: string): Phrase | undefined =>
    phrase && saysNoMore(plainTextOf(phrase.runs), known) ? undefined : phrase;
  const minors = isOfMinors(group, named) ? 'minors children' : '';
  const told = tells(relationship, `${kind ? plainTextOf(kind.runs) : ''} ${named} ${minors}`);
  if (kind && told && givenOf(group.kind) !== 'other') return [say`${kind}: ${told}`, more];
  const rest = told ?? (saysNothing(more) ? kind : tells(kind, named));
  return [rest, more];
}

function remarks(group: PersonGroup, name: Phrase): Remark[] {
  const direct = yesNoFact(group, 'direct', {
    yes: 'we deal with them directly',
    no: 'we do not deal with them directly',
  });
  const residency = choicesFact(group, 'residency', {
    california: 'California',
    otherStates: 'other U.S. states',
    abroad: 'countries outside the United States',
  });
  const minors = yesNoFact(group, 'minors', {
    yes: isOfMinors(group, plainTextOf(name.runs)) ? '' : 'some of them are under 18',
    no: 'as far as we know, none of them is under 18',
  });
  const known = plainTextOf(name.runs);
  const lives =
    residency && !saysNoMore(plainTextOf(residency.runs), known) ? say`they live in ${residency}` : undefined;
  return Object.entries({ direct, lives, minors }).flatMap(([topic, one]) => (one ? [{ topic, one, many: one }] : []));
}

/** Whether the kind or the name tells that the people are under 18. */
function isOfMinors(group: PersonGroup, name: string): boolean {
  return givenOf(group.kind) === 'minors' || /\b(?:minors?|children|under (?:the age of )?1[0-8])\b/i.test(name);
}

/** Work for clients: there the client decides, so questions and requests go to the client first. */
export function clientWork(context: PolicyContext): SectionBlock | undefined {
  const activities = context.year.activity.filter((one) => {
    const role = valueOf(one.role);
    return role === 'serviceProvider' || role === 'both';
  });
  const items = activities.map((activity) => {
    const name = activityName(context, activity.id) ?? words(activity.id, activity.id);
    const role = choiceFact(activity, 'role', {
      business: 'we do this for ourselves',
      serviceProvider: 'we do this for a client, and the client decides what the data is used for',
      both: 'we do this partly for ourselves and partly for clients, who then decide what the data is used for',
    });
    const client = refFact(activity, 'onBehalfOf', (id) => recipientName(context, id));
    return item({ rule: 'who.client-work', of: activity.id }, [
      role ? say`${strong(name)}: ${role}` : strong(name),
      client && say`Client: ${client}`,
    ]);
  });
  const blocks: [ListBlock | undefined] = [list({ rule: 'who.client-work-list' }, items)];
  if (blocks[0] === undefined) return undefined;
  return section({ rule: 'who.client-work-section' }, 'Work we do for clients', [
    ...blocks,
    paragraph({ rule: 'who.client-work-advice', cites: ['civ-1798.140-ag'], rests: activities.map((one) => one.id) }, [
      words('If a client of ours has your data, that client’s own privacy policy applies to it'),
      words('Please send your questions and requests about it to that client'),
    ]),
  ]);
}

/** The activities, one line each: what happens and when, whose data, which data from where, what for, kept in which place. */
import type { Activity } from '../../inventory/activity.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { say, strong, words } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { dataFact } from './data-words.ts';
import { linkedFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import { activityName, fullName, groupName, markedPurpose, sourceName, systemName, trackerName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { saidOfAll, type SaidOfAll } from './said-of-all.ts';

/** "When we use it". */
export function activitiesSection(context: PolicyContext): SectionBlock | undefined {
  const activities = context.year.activity;
  const decisions = decisionsByMachine(context);
  return section({ rule: 'purposes.activities-section' }, 'When we use it', [
    list(
      { rule: 'purposes.activities' },
      activities.map((activity) => activityItem(context, activity, decisions)),
    ),
    paragraph({ rule: 'purposes.decisions' }, decisions.common),
  ]);
}

/** Whether software alone decides something important: said once where it is the same for all. */
function decisionsByMachine(context: PolicyContext): SaidOfAll {
  return saidOfAll(
    context.year.activity.map((activity) => {
      const name = activityName(context, activity.id) ?? words(activity.id, activity.id);
      const no = 'no important decision about a person is left to software alone';
      const one = yesNoFact(activity, 'automatedDecisions', {
        yes: 'software alone decides something important about a person here',
        no,
      });
      const many = words(one?.runs.some((run) => run.kind === 'text' && run.text === no) ? no : decidesAlone);
      return { id: activity.id, name, remarks: one ? [{ one, many }] : [] };
    }),
  );
}

const decidesAlone = 'software alone decides something important about a person in these activities';

function activityItem(context: PolicyContext, activity: Activity, decisions: SaidOfAll): ListItem | undefined {
  const name = activityName(context, activity.id) ?? words(activity.id, activity.id);
  const occasion = wordedFact(activity, 'occasion', insideSentence);
  const people = linkedFact(activity, 'personGroups', (id) => groupName(context, id));
  const elements = dataFact(context, activity, 'data not known yet');
  const sources = linkedFact(activity, 'sources', (id) => sourceName(context, id));
  const purposes = linkedFact(activity, 'purposes', (id) => markedPurpose(context, id), 'purpose not known yet');
  const systems = linkedFact(activity, 'systems', (id) => systemName(context, id));
  const trackers = linkedFact(activity, 'trackers', (id) => trackerName(context, id));
  const condition = textFact(activity, 'condition');
  const title = strong(fullName(context, activity, name));
  return item({ rule: 'purposes.activity', of: activity.id, cites: ['civ-1798.110-c'] }, [
    occasion ? say`${title}: ${occasion}` : title,
    condition,
    people && say`About: ${people}`,
    elements && say`Data: ${elements}`,
    sources && say`From: ${sources}`,
    purposes && say`For: ${purposes}`,
    systems && say`Kept in: ${systems}`,
    trackers && say`With: ${trackers}`,
    ...decisions.own(activity.id),
  ]);
}

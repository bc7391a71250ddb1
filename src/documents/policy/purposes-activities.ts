/** The activities: what happens, when, with which data, from where, in which places, and under which conditions. */
import type { Activity } from '../../inventory/activity.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { say, strong, words } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, section } from './blocks.ts';
import { linkedFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import {
  activityName,
  markedElement,
  fullName,
  groupName,
  markedPurpose,
  sourceName,
  systemName,
  trackerName,
} from './names.ts';
import type { PolicyContext } from './policy-context.ts';

/** "When we use it". */
export function activitiesSection(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'purposes.activities-section' }, 'When we use it', [
    list(
      { rule: 'purposes.activities' },
      context.year.activity.map((activity) => activityItem(context, activity)),
    ),
  ]);
}

function activityItem(context: PolicyContext, activity: Activity): ListItem | undefined {
  const name = activityName(context, activity.id) ?? words(activity.id, activity.id);
  const occasion = textFact(activity, 'occasion');
  const people = linkedFact(activity, 'personGroups', (id) => groupName(context, id));
  const elements = linkedFact(activity, 'elements', (id) => markedElement(context, id), 'data not known yet');
  const sources = linkedFact(activity, 'sources', (id) => sourceName(context, id));
  const purposes = linkedFact(activity, 'purposes', (id) => markedPurpose(context, id), 'purpose not known yet');
  const systems = linkedFact(activity, 'systems', (id) => systemName(context, id));
  const trackers = linkedFact(activity, 'trackers', (id) => trackerName(context, id));
  const condition = wordedFact(activity, 'condition', insideSentence);
  const machine = yesNoFact(activity, 'automatedDecisions', {
    yes: 'Software alone decides something important about a person here',
    no: 'No important decision about a person is left to software alone',
  });
  return item({ rule: 'purposes.activity', of: activity.id, cites: ['civ-1798.110-c'] }, [
    strong(fullName(context, activity, name)),
    occasion,
    people && say`About: ${people}`,
    elements && say`Data: ${elements}`,
    sources && say`Where it comes from: ${sources}`,
    purposes && say`What for: ${purposes}`,
    systems && say`Where it is kept: ${systems}`,
    trackers && say`Cookies and trackers used: ${trackers}`,
    condition && say`It depends on this: ${condition}`,
    machine,
  ]);
}

/**
 * The activities, one line each: what happens and when, under which condition, with which data, what for. Whose data it is and
 * where it comes from stands in the list of data, where it is kept in the table of places.
 */
import type { Activity } from '../../inventory/activity.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { each, type Steps } from '../steps.ts';
import { say, strong, words } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { dataFact } from './data-words.ts';
import { linkedFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import { activityName, fullName, markedPurpose } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { saidOfAll, type SaidOfAll } from './said-of-all.ts';

/** "When we use it". */
export function* activitiesSection(context: PolicyContext): Steps<SectionBlock | undefined> {
  const activities = context.year.activity;
  const decisions = decisionsByMachine(context);
  return section({ rule: 'purposes.activities-section' }, 'When we use it', [
    list(
      { rule: 'purposes.activities' },
      yield* each(activities, (activity) => activityItem(context, activity, decisions)),
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
      return { id: activity.id, name, remarks: one ? [{ topic: 'decisions', one, many }] : [] };
    }),
  );
}

const decidesAlone = 'software alone decides something important about a person in these activities';

function activityItem(context: PolicyContext, activity: Activity, decisions: SaidOfAll): ListItem | undefined {
  const name = activityName(context, activity.id) ?? words(activity.id, activity.id);
  const occasion = wordedFact(activity, 'occasion', insideSentence);
  const elements = dataFact(context, activity, 'data not known yet');
  const purposes = linkedFact(activity, 'purposes', (id) => markedPurpose(context, id), 'purpose not known yet');
  const condition = textFact(activity, 'condition');
  const title = strong(fullName(context, activity, name));
  return item({ rule: 'purposes.activity', of: activity.id, cites: ['civ-1798.110-c'] }, [
    occasion ? say`${title}: ${occasion}` : title,
    condition,
    elements && say`Data: ${elements}`,
    purposes && say`For: ${purposes}`,
    ...decisions.own(activity.id),
  ]);
}

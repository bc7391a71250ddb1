/** "Rewards for data": financial incentives with their terms, value, and how to join and leave. */
import { isYes } from '../../inventory/answer.ts';
import type { FinancialIncentive } from '../../inventory/request-handling.ts';
import type { ListItem, SectionBlock } from '../block.ts';
import { say, strong, words, type Phrase } from '../wording/phrase.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { linkedFact, openGap, textFact } from './facts.ts';
import { elementName, fullName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Rewards for data"; left out when the office offers none. */
export function incentivesSection(context: PolicyContext): SectionBlock | undefined {
  const { organization, now } = context;
  // The law wants the terms told (11 CCR 7016), so a bare yes is not enough.
  const unnamed = isYes(organization.offersRewards) && now.financialIncentive.length === 0;
  const missing = 'our rewards for data are not recorded yet';
  return section({ rule: 'incentives' }, 'Rewards for data', [
    list(
      { rule: 'incentives.list', cites: ['civ-1798.125-b', 'ccr-7016'] },
      now.financialIncentive.map((one) => incentive(context, one)),
    ),
    unnamed
      ? paragraph({ rule: 'incentives.unnamed', cites: ['civ-1798.125-b', 'ccr-7016'] }, [
          openGap(organization, 'offersRewards', missing),
        ])
      : undefined,
  ]);
}

function incentive(context: PolicyContext, one: FinancialIncentive): ListItem | undefined {
  const name = textFact(one, 'name', 'name of the reward not known yet') ?? words('A reward', one.id);
  // The notice needs each of these (11 CCR 7016), so where the law may apply a “none” is not enough.
  const owed = (field: 'terms' | 'join' | 'leave' | 'value', missing: string): Phrase | undefined =>
    textFact(one, field, missing) ?? (context.ccpa === 'doesNotApply' ? undefined : openGap(one, field, missing));
  const terms = owed('terms', 'terms not known yet');
  const elements = linkedFact(one, 'elements', (id) => elementName(context, id), 'data not known yet');
  const join = owed('join', 'way not known yet');
  const leave = owed('leave', 'way not known yet');
  const value = owed('value', 'value not known yet');
  return item({ rule: 'incentives.incentive', of: one.id }, [
    strong(fullName(context, one, name)),
    terms && say`Terms: ${terms}`,
    elements && say`For this data: ${elements}`,
    join && say`How to join: ${join}`,
    leave && say`How to leave: ${leave}`,
    value && say`What the data is worth to us: ${value}`,
  ]);
}

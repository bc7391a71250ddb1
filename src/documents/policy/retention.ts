/** "How long we keep it": one table row per rule, and a gap for every category that no rule covers. */
import type { RetentionRule } from '../../inventory/retention-rule.ts';
import { cpraCategories } from '../../library/cpra-categories.ts';
import type { ParagraphBlock, SectionBlock, TableRow } from '../block.ts';
import { gapPhrase, glue, joinPhrases, say, sentences, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, row, section, table } from './blocks.ts';
import { choiceFact, choicesFact, linkedFact, openGap, textFact, wordedFact } from './facts.ts';
import { activityName, doubtOf, elementName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { usesWithoutRule, type UsesWithoutRule } from './retention-coverage.ts';
import { timeOf } from './retention-time.ts';
import { saidOfAll, type Remark, type SaidOfAll } from './said-of-all.ts';

const categoryWords = Object.fromEntries(cpraCategories.map((one) => [one.letter, `${one.letter} ${one.name}`])) as {
  [Letter in (typeof cpraCategories)[number]['letter']]: string;
};

/** "How long we keep it". */
export function retentionSection(context: PolicyContext): SectionBlock | undefined {
  const { now } = context;
  const cites = ['civ-1798.100-a-3', 'ccr-7012-e', 'civ-1798.81'] as const;
  const said = saidOfAll(
    now.retentionRule.map((rule) => ({ id: rule.id, name: nameOf(rule), remarks: remarks(rule) })),
  );
  return section({ rule: 'retention' }, 'How long we keep it', [
    paragraph({ rule: 'retention.common' }, said.common),
    table(
      { rule: 'retention.table', cites },
      'How long we keep personal information',
      [
        ['What', 0.52],
        ['How long, and why', 0.48],
      ],
      now.retentionRule.map((rule) => ruleRow(context, rule, said)),
    ),
    withoutRule(context),
  ]);
}

function nameOf(rule: RetentionRule): Phrase {
  return wordedFact(rule, 'name', insideSentence) ?? words('a rule without a name', rule.id);
}

/** Why the time is so long, and what happens at its end: said once where it is the same for most rules. */
function remarks(rule: RetentionRule): Remark[] {
  const reason = choiceFact(rule, 'reason', reasons);
  const because = choiceFact(rule, 'reason', { ...reasons, need: 'we keep it that long because we need it' });
  const disposal = choiceFact(rule, 'disposal', {
    destroy: 'destroyed at the end',
    deidentify: 'names removed for good at the end',
    return: 'given back at the end',
    archive: 'archived at the end as the law asks',
  });
  return [
    ...(reason && because ? [{ topic: 'reason', one: reason, many: because }] : []),
    ...(disposal ? [{ topic: 'disposal', one: disposal, many: say`the data is ${disposal}` }] : []),
  ];
}

const reasons = {
  law: 'a law asks us to keep it that long',
  contract: 'a contract asks us to keep it that long',
  need: 'we need it that long',
} as const;

function ruleRow(context: PolicyContext, rule: RetentionRule, said: SaidOfAll): TableRow {
  const name = textFact(rule, 'name');
  const elements = linkedFact(rule, 'elements', (id) => elementName(context, id));
  const categories = choicesFact(rule, 'categories', categoryWords);
  const activities = linkedFact(rule, 'activities', (id) => activityName(context, id));
  const what = name ?? elements ?? categories ?? openGap(rule, 'elements', 'data not known yet');
  return row({ rule: 'retention.rule', of: rule.id }, [
    [
      glue([what, ...doubtOf(rule)]),
      name && elements,
      name || elements ? categories : undefined,
      activities && say`only in: ${activities}`,
    ],
    [...timeOf(rule), sentences([...said.own(rule.id), textFact(rule, 'citation')])],
  ]);
}

/** Personal data that no rule covers: the law asks for a period or criteria per category, so each is a gap. */
function withoutRule(context: PolicyContext): ParagraphBlock | undefined {
  const { organization, now } = context;
  const cites = ['civ-1798.100-a-3'] as const;
  const open = usesWithoutRule(now);
  const [first] = open;
  if (first === undefined) {
    if (now.dataElement.length > 0 || now.retentionRule.length > 0) return undefined;
    return paragraph({ rule: 'retention.open', cites }, [
      gapPhrase(organization.id, 'how long we keep the information is not known yet'),
    ]);
  }
  const names = joinPhrases(open.flatMap((one) => useName(context, one)));
  const gap = { ...gapPhrase(first.element.id, 'period or criteria not known yet'), records: [] };
  return paragraph({ rule: 'retention.open', cites }, [
    words('For some kinds of information no time is set yet'),
    say`${names}: ${gap}`,
  ]);
}

/** The name of the data, with the activities where they are only some of its uses. */
function useName(context: PolicyContext, { element, activities }: UsesWithoutRule): Phrase[] {
  const name = elementName(context, element.id);
  const where = activities.flatMap((one) => activityName(context, one.id) ?? []);
  if (name === undefined) return [];
  return [where.length === 0 ? name : say`${name} (in: ${joinPhrases(where)})`];
}

/** The time of one rule in a table of rules: how long, when it is deleted and when it is kept longer, each said once. */
import type { RetentionRule } from '../../inventory/retention-rule.ts';
import { joinWords } from '../wording/periods-and-dates.ts';
import { say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { givenOf, listFact, wordedFact } from './facts.ts';
import { howLong } from './retention-of.ts';
import { saysNoMore } from './says-no-more.ts';

/** The lines of a rule: the period or the criteria, what has it deleted, and the exceptions. */
export function timeOf(rule: RetentionRule): Phrase[] {
  const deletion = deletionInOne(rule);
  const trigger = wordedFact(rule, 'deletionTrigger', insideSentence);
  const longer = keptLonger(rule);
  return [
    ...(deletion ? [deletion] : [howLong(rule), ...(trigger ? [say`deleted when: ${trigger}`] : [])]),
    ...(longer ? [say`kept longer: ${longer}`] : []),
  ];
}

/** Words that only point to what the other sentence names. */
const pointing = new Set(['it', 'that', 'them', 'they']);

/**
 * “Deleted promptly once reported” beside “the data are reported to us”: one sentence, with the start of the first and the
 * words of the second, which say all that the first does. Undefined when they are two statements.
 */
function deletionInOne(rule: RetentionRule): Phrase | undefined {
  const { criteria, deletionTrigger, period } = rule;
  if (criteria.state !== 'given' || deletionTrigger.state !== 'given' || period.state === 'given') return undefined;
  const [, start, event] = /^(deleted (?:\w+ )?(?:when|once|as soon as)) (.+)$/i.exec(criteria.value) ?? [];
  if (start === undefined || event === undefined) return undefined;
  const trigger = wordedFact(rule, 'deletionTrigger', insideSentence);
  return trigger && saysNoMore(event, deletionTrigger.value, pointing)
    ? say`${words(start, rule.id)} ${trigger}`
    : undefined;
}

/** Words that only say that something goes on. */
const goingOn = new Set(['is', 'are', 'last', 'maintained', 'kept', 'open', 'active']);

/** The exceptions that the criteria do not name themselves. */
function keptLonger(rule: RetentionRule): Phrase | undefined {
  const known = givenOf(rule.criteria) ?? '';
  const all = listFact(rule, 'exceptions', undefined, insideSentence);
  if (rule.exceptions.state !== 'given') return all;
  const more = rule.exceptions.value.filter((one) => !saysNoMore(one, known, goingOn));
  return more.length === 0 ? undefined : words(joinWords(more.map(insideSentence)), rule.id);
}

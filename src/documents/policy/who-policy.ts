/** What this policy covers, for whom it is, and how it stands to the office's other policies. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import { titleOfRecord } from '../../inventory/office-records.ts';
import type { PolicyDocument } from '../../inventory/policy-document.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';
import type { ListBlock, ParagraphBlock } from '../block.ts';
import { say, words } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph } from './blocks.ts';
import { choiceFact, choicesFact, givenOf, linkedFact, listFact, textFact, wordedFact } from './facts.ts';
import { activityName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';

const audiences = {
  everyone: 'the people we serve, visitors and everybody else who does not work for us',
  staff: 'our staff and people who apply for a job with us',
};

/** The paragraphs about this policy and the other ones. */
export function policyScope(context: PolicyContext): (ParagraphBlock | ListBlock | undefined)[] {
  const { policy } = context;
  if (!policy) return [otherPolicies(context)];
  const title = textFact(policy, 'title', 'title not known yet');
  const scope = listFact(policy, 'scope', 'scope not known yet', insideSentence);
  const audience = choiceFact(policy, 'audience', audiences);
  const place = choicesFact(policy, 'place', {
    website: 'on our website',
    app: 'in our app',
    premises: 'on our premises',
  });
  // Off the web, the policy must tell how to get it in a form that everybody can read (11 CCR 7003(b)(3)).
  const needsFormats = context.ccpa !== 'doesNotApply' && itemsOf(policy.place).includes('premises');
  const missingFormat = needsFormats ? 'how to get it in another format is not known yet' : undefined;
  const formats = wordedFact(policy, 'otherFormats', insideSentence, missingFormat);
  const activities = linkedFact(policy, 'activities', (id) => activityName(context, id));
  const precedence = textFact(policy, 'precedence');
  return [
    paragraph({ rule: 'who.policy', of: policy.id, cites: ['ccr-7011-a', 'ccr-7003-b'] }, [
      title && say`This policy, “${title}”, tells how we collect, use, pass on, keep and protect personal information`,
      scope && say`It covers: ${scope}`,
      audience && say`It is for ${audience}`,
      place && say`You can find it ${place}`,
      formats && say`To have it in another format: ${formats}`,
      activities && say`It is only about this part of our work: ${activities}`,
      precedence && say`When another policy applies too: ${precedence}`,
    ]),
    otherPolicies(context),
  ];
}

/** “People who work for us” beside “It is for our staff” would be the same twice. */
function tellsStaff({ audience, scope }: PolicyDocument): boolean {
  const covers = /\b(?:staff|employees?|work (?:for|with) us|applicants?|apply)\b/i;
  return givenOf(audience) === 'staff' && scope.state === 'given' && scope.value.every((one) => covers.test(one));
}

function otherPolicies({ office, policy, asOf }: PolicyContext): ListBlock | undefined {
  const others = office.policyDocument.filter((one) => one.id !== policy?.id && mayBeTrueOn(one, asOf));
  const items = others.map((other) => {
    const scope = listFact(other, 'scope', undefined, insideSentence);
    const audience = other.audience.state === 'given' && valueOf(other.audience);
    return item({ rule: 'who.other-policy', of: other.id }, [
      say`We also have another policy: ${textFact(other, 'title', 'title not known yet') ?? words(titleOfRecord(office, other.id), other.id)}`,
      scope && say`It covers: ${scope}`,
      audience && !tellsStaff(other) ? say`It is for ${words(audiences[audience], other.id)}` : undefined,
    ]);
  });
  return list({ rule: 'who.other-policies' }, items);
}

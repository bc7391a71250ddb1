/** "Marketing messages": what is sent, by whom, how, and how to stop it; and what others may do. */
import { valueOf } from '../../inventory/answer.ts';
import type { Marketing } from '../../inventory/marketing.ts';
import type { ListItem, ParagraphBlock, SectionBlock } from '../block.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { glue, restingOn, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { choiceFact, listFact, openGap, textFact, wordedFact } from './facts.ts';
import { fullName } from './names.ts';
import { marketingByOthers } from './marketing-by-others.ts';
import { ownStatement } from './own-statement.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Marketing messages". */
export function marketingSection(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'marketing' }, 'Marketing messages', [
    list(
      { rule: 'marketing.list', cites: ['usc-15-7704-a-4'] },
      context.year.marketing.map((one) => message(context, one)),
    ),
    othersParagraph(context),
  ]);
}

function message(context: PolicyContext, one: Marketing): ListItem | undefined {
  const name = textFact(one, 'name', 'name of the message not known yet') ?? words('Marketing messages', one.id);
  const basis = choiceFact(
    one,
    'basis',
    { optIn: 'It goes only to people who agreed', optOut: 'It goes out until a person stops it' },
    'whether people agree first is not known yet',
  );
  const remark = wordedFact(one, 'basisRemark', insideSentence);
  const stop = wordedFact(one, 'optOut', insideSentence, 'way not known yet');
  return item({ rule: 'marketing.message', of: one.id }, [
    strong(fullName(context, one, name)),
    whatComes(one),
    basis && remark ? say`${basis}; ${remark}` : (basis ?? remark),
    stop && say`How to stop it: ${stop}`,
  ]);
}

/** Who sends it, about whose things, by which way, and what is in it, in one sentence. */
function whatComes(one: Marketing): Phrase | undefined {
  const sender = choiceFact(
    one,
    'sender',
    {
      business: 'We send it',
      businessForVendors: 'We send it',
      businessForAffiliates: 'We send it',
      group: 'Companies of our group send it',
      thirdParty: 'Other companies send it',
    },
    'who sends it is not known yet',
  );
  const about = choiceFact(one, 'sender', {
    business: ', about our own things',
    businessForVendors: ', also about the things of other companies',
    businessForAffiliates: ', also about the things of companies of our group',
    group: '',
    thirdParty: '',
  });
  const channels = listFact(one, 'channels', undefined, insideSentence);
  const content = listFact(one, 'content', undefined, insideSentence);
  const given = one.sender.state === 'given';
  if (!sender && !channels && !content) return undefined;
  return glue(
    [
      sender ?? words('It comes', one.id),
      channels && say` by ${channels}`,
      given ? about : undefined,
      content && say`: ${content}`,
    ].filter((part): part is Phrase => part !== undefined),
  );
}

function othersParagraph(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const { position, disclosures, unsettled, undecided, withoutConsent } = marketingByOthers(context);
  const told =
    position !== 'stated'
      ? restingOn(
          openGap(organization, 'marketingByOthers', openWords[position]),
          [...disclosures, ...unsettled, ...undecided].map((one) => one.id),
        )
      : choiceFact(organization, 'marketingByOthers', {
          no: 'We do not let anybody outside use personal information to market their own things',
          withConsent: 'Others may use personal information to market their own things only if the person agreed',
          unlessOptedOut: 'Others may use personal information to market their own things, unless the person said no',
          yes: 'Others may use personal information to market their own things',
        });
  const borneOut = position === 'stated';
  const ends = withoutConsent.flatMap((one) => valueOf(one.until) ?? []).toSorted();
  const last = ends.at(-1);
  const before =
    borneOut && last !== undefined
      ? words(
          `This is so now. Until ${dateInWords(last)}, some of them got data without such a yes`,
          ...withoutConsent.map((one) => one.id),
        )
      : undefined;
  return paragraph({ rule: 'marketing.by-others', cites: ['civ-1798.83-a'] }, [
    told,
    before,
    ownStatement(organization, 'marketingByOthersStatement', borneOut, (text) => say`In our own words: ${text}`),
  ]);
}

const openWords = {
  contradicted: 'our records show that others may use some of the data for their own marketing; this must be settled',
  open: 'the office says that nobody else may market with the data; for some who get data this is not settled yet',
  openConsent:
    'the office says that others may use the data for marketing only if the person agreed; for some who get data this is not settled yet',
  unknown: 'whether others may use personal information for their own marketing is not known yet',
};

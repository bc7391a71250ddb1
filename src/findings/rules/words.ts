/** C-21, C-30, C-31, C-37: what the office's own words leave open, take over from somebody else, turn around, or claim. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import { ownTexts } from '../own-texts.ts';
import { finding, type Rule } from '../rule.ts';

const openEnded =
  /^(?:any |all |and )?other (?:similar |such |personal )?(?:data|details?|identifiers?|information|things?)$|\b(?:etc|and so on|and more|and the like)\b/i;

/** C-21: “other similar identifiers” names no kind of data, so it fits no category of the statute. */
export const kindsNamed: Rule = ({ office }) =>
  office.dataElement.flatMap((element) => {
    const field = valueOf(element.printed) === undefined ? 'name' : 'printed';
    const text = valueOf(element[field]) ?? '';
    if (!openEnded.test(text)) return [];
    return finding('C-21', {
      about: element.id,
      title: `“${text}” names no kind of data.`,
      fix: 'Name what it is, each kind by itself, or delete it.',
      records: [`${element.id}.${field}`],
    });
  });

const placeholders: readonly RegExp[] = [
  /\[[^\]]*\b(?:your|insert|company|business|practice|office|clinic|website|name|date|address|email|phone|url|state)\b[^\]]*\]/i,
  /<(?:your|insert|company|business|practice|office|clinic|website|name|date|address|email|phone)\b[^>]*>/i,
  /\{\{?\s*(?:your|insert|company|business|practice|office|clinic|website)(?![a-z])[^}.]*\}/i,
  /_{4,}|\bX{3,}\b|\bTBD\b/,
  /\blorem ipsum\b/i,
  /\b(?:insert|enter) (?:your|the) [^.;]{1,40} here\b/i,
  /\b(?:your-?(?:company|domain|website|practice)|companyname|domainname)\.(?:com|net|org)\b/i,
];

/** C-30: a blank of a template that nobody filled, or a recipient that bears the office's own name. */
export const templateLeftovers: Rule = ({ office, organization }) => {
  const blanks = ownTexts(office).filter(({ text }) => placeholders.some((one) => one.test(text)));
  const own = [organization.legalName, organization.tradeName].flatMap((one) => plainName(valueOf(one) ?? '') || []);
  const itself = office.recipient.filter(
    (one) => valueOf(one.role) !== 'affiliate' && own.includes(plainName(valueOf(one.name) ?? '')),
  );
  return [
    ...blanks.map(({ path, text }) =>
      finding('C-30', {
        about: path,
        title: `“${text}” holds a blank of a template.`,
        fix: 'Fill in what belongs there, or say it in your own words.',
        records: [path],
      }),
    ),
    ...itself.map((one) =>
      finding('C-30', {
        about: one.id,
        title: `“${valueOf(one.name) ?? ''}” is on record as somebody who gets data, and it is the office itself.`,
        fix: 'Enter the company that really does the work; a template often leaves its own company there.',
        records: [`${one.id}.name`],
      }),
    ),
  ];
};

/** A name without its legal form, case and punctuation. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/\s+(?:inc|incorporated|llc|llp|lp|pllc|pc|corp|corporation|co|company|ltd)$/, '')
    .trim();
}

const slips: readonly { found: RegExp; says: string }[] = [
  {
    found:
      /\b(?:fraud|crimes?|abuse|unauthorized access|security incidents?)\b[^.;]{0,60}\bother (?:legal|lawful|authorized) (?:activit(?:y|ies)|acts?|actions?|conduct|uses?)\b/i,
    says: 'calls what you fight “legal”',
  },
  {
    found:
      /\b(?:against|prevent|prevents|preventing|stop|stops|detect|detects) (?:any )?authorized (?:access|use|disclosure)\b/i,
    says: 'guards against access that is allowed',
  },
  { found: /\b(?:not not|never not|not never|no no|do not never)\b/i, says: 'says no twice' },
  {
    found: /\b(?:do|does|did|will|shall|may|can) now (?:sell|share|rent|disclose|collect|keep|use)\b/i,
    says: 'says “now” where “not” is meant',
  },
];

/** C-31: a missing or doubled letter or word that makes a sentence say the opposite. */
export const slipsOfThePen: Rule = ({ office }) =>
  ownTexts(office).flatMap(({ path, text }) => {
    const slip = slips.find(({ found }) => found.test(text));
    if (slip === undefined) return [];
    return finding('C-31', {
      about: path,
      title: `“${text}” seems to say the opposite of what is meant: it ${slip.says}.`,
      fix: 'Read the answer again, and put the word right.',
      records: [path],
    });
  });

const everything = /\b(?:all|every|everything|any)\b[^.;]*\b(?:products?|services?|offer|offers|sell|do|does)\b/i;

/** C-37: a policy for all products and services that is limited to some of the work describes less than it claims. */
export const scopeNotWider: Rule = ({ office }) =>
  office.policyDocument.flatMap((policy) => {
    const limitedTo = itemsOf(policy.activities);
    const claims = itemsOf(policy.scope).some((text) => everything.test(text));
    const leftOut = office.activity.filter((one) => !limitedTo.includes(one.id));
    if (!claims || limitedTo.length === 0 || leftOut.length === 0 || valueOf(policy.audience) === 'staff') return [];
    return finding('C-37', {
      about: policy.id,
      title: `The policy “${valueOf(policy.title) ?? policy.id}” claims to cover all that you offer, but ${leftOut.length === 1 ? 'one activity is' : `${leftOut.length} activities are`} not in it.`,
      fix: 'Name in the scope what the policy really covers, or add the other activities.',
      records: [`${policy.id}.scope`, `${policy.id}.activities`, ...leftOut.map((one) => one.id)],
    });
  });

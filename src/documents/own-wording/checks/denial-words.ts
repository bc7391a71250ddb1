/** How people deny something in plain words: the forms that the check of own words knows, clause by clause. */

export type DenialKind = 'sale' | 'sharing' | 'disclosure' | 'third-parties' | 'tracking' | 'following';

const not = String.raw`\b(?:do not|don[’']t|never|does not|will not|won[’']t|no longer|not)\s+(?:\w+,?\s+){0,2}?`;
const passOn = String.raw`(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|pass(?:ed|ing)?|giv(?:e|en|ing)|hand(?:ed|ing)?)`;
const anybody = String.raw`\b(?:any(?:one|body)|others|outside)\b`;
const noneOfIt = String.raw`\b(?:nothing|none|no (?:\w+\s){0,3}?(?:data|information|details|records?|lists?|address(?:es)?|names?))\b`;
const isBeing = String.raw`\b(?:is|are|was|were|gets?|will be|(?:has|have)(?: ever)? been)\s+(?:ever\s+|being\s+)?`;
const tools = String.raw`(?:cookies?|trackers?|pixels?|tracking)\b`;
const has = String.raw`\b(?:uses?|sets?|has|have|runs?|contains?|is|are|with)\s+`;

/** `No data is sold`, `nothing we know about you is passed on`. */
function passive(verb: string): string {
  return String.raw`${noneOfIt}[^.]{0,60}?${isBeing}${verb}`;
}

function anyOf(...forms: readonly string[]): RegExp {
  return new RegExp(forms.join('|'), 'i');
}

/** What makes a clause a denial of each kind. */
export const denialForms: { readonly [Kind in DenialKind]: RegExp } = {
  sale: anyOf(
    String.raw`${not}(?:sell|sold|selling|rent)\b`,
    String.raw`\bsells? (?:no|nothing|none)\b`,
    String.raw`\b(?:not|never)\s+(?:\w+\s+){0,2}?for sale\b`,
    String.raw`${noneOfIt}[^.]{0,40}?\bfor sale\b`,
    passive(String.raw`(?:sold|rented)\b`),
    String.raw`\b(?:nobody|no one)\b[^.]{0,40}?\bbuys?\b`,
    String.raw`\b(?:no circumstances|any circumstances|at no time|neither|refuse|not in the business)\b[^.]{0,40}?\b(?:sells?|sold|selling)\b`,
  ),
  sharing: anyOf(
    String.raw`${not}(?:(?:sell|rent|trade)(?:,| or| and| nor)+ )?shar(?:e|ed|ing)\b`,
    String.raw`\bshares? (?:no|nothing|none)\b`,
    passive(String.raw`(?:(?:sold|rented|traded)(?:,| or| and| nor)+ )?shared\b`),
    String.raw`${not}(?:sell|rent|trade)\b(?:\s+\w+)?\s+(?:or|nor) share\b`,
  ),
  disclosure: anyOf(
    String.raw`${not}${passOn}\b[^.]*${anybody}`,
    String.raw`\b${passOn}\b[^.]*\b(?:to|with) (?:nobody|no one)\b`,
    String.raw`${passive(String.raw`${passOn}\b`)}[^.]*${anybody}`,
    String.raw`\b(?:nobody|no one)(?: else| outside)?(?: our (?:office|practice|clinic|team))? (?:gets|receives|sees)\b`,
    String.raw`\b(?:never|not)\s+leaves?\s+(?:our|the|this)\s+(?:office|practice|clinic|company|studio)\b`,
  ),
  'third-parties': anyOf(
    String.raw`${not}${passOn}\b[^.]*\bthird part(?:y|ies)\b`,
    String.raw`${passive(String.raw`${passOn}\b`)}[^.]*\bthird part(?:y|ies)\b`,
    String.raw`\bno third part(?:y|ies)\b[^.]{0,30}?\b(?:gets?|receives?|sees?|has|have)\b`,
  ),
  tracking: anyOf(
    String.raw`${not}(?:use|set|have|run)\s+(?:any\s+)?${tools}`,
    String.raw`${has}no\s+${tools}`,
    String.raw`\bno\s+${tools}\s+(?:is|are)\s+(?:ever\s+)?(?:used|set|placed)\b`,
    String.raw`\b(?:cookie|tracker)-free\b|\bfree of\s+${tools}`,
  ),
  following: /\b(?:nobody|no one|do not let (?:others|anyone|anybody))\b[^.]*\b(?:track|follow)s?\b/i,
};

/**
 * A clause with one of these limits itself; whether it is true is for a person to judge. “Only” limits when it names a case:
 * “only if you ask”, and not in “we only use it for your care”.
 */
const limits =
  /\b(?:except(?:ing)?\b|unless\b|other than|apart from|without (?!exceptions?\b)|beyond|outside of (?!our\b)|in those cases|only (?:if|when|where|with|to|after|as)\b)/i;

/** Where a new statement begins: what one limits, the other may deny. */
const joints =
  /;\s*|\s+[–—]\s+|,\s+(?=(?:(?:and|but|so|because|as)\s+)?(?:we|it|they|our|you|nobody|no one|nothing|this|that)\b)|,?\s+(?:and|but)\s+(?=(?:we|it|they)\b)|,?\s+and\s+(?=(?:do not|don[’']t|never|will not)\b)/i;

/** The clauses of a sentence that state something without a limit of their own. */
export function plainClauses(sentence: string): string[] {
  return sentence.split(joints).filter((clause) => clause !== '' && !limits.test(clause));
}

const healthData =
  /\b(?:protected )?(?:health|medical)(?:[- ]related)? (?:and (?:health|medical) )?(?:information|data|records?|images?|history|details)\b/gi;

/** Whether a clause speaks of health data alone: “we never sell medical records”. */
export function isAboutHealthAlone(clause: string): boolean {
  const rest = clause.replace(healthData, '');
  return rest !== clause && !/\b(?:data|information|records?|details|lists?|names?|anything|nothing)\b/i.test(rest);
}

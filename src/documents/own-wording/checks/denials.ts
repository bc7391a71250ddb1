/**
 * Own words that deny what the records show: “we do not sell”, “we never share”, “we disclose to nobody”, “we use no
 * cookies”. Given facts count against them; against words on selling and sharing, a missing answer does too.
 */
import { isGivenNo, isOpen, isYes, itemsOf } from '../../../inventory/answer.ts';
import type { Disclosure } from '../../../inventory/disclosure.ts';
import type { OfficeRecords } from '../../../inventory/office-records.ts';
import type { RecordPath } from '../../block.ts';
import { policyContext } from '../../policy/policy-context.ts';
import { salePosition } from '../../policy/sale-position.ts';
import { sentencesOf, wordFinding, type CheckedWords, type WordCheck } from './checked-words.ts';

interface Denial {
  kind: string;
  /** The denial in words, as the title of the finding repeats it. */
  says: string;
  pattern: RegExp;
  /** The records that show the contrary. */
  against: (words: CheckedWords) => RecordPath[];
  /** The answers without which nobody can say so, as far as they are open. */
  open?: (words: CheckedWords) => RecordPath[];
}

const not = String.raw`\b(?:do not|don[’']t|never|does not|will not|won[’']t|no longer|not)\s+(?:\w+,?\s+){0,2}?`;
const anybody = String.raw`\b(?:any(?:one|body)|others|outside)\b`;
const passOn = String.raw`(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|pass(?:ed|ing)?|giv(?:e|en|ing)|hand(?:ed|ing)?)`;

/** A sentence with one of these limits itself; whether it is true is for a person to judge. */
const limited = /\b(?:except|unless|other than|only|without|beyond|outside of|health|medical|in those cases)\b/i;

const denials: readonly Denial[] = [
  {
    kind: 'sale',
    says: 'nothing is sold',
    pattern: new RegExp(String.raw`${not}(?:sell|sold|selling|rent)\b|\bsell(?:s)? (?:no|nothing|none)\b`, 'i'),
    against: ({ current, lastYear }) => [
      ...current.organization.filter((one) => isYes(one.sells)).map((one) => `${one.id}.sells`),
      ...withBasis(lastYear, 'sold'),
    ],
    open: (words) => openPosition(words, 'sells'),
  },
  {
    kind: 'sharing',
    says: 'nothing is shared for ads across sites',
    pattern: new RegExp(String.raw`${not}(?:(?:sell|rent|trade)(?:,| or| and| nor)+ )?shar(?:e|ed|ing)\b`, 'i'),
    against: ({ current, lastYear }) => [
      ...current.organization.filter((one) => isYes(one.sharesForAds)).map((one) => `${one.id}.sharesForAds`),
      ...withBasis(lastYear, 'shared'),
      ...current.tracker.filter((one) => isYes(one.crossSite)).map((one) => one.id),
    ],
    open: (words) => openPosition(words, 'sharesForAds'),
  },
  {
    kind: 'disclosure',
    says: 'nobody gets data',
    pattern: new RegExp(
      String.raw`${not}${passOn}\b[^.]*${anybody}|\b${passOn}\b[^.]*\b(?:to|with) (?:nobody|no one)\b|\b(?:nobody|no one)(?: else| outside)? (?:gets|receives|sees)\b`,
      'i',
    ),
    against: ({ current }) => current.disclosure.filter(happens).map((one) => one.id),
  },
  {
    kind: 'third-parties',
    says: 'third parties get nothing',
    pattern: new RegExp(String.raw`${not}${passOn}\b[^.]*\bthird part(?:y|ies)\b`, 'i'),
    against: ({ current }) =>
      current.disclosure.filter((one) => happens(one) && goesToThirdParty(one, current)).map((one) => one.id),
  },
  {
    kind: 'tracking',
    says: 'no cookies or trackers are used',
    pattern: new RegExp(
      String.raw`${not}(?:use|set) (?:any )?(?:cookies|trackers|pixels)\b|\buses? no (?:cookies|trackers|pixels)\b`,
      'i',
    ),
    against: ({ current }) => current.tracker.filter((one) => one.trackerClass.state === 'given').map((one) => one.id),
  },
  {
    kind: 'following',
    says: 'nobody follows visitors',
    pattern: /\b(?:nobody|no one|do not let (?:others|anyone|anybody))\b[^.]*\b(?:track|follow)s?\b/i,
    against: ({ current }) => [
      ...current.organization
        .filter((one) => isYes(one.othersTrackAcrossSites))
        .map((one) => `${one.id}.othersTrackAcrossSites`),
      ...current.tracker.filter((one) => isYes(one.crossSite)).map((one) => one.id),
    ],
  },
];

/** One finding for each denial that given facts contradict, or that stands where nobody has answered yet. */
export const deniedFacts: WordCheck = (words) => {
  const told = sentencesOf(words.text).filter((sentence) => !limited.test(sentence));
  return denials.flatMap((denial) => {
    if (!told.some((sentence) => denial.pattern.test(sentence))) return [];
    const contrary = denial.against(words);
    const open = contrary.length > 0 ? [] : (denial.open?.(words) ?? []);
    if (contrary.length + open.length === 0) return [];
    const but = contrary.length > 0 ? 'the records show the contrary' : 'nobody has answered this';
    return [
      wordFinding(words, {
        kind: 'denial',
        about: denial.kind,
        weight: 'untrue',
        title: `Your own words in “${words.section}” say that ${denial.says}, but ${but}.`,
        fix: contrary.length > 0 ? 'Correct your words, or the records.' : 'Answer the question, or change your words.',
        records: [...contrary, ...open],
      }),
    ];
  });
};

/** The office's answer, while it or what speaks against it is open. */
function openPosition({ office, policyId, asOf }: CheckedWords, field: 'sells' | 'sharesForAds'): RecordPath[] {
  const context = policyContext(office, { policyId, asOf });
  const position = salePosition(context);
  const { organization } = context;
  const isUnsettled = (field === 'sells' ? position.sells : position.shares) === 'open';
  return isUnsettled || isOpen(organization[field]) ? [`${organization.id}.${field}`] : [];
}

function withBasis(office: OfficeRecords, basis: 'sold' | 'shared'): RecordPath[] {
  return office.disclosure
    .filter((one) => one.basis.state === 'given' && one.basis.value === basis && happens(one))
    .map((one) => one.id);
}

/** A disclosure of personal data to somebody that is not known never to happen. */
function happens(one: Disclosure): boolean {
  const personal =
    one.identifiability.state !== 'given' || !['aggregate', 'deidentified'].includes(one.identifiability.value);
  const stated = one.certainty === 'stated' || one.certainty === 'implied';
  return (
    stated &&
    personal &&
    !isGivenNo(one.happens) &&
    one.recipients.state === 'given' &&
    itemsOf(one.recipients).length > 0
  );
}

/** To somebody who, as the office has stated, does not only work for it. */
function goesToThirdParty(disclosure: Disclosure, { recipient }: OfficeRecords): boolean {
  const own = ['serviceProvider', 'contractor', 'clientOrganization'];
  return recipient.some(
    (one) =>
      itemsOf(disclosure.recipients).includes(one.id) && one.role.state === 'given' && !own.includes(one.role.value),
  );
}

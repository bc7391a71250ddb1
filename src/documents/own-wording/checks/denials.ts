/**
 * Own words that deny what the records show: “we do not sell”, “we never share”, “we disclose to nobody”, “we use no
 * cookies”. Given facts count against them; against words on selling and sharing, a missing answer does too.
 */
import { isGivenNo, isOpen, isYes, itemsOf, valueOf } from '../../../inventory/answer.ts';
import type { DataElement } from '../../../inventory/data-element.ts';
import type { Disclosure } from '../../../inventory/disclosure.ts';
import type { OfficeRecords } from '../../../inventory/office-records.ts';
import type { RecordPath } from '../../block.ts';
import { policyContext } from '../../policy/policy-context.ts';
import { salePosition } from '../../policy/sale-position.ts';
import { denialForms, isAboutHealthAlone, plainClauses, type DenialKind } from './denial-words.ts';
import { sentencesOf, wordFinding, type CheckedWords, type WordCheck } from './checked-words.ts';

interface Denial {
  /** The denial in words, as the title of the finding repeats it. */
  says: string;
  /** The records that show the contrary. */
  against: (words: CheckedWords, clause: string) => RecordPath[];
  /** The answers without which nobody can say so, as far as they are open. */
  open?: (words: CheckedWords) => RecordPath[];
}

const denials: { readonly [Kind in DenialKind]: Denial } = {
  sale: {
    says: 'nothing is sold',
    against: ({ current, lastYear }) => [
      ...current.organization.filter((one) => isYes(one.sells)).map((one) => `${one.id}.sells`),
      ...withBasis(lastYear, 'sold'),
    ],
    open: (words) => openPosition(words, 'sells'),
  },
  sharing: {
    says: 'nothing is shared for ads across sites',
    against: ({ current, lastYear }) => [
      ...current.organization.filter((one) => isYes(one.sharesForAds)).map((one) => `${one.id}.sharesForAds`),
      ...withBasis(lastYear, 'shared'),
      ...current.tracker.filter((one) => isYes(one.crossSite)).map((one) => one.id),
    ],
    open: (words) => openPosition(words, 'sharesForAds'),
  },
  disclosure: {
    says: 'nobody gets data',
    against: ({ current }) => current.disclosure.filter(happens).map((one) => one.id),
  },
  'third-parties': {
    says: 'third parties get nothing',
    against: ({ current }) =>
      current.disclosure.filter((one) => happens(one) && goesToThirdParty(one, current)).map((one) => one.id),
  },
  tracking: {
    says: 'no cookies or trackers are used',
    // A cookie that only runs the site is a cookie, but nobody would call it a tracker.
    against: ({ current }, clause) =>
      current.tracker
        .filter(({ trackerClass }) => {
          const kind = trackerClass.state === 'given' ? trackerClass.value : undefined;
          return kind !== undefined && (/cookie/i.test(clause) || !['necessary', 'functional'].includes(kind));
        })
        .map((one) => one.id),
  },
  following: {
    says: 'nobody follows visitors',
    against: ({ current }) => [
      ...current.organization
        .filter((one) => isYes(one.othersTrackAcrossSites))
        .map((one) => `${one.id}.othersTrackAcrossSites`),
      ...current.tracker.filter((one) => isYes(one.crossSite)).map((one) => one.id),
    ],
  },
};

/** One finding for each denial that given facts contradict, or that stands where nobody has answered yet. */
export const deniedFacts: WordCheck = (words) => {
  const clauses = sentencesOf(words.text).flatMap(plainClauses);
  return Object.entries(denials).flatMap(([kind, denial]) => {
    const told = clauses.filter((clause) => denialForms[kind as DenialKind].test(clause));
    if (told.length === 0) return [];
    const contrary = [...new Set(told.flatMap((clause) => contraryTo(denial, words, clause)))];
    const open = contrary.length > 0 ? [] : (denial.open?.(words) ?? []);
    if (contrary.length + open.length === 0) return [];
    const but = contrary.length > 0 ? 'the records show the contrary' : 'nobody has answered this';
    return [
      wordFinding(words, {
        kind: 'denial',
        about: kind,
        weight: 'untrue',
        title: `Your own words in “${words.section}” say that ${denial.says}, but ${but}.`,
        fix: contrary.length > 0 ? 'Correct your words, or the records.' : 'Answer the question, or change your words.',
        records: [...contrary, ...open],
      }),
    ];
  });
};

/**
 * The records against a clause. “We never sell medical records” is only denied by what touches health data, or by data that
 * nobody has named; the general answer counts where no record tells which data it means.
 */
function contraryTo(denial: Denial, words: CheckedWords, clause: string): RecordPath[] {
  const paths = denial.against(words, clause);
  if (!isAboutHealthAlone(clause)) return paths;
  const { disclosure, tracker, dataElement } = words.lastYear;
  const health = new Set(dataElement.filter(isHealth).map((one) => one.id));
  const named = [...disclosure, ...tracker].filter((one) => paths.includes(one.id));
  const touching = named.filter(({ elements }) => {
    const ids = itemsOf(elements);
    return ids.length === 0 || ids.some((id) => health.has(id));
  });
  return named.length === 0 ? paths : touching.map((one) => one.id);
}

function isHealth({ regime, sensitiveKinds }: DataElement): boolean {
  const law = valueOf(regime);
  return law === 'hipaa' || law === 'cmia' || itemsOf(sensitiveKinds).includes('spi-health');
}

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

/** The minute of a review: one or two pages that say who looked at what and when, and what came of it, with a place to sign. */
import { signatureSectionRule, type Block, type Document } from '../../documents/block.ts';
import { item, list, paragraph, row, section, table } from '../../documents/policy/blocks.ts';
import { dateInWords, groupDigits, joinWords, plural } from '../../documents/wording/periods-and-dates.ts';
import { strong, words } from '../../documents/wording/phrase.ts';
import { valueOf } from '../../inventory/answer.ts';
import { oneLine } from '../../inventory/cut-text.ts';
import { organizationOf, type OfficeRecords } from '../../inventory/office-records.ts';
import type { ChangeFact, KindFacts, ReviewFacts } from './review-facts.ts';

/** More would not fit on two pages; the records and their history tell the rest. */
const mostChanges = 12;
const mostUnknown = 5;
const longestName = 44;

/**
 * The minute. `reviewId` is the record of the review, on which all of it rests. A review that goes on gives a draft.
 */
export function composeMinute(office: OfficeRecords, reviewId: string, facts: ReviewFacts): Document {
  const organization = organizationOf(office);
  const name = valueOf(organization.tradeName) ?? valueOf(organization.legalName) ?? '';
  const isEnded = facts.endedBy !== '';
  const sections = [
    aboutSection(reviewId, organization.id, name, facts),
    lookedSection(reviewId, facts),
    outcomeSection(reviewId, facts),
    changesSection(reviewId, facts),
    unknownSection(reviewId, facts),
    policiesSection(reviewId, facts),
    signatureSection(reviewId),
  ];
  return {
    kind: 'review-minute',
    title: 'Minute of the Yearly Review',
    office: name,
    language: 'en-US',
    asOf: facts.endedOn,
    subtitle: [words(spanInWords(facts)).runs],
    sample: office.sample,
    status: isEnded ? 'issued' : 'draft',
    sections: sections.flatMap((one) => one ?? []),
  };
}

function spanInWords({ startedOn, endedOn, endedBy }: ReviewFacts): string {
  const begun = `Begun ${dateInWords(startedOn)}`;
  return endedBy === '' ? `${begun}, still going on` : `${begun}, ended ${dateInWords(endedOn)}`;
}

function aboutSection(review: string, organization: string, name: string, facts: ReviewFacts) {
  return section({ rule: 'review-minute.about' }, 'What was done', [
    paragraph({ rule: 'review-minute.scope', cites: ['civ-1798.130-a-5'], rests: [review, organization] }, [
      words(`${name} looked through its records of personal information and asked of each: is this still so?`, review),
      words(beginningAndEnd(facts), review),
      words('This minute is written from the records and their history alone; it gives no legal advice', review),
    ]),
  ]);
}

function beginningAndEnd({ startedBy, endedBy, startedOn, endedOn }: ReviewFacts): string {
  const begun = `The review was begun by ${startedBy} on ${dateInWords(startedOn)}`;
  if (endedBy === '') return `${begun}; it still goes on`;
  return `${begun}, and ended${endedBy === startedBy ? '' : ` by ${endedBy}`} on ${dateInWords(endedOn)}`;
}

function lookedSection(review: string, { looked }: ReviewFacts) {
  const rows = looked.map(({ on, by, records }, index) =>
    row({ rule: 'review-minute.looked', of: `${review}.${index + 1}` }, [
      [words(dateInWords(on), review)],
      [words(by, review)],
      [words(String(records), review)],
    ]),
  );
  return section({ rule: 'review-minute.looked.section' }, 'Who looked at what, and when', [
    paragraph({ rule: 'review-minute.looked.how', rests: [review] }, [
      looked.length === 0
        ? words('Nobody has looked at a record yet', review)
        : words('Each record counts for the person who confirmed it last, on that day', review),
    ]),
    table(
      { rule: 'review-minute.looked.table' },
      'Records by day and person',
      [
        ['Day', 0.34],
        ['Person', 0.46],
        ['Records', 0.2],
      ],
      rows,
    ),
  ]);
}

const outcomes = [
  ['still so', 'confirmed'],
  ['changed', 'changed'],
  ['ended', 'ended'],
  ['new', 'added'],
  ['removed', 'removed'],
  ['not looked at', 'left'],
] as const satisfies readonly (readonly [string, keyof KindFacts])[];

function outcomeSection(review: string, { kinds }: ReviewFacts) {
  const inWords = (count: (name: (typeof outcomes)[number][1]) => number): string =>
    joinWords(outcomes.flatMap(([says, name]) => (count(name) === 0 ? [] : [`${groupDigits(count(name))} ${says}`])));
  // Kinds of which the same came of every record stand in one row: mostly that all of them are still so.
  const onlyOf = (kind: KindFacts): keyof KindFacts | undefined => {
    const [only, ...more] = outcomes.filter(([, name]) => kind[name] > 0);
    return more.length === 0 ? only?.[1] : undefined;
  };
  const mixed = kinds.filter((kind) => onlyOf(kind) === undefined);
  const rows = mixed.map((kind) =>
    row({ rule: 'review-minute.kind', of: `${review}.${kinds.indexOf(kind) + 1}` }, [
      [words(kind.kind, review)],
      [
        words(
          inWords((name) => kind[name]),
          review,
        ),
      ],
    ]),
  );
  const alike = outcomes.flatMap(([says, name]) => {
    const same = kinds.filter((kind) => onlyOf(kind) === name);
    if (same.length === 0) return [];
    const counted = same.map((kind) => `${kind.kind} (${groupDigits(kind[name])})`);
    return [
      row({ rule: 'review-minute.alike', of: `${review}.${name}` }, [
        [words(`All ${says}`, review)],
        [words(counted.join(', '), review)],
      ]),
    ];
  });
  const all = row({ rule: 'review-minute.all', of: review }, [
    [strong(words('All records', review))],
    [
      strong(
        words(
          inWords((name) => kinds.reduce((sum, one) => sum + one[name], 0)),
          review,
        ),
      ),
    ],
  ]);
  return section({ rule: 'review-minute.outcome.section' }, 'What came of it', [
    table(
      { rule: 'review-minute.outcome.table' },
      'Records by kind',
      [
        ['Kind', 0.36],
        ['What came of it', 0.64],
      ],
      kinds.length === 0 ? [] : [all, ...rows, ...alike],
    ),
  ]);
}

const did: Record<ChangeFact['outcome'], string> = {
  changed: 'changed',
  ended: 'ended',
  added: 'new',
  removed: 'removed',
};

function changesSection(review: string, { changes }: ReviewFacts) {
  const shown = changes.slice(0, mostChanges).map(({ id, name, outcome, answers }) => {
    const what = outcome === 'changed' && answers.length > 0 ? ` (${inBrief(answers)})` : '';
    return item({ rule: 'review-minute.change', of: id }, [
      words(`${oneLine(name, longestName)}, ${id}: ${did[outcome]}${what}`, id),
    ]);
  });
  return section({ rule: 'review-minute.changes.section' }, 'What changed', [
    list({ rule: 'review-minute.changes', rests: [review] }, shown),
    rest(review, 'changes', changes.length - shown.length),
    changes.length === 0
      ? paragraph({ rule: 'review-minute.changes.none' }, [words('No record changed, ended, came or went', review)])
      : undefined,
  ]);
}

function unknownSection(review: string, { unknown, unknownAnswers, suggestedAnswers }: ReviewFacts) {
  const shown = unknown
    .slice(0, mostUnknown)
    .map(({ id, name, answers }) =>
      item({ rule: 'review-minute.unknown', of: id }, [
        words(`${oneLine(name, longestName)}, ${id}: ${inBrief(answers)}`, id),
      ]),
    );
  return section({ rule: 'review-minute.unknown.section' }, 'What stays unknown', [
    paragraph({ rule: 'review-minute.unknown.counts' }, [
      words(
        unknownAnswers === 0
          ? 'No answer that matters is missing'
          : `${plural(unknownAnswers, 'answer that matters is', 'answers that matter are')} not known yet`,
        review,
      ),
      suggestedAnswers === 0
        ? undefined
        : words(
            `${plural(suggestedAnswers, 'answer is', 'answers are')} only suggested; nobody has confirmed ${suggestedAnswers === 1 ? 'it' : 'them'}`,
            review,
          ),
    ]),
    list({ rule: 'review-minute.unknowns', rests: [review] }, shown),
    rest(review, 'unknown', unknown.length - shown.length),
  ]);
}

/** The first few names of questions, so that one record does not fill the page. */
function inBrief(answers: readonly string[]): string {
  const most = 2;
  const more = answers.length - most;
  return joinWords(more <= 0 ? answers : [...answers.slice(0, most), `${more} more`]);
}

function rest(review: string, of: string, more: number): Block | undefined {
  return more <= 0
    ? undefined
    : paragraph({ rule: `review-minute.${of}.more` }, [
        words(`And ${plural(more, 'more record', 'more records')}; the history of the office file has them`, review),
      ]);
}

function policiesSection(review: string, { versions, endedOn }: ReviewFacts) {
  const entries = versions.map((one, index) => {
    const { policy, version, number, effectiveDate, reviewedOn, textSha256 } = one;
    const ground = { rule: 'review-minute.policy', of: `${review}.${index + 1}` };
    if (version === undefined) {
      return paragraph(ground, [words(`${policy}: no version has been issued`, review)]);
    }
    return paragraph(ground, [
      words(
        `${policy}: version ${number}, ${effectiveDate > endedOn ? 'issued, in force from' : 'in force since'} ${dateInWords(effectiveDate)}`,
        version,
        review,
      ),
      reviewedOn === ''
        ? undefined
        : words(`It was read again and left as it is on ${dateInWords(reviewedOn)}`, version, review),
      words(`Fingerprint of its text (SHA-256): ${textSha256}`, version, review),
    ]);
  });
  return section({ rule: 'review-minute.policies.section' }, 'Policies in force', [
    ...entries,
    versions.length === 0
      ? paragraph({ rule: 'review-minute.policies.none' }, [words('The records hold no policy', review)])
      : undefined,
  ]);
}

/** Room to write on a printed page. */
const blank = '_'.repeat(26);

function signatureSection(review: string) {
  return section({ rule: signatureSectionRule }, 'Signature', [
    paragraph({ rule: 'review-minute.signature.says' }, [
      words('I have looked at the records as this minute says', review),
    ]),
    table(
      { rule: 'review-minute.signature.table' },
      'Place to sign',
      [
        ['Name', 0.34],
        ['Signature', 0.38],
        ['Date', 0.28],
      ],
      [
        row({ rule: 'review-minute.signature', of: review }, [
          [words(blank, review)],
          [words(blank, review)],
          [words(blank, review)],
        ]),
      ],
    ),
  ]);
}

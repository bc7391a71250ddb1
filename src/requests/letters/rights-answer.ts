/** Answers and refusals to requests under the CCPA and like laws: what was done, what comes with the letter, and why not. */
import { isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { ConsumerRequestId } from '../../library/consumer-requests.ts';
import type { CitationKey } from '../../library/citations.ts';
import type { Request } from '../../inventory/request.ts';
import type { SectionBlock } from '../../documents/block.ts';
import { item, list, paragraph, section } from '../../documents/policy/blocks.ts';
import { choiceFact, openGap, textFact } from '../../documents/policy/facts.ts';
import { plural } from '../../documents/wording/periods-and-dates.ts';
import { say, words, type Phrase } from '../../documents/wording/phrase.ts';
import { letterRefusal, type LetterRefusal } from './letter.ts';
import { rightsContact, type LetterContext } from './letter-parts.ts';

/** What comes with the answer, for the kinds whose answer brings something along. */
const enclosed: { readonly [kind: string]: readonly string[] } = {
  'req-know-categories': [
    'the kinds of information we have about you',
    'where we got it from',
    'what we use it for',
    'the kinds of others who got it',
    'what was sold or shared, and to which kinds of others',
    'what went to others who work for us, and to which kinds of them',
  ],
  'req-know-specific': ['a copy of the information we found about you'],
  'req-portability': ['a copy of the information we found about you, in a form that a computer can read'],
  'req-admt-access': [
    'what the computer was used for',
    'how it works, and what counts in it',
    'what came of it, and what people did',
  ],
  'req-coppa-parent': ['a description of the information about your child, and a copy of it'],
};

/** The regulation behind the answer to a kind. */
const citeOf: { readonly [kind: string]: CitationKey } = {
  'req-know-categories': 'ccr-7024',
  'req-know-specific': 'ccr-7024',
  'req-portability': 'ccr-7024',
  'req-delete': 'ccr-7022',
  'req-correct': 'ccr-7023',
  'req-opt-out': 'ccr-7026',
  'req-opt-out-signal': 'ccr-7025',
  'req-limit': 'ccr-7027',
  'req-opt-in-after': 'ccr-7028',
};

/** The regulations behind a letter about these kinds. */
export function citesOf(request: Request): CitationKey[] {
  return [...new Set(itemsOf(request.kinds).flatMap((kind) => citeOf[kind] ?? []))];
}

/** The sections that answer. What the staff decided is a gap while nobody has said it. */
export function rightsAnswer(context: LetterContext): (SectionBlock | undefined)[] {
  const { request } = context;
  const kinds = itemsOf(request.kinds).filter((kind) => kind !== 'req-shine-the-light');
  const cites = citesOf(request);
  const outcome = choiceFact(request, 'outcome', outcomes, 'what you decided is not known yet');
  const partly = valueOf(request.outcome) === 'partly';
  return [
    section({ rule: 'letter.answer' }, '', [
      paragraph({ rule: 'letter.outcome', cites }, [
        outcome ?? openGap(request, 'outcome', 'what you decided is not known yet'),
        partly ? reasonOf(request) : undefined,
      ]),
      ...kinds.flatMap((kind) => (kind === 'other' ? [] : done(request, kind))),
    ]),
    enclosures(kinds, request),
  ];
}

const outcomes = {
  granted: 'We did what you asked',
  partly: 'We did a part of what you asked',
  denied: 'We did not do what you asked',
  withdrawn: 'You took your request back, so we did nothing',
};

function reasonOf(request: Request): Phrase {
  const reason = textFact(request, 'outcomeReason', 'why not all of it is not known yet');
  return say`This is why we did not do all of it: ${reason ?? openGap(request, 'outcomeReason', 'the reason is not known yet')}`;
}

/** What the law wants said beside the outcome. */
function done(request: Request, kind: ConsumerRequestId) {
  const told = itemsOf(request.passedOn).filter((row) => valueOf(row.doneOn) !== undefined);
  const companies = plural(told.length, 'company', 'companies');
  const passedOn =
    told.length === 0 ? undefined : words(`We told ${companies} that had the data to do the same`, request.id);
  const isDone = ['granted', 'partly'].includes(valueOf(request.outcome) ?? '');
  if (kind === 'req-delete') {
    return [
      paragraph({ rule: 'letter.done', of: kind, cites: ['ccr-7022'] }, [
        isDone ? passedOn : undefined,
        words('We keep a record of your request, because the law asks us to', request.id),
      ]),
    ];
  }
  const tells = kind === 'req-correct' || kind === 'req-opt-out' || kind === 'req-limit';
  return [
    tells && isDone ? paragraph({ rule: 'letter.done', of: kind, cites: citesOf(request) }, [passedOn]) : undefined,
  ];
}

/** What comes with the letter; the staff puts it in. */
function enclosures(kinds: readonly string[], request: Request): SectionBlock | undefined {
  if (!['granted', 'partly'].includes(valueOf(request.outcome) ?? '')) return undefined;
  const lists = kinds.map((kind) =>
    list(
      { rule: 'letter.enclosed', of: kind, cites: citesOf(request) },
      (enclosed[kind] ?? []).map((text, index) =>
        item({ rule: `letter.enclosed.${kind}`, of: `m${index + 1}` }, [words(text, request.id)]),
      ),
    ),
  );
  return section({ rule: 'letter.enclosures' }, 'What comes with this letter', lists);
}

/** The sections of a refusal: the reason, and what the law wants said with it. */
export function denial(
  context: LetterContext,
  reason: string | undefined,
): (SectionBlock | undefined)[] | LetterRefusal {
  const { request } = context;
  const why = reason ?? valueOf(request.outcomeReason);
  if (why === undefined || why.trim() === '') {
    return letterRefusal('reasonMissing', 'A refusal must say why.', [`${request.id}.outcomeReason`]);
  }
  const kinds = itemsOf(request.kinds);
  const cites = citesOf(request);
  return [
    section({ rule: 'letter.denial' }, '', [
      paragraph({ rule: 'letter.denial.reason', cites }, [
        words('We cannot do what you asked', request.id),
        say`This is why: ${words(why, request.id)}`,
      ]),
      ...kinds.map((kind) =>
        paragraph(
          { rule: 'letter.denial.more', of: kind, cites: citeOf[kind] ? [citeOf[kind]] : [] },
          besides(context, kind),
        ),
      ),
    ]),
  ];
}

/** What goes with a refusal, by kind: 11 CCR 7022(f), (g), 7023(f), 7024(a), (b). */
function besides(context: LetterContext, kind: string): (Phrase | undefined)[] {
  const { organization, request } = context;
  const kinds = itemsOf(request.kinds);
  switch (kind) {
    case 'req-know-categories':
    case 'req-know-specific':
    case 'req-portability':
      return [words('Our privacy policy tells which kinds of information we collect, and what we do with it')];
    case 'req-delete':
      return [
        // Who could not be shown to be the person gets nothing deleted, so no part of it is promised.
        valueOf(request.identity) === 'notConfirmed' ? undefined : words('What falls under no such reason, we delete'),
        (isYes(organization.sells) || isYes(organization.sharesForAds)) && !kinds.includes('req-opt-out')
          ? say`You can also ask us not to sell or share your information: ${rightsContact(context)}`
          : undefined,
      ];
    case 'req-correct':
      return [
        words('If it is about your health, you may send us a statement of up to 250 words for each item'),
        words('If you wish, we put it with the information'),
      ];
    default:
      return [];
  }
}

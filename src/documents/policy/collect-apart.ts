/** Data that stands apart from the CCPA tables: under another law, or not tied to a person. */
import { isGivenNo, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { CitationKey } from '../../library/citations.ts';
import { regimes, type Regime } from '../../library/regimes.ts';
import type { Block, ParagraphBlock } from '../block.ts';
import { joinPhrases, say, words, type Phrase } from '../wording/phrase.ts';
import { paragraph, section } from './blocks.ts';
import { fact, openGap, yesNoFact } from './facts.ts';
import { clientActivities, clientsData } from './client-data.ts';
import { ccpaElements, isPersonal, regimeOf } from './element-groups.ts';
import { elementName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { webLink } from './web-link.ts';

/**
 * The paragraphs about other laws, about totals and data without names, and about what is only called non-personal. `listed`
 * says that a list above marks the data under other laws; otherwise it is named here.
 */
export function apartFromTables(context: PolicyContext, listed: boolean): (Block | undefined)[] {
  return [
    section({ rule: 'collect.apart' }, 'Information that is not in the tables', [
      ...regimes
        .filter((one) => one.id !== 'ccpa')
        .flatMap((one) => [
          underOtherLaw(context, one.id, listed),
          one.id === 'glba' ? financialNotice(context) : undefined,
        ]),
      // A notice speaks of no client work at all.
      listed ? forClients(context) : undefined,
      notPersonal(context, 'deidentified'),
      notPersonal(context, 'aggregate'),
    ]),
    calledNonPersonal(context),
    openLaw(context),
  ];
}

/** How the list of data marks what the office has only for its clients. */
export const clientMark = 'Client';

/** How the list of data marks what is under another law. */
export const lawMarks = {
  hipaa: 'HIPAA',
  cmia: 'Medical',
  glba: 'Financial',
  fcra: 'Credit law',
  public: 'Public',
} as const;

const otherLaws: { readonly [Law in Exclude<Regime, 'ccpa'>]: { says: string; cites: readonly CitationKey[] } } = {
  hipaa: {
    says: 'Federal health privacy law (HIPAA) covers this information, not the CCPA',
    cites: ['civ-1798.145-c', 'civ-1798.146'],
  },
  cmia: {
    says: 'California’s medical privacy law covers this information, not the CCPA',
    cites: ['civ-1798.145-c', 'civ-1798.146', 'civ-56.05'],
  },
  glba: { says: 'Laws on financial privacy cover this information, not the CCPA', cites: ['civ-1798.145-e'] },
  fcra: { says: 'The federal law on credit and background reports covers this information', cites: ['civ-1798.145-d'] },
  public: { says: 'This information is public, so the CCPA does not cover it', cites: ['civ-1798.140-v'] },
};

function underOtherLaw(context: PolicyContext, law: Regime, listed: boolean): ParagraphBlock | undefined {
  if (law === 'ccpa') return undefined;
  const elements = context.year.dataElement.filter((one) => isPersonal(one) && regimeOf(one) === law);
  if (elements.length === 0) return undefined;
  const { says, cites } = otherLaws[law];
  return paragraph({ rule: 'collect.other-law', of: law, cites }, [
    listed
      ? say`The list marks some information “${lawMarks[law]}”`
      : names(context, elements, 'regime', 'which law covers it'),
    words(says, ...elements.map((one) => one.id)),
  ]);
}

/**
 * What clients give the office to handle for them is theirs to decide about (1798.140(ag)); the office promises nobody access
 * to it, and says whom to ask.
 */
function forClients(context: PolicyContext): ParagraphBlock | undefined {
  const { year } = context;
  const ofClients = clientsData(year);
  const elements = year.dataElement.filter(
    (one) => isPersonal(one) && regimeOf(one) === 'ccpa' && ofClients.has(one.id),
  );
  if (elements.length === 0) return undefined;
  const activities = clientActivities(year, elements).map((one) => one.id);
  const open = elements.filter((one) => one.regime.state !== 'given');
  return paragraph({ rule: 'collect.for-clients', cites: ['civ-1798.140-ag'], rests: activities }, [
    words(`The list marks some information “${clientMark}”`, ...elements.map((one) => one.id)),
    words('We handle it only for a client of ours, and the client decides what it is used for'),
    words('If it is about you, please send your questions and requests to that client'),
    open.length === 0
      ? undefined
      : say`For some of it, it is open which law covers it: ${joinPhrases(open.map((one) => lawOf(context, one)))}`,
  ]);
}

/** Whoever gives the federal notice on financial privacy points to it beside the data that it covers. */
function financialNotice({ organization, year }: PolicyContext): ParagraphBlock | undefined {
  if (!year.dataElement.some((one) => isPersonal(one) && regimeOf(one) === 'glba')) return undefined;
  const path = `${organization.id}.financialNotice`;
  const missing = 'where our notice under these laws stands is not known yet';
  const place = fact(path, path, organization.financialNotice, webLink, missing);
  return paragraph({ rule: 'collect.glba-notice', cites: ['civ-1798.145-e'] }, [
    place && say`Our notice under these laws: ${place}`,
  ]);
}

function notPersonal(context: PolicyContext, kind: 'deidentified' | 'aggregate'): ParagraphBlock | undefined {
  const elements = context.year.dataElement.filter((one) => valueOf(one.identifiability) === kind);
  if (elements.length === 0) return undefined;
  const listed = names(context, elements, 'identifiability', 'whether it can be tied to a person');
  if (kind === 'aggregate') {
    return paragraph({ rule: 'collect.aggregate', cites: ['civ-1798.140-v'] }, [
      say`Totals about many people: ${listed}`,
    ]);
  }
  return paragraph({ rule: 'collect.deidentified', cites: ['civ-1798.140-m'] }, [
    say`Data from which names were removed for good: ${listed}`,
    promise(context),
  ]);
}

/** The law counts data as de-identified only beside this promise in public (1798.140(m)(2)), so without it stands a gap. */
function promise({ organization }: PolicyContext): Phrase {
  const open = isGivenNo(organization.deidentifiedStays)
    ? 'the office does not promise to leave it in that form; without the promise it is personal information'
    : 'whether we promise to leave it in that form is not known yet';
  const given = yesNoFact(organization, 'deidentifiedStays', {
    yes: 'We keep and use it only in that form, and we do not try to find out whom it is about',
    no: '',
  });
  return given ?? openGap(organization, 'deidentifiedStays', open);
}

/** "Non-personal" data about devices and use can be tied to a person, so the policy corrects the label (rule C-22). */
function calledNonPersonal(context: PolicyContext): ParagraphBlock | undefined {
  const elements = context.year.dataElement.filter((one) => valueOf(one.identifiability) === 'claimedNonPersonal');
  if (elements.length === 0) return undefined;
  const listed = names(context, elements, 'identifiability', 'whether it can be tied to a person');
  return paragraph({ rule: 'collect.called-non-personal', cites: ['civ-1798.140-v', 'civ-1798.140-m'] }, [
    say`We used to call this non-personal or anonymous: ${listed}`,
    words('Because it can often be tied to a person or a device, we treat it as personal information'),
  ]);
}

/** For health data the law matters most; while nobody knows it, the policy must say so. */
function openLaw(context: PolicyContext): ParagraphBlock | undefined {
  const open = ccpaElements(context).filter((one) => one.regime.state === 'unknown');
  if (open.length === 0) return undefined;
  const items = open.map((one) => lawOf(context, one));
  return paragraph({ rule: 'collect.open-law', cites: ['civ-1798.145-c'] }, [
    say`For some kinds of information it is open which law covers them: ${joinPhrases(items)}`,
    words('Until then the tables count them under the CCPA'),
  ]);
}

/** Data with the mark that nobody has said, or confirmed, which law covers it. */
function lawOf(context: PolicyContext, element: DataElement): Phrase {
  const name = elementName(context, element.id) ?? words(element.id, element.id);
  const suggested = element.regime.state === 'suggested';
  return say`${name} ${openGap(element, 'regime', suggested ? 'law suggested, not confirmed yet' : 'law not known yet')}`;
}

function names(
  context: PolicyContext,
  elements: readonly DataElement[],
  field: 'regime' | 'identifiability',
  what: string,
): Phrase {
  const items = elements.map((one): Phrase => {
    const name = elementName(context, one.id) ?? words(one.id, one.id);
    if (one[field].state !== 'suggested') return name;
    const gap = openGap(one, field, `${what}: suggested, not confirmed yet`);
    return say`${name} ${gap}`;
  });
  return joinPhrases(items);
}

/** "Health information": the office's role under HIPAA or CMIA, what follows from it, and patient data without names. */
import { isNo } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { ParagraphBlock, SectionBlock } from '../block.ts';
import { gapPhrase, joinPhrases, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { deidentifiedOfPatients } from './against-a-no.ts';
import { paragraph, section } from './blocks.ts';
import { isPersonal, regimeOf } from './element-groups.ts';
import { choiceFact, choicesFact, fact, givenOf, openGap, textFact } from './facts.ts';
import { markedElement } from './names.ts';
import { healthDataOf } from './health-data.ts';
import type { PolicyContext } from './policy-context.ts';
import { webLink } from './web-link.ts';

/** "Health information"; left out where the office has neither health data nor a role under a health privacy law. */
export function healthSection(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'health' }, 'Health information', [role(context), deidentified(context)]);
}

function role(context: PolicyContext): ParagraphBlock | undefined {
  const { organization, year } = context;
  const covered = year.dataElement.filter((one) => isPersonal(one) && ['hipaa', 'cmia'].includes(regimeOf(one)));
  const matters = covered.length + healthDataOf(year).length > 0;
  const path = `${organization.id}.hipaaRole`;
  const laws = new Set(covered.map(regimeOf));
  const names = joinPhrases(covered.flatMap((one) => markedElement(context, one.id) ?? []));
  const said = choiceFact(
    organization,
    'hipaaRole',
    {
      coveredEntity: 'Federal health privacy law (HIPAA) covers us',
      businessAssociate:
        'We work for health care providers or plans as their business associate under federal law (HIPAA)',
      cmiaProvider:
        'We are a California provider of health care under the state’s medical privacy law. HIPAA does not cover us',
    },
    matters ? 'our role under health privacy law is not known yet' : undefined,
  );
  const noRole =
    isNo(organization.hipaaRole) && matters
      ? words('Neither HIPAA nor California’s medical privacy law gives us a role, as far as we know', path)
      : undefined;
  const contradicted =
    noRole !== undefined && covered.length > 0
      ? gapPhrase(path, 'some data is recorded as medical data under these laws; this must be settled')
      : undefined;
  // “HIPAA does not cover us” beside data that is marked as under HIPAA.
  const denied = givenOf(organization.hipaaRole) === 'cmiaProvider' ? underHipaa(covered) : [];
  const cites = ['civ-1798.145-c', 'civ-1798.146', 'civ-56.05'] as const;
  return paragraph({ rule: 'health.role', cites }, [
    denied.length > 0
      ? restingOn(
          openGap(
            organization,
            'hipaaRole',
            'the office says that HIPAA does not cover it, and data is marked as under HIPAA; this must be settled',
          ),
          denied,
        )
      : (said ?? noRole),
    contradicted,
    covered.length === 0
      ? undefined
      : contradicted
        ? say`The records concerned: ${names}`
        : words(
            `The list under “What we collect” marks the information that ${lawsInWords(laws)} covers`,
            ...covered.map((one) => one.id),
          ),
    ...notice(context, covered.length > 0),
  ]);
}

/** The law of the data itself: the office may be under another one as well. */
function lawsInWords(laws: ReadonlySet<string>): string {
  const names = [
    ...(laws.has('hipaa') ? ['HIPAA'] : []),
    ...(laws.has('cmia') ? ['California’s medical privacy law'] : []),
  ];
  return names.join(' or ');
}

function underHipaa(elements: readonly DataElement[]): string[] {
  return elements.filter((one) => givenOf(one.regime) === 'hipaa').map(({ id }) => id);
}

function notice({ organization }: PolicyContext, medical: boolean): Phrase[] {
  const role = organization.hipaaRole.state === 'given' ? organization.hipaaRole.value : undefined;
  const path = `${organization.id}.hipaaRole`;
  const noticePath = `${organization.id}.healthNotice`;
  const missing = 'address not known yet';
  const stands = fact(noticePath, noticePath, organization.healthNotice, webLink, missing);
  const otherData = words('The privacy rights of the CCPA apply to other data, not to this', path);
  if (role === 'coveredEntity') {
    return [
      words('A separate notice of privacy practices tells how we use and pass on medical information', path),
      ...(stands ? [say`It stands here: ${stands}`] : []),
      otherData,
    ];
  }
  if (role === 'cmiaProvider' && medical)
    return [otherData, words('You can ask us for your medical records as well', path)];
  if (role === 'businessAssociate' && medical) {
    return [words('Please ask the provider or plan for whom we work about it', path)];
  }
  return [];
}

function deidentified(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const against = deidentifiedOfPatients(context);
  const contradicted = givenOf(organization.deidentifiedPatientData) === 'no' && against.length > 0;
  const said = choiceFact(organization, 'deidentifiedPatientData', {
    no: 'We do not sell or pass on patient data from which names were removed',
    disclosed: 'We pass on patient data from which names were removed',
    sold: 'We sell patient data from which names were removed',
    maySellOrDisclose: 'We may sell or pass on patient data from which names were removed',
  });
  const disclosed = contradicted
    ? restingOn(
        openGap(
          organization,
          'deidentifiedPatientData',
          'a disclosure on record is of such patient data; this must be settled',
        ),
        against.map(({ id }) => id),
      )
    : said;
  const inWords = {
    expertDetermination: 'the opinion of an expert, called expert determination',
    safeHarbor: 'the removal of the listed identifiers, called safe harbor',
  };
  const methods = choicesFact(organization, 'deidentificationMethods', inWords, undefined, 'or');
  const from = textFact(organization, 'deidentifiedFrom');
  return paragraph({ rule: 'health.deidentified', cites: ['civ-1798.140-m', 'civ-1798.148'] }, [
    disclosed,
    methods && say`The HIPAA method used to remove names: ${methods}`,
    from && say`It is made from data of ${from}`,
  ]);
}

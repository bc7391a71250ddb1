/** Who the office is, what the policy covers, and the words it uses. */
import { isNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { ListBlock, ParagraphBlock, SectionBlock } from '../block.ts';
import { joinPhrases, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence, withArticle } from '../wording/sentence-case.ts';
import { definitions, entry, item, list, listOrLine, paragraph, section, type Line } from './blocks.ts';
import { choiceFact, countFact, fact, givenOf, listFact, openGap, textFact, wordedFact, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { cellFact, cellListFact, rowsOf } from './rows.ts';
import { minorsWithData } from './children.ts';
import { policyScope } from './who-policy.ts';
import { clientWork, peopleList } from './who-people.ts';
import { webLink } from './web-link.ts';

/** "Who we are and what this policy covers". */
export function whoSection(context: PolicyContext): SectionBlock | undefined {
  // What is said to customers about services, websites and duties has no place in a policy for staff.
  const forStaff = context.audience === 'staff';
  return section({ rule: 'who' }, 'Who we are and what this policy covers', [
    office(context),
    ...(forStaff ? [] : [services(context)]),
    ...policyScope(context),
    ...(forStaff ? [] : reach(context)),
    group(context),
    ...(forStaff ? [] : [region(context), role(context), clientWork(context)]),
    peopleList(context),
    ...(forStaff ? [] : [choiceToGive(context), duties(context)]),
    ...lawsNamed(context),
    claimsMade(context),
    wordsWeUse(context),
  ]);
}

function office({ organization }: PolicyContext): ReturnType<typeof paragraph> {
  const legal = textFact(organization, 'legalName', 'legal name not known yet');
  const trade = textFact(organization, 'tradeName');
  const kind = wordedFact(organization, 'kind', (text) => withArticle(insideSentence(text)));
  const name = trade ?? legal ?? words('this office', organization.id);
  return paragraph({ rule: 'who.office', cites: ['civ-1798.83-b', 'bpc-22575-b-1'] }, [
    kind ? say`This policy is from ${name}, ${kind}` : say`This policy is from ${name}`,
    trade && legal && say`The legal name is ${legal}`,
    say`In this policy, “we” and “us” mean ${name}, and “you” means the person the data is about`,
  ]);
}

function services({ organization }: PolicyContext): ReturnType<typeof paragraph> {
  const offered = listFact(organization, 'services', 'services not known yet', insideSentence);
  return paragraph({ rule: 'who.services' }, [offered && say`What we offer: ${offered}`]);
}

function reach({ organization }: PolicyContext): (ReturnType<typeof paragraph> | ReturnType<typeof list>)[] {
  const websites = fact(
    `${organization.id}.websites`,
    `${organization.id}.websites`,
    organization.websites,
    (sites) => joinPhrases(sites.map(webLink)),
    'websites not known yet',
  );
  const path = `${organization.id}.apps`;
  const apps = rowsOf(organization.apps).map((row) => {
    const name = cellFact(row.name, `${path}.${row.key}.name`, path, 'name of the app not known yet');
    const remark = cellFact(row.remark, `${path}.${row.key}.remark`, path);
    return item({ rule: 'who.app', of: `${organization.id}.${row.key}` }, [name, remark]);
  });
  const premisesPath = `${organization.id}.premises`;
  const places = rowsOf(organization.premises).map((row) => {
    const kind = cellFact(row.kind, `${premisesPath}.${row.key}.kind`, premisesPath);
    const where = cellFact(row.where, `${premisesPath}.${row.key}.where`, premisesPath);
    return item({ rule: 'who.place', of: `${organization.id}.${row.key}` }, [
      kind && where ? say`${kind}: ${where}` : (kind ?? where),
    ]);
  });
  return [
    paragraph({ rule: 'who.websites', cites: ['bpc-22575-a'] }, [websites && say`Websites covered: ${websites}`]),
    apps.length === 0
      ? undefined
      : paragraph({ rule: 'who.apps-intro', rests: [path] }, [words('Apps and downloads covered:')]),
    list({ rule: 'who.apps' }, apps),
    places.length === 0
      ? undefined
      : paragraph({ rule: 'who.places-intro', rests: [premisesPath] }, [words('Places where we meet people:')]),
    list({ rule: 'who.places' }, places),
  ];
}

function group({ organization }: PolicyContext): ListBlock | ParagraphBlock | undefined {
  const path = `${organization.id}.groupMembers`;
  const members = rowsOf(organization.groupMembers).map((row): Line => {
    const name = cellFact(row.name, `${path}.${row.key}.name`, path, 'name not known yet');
    const kind = cellFact(row.kind, `${path}.${row.key}.kind`, path);
    return {
      ground: { rule: 'who.group-member', of: `${organization.id}.${row.key}` },
      said: [
        kind && name ? say`In the same group as us: ${name} (${kind})` : name && say`In the same group as us: ${name}`,
      ],
    };
  });
  return listOrLine({ rule: 'who.group' }, members);
}

function region(context: PolicyContext): ReturnType<typeof paragraph> {
  const { organization } = context;
  const people = namesPeople(organization);
  const served = listFact(organization, 'audienceGeography', undefined, people ? insideSentence : undefined);
  const age = countFact(organization, 'audienceMinimumAge', (years) => `people aged ${years} or older`);
  // A limit of 18 beside groups that include minors cannot stand as a plain fact, as in the part on children (rule C-26).
  const minors = (valueOf(organization.audienceMinimumAge) ?? 0) >= 18 ? minorsWithData(context) : [];
  const doubt = restingOn(
    openGap(organization, 'audienceMinimumAge', 'our records list groups with people under 18; this must be settled'),
    minors.map((one) => one.id),
  );
  return paragraph({ rule: 'who.region' }, [
    served && (people ? say`We serve ${served}` : say`Regions we serve: ${served}`),
    age && (minors.length > 0 ? say`Our services are meant for ${age}; ${doubt}` : say`Our services are for ${age}`),
  ]);
}

/** “All users, under United States law” is no region. */
function namesPeople({ audienceGeography }: PolicyContext['organization']): boolean {
  const [first = ''] = itemsOf(audienceGeography);
  return audienceGeography.state === 'given' && /\b(?:users?|people|residents?|customers?|patients?)\b/i.test(first);
}

function role({ organization }: PolicyContext): ReturnType<typeof paragraph> {
  const said = choiceFact(organization, 'role', {
    business: 'We decide what the data is used for and how',
    serviceProvider: 'We handle data for others. They decide what it is used for',
    both: 'For most of what we do, we decide what the data is used for. For some work we follow a client, who decides',
  });
  const remark = textFact(organization, 'roleRemark');
  return paragraph({ rule: 'who.role', cites: ['civ-1798.140-d'] }, [
    said,
    remark && say`When we work for others: ${remark}`,
  ]);
}

function choiceToGive(context: PolicyContext): ReturnType<typeof paragraph> {
  const { organization, year } = context;
  const automatic = [
    ...year.tracker.map((one) => one.id),
    ...year.source.filter((one) => valueOf(one.kind) === 'automatic').map((one) => one.id),
  ];
  const refuse = yesNoFact(organization, 'mayRefuse', {
    yes: 'You may refuse to give us personal information',
    no: 'Some information we must have, so you cannot refuse all of it',
  });
  const consequence = textFact(organization, 'refusalConsequence');
  const anonymous = yesNoFact(organization, 'anonymousUse', {
    yes: 'You can look at our website without telling us who you are',
    no: 'You cannot use our website without giving some information',
  });
  // "Anonymous" beside cookies and logs would be untrue, so the automatic part is named in the same breath (rule C-29).
  const recorded =
    isYes(organization.anonymousUse) && automatic.length > 0
      ? words(
          'Even then, the website records the data listed under “Cookies and other automatic collection”',
          ...automatic,
        )
      : undefined;
  return paragraph({ rule: 'who.choice-to-give' }, [
    refuse,
    consequence &&
      (refuse ? say`If you refuse: ${consequence}` : say`If you give us less than we ask for: ${consequence}`),
    anonymous,
    recorded,
  ]);
}

function duties({ organization }: PolicyContext): ReturnType<typeof paragraph> {
  const asked = listFact(organization, 'userDuties', undefined, insideSentence);
  return paragraph({ rule: 'who.duties' }, [asked && say`What we ask of you: ${asked}`]);
}

/** Claims to comply or to be exempt are not printed: nothing in the records could prove them, and a finding names them. */
export function claimsToComply(text: string): boolean {
  return /\b(?:compl(?:y|ies|iant|iance)|exempt|exemption)\b/i.test(text);
}

/**
 * The laws that the policy speaks to, with the position on each after a dash. The law's own name is printed; `nameUsed` is
 * what an old text called it, and may be wrong (rule C-04).
 */
function lawsNamed({ organization }: PolicyContext): (ListBlock | ParagraphBlock | undefined)[] {
  const path = `${organization.id}.lawsAddressed`;
  const rows = rowsOf(organization.lawsAddressed);
  const lines = rows.map((row): Line => {
    const at = `${path}.${row.key}`;
    const law = cellFact(row.law, `${at}.law`, path, 'law not known yet');
    const position = positionWords(row.position, `${at}.position`, path);
    const named = law && position && !isEmptyPosition(row.position) ? say`${law} – ${position}` : law;
    const alone = named && say`This policy also speaks to this law: ${named}`;
    return {
      ground: { rule: 'who.law', of: `${organization.id}.${row.key}` },
      said: [rows.length === 1 ? alone : named],
    };
  });
  const intro =
    rows.length > 1
      ? paragraph({ rule: 'who.laws-intro', rests: [path] }, [words('This policy also speaks to these laws:')])
      : undefined;
  return [intro, listOrLine({ rule: 'who.laws' }, lines)];
}

/** Claims to comply, without the claim where nothing proves it. */
function claimsMade({ organization }: PolicyContext): ListBlock | ParagraphBlock | undefined {
  const path = `${organization.id}.complianceClaims`;
  const lines = rowsOf(organization.complianceClaims).flatMap((row): Line[] => {
    const at = `${path}.${row.key}`;
    const law = cellFact(row.law, `${at}.law`, path, 'law not known yet');
    const position = positionWords(row.claim, `${at}.claim`, path);
    if (!position && valueOf(row.claim) !== undefined) return [];
    const ground = { rule: 'who.claim', of: `${organization.id}.${row.key}` };
    return [{ ground, said: [law && say`About ${law}: we state facts in this policy and make no claim`, position] }];
  });
  return listOrLine({ rule: 'who.claims' }, lines);
}

/** That a law applies is no more than that the policy speaks to it. */
function isEmptyPosition(answer: Parameters<typeof cellFact>[0]): boolean {
  return /^(?:it )?applies\.?$/i.test(valueOf(answer)?.trim() ?? '');
}

function positionWords(answer: Parameters<typeof cellFact>[0], gapPath: string, path: string): Phrase | undefined {
  return claimsToComply(valueOf(answer) ?? '') ? undefined : cellFact(answer, gapPath, path);
}

function wordsWeUse({ organization }: PolicyContext): SectionBlock | undefined {
  if (isNo(organization.definitions) || itemsOf(organization.definitions).length === 0) return undefined;
  const path = `${organization.id}.definitions`;
  const entries = rowsOf(organization.definitions).map((row) => {
    const at = `${path}.${row.key}`;
    const covers = cellFact(row.covers, `${at}.covers`, path, 'meaning not known yet');
    const excludes = cellListFact(row.excludes, `${at}.excludes`, path);
    return entry(
      { rule: 'who.word', of: `${organization.id}.${row.key}`, rests: [path] },
      row.term.state === 'given' ? row.term.value : 'A word',
      [
        row.term.state === 'given' ? undefined : cellFact(row.term, `${at}.term`, path, 'word not known yet'),
        covers,
        excludes && say`It leaves out: ${excludes}`,
        // No name makes data impersonal that can be tied to somebody (rule C-22).
        /non-?\s?personal|anonymous/i.test(givenOf(row.term) ?? '')
          ? words('This is personal information too where it can be tied to you or to your device')
          : undefined,
      ],
    );
  });
  return section({ rule: 'who.words' }, 'Words we use', [definitions({ rule: 'who.words-list' }, entries)]);
}

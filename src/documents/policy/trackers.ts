/** "Cookies and other automatic collection": one table row per technology. */
import { isNo, valueOf } from '../../inventory/answer.ts';
import type { Tracker } from '../../inventory/tracker.ts';
import type { SectionBlock, TableRow } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { gapPhrase, glue, say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { paragraph, row, section, table } from './blocks.ts';
import { choiceFact, linkedFact, periodFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import { doubtOf, markedElement, endOf, markedPurpose, shortRecipientName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { saysNoMore } from './says-no-more.ts';
import { saidOfAll, type Member, type SaidOfAll } from './said-of-all.ts';

/** "Cookies and other automatic collection". An office with a website and no trackers on record gets a gap. */
export function trackersSection(context: PolicyContext): SectionBlock | undefined {
  const { organization, year } = context;
  const online = !isNo(organization.websites) && valueOf(organization.websites) !== undefined;
  const cites = ['bpc-22575-b-1', 'bpc-22575-b-6', 'civ-1798.140-v'] as const;
  const path = `${organization.id}.websites`;
  const said = saidOfAll(year.tracker.map(memberOf));
  return section({ rule: 'trackers' }, 'Cookies and other automatic collection', [
    year.tracker.length > 0
      ? paragraph({ rule: 'trackers.intro', rests: year.tracker.map((one) => one.id) }, [
          words('Cookies and similar tools record how a website or app is used. These are the ones we know of'),
          ...said.common,
        ])
      : undefined,
    year.tracker.length === 0 && online
      ? paragraph({ rule: 'trackers.none', cites }, [
          gapPhrase(path, 'cookies and trackers on our website are not known yet'),
        ])
      : undefined,
    table(
      { rule: 'trackers.table', cites },
      'Cookies and trackers',
      [
        ['What it is, and who sets it', 0.34],
        ['What it records', 0.28],
        ['What for, and how to refuse it', 0.38],
      ],
      year.tracker.map((tracker) => trackerRow(context, tracker, said)),
    ),
  ]);
}

/** Whether it follows people to other sites: said once where most do not. */
function memberOf(tracker: Tracker): Member {
  const missing = 'whether it follows people to other sites is not known yet';
  const one = yesNoFact(tracker, 'crossSite', { yes: 'follows people to other sites', no: notFollowing }, missing);
  const follows = tracker.crossSite.state === 'given' && tracker.crossSite.value;
  const many = words(follows ? 'they follow people to other sites' : 'they do not follow people to other sites');
  return {
    id: tracker.id,
    name: textFact(tracker, 'technology') ?? words('a tracker without a name', tracker.id),
    remarks: one ? [{ topic: 'crossSite', one, many }] : [],
  };
}

const notFollowing = 'does not follow people to other sites';

function trackerRow(context: PolicyContext, tracker: Tracker, said: SaidOfAll): TableRow {
  const technology = textFact(tracker, 'technology', 'kind of tracker not known yet') ?? words('Tracker', tracker.id);
  const refusal = wordedFact(tracker, 'control', insideSentence, 'way not known yet');
  return row({ rule: 'trackers.tracker', of: tracker.id }, [
    [
      glue([technology, ...endOf(context, tracker), ...doubtOf(tracker)]),
      kindAndLifetime(tracker),
      ...setBy(context, tracker),
    ],
    [linkedFact(tracker, 'elements', (id) => markedElement(context, id), 'data not known yet')],
    [
      linkedFact(tracker, 'purposes', (id) => markedPurpose(context, id), 'purpose not known yet'),
      ...said.own(tracker.id),
      refusal && say`How to refuse it: ${refusal}`,
    ],
  ]);
}

function classOf(tracker: Tracker): Phrase | undefined {
  return choiceFact(
    tracker,
    'trackerClass',
    {
      necessary: 'needed to run the site',
      functional: 'remembers choices',
      analytics: 'counts visits',
      advertising: 'advertising',
      social: 'social media',
    },
    'class not known yet',
  );
}

function kindAndLifetime(tracker: Tracker): Phrase | undefined {
  const kind = classOf(tracker);
  const time = periodFact(tracker, 'lifetime');
  const stays = time && say`stays ${time}`;
  return kind && stays ? say`${kind}; ${stays}` : (kind ?? stays);
}

function setBy(context: PolicyContext, tracker: Tracker): (Phrase | undefined)[] {
  const who = choiceFact(
    tracker,
    'setBy',
    { us: 'our own site or server', others: 'another company', both: 'our site and another company' },
    'who sets it is not known yet',
  );
  const label = wordedFact(tracker, 'setByName', insideSentence);
  const companies = linkedFact(tracker, 'recipients', (id) => shortRecipientName(context, id));
  const known = companies ? plainTextOf(companies.runs) : '';
  const more = label && saysNoMore(plainTextOf(label.runs), known) ? undefined : label;
  const named = who && more ? say`${who} (${more})` : (who ?? more);
  const open = tracker.setBy.state === 'unknown' && label === undefined;
  return [named && (open ? named : say`set by ${named}`), companies && say`read by: ${companies}`];
}

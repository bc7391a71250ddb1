/** "Sensitive information": the kinds held, whether uses go beyond the permitted ones, and the right to limit. */
import { isGivenNo, isYes, itemsOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import { cite } from '../../library/citations.ts';
import { sensitiveKindsOn } from '../../library/sensitive-kinds.ts';
import type { ListItem, ParagraphBlock, SectionBlock } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { joinPhrases, say, strong, words, type Phrase } from '../wording/phrase.ts';
import { sellsOfUnder16, sensitivePathsBeyond } from './against-a-no.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { ccpaMarker } from './ccpa-marker.ts';
import { ccpaElements } from './element-groups.ts';
import { openGap, yesNoFact } from './facts.ts';
import { elementName, fullName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Sensitive information". */
export function sensitiveSection(context: PolicyContext): SectionBlock | undefined {
  const elements = ccpaElements(context);
  const items = sensitiveKindsOn(context.asOf).map((kind): ListItem | undefined => {
    const members = elements.filter((one) => itemsOf(one.sensitiveKinds).includes(kind.id));
    if (members.length === 0) return kind.id === 'spi-known-under-16' ? ofUnder16(context, kind.name) : undefined;
    return item({ rule: 'sensitive.kind', of: kind.id, cites: ['civ-1798.140-ae', 'ccr-7001-bbb'] }, [
      sensitiveLine(context, kind.name, members),
    ]);
  });
  const holds = items.some((one) => one !== undefined);
  return section({ rule: 'sensitive' }, 'Sensitive information', [
    holds ? ccpaMarker(context, 'sensitive.marker', 'short') : undefined,
    holds
      ? paragraph(
          {
            rule: 'sensitive.intro',
            cites: ['civ-1798.121', 'civ-1798.140-ae'],
            rests: elements.filter(isSensitive).map((one) => one.id),
          },
          [
            words(
              `California law (${cite('civ-1798.140-ae')}) calls some kinds of personal information sensitive. We have these`,
            ),
          ],
        )
      : undefined,
    list({ rule: 'sensitive.list' }, items),
    openElements(context, elements),
    uses(context, holds),
    holds ? conclusions(context) : undefined,
  ]);
}

/** An office that sells data of people under 16 has such data, though no record is marked as it. */
function ofUnder16(context: PolicyContext, kind: string): ListItem | undefined {
  if (!sellsOfUnder16(context)) return undefined;
  const which = openGap(context.organization, 'sellsOrSharesUnder16', 'no data is marked as it yet');
  return item({ rule: 'sensitive.kind', of: 'spi-known-under-16', cites: ['ccr-7001-bbb'] }, [
    say`${strong(words(kind, `${context.organization.id}.sellsOrSharesUnder16`))}: ${which}`,
  ]);
}

/** The kind and the data of it. Data that is called like its kind is not said twice. */
function sensitiveLine(context: PolicyContext, kind: string, members: readonly DataElement[]): Phrase {
  const [only, ...others] = members;
  const name = only && (elementName(context, only.id)?.runs ?? []);
  const isSame = name !== undefined && others.length === 0 && plainTextOf(name).toLowerCase() === kind.toLowerCase();
  if (only && isSame) return sensitiveName(context, only, strong(words(kind, only.id)));
  return say`${strong(words(kind))}: ${joinPhrases(members.map((one) => sensitiveName(context, one)))}`;
}

/** The name, marked while nobody has confirmed that the data is sensitive in this way, or that it is held at all. */
function sensitiveName(
  context: PolicyContext,
  element: DataElement,
  called = elementName(context, element.id) ?? words(element.id, element.id),
): Phrase {
  const name = fullName(context, element, called);
  if (element.sensitiveKinds.state !== 'suggested') return name;
  return say`${name} ${openGap(element, 'sensitiveKinds', 'sensitive: suggested, not confirmed yet')}`;
}

function isSensitive(element: DataElement): boolean {
  return itemsOf(element.sensitiveKinds).length > 0;
}

function openElements(context: PolicyContext, elements: readonly DataElement[]): ParagraphBlock | undefined {
  const open = elements.filter((one) => one.sensitiveKinds.state === 'unknown');
  if (open.length === 0) return undefined;
  const names = open.map((one): Phrase => {
    const name = elementName(context, one.id) ?? words(one.id, one.id);
    return say`${name} ${openGap(one, 'sensitiveKinds', 'sensitive or not: not known yet')}`;
  });
  return paragraph({ rule: 'sensitive.open', cites: ['civ-1798.140-ae'] }, [
    say`Nobody has said yet whether these are sensitive: ${joinPhrases(names)}`,
  ]);
}

const contradicted =
  'our records show that sensitive information is sold, shared or given for marketing; this must be settled';

/** Whether people are judged by such data: without that, no right to limit is owed (1798.121(d)). */
function conclusions({ organization }: PolicyContext): ParagraphBlock | undefined {
  const said = yesNoFact(organization, 'infersFromSensitive', {
    yes: 'We draw conclusions about people from sensitive information',
    no: 'We draw no conclusions about people from sensitive information',
  });
  return paragraph({ rule: 'sensitive.no-inference', cites: ['civ-1798.121-d', 'ccr-7014-g'] }, [said]);
}

function uses(context: PolicyContext, holds: boolean): ParagraphBlock | undefined {
  const { organization } = context;
  const answer = organization.sensitiveBeyondPermitted;
  const path = `${organization.id}.sensitiveBeyondPermitted`;
  const cites = ['civ-1798.121', 'ccr-7027-m', 'ccr-7014-g', 'ccr-7011-e'] as const;
  if (isYes(answer)) {
    return paragraph({ rule: 'sensitive.limit', cites }, [
      words('We use or pass on sensitive information for more than the law allows without your say', path),
      words(context.ccpa === 'applies' ? 'You have the right to limit this' : 'You can ask us to limit this'),
      words('Send us such a request in one of the ways named under “How to ask”'),
    ]);
  }
  if (!holds) return undefined;
  const against = isGivenNo(answer) ? sensitivePathsBeyond(context) : [];
  if (against.length > 0) {
    return paragraph({ rule: 'sensitive.uses-open', cites, rests: against }, [
      openGap(organization, 'sensitiveBeyondPermitted', contradicted),
    ]);
  }
  if (isGivenNo(answer)) {
    return paragraph({ rule: 'sensitive.within', cites }, [
      words('We use and pass on sensitive information only for what the law allows without a right to limit', path),
      words(
        'That means: to give the service you asked for, for security and safety, to run our service, and to keep up its quality',
      ),
    ]);
  }
  const missing =
    'whether we use sensitive information for more than the service, security and the like is not known yet';
  return paragraph({ rule: 'sensitive.uses-open', cites }, [
    openGap(organization, 'sensitiveBeyondPermitted', missing),
  ]);
}

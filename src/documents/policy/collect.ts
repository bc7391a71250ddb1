/** "What we collect": the statutory tables, every kind of data by name, and what stands apart from the tables. */
import type { SectionBlock } from '../block.ts';
import type { Steps } from '../steps.ts';
import { cite } from '../../library/citations.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { gapPhrase, say } from '../wording/phrase.ts';
import { paragraph, section } from './blocks.ts';
import { ccpaMarker } from './ccpa-marker.ts';
import { apartFromTables } from './collect-apart.ts';
import { categoryTable } from './collect-categories.ts';
import { dataRegister } from './collect-register.ts';
import { ccpaElements } from './element-groups.ts';
import type { PolicyContext } from './policy-context.ts';

/** "What we collect". */
export function* collectSection(context: PolicyContext): Steps<SectionBlock | undefined> {
  const { organization, statedOn, year } = context;
  const elements = ccpaElements(context);
  const known = elements.every((one) => one.from.state === 'given');
  const intro =
    elements.length > 0
      ? say`${known ? 'In' : 'As far as our records show, in'} the twelve months before ${dateInWords(statedOn)}, we collected the kinds of personal information below. The letters stand for the categories of ${cite('civ-1798.140-v')}`
      : gapPhrase(organization.id, 'the kinds of personal information we collect are not known yet');
  const cites = ['civ-1798.110-c', 'civ-1798.130-a-5-b', 'ccr-7011-e'] as const;
  const needsIntro = elements.length > 0 || year.dataElement.length === 0;
  return section({ rule: 'collect' }, 'What we collect', [
    needsIntro ? paragraph({ rule: 'collect.intro', cites, rests: elements.map((one) => one.id) }, [intro]) : undefined,
    elements.length > 0 ? ccpaMarker(context, 'collect.marker', 'full') : undefined,
    ...(yield* dataRegister(context)),
    ...(yield* categoryTable(context)),
    ...apartFromTables(context, true),
  ]);
}

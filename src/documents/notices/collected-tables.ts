/** The two tables of a notice at collection: what is collected and what for; how long it is kept, and whether it goes out. */
import type { DataElement } from '../../inventory/data-element.ts';
import type { CpraCategoryEntry } from '../../library/cpra-categories.ts';
import type { Block, TableRow } from '../block.ts';
import { paragraph, row, table } from '../policy/blocks.ts';
import { memberName, merged, purposesOf } from '../policy/collect-categories.ts';
import { categoryTitle, ccpaElements, inCategory, tableCategories, unsorted } from '../policy/element-groups.ts';
import { elementName } from '../policy/names.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { rulesFor, usesWithoutRule } from '../policy/retention-coverage.ts';
import { howLong, retentionOf } from '../policy/retention-of.ts';
import { gapPhrase, joinPhrases, say, words, type Phrase } from '../wording/phrase.ts';
import { soldOrShared, type SaleFacts } from './sale-of-category.ts';

/** Both tables, with one row for each category and one for what nobody has sorted. */
export function collectedTables(facts: SaleFacts): (Block | undefined)[] {
  const context = facts.context.present;
  const elements = ccpaElements(context);
  const used = tableCategories.filter((category) => inCategory(elements, category.letter).length > 0);
  const open = unsorted(context);
  const reason = 'explains two words of the law that readers know in another sense';
  return [
    table(
      { rule: 'notice.table', cites: ['ccr-7012-e', 'civ-1798.100-a-1'] },
      'What we collect, and what for',
      [
        ['Category', 0.22],
        ['What it includes', 0.42],
        ['What we use it for', 0.36],
      ],
      [...used.map((category) => contentRow(context, category)), openRow(context, open)],
    ),
    table(
      { rule: 'notice.keeping', cites: ['ccr-7012-e', 'civ-1798.100-a-3'] },
      'How long we keep it, and whether it is sold or shared',
      [
        ['Category', 0.22],
        ['How long we keep it', 0.44],
        ['Sold or shared', 0.34],
      ],
      [...used.map((category) => keepingRow(facts, category)), openKeepingRow(facts, open)],
    ),
    paragraph({ rule: 'notice.words', cites: ['civ-1798.140-ad', 'civ-1798.140-ah'], reason }, [
      words('“Sold” means passed on for money or anything else of value'),
      words('“Shared” means passed on so that ads can follow you from one site to another'),
    ]),
  ];
}

function contentRow(context: PolicyContext, category: CpraCategoryEntry): TableRow {
  const members = inCategory(ccpaElements(context), category.letter);
  return row({ rule: 'notice.category', of: category.letter }, [
    [words(categoryTitle(context, category))],
    [joinPhrases(members.map((one) => memberName(context, one)))],
    [purposesOf(context, members)],
  ]);
}

function openRow(context: PolicyContext, open: readonly DataElement[]): TableRow | undefined {
  if (open.length === 0) return undefined;
  return row({ rule: 'notice.category', of: 'none' }, [
    [words('No category named')],
    [joinPhrases(open.map((one) => unsortedName(context, one)))],
    [purposesOf(context, open)],
  ]);
}

/** Data that nobody has sorted is a gap, unless it belongs to sensitive information alone. */
function unsortedName(context: PolicyContext, element: DataElement): Phrase {
  const name = memberName(context, element);
  if (element.cpraCategories.state !== 'unknown') return name;
  return say`${name} ${gapPhrase(`${element.id}.cpraCategories`, 'category not known yet')}`;
}

function keepingRow(facts: SaleFacts, category: CpraCategoryEntry): TableRow {
  const context = facts.context.present;
  const members = inCategory(ccpaElements(context), category.letter);
  return row({ rule: 'notice.category-keeping', of: category.letter, rests: members.map((one) => one.id) }, [
    [words(categoryTitle(context, category))],
    retentionOf(context, members, category.letter),
    soldOrShared(facts, members),
  ]);
}

function openKeepingRow(facts: SaleFacts, open: readonly DataElement[]): TableRow | undefined {
  if (open.length === 0) return undefined;
  return row({ rule: 'notice.category-keeping', of: 'none', rests: open.map((one) => one.id) }, [
    [words('No category named')],
    merged(open.flatMap((one) => howLongKept(facts.context.present, one, true))),
    soldOrShared(facts, open),
  ]);
}

/** How long one kind of data is kept, one line for each rule and one for what no rule covers; with its name, or without. */
export function howLongKept(context: PolicyContext, element: DataElement, named: boolean): Phrase[] {
  const name = elementName(context, element.id) ?? words(element.id, element.id);
  const line = (time: Phrase): Phrase => (named ? say`${name}: ${time}` : time);
  const lines = rulesFor(context.now, element).map((rule) => line(howLong(rule)));
  if (!usesWithoutRule(context.now).some((one) => one.element.id === element.id)) return lines;
  const missing = lines.length === 0 ? 'period not known yet' : 'period of the rest not known yet';
  return [...lines, line(gapPhrase(element.id, missing))];
}

/** The kinds of sensitive information that the office has, as a list, and those nobody has judged. */
import { itemsOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import { sensitiveKindsOn } from '../../library/sensitive-kinds.ts';
import type { ListBlock, ListItem, ParagraphBlock } from '../block.ts';
import { item, list as listOf, paragraph } from '../policy/blocks.ts';
import { ccpaElements } from '../policy/element-groups.ts';
import { openGap } from '../policy/facts.ts';
import { elementName } from '../policy/names.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { joinPhrases, say, strong, words, type Phrase } from '../wording/phrase.ts';

/** A kind of sensitive information that the office has, with the data. */
export interface SensitiveKind {
  id: string;
  name: string;
  members: readonly DataElement[];
}

export interface SensitiveList {
  kinds: SensitiveKind[];
  list: ListBlock | undefined;
  open: ParagraphBlock | undefined;
  /** True when some of the data is sensitive. */
  holds: boolean;
}

/** The list by statutory kind; `rule` begins the ids of its blocks. */
export function sensitiveList(context: PolicyContext, rule: string): SensitiveList {
  const elements = ccpaElements(context);
  const cites = ['civ-1798.140-ae', 'ccr-7001-bbb'] as const;
  const kinds = sensitiveKindsOn(context.asOf).flatMap(({ id, name }): SensitiveKind[] => {
    const members = elements.filter((one) => itemsOf(one.sensitiveKinds).includes(id));
    return members.length === 0 ? [] : [{ id, name, members }];
  });
  const items = kinds.map(({ id, name, members }): ListItem | undefined =>
    item({ rule: `${rule}-kind`, of: id, cites }, [
      say`${strong(words(name))}: ${joinPhrases(members.map((one) => nameOf(context, one)))}`,
    ]),
  );
  const undecided = elements.filter((one) => one.sensitiveKinds.state === 'unknown');
  const names = undecided.map(
    (one) => say`${nameOf(context, one)} ${openGap(one, 'sensitiveKinds', 'sensitive or not: not known yet')}`,
  );
  return {
    kinds,
    list: listOf({ rule: `${rule}-list`, cites }, items),
    open: paragraph({ rule: `${rule}-open`, cites }, [
      names.length === 0 ? undefined : say`Nobody has said yet whether these are sensitive: ${joinPhrases(names)}`,
    ]),
    holds: kinds.length > 0,
  };
}

/** The name of the data, marked while its kind is only suggested. */
export function nameOf(context: PolicyContext, element: DataElement): Phrase {
  const name = elementName(context, element.id) ?? words(element.id, element.id);
  if (element.sensitiveKinds.state !== 'suggested') return name;
  return say`${name} ${openGap(element, 'sensitiveKinds', 'kind suggested, not confirmed yet')}`;
}

/** "Where data is kept and sent": the places, who runs them, the countries, and transfers abroad. */
import { isNo, itemsOf } from '../../inventory/answer.ts';
import type { System } from '../../inventory/system.ts';
import type { Transfer } from '../../inventory/transfer.ts';
import type { ListItem, SectionBlock, TableRow } from '../block.ts';
import { glue, say, sentences, strong, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, row, section, table } from './blocks.ts';
import { dataFact, dataWords } from './data-words.ts';
import { choiceFact, listFact, refFact, textFact, wordedFact } from './facts.ts';
import { doubtOf, fullName, shortRecipientName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';
import { hasOtherPolicy } from './policy-scope.ts';
import { saidOfAll, type Member, type SaidOfAll } from './said-of-all.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';

/** "Where data is kept and sent". */
export function storageSection(context: PolicyContext): SectionBlock | undefined {
  const said = saidOfAll(context.now.system.map(memberOf));
  return section({ rule: 'storage' }, 'Where data is kept and sent', [
    paragraph({ rule: 'storage.common' }, said.common),
    table(
      { rule: 'storage.systems' },
      'Where data is kept',
      [
        ['Place', 0.36],
        ['What it holds', 0.3],
        ['Who runs it, and where', 0.34],
      ],
      context.now.system.map((one) => systemRow(context, one, said)),
    ),
    list(
      { rule: 'storage.transfers' },
      transfersFor(context).map((one) => transferItem(context, one)),
    ),
  ]);
}

/**
 * A transfer is tied to no people, so it belongs to the policy for everyone (as all that nobody has tied to anything), and
 * to the notice for staff only where that is the office's one policy.
 */
function transfersFor({ audience, now, office }: PolicyContext): readonly Transfer[] {
  const elsewhere = audience === 'staff' && hasOtherPolicy({ office });
  return elsewhere ? [] : now.transfer;
}

const kinds = {
  website: 'website',
  application: 'software or app',
  clinical: 'chart or imaging system',
  messaging: 'mailbox or messages',
  payment: 'payment',
  telephony: 'telephone',
  camera: 'cameras',
  server: 'server or hosting',
  paper: 'paper files',
  other: 'another kind of place',
} as const;

function memberOf(system: System): Member {
  const rule = wordedFact(system, 'locationRule', insideSentence);
  const where = listFact(system, 'locations', rule ? undefined : 'country not known yet');
  const operator = choiceFact(system, 'operatedBy', {
    us: 'we run it ourselves',
    vendor: 'a company runs it for us',
  });
  return {
    id: system.id,
    name: textFact(system, 'name') ?? words('a place without a name', system.id),
    remarks: [
      ...(operator ? [{ topic: 'operator', one: operator, many: operator }] : []),
      ...(where ? [{ topic: 'country', one: say`in: ${where}`, many: say`the data is kept in ${where}` }] : []),
      ...(rule ? [{ topic: 'country', one: say`in: ${rule}`, many: say`the data is kept in ${rule}` }] : []),
    ],
  };
}

function systemRow(context: PolicyContext, system: System, said: SaidOfAll): TableRow {
  const name = textFact(system, 'name', 'name of the place not known yet') ?? words('A place', system.id);
  const title = glue([name, ...doubtOf(system)]);
  const kind = choiceFact(system, 'kind', kinds);
  return row({ rule: 'storage.system', of: system.id }, [
    [kind ? say`${title} (${kind})` : title],
    [dataFact(context, system) ?? usedThere(context, system)],
    [refFact(system, 'host', (id) => shortRecipientName(context, id)), sentences(said.own(system.id))],
  ]);
}

/** The data of the activities that keep it there, for a place of which nobody has listed data that this policy is about. */
function usedThere(context: PolicyContext, system: System): Phrase | undefined {
  if (isNo(system.elements)) return undefined;
  const activities = recordsNaming(context.year.activity, 'systems', system.id);
  return dataWords(
    context,
    activities.flatMap((one) => itemsOf(one.elements)),
  );
}

function transferItem(context: PolicyContext, transfer: Transfer): ListItem | undefined {
  const name = textFact(transfer, 'name') ?? words('Transfer abroad', transfer.id);
  const destinations = listFact(transfer, 'destinations', 'countries not known yet');
  const basis = wordedFact(transfer, 'basis', insideSentence);
  const safeguard = wordedFact(transfer, 'safeguard', insideSentence);
  const activities = listFact(transfer, 'activities', undefined, insideSentence);
  return item({ rule: 'storage.transfer', of: transfer.id }, [
    strong(fullName(context, transfer, name)),
    destinations && say`Data may be kept or seen in: ${destinations}`,
    activities && say`What happens there: ${activities}`,
    basis && say`Basis: ${basis}`,
    notByUse(transfer)
      ? words('Where the law asks for your consent, that does not count as consent', transfer.id)
      : undefined,
    safeguard && say`How it is protected there: ${safeguard}`,
  ]);
}

/** Using a website or sending data is no consent (1798.140(h)), so a basis that says so never stands alone (rule C-28). */
function notByUse({ basis }: Transfer): boolean {
  const text = basis.state === 'given' ? basis.value : '';
  const use = /\b(?:us(?:e|ing)|submit\w*|visit\w*|provid\w*|sen(?:d|ding))\b/i;
  return /\b(?:consent\w*|agree\w*)\b/i.test(text) && use.test(text);
}

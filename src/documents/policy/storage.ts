/** "Where data is kept and sent": the places, who runs them, the countries, and transfers abroad. */
import { valueOf } from '../../inventory/answer.ts';
import type { System } from '../../inventory/system.ts';
import type { Transfer } from '../../inventory/transfer.ts';
import type { ListItem, SectionBlock, TableRow } from '../block.ts';
import { glue, say, strong, words } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, row, section, table } from './blocks.ts';
import { choiceFact, linkedFact, listFact, refFact, textFact, wordedFact } from './facts.ts';
import { doubtOf, markedElement, fullName, recipientName } from './names.ts';
import type { PolicyContext } from './policy-context.ts';

/** "Where data is kept and sent". */
export function storageSection(context: PolicyContext): SectionBlock | undefined {
  return section({ rule: 'storage' }, 'Where data is kept and sent', [
    table(
      { rule: 'storage.systems' },
      'Where data is kept',
      [
        ['Place', 0.26],
        ['Who runs it', 0.22],
        ['Country', 0.24],
        ['What it holds', 0.28],
      ],
      context.now.system.map((one) => systemRow(context, one)),
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
  const elsewhere = audience === 'staff' && office.policyDocument.some((one) => valueOf(one.audience) !== 'staff');
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

function systemRow(context: PolicyContext, system: System): TableRow {
  const name = textFact(system, 'name', 'name of the place not known yet') ?? words('A place', system.id);
  const rule = wordedFact(system, 'locationRule', insideSentence);
  return row({ rule: 'storage.system', of: system.id }, [
    [glue([name, ...doubtOf(system)]), choiceFact(system, 'kind', kinds)],
    [
      choiceFact(system, 'operatedBy', { us: 'we do', vendor: 'a company for us' }),
      refFact(system, 'host', (id) => recipientName(context, id)),
    ],
    [listFact(system, 'locations', 'country not known yet'), rule && say`rule: ${rule}`],
    [linkedFact(system, 'elements', (id) => markedElement(context, id))],
  ]);
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
    safeguard && say`How it is protected there: ${safeguard}`,
  ]);
}

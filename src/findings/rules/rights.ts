/** C-05, C-10, C-16 … C-18: the rights people have, and whether they can really use them. */
import { isYes, itemsOf, valueOf, type Answer } from '../../inventory/answer.ts';
import { recordTitle } from '../../inventory/office-records.ts';
import type { Organization } from '../../inventory/organization.ts';
import { rightKind, type RightKind } from '../../library/rights.ts';
import type { Finding } from '../finding.ts';
import type { RequestChannel } from '../../inventory/request-handling.ts';
import { isForAll } from '../../documents/policy/rights.ts';
import { joinWords } from '../../documents/wording/periods-and-dates.ts';
import { finding, hasValue, notStated, type Rule } from '../rule.ts';

/** The rights a policy lists under 11 CCR 7011(e), by the kinds of `src/library/rights.ts`. */
const statutoryRights: { name: string; kinds: RightKind[]; notDueWhere?: (organization: Organization) => boolean }[] = [
  { name: 'to know', kinds: ['know'] },
  { name: 'to get a copy', kinds: ['access', 'portability'] },
  { name: 'to delete', kinds: ['delete'] },
  { name: 'to correct', kinds: ['correct'] },
  {
    name: 'to opt out of sale and sharing',
    kinds: ['opt-out'],
    notDueWhere: ({ sells, sharesForAds }) => saidNo(sells) && saidNo(sharesForAds),
  },
  {
    name: 'to limit the use of sensitive data',
    kinds: ['limit'],
    notDueWhere: ({ sensitiveBeyondPermitted }) => saidNo(sensitiveBeyondPermitted),
  },
  { name: 'to be free from retaliation', kinds: ['no-retaliation'] },
];

const saidNo = (answer: Answer<boolean>): boolean => answer.state === 'given' && !answer.value;

/** C-05: the policy lists every right that the regulations name. A right of account holders alone is not the statute's. */
export const rightsComplete: Rule = ({ office, organization }) => {
  const kinds = new Set(office.right.filter(isForAll).flatMap((right) => valueOf(right.kind) ?? []));
  const missing = statutoryRights.filter(
    (right) => !right.kinds.some((kind) => kinds.has(kind)) && !right.notDueWhere?.(organization),
  );
  if (missing.length === 0) return [];
  return finding('C-05', {
    title: `Your list of rights leaves out the right ${joinWords(missing.map((right) => right.name))}.`,
    fix: 'Add the missing rights, or note why the law behind them does not apply to you.',
    records: [...office.right.map((right) => right.id), organization.id],
  });
};

/** Rights that somebody has to ask for, with the words by which a way to ask names them. */
const waysToUse: { [Kind in RightKind]?: { kind: RightKind; words: RegExp } } = {
  know: { kind: 'know', words: /know|access|view|see|copy/i },
  access: { kind: 'access', words: /know|access|view|see|copy/i },
  delete: { kind: 'delete', words: /delet|remov/i },
  correct: { kind: 'correct', words: /correct|updat|chang|edit/i },
  'opt-out': { kind: 'opt-out', words: /opt|stop|sale|sell|shar/i },
  limit: { kind: 'limit', words: /limit|sensitive/i },
  object: { kind: 'object', words: /object/i },
  block: { kind: 'block', words: /block/i },
  'no-marketing': { kind: 'no-marketing', words: /marketing|object/i },
};

function reachable(channel: RequestChannel): boolean {
  return hasValue(channel.value) || hasValue(channel.address);
}

/** A way to ask that does not say what it is for takes every request. */
function serves(channel: RequestChannel, { words }: { words: RegExp }): boolean {
  return (
    !hasValue(channel.serves) ||
    itemsOf(channel.serves).some((text) => words.test(text) || /\b(all|any|privacy) /i.test(text))
  );
}

/** C-10: every promised way to reach the office leads somewhere. */
export const promisesLeadSomewhere: Rule = ({ office, organization }) => {
  const found: Finding[] = [];
  for (const contact of office.contact) {
    const address = office.address.find((one) => one.id === valueOf(contact.address));
    const reachable =
      hasValue(contact.email) || hasValue(contact.phone) || (address !== undefined && hasValue(address.lines));
    if (reachable) continue;
    found.push(
      finding('C-10', {
        about: contact.id,
        title: `The contact point “${valueOf(contact.role) ?? contact.id}” has no email address, telephone number or complete postal address.`,
        fix: 'Enter at least one way to reach it.',
        records: [`${contact.id}.email`, `${contact.id}.phone`, `${contact.id}.address`],
      }),
    );
  }
  for (const channel of office.requestChannel) {
    if (!notStated(channel.value) || hasValue(channel.address)) continue;
    found.push(
      finding('C-10', {
        about: channel.id,
        title: `The way to send requests “${recordTitle('requestChannel', channel)}” is named without its address or number.`,
        fix: 'Enter the address, number or page.',
        records: [`${channel.id}.value`],
      }),
    );
  }
  for (const right of office.right) {
    const words = waysToUse[valueOf(right.kind) ?? 'no-retaliation'];
    if (!words || hasValue(right.selfService)) continue;
    const offered = hasValue(organization.saleOptOut) && valueOf(right.kind) === 'opt-out';
    if (offered || office.requestChannel.some((channel) => reachable(channel) && serves(channel, words))) continue;
    found.push(
      finding('C-10', {
        about: right.id,
        title: `The right “${valueOf(right.name) ?? rightKind(words.kind).name}” is promised, but no way to use it is named.`,
        fix: 'Enter how people do it themselves, or name the request in a way to ask.',
        records: [`${right.id}.selfService`, ...office.requestChannel.map((channel) => `${channel.id}.serves`)],
      }),
    );
  }
  return found;
};

/** C-16: two or more ways to ask, a toll-free number among them, and the website if there is one. */
export const enoughChannels: Rule = ({ office, organization }) => {
  const forRights = office.requestChannel.filter((channel) => {
    const uses = itemsOf(channel.serves);
    return uses.length === 0 || !uses.every((text) => /shine the light|marketing/i.test(text));
  });
  const kinds = new Set(forRights.flatMap((channel) => valueOf(channel.kind) ?? []));
  const online = hasValue(organization.websites) || itemsOf(organization.apps).length > 0;
  const hasWeb = kinds.has('webForm') || kinds.has('account') || kinds.has('email');
  if (kinds.size >= 2 && kinds.has('tollFreePhone') && (!online || hasWeb)) return [];
  // Who deals with people online only needs no more than an email address.
  const onlineOnly = isYes(organization.onlineOnly) && !hasValue(organization.premises);
  if (onlineOnly && kinds.has('email')) return [];
  const missing = [
    ...(kinds.size < 2 ? [kinds.size === 0 ? 'no way to ask is named' : 'only one way to ask is named'] : []),
    ...(kinds.has('tollFreePhone') ? [] : ['there is no toll-free number']),
    ...(online && !hasWeb ? ['there is no way through the website'] : []),
  ];
  return finding('C-16', {
    title: `For privacy requests ${missing.join(', and ')}.`,
    fix: 'Name at least two ways to ask. One may be enough only for a business that works online alone.',
    records: office.requestChannel.length > 0 ? office.requestChannel.map((one) => one.id) : [organization.id],
  });
};

/** C-17: how identity is checked, and that opting out needs no check. */
export const identityChecks: Rule = ({ office, organization }) => {
  const [check] = office.verification;
  if (!check) {
    return finding('C-17', {
      title: 'Nothing says how you check who is asking.',
      fix: 'Enter how you check, what the person must tell you, and that opting out needs no check.',
      records: [organization.id],
    });
  }
  return office.verification.flatMap((one) => {
    const impossible = one.whyImpossible.state === 'given';
    const open = (['methods', 'information', 'failureOutcome', 'optOutExempt'] as const).filter(
      (field) => notStated(one[field]) && !(field === 'methods' && impossible),
    );
    const tooBroad = one.optOutExempt.state === 'given' && !one.optOutExempt.value;
    if (open.length === 0 && !tooBroad) return [];
    return finding('C-17', {
      about: one.id,
      title: tooBroad
        ? 'People who opt out have to prove who they are; the rules ask for no such proof.'
        : 'The identity check is described only in part.',
      fix: 'Enter the missing answers. A failed check still leads to an answer about the kinds of data you hold.',
      records: tooBroad ? [`${one.id}.optOutExempt`] : open.map((field) => `${one.id}.${field}`),
      ...(tooBroad ? { weight: 'must' as const } : {}),
    });
  });
};

/** C-18: people learn how somebody else can ask for them. */
export const agentInstructions: Rule = ({ office, organization }) => {
  const complete = office.agent.some((one) => (isYes(one.allowed) ? hasValue(one.proof) : !notStated(one.allowed)));
  if (complete) return [];
  const [agent] = office.agent;
  return finding('C-18', {
    title: 'Nothing says how an agent may ask for somebody else.',
    fix: 'Enter whether agents may ask, and which proof you need.',
    records: agent ? [`${agent.id}.allowed`, `${agent.id}.proof`] : [organization.id],
  });
};

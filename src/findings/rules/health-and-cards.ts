/**
 * Beside the 38 rules: what an office that gives health care hands out for money, ads or others' marketing, and payment
 * cards that are collected and not collected at once.
 */
import { isGivenNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import { recordTitle } from '../../inventory/office-records.ts';
import { citeAll } from '../../library/citations.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext, Rule } from '../rule.ts';

const why =
  'That somebody is a patient can tell something of their health, and California law lets such data go out for money or marketing only with a signed permission.';

/** `health`: data of patients that an office under health privacy law sells, or gives for ads or others' marketing. */
export const patientsDataSold: Rule = (context) => {
  const { organization, whole } = context;
  if (valueOf(organization.hipaaRole) === undefined) return [];
  const role = `${organization.id}.hipaaRole`;
  const about = new Set(patientsElements(context).map(({ id }) => id));
  const given = whole.year.disclosure.filter(
    (one) =>
      valueOf(one.kind) !== 'tracker' && !isGivenNo(one.happens) && itemsOf(one.elements).some((id) => about.has(id)),
  );
  const disclosed = given.flatMap((one): Finding[] => {
    const use = useOf(one);
    if (use === undefined) return [];
    const agreed = valueOf(one.basis) === 'consent' || valueOf(one.choiceOffered) === 'optIn';
    return [
      {
        id: `health.${one.id}`,
        rule: 'health',
        weight: agreed ? 'unclear' : 'must',
        title: `“${recordTitle('disclosure', one)}” gives data of patients or clients to others ${use}.`,
        why,
        fix: agreed
          ? 'Ask your lawyer whether what people agree to is a permission as the medical privacy act asks for it.'
          : 'Ask your lawyer whether this was allowed; end it, or give such data only with a signed permission.',
        records: [`${one.id}.basis`, role],
        citations: citeAll(['civ-56.10-d', 'civ-56.05']),
      },
    ];
  });
  return [...disclosed, ...trackersOfAds(context, role)];
};

/** Data that is about patients or clients, or that is medical by itself. */
function patientsElements({ everything }: CheckContext): DataElement[] {
  const patients = new Set(
    everything.personGroup
      .filter(({ kind }) => ['patients', 'clientsPeople'].includes(valueOf(kind) ?? ''))
      .map(({ id }) => id),
  );
  return everything.dataElement.filter(
    (one) =>
      itemsOf(one.personGroups).some((id) => patients.has(id)) ||
      ['hipaa', 'cmia'].includes(valueOf(one.regime) ?? '') ||
      itemsOf(one.sensitiveKinds).includes('spi-health'),
  );
}

function useOf(disclosure: Disclosure): string | undefined {
  const basis = valueOf(disclosure.basis);
  if (basis === 'sold') return 'for something in return';
  if (basis === 'shared') return 'for ads across sites';
  return basis === 'directMarketing' || isYes(disclosure.recipientMarketing) ? 'for their own marketing' : undefined;
}

/** One finding for all: they stand on the same website. */
function trackersOfAds({ whole }: CheckContext, role: string): Finding[] {
  const trackers = whole.year.tracker.filter(
    (one) => ['advertising', 'social'].includes(valueOf(one.trackerClass) ?? '') && valueOf(one.setBy) !== 'us',
  );
  if (trackers.length === 0) return [];
  const names = trackers.map((one) => `“${recordTitle('tracker', one)}”`).join(', ');
  return [
    {
      id: 'health.trackers',
      rule: 'health',
      weight: 'unclear',
      title: `Trackers for ads or social media run on the website of an office that gives health care: ${names}.`,
      why: 'Which pages somebody opens there, or that they book, can tell something of their health.',
      fix: 'Keep them off pages where people book, log in or ask about care, and ask your lawyer about the rest.',
      records: [...trackers.map(({ id }) => `${id}.trackerClass`), role],
      citations: citeAll(['civ-56.10-d', 'civ-56.05']),
    },
  ];
}

/** `card`: card data is on record as collected, and a company is said to take it so that the office does not. */
export const cardsCollectedOrNot: Rule = ({ office }) => {
  const others = office.recipient.filter((one) => deniesCards(valueOf(one.service) ?? ''));
  if (others.length === 0) return [];
  const companies = others.map((one) => `“${recordTitle('recipient', one)}”`).join(', ');
  return office.dataElement.filter(isWholeCard).map((element): Finding => ({
    id: `card.${element.id}`,
    rule: 'card',
    weight: 'must',
    title: `“${recordTitle('dataElement', element)}” is on record as data that you have, but ${companies} takes cards so that you do not.`,
    why: 'A policy that says both is wrong in one of them, and card data is sensitive.',
    fix: 'Ask which of the two is so. If you see only a part of the number, say which part.',
    records: [element.id, ...others.map(({ id }) => `${id}.service`)],
    citations: citeAll(['civ-1798.130-a-5']),
  }));
};

/** “It captures card details, so that our studio does not”, “we never see the card number”. */
function deniesCards(service: string): boolean {
  return (
    /\bcards?\b/i.test(service) &&
    /\b(?:not our|we (?:do not|never)|so that (?:we|our \w+) do(?:es)? not)\b/i.test(service)
  );
}

/** Payment card data that is more than the last digits or the brand. */
function isWholeCard(element: DataElement): boolean {
  const words = [element.name, element.printed].map((answer) => valueOf(answer) ?? '').join(' ');
  return (
    /\b(?:payment|credit|debit)[ -]?cards?\b|\bcard (?:details|numbers?|data)\b/i.test(words) &&
    !/\blast (?:four|4)\b|\bbrand\b|\btypes?\b|identity card|insurance card/i.test(words)
  );
}

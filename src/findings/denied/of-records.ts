/** A no of a record, and another answer of the same record, or of one that it goes with, that says otherwise. */
import { isGivenNo } from '../../inventory/answer.ts';
import { recordsNaming } from '../../inventory/record-lookup.ts';
import { contractTerm } from '../../library/contract-terms.ts';
import { statedItems, statedValue } from '../../documents/requirements/facts/office-fact.ts';
import { idsOf, named, type Denial, type FindDenials } from './denial.ts';

/** “They may not advertise with it”, on the basis of their own marketing. */
const noOwnMarketing: FindDenials = (context) =>
  context.office.disclosure.flatMap((one): Denial[] => {
    if (!isGivenNo(one.recipientMarketing) || statedValue(one.basis) !== 'directMarketing') return [];
    return [
      {
        no: `${one.id}.recipientMarketing`,
        yes: [`${one.id}.basis`],
        says: `For ${named(context, [one.id])} you say that they may not advertise their own things with it`,
        but: 'its basis is their own marketing',
        fix: 'Correct the answer or the basis; the Shine the Light list depends on it.',
      },
    ];
  });

/** “No choice”, on the basis that the person agreed. */
const noChoice: FindDenials = (context) =>
  context.office.disclosure.flatMap((one): Denial[] => {
    if (statedValue(one.choiceOffered) !== 'noChoice' || statedValue(one.basis) !== 'consent') return [];
    return [
      {
        no: `${one.id}.choiceOffered`,
        yes: [`${one.id}.basis`],
        says: `For ${named(context, [one.id])} you say that people have no choice`,
        but: 'its basis is that the person agreed',
        fix: 'Correct the choice that people have, or the basis.',
      },
    ];
  });

/** “It does not happen”, while a tracker in use sends that very data there. */
const neverHappens: FindDenials = (context) =>
  context.office.disclosure.flatMap((one): Denial[] => {
    if (!isGivenNo(one.happens) || statedValue(one.kind) !== 'tracker') return [];
    const elements = new Set(statedItems(one.elements));
    const recipients = statedItems(one.recipients);
    const against = new Set(
      recipients
        .flatMap((id) => recordsNaming(context.office.tracker, 'recipients', id))
        .filter((tracker) => statedItems(tracker.elements).some((id) => elements.has(id))),
    );
    if (against.size === 0) return [];
    return [
      {
        no: `${one.id}.happens`,
        yes: [...against].map(({ id }) => `${id}.recipients`),
        says: `You say that ${named(context, [one.id])} does not happen`,
        but: `${named(context, idsOf([...against]))} records such data for the same company`,
        fix: 'Correct the answer, or end the tracker.',
      },
    ];
  });

/** “Nobody of them is under 18”, beside data of people known to be under 16. */
const noMinors: FindDenials = (context) =>
  context.office.personGroup.flatMap((one): Denial[] => {
    if (!isGivenNo(one.minors)) return [];
    const against = recordsNaming(context.office.dataElement, 'personGroups', one.id).filter((element) =>
      statedItems(element.sensitiveKinds).includes('spi-known-under-16'),
    );
    if (against.length === 0) return [];
    return [
      {
        no: `${one.id}.minors`,
        yes: against.map(({ id }) => `${id}.sensitiveKinds`),
        says: `You say that none of ${named(context, [one.id])} are under 18`,
        but: `${named(context, idsOf(against))} is data of people known to be under 16`,
        fix: 'Correct the answer about these people, or the kind of data.',
      },
    ];
  });

/** “Not meant to make people buy”, while data goes out for others’ marketing or for ads with that purpose. */
const notCommercial: FindDenials = (context) =>
  context.office.purpose.flatMap((one): Denial[] => {
    if (!isGivenNo(one.commercial)) return [];
    const against = recordsNaming(context.office.disclosure, 'purposes', one.id).filter(
      (other) =>
        ['directMarketing', 'shared'].includes(statedValue(other.basis) ?? '') &&
        !isGivenNo(other.happens) &&
        // With several purposes, another of them may be the commercial one.
        statedItems(other.purposes).length === 1,
    );
    if (against.length === 0) return [];
    return [
      {
        no: `${one.id}.commercial`,
        yes: against.map(({ id }) => `${id}.basis`),
        says: `You say that ${named(context, [one.id])} is not meant to make people buy or join something`,
        but: `${named(context, idsOf(against))} gives data for marketing or ads with that purpose alone`,
        fix: 'Correct the answer about the purpose, or the purpose or basis of the disclosure.',
      },
    ];
  });

/** “Not free to call”, for the number that is entered as a free one among the ways to ask. */
const notFree: FindDenials = (context) => {
  const free = context.office.requestChannel.filter((one) => statedValue(one.kind) === 'tollFreePhone');
  return context.everything.contact.flatMap((one): Denial[] => {
    const number = digits(statedValue(one.phone));
    if (!isGivenNo(one.tollFree) || number === '') return [];
    const against = free.filter((other) => digits(statedValue(other.value)) === number);
    if (against.length === 0) return [];
    return [
      {
        no: `${one.id}.tollFree`,
        yes: against.map(({ id }) => `${id}.kind`),
        says: `You say that the number of ${named(context, [one.id])} is not free to call`,
        but: 'among the ways to ask it is entered as a free one',
        fix: 'Find out whether it is free, and correct one of the two.',
      },
    ];
  });
};

/** A clause found and not found in the same agreement. */
const clauseBoth: FindDenials = (context) =>
  context.office.agreement.flatMap((one): Denial[] => {
    const found = new Set(statedItems(one.clausesFound));
    const both = statedItems(one.clausesMissing).filter((term) => found.has(term));
    if (both.length === 0) return [];
    const titles = both.map((term) => contractTerm(term).title).join('; ');
    return [
      {
        no: `${one.id}.clausesMissing`,
        yes: [`${one.id}.clausesFound`],
        says: `In ${named(context, [one.id])} you did not find: ${titles}`,
        but: 'the same is entered as found',
        fix: 'Look once more, and mark it one way.',
      },
    ];
  });

const contradictions = [noOwnMarketing, noChoice, neverHappens, noMinors, notCommercial, notFree, clauseBoth];

/** One for each answer that says no. */
export const ofRecords: FindDenials = (context) => contradictions.flatMap((find) => find(context));

/** The digits of a telephone number, without the country code of the United States. */
function digits(number: string | undefined): string {
  return (number ?? '').replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
}

/** Billing: payments, health plans, payment plans, unpaid bills, the books. */
import { contactData, keepContactData } from '../parts/contact-data.ts';
import { data, type DataPart } from '../parts/data-part.ts';
import { runBy } from '../parts/place-part.ts';
import { terminal } from '../parts/places.ts';
import { billPlans, comply, serve, takePayment } from '../parts/purposes.ts';
import { outsider, thoseYouChoose, vendor } from '../parts/recipient-part.ts';
import { accountants, cardPaymentCompany, healthPlans, lawyers } from '../parts/recipients.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';

const cardDigits = data('card-last-four', {
  condition: 'when you pay by card; the whole number goes to the payment company',
});
const payments = data('payment-history', { regime: 'care' });
const booksCompany = vendor('bookkeeping software company', 'recipient-it-hosting', 'runs and stores our books');
const books = runBy(booksCompany, 'Bookkeeping software', 'application');

export const takingPayment: PackBlock = {
  id: 'payments',
  room: 'billing',
  name: 'Payments',
  ask: ({ people }) => `Do ${people} pay you by card, check or cash?`,
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Payments', occasion: 'when you pay us' },
      people: [terms.customers],
      data: [...contactData(terms), cardDigits, payments],
      sources: [
        {
          name: 'You, when you pay',
          kind: 'person',
          category: 'source-consumer',
          gives: [...contactData(terms), payments],
        },
        { name: 'The card payment company', kind: 'serviceProvider', category: 'source-vendors', gives: [cardDigits] },
      ],
      purposes: [takePayment],
      systems: [terminal],
      goesTo: [{ name: 'Card payments', to: cardPaymentCompany, gets: [cardDigits, payments] }],
      keep: [
        keepContactData(terms),
        keep('ret-invoices', {
          name: 'Payments and invoices',
          of: [cardDigits, payments],
          startsAt: 'the end of the fiscal year',
        }),
      ],
    }),
};

export const bookkeeping = bookkeepingOf(payments);

/** Books of what people pay; a nonprofit's are of gifts. */
export function bookkeepingOf(booked: DataPart): PackBlock {
  return {
    id: 'bookkeeping',
    room: 'billing',
    name: 'Accountant',
    ask: () => 'Does an accountant or bookkeeper outside your office see your books?',
    suggests: (terms) =>
      practice(terms, {
        activity: { name: 'Bookkeeping and taxes', occasion: 'when we keep our books and file taxes' },
        people: [terms.customers],
        data: [booked],
        sources: [{ name: 'Our own books', kind: 'created' }],
        purposes: [takePayment],
        systems: [books],
        goesTo: [
          { name: 'Books in the bookkeeping software', to: booksCompany },
          { name: 'Books for the accountant', to: accountants },
        ],
        keep: [keep('ret-income-tax', { name: 'Books and tax papers', startsAt: 'the day we file the tax return' })],
      }),
  };
}

export const legalAdvice: PackBlock = {
  id: 'legal-advice',
  room: 'billing',
  name: 'Lawyer',
  ask: () => 'Does a lawyer advise you on complaints or claims?',
  suggests: (terms) => {
    const complaints = data('complaints');
    return practice(terms, {
      activity: { name: 'Complaints and claims', occasion: 'when there is a complaint or a claim' },
      people: [terms.customers],
      data: [complaints],
      sources: [{ name: 'You, when you complain', kind: 'person', category: 'source-consumer' }],
      purposes: [comply],
      goesTo: [{ name: 'Complaints for our lawyer', to: lawyers, condition: 'only when there is a claim' }],
      keep: [keepWhile('until the complaint is settled and no claim can be made any more', { name: 'Complaints' })],
    });
  },
};

const billingSoftwareCompany = vendor('billing software company', 'recipient-it-hosting', 'runs our billing software');
const planDetails = [
  data('insurance-member-id'),
  data('insurance-card-copy'),
  data('insurance-plan'),
  data('policy-holder'),
];
const fromPlans = [data('insurance-eligibility'), data('explanation-of-benefits')];
const ownBills = [data('diagnosis-billing-codes'), data('insurance-claims')];

export const planBilling: PackBlock = {
  id: 'health-plans',
  room: 'billing',
  name: 'Health plans',
  ask: () => 'Do you bill health plans, Medicare or Medi-Cal?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Billing of health plans', occasion: 'when we check your coverage and bill your plan' },
      people: [terms.customers],
      data: [...planDetails, ...fromPlans, ...ownBills],
      sources: [
        { name: 'You, with your insurance card', kind: 'person', category: 'source-consumer', gives: planDetails },
        { name: 'Your health plan', kind: 'thirdParty', category: 'source-insurers', gives: fromPlans },
        { name: 'Our own bills', kind: 'created', gives: ownBills },
      ],
      purposes: [billPlans],
      systems: [runBy(billingSoftwareCompany, 'Billing software', 'application')],
      goesTo: [
        { name: 'Bills in the billing software', to: billingSoftwareCompany },
        {
          name: 'Claims to health plans',
          to: healthPlans,
          gets: [...planDetails, ...ownBills],
          basis: 'userDirected',
          condition: 'when you ask us to bill your plan',
        },
        {
          name: 'Claims through the clearing house',
          to: vendor('claims clearing house', 'recipient-payment', 'passes our claims to health plans'),
        },
      ],
      keep: [keep('ret-invoices', { name: 'Insurance and claims', startsAt: 'the end of the fiscal year' })],
    }),
};

export const billingCompany: PackBlock = {
  id: 'billing-company',
  room: 'billing',
  name: 'Billing company',
  ask: () => 'Does an outside company do the billing for you?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Billing by an outside company', occasion: 'when a company bills for us' },
      people: [terms.customers],
      data: [...contactData(terms), ...planDetails, ...fromPlans, ...ownBills],
      sources: [
        { name: 'Our own bills', kind: 'created', gives: ownBills },
        { name: 'Your health plan', kind: 'thirdParty', category: 'source-insurers', gives: fromPlans },
        {
          name: 'You, for our billing company',
          kind: 'person',
          category: 'source-consumer',
          gives: [...contactData(terms), ...planDetails],
        },
      ],
      purposes: [billPlans],
      goesTo: [
        {
          name: 'Billing by an outside company',
          to: vendor('billing company', 'recipient-payment', 'writes and follows up our bills'),
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-invoices', {
          name: 'Bills written for us',
          of: [...planDetails, ...fromPlans, ...ownBills],
          startsAt: 'the end of the fiscal year',
        }),
      ],
    }),
};

const application = data('financing-application');

export const financing: PackBlock = {
  id: 'financing',
  room: 'billing',
  name: 'Payment plans of a lender',
  ask: ({ people, care }) =>
    `Can ${people} pay later through a lender${care === 'none' ? '' : ' or a credit card for care'}?`,
  suggests: (terms) =>
    practice(terms, {
      activity: {
        name: 'Payment plans of a lender',
        occasion: 'when you apply for a payment plan',
        condition: 'only if you apply for one',
      },
      people: [terms.customers],
      data: [application],
      sources: [{ name: 'You, when you apply for a payment plan', kind: 'person', category: 'source-consumer' }],
      purposes: [takePayment],
      goesTo: [
        {
          name: 'Applications to the lender',
          to: outsider('lender for payment plans', undefined, 'decides on your application'),
          basis: 'userDirected',
          condition: 'only if you apply',
        },
      ],
      keep: [keep('ret-invoices', { name: 'Applications for payment plans', startsAt: 'the end of the fiscal year' })],
    }),
};

const overdue = [data('account-balance', { regime: 'care' }), data('collections-status', { regime: 'care' })];

export const collections: PackBlock = {
  id: 'collections',
  room: 'billing',
  name: 'Unpaid bills',
  ask: () => 'Do you hand unpaid bills to a collection agency?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Unpaid bills', occasion: 'when a bill stays unpaid' },
      people: [terms.customers],
      data: [...contactData(terms), ...overdue],
      sources: [
        {
          name: 'You, when we send you a bill',
          kind: 'person',
          category: 'source-consumer',
          gives: contactData(terms),
        },
        { name: 'Our own list of unpaid bills', kind: 'created', gives: overdue },
      ],
      purposes: [takePayment],
      goesTo: [
        {
          name: 'Unpaid bills to the collection agency',
          to: vendor('collection agency', 'recipient-collections', 'collects unpaid bills for us'),
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-invoices', { name: 'Unpaid bills', of: overdue, startsAt: 'the end of the fiscal year' }),
      ],
    }),
};

const giftCards = data('gift-card-balance');

export const giftCertificates: PackBlock = {
  id: 'gift-cards',
  room: 'billing',
  name: 'Gift cards',
  ask: () => 'Do you sell gift cards?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Gift cards', occasion: 'when you buy or use a gift card' },
      people: [terms.customers],
      data: [giftCards],
      sources: [{ name: 'You, when you buy a gift card', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [terminal],
      goesTo: [{ name: 'Gift cards', to: cardPaymentCompany }],
      keep: [keepWhile('until the gift card is used up', { name: 'Gift cards' })],
    }),
};

const workComp = [data('workers-comp-claim'), data('accident-details')];

export const workAccidents: PackBlock = {
  id: 'work-accidents',
  room: 'billing',
  name: 'Work and car accidents',
  ask: () => 'Do you treat people after accidents and bill another insurer?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Accident claims', occasion: 'when another insurer pays after an accident' },
      people: [terms.customers],
      data: workComp,
      sources: [{ name: 'You, after an accident', kind: 'person', category: 'source-consumer' }],
      purposes: [billPlans],
      goesTo: [
        {
          name: 'Accident claims to insurers',
          to: thoseYouChoose('insurers after an accident', 'recipient-insurers', 'pay for care after an accident'),
          basis: 'userDirected',
          condition: 'when that insurer pays for your care',
        },
      ],
      keep: [keep('ret-medical-physician-office', { name: 'Accident claims', longer: ['the claim is still open'] })],
    }),
};

/** Restaurant: what guests like and cannot eat, takeout and delivery. */
import { contactData, keepContactData } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { bookingSystem, terminal } from '../parts/places.ts';
import { runBy } from '../parts/place-part.ts';
import { serve, takePayment } from '../parts/purposes.ts';
import { outsider, vendor } from '../parts/recipient-part.ts';
import { bookingCompany, cardPaymentCompany } from '../parts/recipients.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';

const allergies = data('allergies', { name: 'Food allergies', printed: 'food allergies that you tell us' });
const wishes = data('service-preferences', {
  name: 'Wishes of guests',
  printed: 'wishes such as a table or a birthday',
});

export const guestNotes: PackBlock = {
  id: 'guest-notes',
  room: 'service-room',
  name: 'Guest notes',
  ask: () => 'Do you note allergies, birthdays or favorite tables of guests?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Guest notes', occasion: 'when you tell us what you like or cannot eat' },
      people: [terms.customers],
      data: [allergies, wishes],
      sources: [{ name: 'You, at the table or when you book', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [bookingSystem(terms)],
      goesTo: [{ name: 'Guest notes in the reservation software', to: bookingCompany(terms) }],
      keep: [keepWhile('as long as you come as a guest', { name: 'Guest notes' })],
    }),
};

const meals = data('purchase-history', { name: 'Takeout orders', printed: 'meals that you order' });
const mealCompany = vendor('meal ordering software company', 'recipient-it-hosting', 'takes our meal orders');
const mealSoftware = runBy(mealCompany, 'Meal ordering software', 'application');
const door = data('home-address', { name: 'Delivery address', printed: 'delivery address' });

export const takeout: PackBlock = {
  id: 'takeout',
  room: 'service-room',
  name: 'Takeout and delivery',
  ask: () => 'Do you take orders for takeout or delivery?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Takeout and delivery', occasion: 'when you order a meal to take out or have brought' },
      people: [terms.customers],
      data: [...contactData(terms), meals, door],
      sources: [{ name: 'You, when you order a meal', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [mealSoftware],
      goesTo: [{ name: 'Meal orders in the ordering software', to: mealCompany }],
      keep: [
        keepContactData(terms),
        keep('ret-sales-tax', { name: 'Meal orders', of: [meals, door], startsAt: 'the day of the order' }),
      ],
    }),
};

const reservationSites = outsider('reservation websites and apps', undefined, 'take reservations for many restaurants');

/** They keep the guest's account for themselves; the office's own reservation software is another thing. */
export const reservationApps: PackBlock = {
  id: 'reservation-apps',
  room: 'front-desk',
  name: 'Reservation websites and apps',
  ask: () => 'Do guests reserve through a website or app of another company?',
  suggests: (terms) => {
    const reserved = data('appointments', {
      name: 'Reservations through apps',
      printed: 'reservations that you make elsewhere',
      sensitive: 'no',
    });
    return practice(terms, {
      activity: { name: 'Reservations through apps', occasion: 'when you reserve a table with us in an app' },
      people: [terms.customers],
      data: [...contactData(terms), reserved],
      sources: [{ name: 'The app where you reserve', kind: 'thirdParty', governingPolicy: 'the policy of the app' }],
      purposes: [serve],
      systems: [bookingSystem(terms)],
      goesTo: [
        {
          name: 'News on reservations to the apps',
          to: reservationSites,
          gets: [reserved],
          basis: 'userDirected',
          condition: 'when you reserve there',
        },
      ],
      keep: [
        keepContactData(terms),
        keepWhile('as long as we need a record of past reservations', {
          name: 'Reservations through apps',
          of: [reserved],
        }),
      ],
    });
  },
};

const tips = data('tip-amount', { printed: 'tips that you pay by card' });

export const cardTips: PackBlock = {
  id: 'tips',
  room: 'billing',
  name: 'Tips by card',
  ask: ({ people }) => `Do ${people} leave tips by card?`,
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Tips by card', occasion: 'when you leave a tip by card' },
      people: [terms.customers],
      data: [tips],
      sources: [{ name: 'You, when you leave a tip', kind: 'person', category: 'source-consumer' }],
      purposes: [takePayment],
      systems: [terminal],
      goesTo: [{ name: 'Tips by card', to: cardPaymentCompany }],
      keep: [keep('ret-invoices', { name: 'Tips by card', startsAt: 'the end of the fiscal year' })],
    }),
};

export const deliveryApps: PackBlock = {
  id: 'delivery-apps',
  room: 'service-room',
  name: 'Delivery apps',
  ask: () => 'Do guests order through delivery apps of other companies?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Orders through delivery apps', occasion: 'when you order from us in a delivery app' },
      people: [terms.customers],
      data: [...contactData(terms), meals],
      sources: [
        {
          name: 'The delivery app where you order',
          kind: 'thirdParty',
          governingPolicy: 'the policy of the app',
        },
      ],
      purposes: [serve],
      systems: [mealSoftware],
      goesTo: [
        { name: 'Orders through apps in the ordering software', to: mealCompany },
        {
          name: 'Order news to delivery apps',
          to: outsider('delivery apps', 'recipient-delivery', 'take and bring orders'),
          gets: [meals],
          basis: 'userDirected',
          condition: 'when you order there',
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-sales-tax', { name: 'Orders through apps', of: [meals], startsAt: 'the day of the order' }),
      ],
    }),
};

const events = data('event-signup', { name: 'Parties and catering', printed: 'plans for your party or event' });

export const parties: PackBlock = {
  id: 'parties',
  room: 'front-desk',
  name: 'Parties and catering',
  ask: () => 'Do you plan parties or cater events?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Parties and catering', occasion: 'when you plan a party or an event with us' },
      people: [terms.customers],
      data: [...contactData(terms), events],
      sources: [{ name: 'You, when you plan a party', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [bookingSystem(terms)],
      goesTo: [{ name: 'Parties in the reservation software', to: bookingCompany(terms) }],
      keep: [
        keepContactData(terms),
        keep('ret-contracts', { name: 'Parties and catering', of: [events], startsAt: 'the day of the event' }),
      ],
    }),
};

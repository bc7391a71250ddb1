/** Shop: purchases, online orders, delivery, rewards. */
import { contactData, keepContactData } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { runBy } from '../parts/place-part.ts';
import { serve, tellNews } from '../parts/purposes.ts';
import { outsider, thoseYouChoose, vendor } from '../parts/recipient-part.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const bought = data('products-bought');
const returned = data('returns');
const registerCompany = vendor('cash register software company', 'recipient-it-hosting', 'runs our cash register');

export const storePurchases: PackBlock = {
  id: 'store-purchases',
  room: 'front-desk',
  name: 'Sales in the store',
  ask: () => 'Does your cash register keep what a person bought?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Sales and returns in the store', occasion: 'when you buy or return something in our store' },
      people: [terms.customers],
      data: [bought, returned],
      sources: [{ name: 'You, in our store', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [runBy(registerCompany, 'Cash register software', 'payment')],
      goesTo: [{ name: 'Sales in the register software', to: registerCompany }],
      keep: [keep('ret-sales-tax', { name: 'Sales and returns', startsAt: 'the day of the sale' })],
    }),
};

const orders = data('purchase-history', { name: 'Online orders', printed: 'what you order online' });
const address = data('mailing-address');
const account = data('user-name');
const password = data('password');
const cart = data('shopping-cart');
const shopCompany = vendor('online shop software company', 'recipient-it-hosting', 'runs our online shop');
const shopSoftware = runBy(shopCompany, 'Online shop software', 'website');

export const onlineOrders: PackBlock = {
  id: 'online-orders',
  room: 'website',
  name: 'Online orders',
  ask: () => 'Can people order on your website?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Online orders and accounts', occasion: 'when you order on our website or open an account' },
      people: [terms.customers],
      data: [...contactData(terms), orders, address, account, password, cart],
      sources: [
        {
          name: 'You, when you order online',
          kind: 'person',
          category: 'source-consumer',
          channels: ['our website'],
        },
      ],
      purposes: [serve],
      systems: [shopSoftware],
      goesTo: [{ name: 'Orders in the online shop', to: shopCompany }],
      keep: [
        keepContactData(terms),
        keep('ret-sales-tax', { name: 'Online orders', of: [orders, address], startsAt: 'the day of the order' }),
        keepWhile('until you close your account', { name: 'Online accounts', of: [account, password] }),
        keepWhile('until you order or empty the cart', { name: 'Items left in a cart', of: [cart] }),
      ],
    }),
};

export const shipping: PackBlock = {
  id: 'shipping',
  room: 'service-room',
  name: 'Shipping',
  ask: () => 'Do you ship orders to people?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Shipping', occasion: 'when we send you what you ordered' },
      people: [terms.customers],
      data: [...contactData(terms), address],
      sources: [{ name: 'You, with your shipping address', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [shopSoftware],
      goesTo: [
        { name: 'Addresses in the online shop', to: shopCompany },
        {
          name: 'Addresses for delivery',
          to: thoseYouChoose('mail and delivery companies', 'recipient-delivery', 'bring our parcels to you'),
          basis: 'userDirected',
          condition: 'when you ask us to send you something',
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-sales-tax', { name: 'Shipping addresses', of: [address], startsAt: 'the day of the order' }),
      ],
    }),
};

/** Reminders of a cart are advertising of one's own; whether people agreed first, the office must say. */
export const cartReminders: PackBlock = {
  id: 'cart-reminders',
  room: 'messages',
  name: 'Reminders of a cart',
  ask: () => 'Do you write to people about what they left in the cart?',
  suggests: (terms) => [
    ...practice(terms, {
      activity: { name: 'Reminders of a cart', occasion: 'when you leave something in the cart' },
      people: [terms.customers],
      data: [...contactData(terms), cart],
      sources: [{ name: 'You, when you fill a cart', kind: 'person', category: 'source-consumer' }],
      purposes: [tellNews(terms)],
      goesTo: [
        {
          name: 'Reminders of a cart',
          to: vendor('reminder service of the shop', 'recipient-communications', 'sends our reminders of a cart'),
        },
      ],
      keep: [
        keepContactData(terms),
        keepWhile('until you order or empty the cart', { name: 'Items left in a cart', of: [cart] }),
      ],
    }),
    suggest('marketing', {
      name: 'our reminder of a cart',
      sender: 'business',
      channels: ['email'],
      content: ['things that you left in the cart'],
      optOut: 'use the link at the end of each email',
    }),
  ],
};

const stopFraud = suggest('purpose', {
  name: 'find out fraud and misuse',
  businessPurpose: 'bp-security-integrity',
  commercial: false,
});
const orderSigns = [
  data('ip-address', { name: 'IP address of an order', printed: 'IP address of your order' }),
  orders,
];

export const orderChecks: PackBlock = {
  id: 'order-checks',
  room: 'billing',
  name: 'Checks for fraud',
  ask: () => 'Does a service check online orders for fraud?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Checks for fraud', occasion: 'when you order online' },
      people: [terms.customers],
      data: [...contactData(terms), ...orderSigns],
      sources: [
        { name: 'You, when we check an order', kind: 'person', category: 'source-consumer' },
        {
          name: 'Your device, when we check an order',
          kind: 'automatic',
          category: 'source-automatic',
          gives: orderSigns.slice(0, 1),
        },
      ],
      purposes: [stopFraud],
      goesTo: [
        {
          name: 'Checks for fraud',
          to: vendor('fraud check service', 'recipient-payment', 'checks our orders for fraud'),
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-sales-tax', { name: 'Orders that were checked', of: orderSigns, startsAt: 'the day of the order' }),
      ],
    }),
};

const points = data('loyalty-points');
const rewardsCompany = vendor('rewards software company', 'recipient-it-hosting', 'counts points for us');

/** What members get, and what their data is worth, is for the office to say: 11 CCR 7016 asks for a notice of its own. */
export const rewards: PackBlock = {
  id: 'rewards',
  room: 'front-desk',
  name: 'Rewards club',
  ask: ({ people }) => `Do ${people} collect points or get discounts for giving you their details?`,
  suggests: (terms) => [
    ...practice(terms, {
      activity: {
        name: 'Rewards club',
        occasion: 'when you join our rewards club',
        condition: 'only if you join',
      },
      people: [terms.customers],
      data: [...contactData(terms), points],
      sources: [{ name: 'You, as a member of our rewards club', kind: 'person', category: 'source-consumer' }],
      purposes: [tellNews(terms)],
      systems: [runBy(rewardsCompany, 'Rewards software', 'application')],
      goesTo: [{ name: 'Rewards club', to: rewardsCompany }],
      keep: [keepContactData(terms), keepWhile('until you leave the rewards club', { name: 'Points', of: [points] })],
    }),
    suggest('financialIncentive', {
      name: 'points or discounts for members of our rewards club',
      elements: [...contactData(terms), points].map(({ title }) => title),
    }),
  ],
};

const marketOrders = data('purchase-history', {
  name: 'Marketplace orders',
  printed: 'what you order from us on other sites',
});

export const marketplaces: PackBlock = {
  id: 'marketplaces',
  room: 'website',
  name: 'Marketplaces',
  ask: () => 'Do you also sell on marketplaces of other companies?',
  suggests: (terms) => {
    const marketplace = outsider('online marketplaces', undefined, 'sell our goods on their sites');
    return practice(terms, {
      activity: { name: 'Marketplace sales', occasion: 'when you buy from us on another site' },
      people: [terms.customers],
      data: [...contactData(terms), marketOrders],
      sources: [
        {
          name: 'The marketplace where you buy',
          kind: 'thirdParty',
          governingPolicy: 'the policy of the marketplace',
        },
      ],
      purposes: [serve],
      goesTo: [
        {
          name: 'Shipping news to marketplaces',
          to: marketplace,
          basis: 'userDirected',
          condition: 'when you buy there',
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-sales-tax', { name: 'Marketplace orders', of: [marketOrders], startsAt: 'the day of the order' }),
      ],
    });
  },
};

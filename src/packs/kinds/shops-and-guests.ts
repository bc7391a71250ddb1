/** Offices that sell or entertain: shop, gym or salon, restaurant. */
import { bookkeeping, financing, giftCertificates, legalAdvice, takingPayment } from '../blocks/billing.ts';
import { alarm, cameras, computerHelp, guestWifi } from '../blocks/building.ts';
import { cardTips, deliveryApps, guestNotes, parties, reservationApps, takeout } from '../blocks/dining.ts';
import { appointments, textMessages, waitingList } from '../blocks/front-desk.ts';
import { beforeAndAfter } from '../blocks/med-spa.ts';
import {
  classApps,
  doorScan,
  memberships,
  membersUnder18,
  salonAdvice,
  trainingData,
  waivers,
} from '../blocks/members.ts';
import { callRecording, inquiries, newsletter, socialMedia, surveys, testimonials } from '../blocks/messages.ts';
import { privacyRequests } from '../blocks/privacy-requests.ts';
import {
  cartReminders,
  marketplaces,
  onlineOrders,
  orderChecks,
  rewards,
  shipping,
  storePurchases,
} from '../blocks/shop.ts';
import { backgroundChecks, hiring, licensedStaff, staff } from '../blocks/staff.ts';
import { adPixel, bookingWidget, contactForm, runningWebsite, visitCounting, websiteChat } from '../blocks/web.ts';
import type { Pack } from '../pack.ts';
import { officeThatPeopleVisit } from '../parts/office.ts';
import { suggest } from '../suggestion.ts';

const customers = suggest('personGroup', {
  name: 'Customers',
  printed: 'our customers',
  kind: 'customers',
  direct: true,
});
const members = suggest('personGroup', {
  name: 'Members and clients',
  printed: 'our members and clients',
  kind: 'customers',
  direct: true,
});
const guests = suggest('personGroup', { name: 'Guests', printed: 'our guests', kind: 'customers', direct: true });

export const retailShop: Pack = {
  slug: 'retail-shop',
  name: 'Retail and e-commerce shop',
  about: 'A store with an online shop, shipping, newsletter and offers',
  terms: {
    kind: 'retail shop',
    people: 'customers',
    customers,
    place: 'our store',
    visit: ['visit', 'visits'],
    bookingSoftware: 'appointment software',
    care: 'none',
  },
  office: officeThatPeopleVisit({ kind: 'retail shop' }),
  usual: [
    privacyRequests,
    storePurchases,
    onlineOrders,
    shipping,
    takingPayment,
    bookkeeping,
    runningWebsite,
    visitCounting,
    contactForm,
    inquiries,
    newsletter,
    socialMedia,
    staff,
    hiring,
    cameras,
    computerHelp,
  ],
  offered: [
    cartReminders,
    orderChecks,
    rewards,
    giftCertificates,
    financing,
    marketplaces,
    adPixel,
    websiteChat,
    textMessages,
    surveys,
    testimonials,
    appointments,
    callRecording,
    backgroundChecks,
    legalAdvice,
    alarm,
    guestWifi,
  ],
};

export const gymOrSalon: Pack = {
  slug: 'gym-or-salon',
  name: 'Gym or salon',
  about: 'Members and packages, classes or visits, waivers, service notes',
  terms: {
    kind: 'studio',
    people: 'clients',
    customers: members,
    place: 'our studio',
    visit: ['class or visit', 'classes and visits'],
    bookingSoftware: 'appointment software',
    care: 'none',
  },
  office: officeThatPeopleVisit({ kind: 'studio' }),
  usual: [
    privacyRequests,
    memberships,
    appointments,
    waivers,
    salonAdvice,
    takingPayment,
    bookkeeping,
    runningWebsite,
    visitCounting,
    bookingWidget,
    inquiries,
    newsletter,
    socialMedia,
    staff,
    hiring,
    cameras,
  ],
  offered: [
    membersUnder18,
    classApps,
    beforeAndAfter,
    trainingData,
    textMessages,
    giftCertificates,
    storePurchases,
    rewards,
    doorScan,
    contactForm,
    adPixel,
    websiteChat,
    testimonials,
    surveys,
    licensedStaff,
    backgroundChecks,
    computerHelp,
    legalAdvice,
    alarm,
    guestWifi,
  ],
};

export const restaurant: Pack = {
  slug: 'restaurant',
  name: 'Restaurant',
  about: 'Reservations, guest notes, takeout and delivery, staff and tips',
  terms: {
    kind: 'restaurant',
    people: 'guests',
    customers: guests,
    place: 'our restaurant',
    visit: ['reservation', 'reservations'],
    bookingSoftware: 'reservation software',
    care: 'none',
  },
  office: officeThatPeopleVisit({ kind: 'restaurant', services: ['meals and drinks'] }),
  usual: [
    privacyRequests,
    appointments,
    guestNotes,
    takeout,
    deliveryApps,
    takingPayment,
    cardTips,
    bookkeeping,
    runningWebsite,
    visitCounting,
    inquiries,
    newsletter,
    socialMedia,
    staff,
    hiring,
    cameras,
    guestWifi,
  ],
  offered: [
    reservationApps,
    waitingList,
    parties,
    rewards,
    giftCertificates,
    bookingWidget,
    contactForm,
    adPixel,
    textMessages,
    surveys,
    testimonials,
    licensedStaff,
    backgroundChecks,
    computerHelp,
    legalAdvice,
    alarm,
  ],
};

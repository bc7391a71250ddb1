/** Health-app vendor, law or accounting office, nonprofit. */
import { bookkeeping, legalAdvice, takingPayment } from '../blocks/billing.ts';
import { alarm, cameras, computerHelp, guestWifi, paperFiles } from '../blocks/building.ts';
import {
  clientFiles,
  clientPortal,
  electronicSignatures,
  filingsForClients,
  identityPapers,
  otherPeople,
  taxReturns,
} from '../blocks/client-matters.ts';
import { appointments, textMessages, visitorBook } from '../blocks/front-desk.ts';
import {
  appAccounts,
  appSupport,
  appUse,
  clinicsAsClients,
  healthEntries,
  pushNotices,
  subscriptions,
} from '../blocks/health-app.ts';
import { callRecording, inquiries, newsletter, socialMedia, surveys, testimonials } from '../blocks/messages.ts';
import { appeals, donations, events, funders, programs, volunteering } from '../blocks/nonprofit.ts';
import { privacyRequests } from '../blocks/privacy-requests.ts';
import { backgroundChecks, hiring, licensedStaff, staff } from '../blocks/staff.ts';
import { adPixel, bookingWidget, contactForm, runningWebsite, visitCounting, websiteChat } from '../blocks/web.ts';
import type { Pack } from '../pack.ts';
import { officeOnline, officeThatPeopleVisit } from '../parts/office.ts';
import { suggest } from '../suggestion.ts';

const users = suggest('personGroup', {
  name: 'App users',
  printed: 'people who use our app',
  kind: 'subscribers',
  direct: true,
});
const clients = suggest('personGroup', { name: 'Clients', printed: 'our clients', kind: 'customers', direct: true });
const donors = suggest('personGroup', {
  name: 'Donors and supporters',
  printed: 'people who give to us or support us',
  kind: 'customers',
  direct: true,
});

export const healthApp: Pack = {
  slug: 'health-app',
  name: 'Health-app vendor',
  about: 'An app for health or fitness with accounts, subscriptions and a help desk',
  terms: {
    kind: 'maker of a health app',
    people: 'users',
    customers: users,
    place: 'our app',
    visit: ['session', 'sessions'],
    bookingSoftware: 'appointment software',
    care: 'none',
  },
  office: officeOnline({ kind: 'maker of a health app', services: ['an app for health or fitness'] }),
  usual: [
    privacyRequests,
    appAccounts,
    healthEntries,
    appUse,
    pushNotices,
    subscriptions,
    appSupport,
    runningWebsite,
    visitCounting,
    contactForm,
    inquiries,
    newsletter,
    bookkeeping,
    staff,
    hiring,
  ],
  offered: [
    clinicsAsClients,
    takingPayment,
    adPixel,
    websiteChat,
    socialMedia,
    surveys,
    testimonials,
    backgroundChecks,
    computerHelp,
    legalAdvice,
    alarm,
  ],
};

export const professionalOffice: Pack = {
  slug: 'law-or-accounting-office',
  name: 'Law or accounting office',
  about: 'Client files, tax returns or court papers, signatures, client portal',
  terms: {
    kind: 'law or accounting office',
    people: 'clients',
    customers: clients,
    place: 'our office',
    visit: ['meeting', 'meetings'],
    bookingSoftware: 'appointment software',
    care: 'none',
  },
  office: officeThatPeopleVisit({ kind: 'law or accounting office', services: ['advice and work for clients'] }),
  usual: [
    privacyRequests,
    appointments,
    clientFiles,
    otherPeople,
    taxReturns,
    electronicSignatures,
    takingPayment,
    runningWebsite,
    contactForm,
    inquiries,
    staff,
    hiring,
    licensedStaff,
    computerHelp,
    paperFiles,
  ],
  offered: [
    filingsForClients,
    clientPortal,
    identityPapers,
    bookkeeping,
    visitCounting,
    bookingWidget,
    websiteChat,
    adPixel,
    newsletter,
    textMessages,
    callRecording,
    socialMedia,
    surveys,
    testimonials,
    backgroundChecks,
    legalAdvice,
    visitorBook,
    cameras,
    alarm,
    guestWifi,
  ],
};

export const nonprofit: Pack = {
  slug: 'nonprofit',
  name: 'Nonprofit',
  about: 'Donors, volunteers, people in programs, events, letters and newsletter',
  terms: {
    kind: 'nonprofit',
    people: 'supporters',
    customers: donors,
    place: 'our office',
    visit: ['visit', 'visits'],
    bookingSoftware: 'appointment software',
    care: 'none',
  },
  office: officeThatPeopleVisit({
    kind: 'nonprofit',
    services: ['programs for our community'],
    forProfit: false,
  }),
  usual: [
    privacyRequests,
    donations,
    appeals,
    events,
    volunteering,
    programs,
    bookkeeping,
    runningWebsite,
    visitCounting,
    contactForm,
    inquiries,
    newsletter,
    socialMedia,
    staff,
    hiring,
    computerHelp,
  ],
  offered: [
    funders,
    adPixel,
    websiteChat,
    textMessages,
    surveys,
    testimonials,
    backgroundChecks,
    legalAdvice,
    visitorBook,
    cameras,
    paperFiles,
    alarm,
    guestWifi,
  ],
};

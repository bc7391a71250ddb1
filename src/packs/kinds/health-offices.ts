/** Offices that give care: imaging center, med spa, medical clinic, dental office. */
import { alarm, cameras, computerHelp, guestWifi, paperFiles } from '../blocks/building.ts';
import {
  billingCompany,
  bookkeeping,
  collections,
  financing,
  giftCertificates,
  legalAdvice,
  planBilling,
  takingPayment,
  workAccidents,
} from '../blocks/billing.ts';
import { chart, outsideLab, prescribing, publicReports, referrals, telehealth } from '../blocks/care.ts';
import { dentalCare, dentalLab } from '../blocks/dental.ts';
import { appointments, checkIn, patientPortal, textMessages, visitorBook } from '../blocks/front-desk.ts';
import { imageCopies, imaging, mammography, outsideReaders } from '../blocks/imaging.ts';
import { beforeAndAfter, spaTreatments } from '../blocks/med-spa.ts';
import { memberships } from '../blocks/members.ts';
import { callRecording, inquiries, newsletter, socialMedia, surveys, testimonials } from '../blocks/messages.ts';
import { privacyRequests } from '../blocks/privacy-requests.ts';
import { storePurchases } from '../blocks/shop.ts';
import { backgroundChecks, hiring, licensedStaff, radiationBadges, staff } from '../blocks/staff.ts';
import { adPixel, bookingWidget, contactForm, runningWebsite, visitCounting, websiteChat } from '../blocks/web.ts';
import type { Pack } from '../pack.ts';
import { officeThatPeopleVisit } from '../parts/office.ts';
import { dentalSoftware } from '../parts/places.ts';
import { suggest } from '../suggestion.ts';

const patients = suggest('personGroup', {
  name: 'Patients',
  printed: 'our patients',
  kind: 'patients',
  direct: true,
  minors: true,
});

const clients = suggest('personGroup', {
  name: 'Clients',
  printed: 'clients who come for a treatment',
  kind: 'patients',
  direct: true,
});

const visit = ['visit', 'visits'] as const;
const everyOffice = [bookkeeping, staff, hiring];
const everyWebsite = [runningWebsite, visitCounting, contactForm];

export const imagingCenter: Pack = {
  slug: 'imaging-center',
  name: 'Imaging center',
  about: 'Scans and reports, a picture archive, health plans, referring doctors',
  terms: {
    kind: 'imaging center',
    people: 'patients',
    customers: patients,
    place: 'our office',
    visit: ['scan', 'scans'],
    bookingSoftware: 'appointment software',
    care: 'hipaa',
  },
  office: officeThatPeopleVisit({
    kind: 'imaging center',
    services: ['scans by X-ray, ultrasound, CT and MRI'],
    hipaaRole: 'coveredEntity',
  }),
  usual: [
    privacyRequests,
    appointments,
    checkIn,
    imaging,
    referrals,
    planBilling,
    takingPayment,
    ...everyWebsite,
    inquiries,
    ...everyOffice,
    licensedStaff,
    cameras,
    computerHelp,
    paperFiles,
  ],
  offered: [
    outsideReaders,
    mammography,
    imageCopies,
    patientPortal,
    textMessages,
    visitorBook,
    billingCompany,
    workAccidents,
    collections,
    legalAdvice,
    bookingWidget,
    websiteChat,
    adPixel,
    newsletter,
    callRecording,
    socialMedia,
    surveys,
    testimonials,
    radiationBadges,
    backgroundChecks,
    alarm,
    guestWifi,
  ],
};

export const medSpa: Pack = {
  slug: 'med-spa',
  name: 'Med spa',
  about: 'Treatments of skin and body, photos, packages, newsletter and offers',
  terms: {
    kind: 'med spa',
    people: 'clients',
    customers: clients,
    place: 'our office',
    visit,
    bookingSoftware: 'appointment software',
    care: 'cmia',
  },
  office: officeThatPeopleVisit({
    kind: 'med spa',
    services: ['treatments of skin and body'],
    hipaaRole: 'cmiaProvider',
  }),
  usual: [
    privacyRequests,
    appointments,
    checkIn,
    spaTreatments,
    takingPayment,
    ...everyWebsite,
    bookingWidget,
    inquiries,
    newsletter,
    socialMedia,
    ...everyOffice,
    licensedStaff,
    cameras,
    computerHelp,
  ],
  offered: [
    beforeAndAfter,
    textMessages,
    memberships,
    giftCertificates,
    storePurchases,
    prescribing,
    publicReports,
    telehealth,
    financing,
    collections,
    legalAdvice,
    websiteChat,
    adPixel,
    callRecording,
    surveys,
    testimonials,
    backgroundChecks,
    visitorBook,
    paperFiles,
    alarm,
    guestWifi,
  ],
};

export const medicalClinic: Pack = {
  slug: 'medical-clinic',
  name: 'Medical clinic',
  about: 'Visits and charts, health plans, laboratory, prescriptions, referrals',
  terms: {
    kind: 'medical clinic',
    people: 'patients',
    customers: patients,
    place: 'our office',
    visit,
    bookingSoftware: 'appointment software',
    care: 'hipaa',
  },
  office: officeThatPeopleVisit({
    kind: 'medical clinic',
    services: ['medical care'],
    hipaaRole: 'coveredEntity',
  }),
  usual: [
    privacyRequests,
    appointments,
    checkIn,
    chart,
    referrals,
    outsideLab,
    prescribing,
    publicReports,
    planBilling,
    takingPayment,
    ...everyWebsite,
    inquiries,
    ...everyOffice,
    licensedStaff,
    computerHelp,
    paperFiles,
  ],
  offered: [
    patientPortal,
    telehealth,
    textMessages,
    visitorBook,
    billingCompany,
    workAccidents,
    collections,
    legalAdvice,
    bookingWidget,
    websiteChat,
    adPixel,
    newsletter,
    callRecording,
    socialMedia,
    surveys,
    testimonials,
    backgroundChecks,
    cameras,
    alarm,
    guestWifi,
  ],
};

export const dentalOffice: Pack = {
  slug: 'dental-office',
  name: 'Dental office',
  about: 'Dental charts and X-rays, health plans, dental laboratory, reminders',
  terms: {
    kind: 'dental office',
    people: 'patients',
    customers: patients,
    place: 'our office',
    visit,
    bookingSoftware: 'appointment software',
    care: 'hipaa',
    chart: dentalSoftware,
  },
  office: officeThatPeopleVisit({
    kind: 'dental office',
    services: ['dental care'],
    hipaaRole: 'coveredEntity',
  }),
  usual: [
    privacyRequests,
    appointments,
    checkIn,
    dentalCare,
    dentalLab,
    referrals,
    planBilling,
    takingPayment,
    textMessages,
    ...everyWebsite,
    inquiries,
    ...everyOffice,
    licensedStaff,
    computerHelp,
  ],
  offered: [
    financing,
    patientPortal,
    prescribing,
    publicReports,
    beforeAndAfter,
    visitorBook,
    billingCompany,
    collections,
    legalAdvice,
    bookingWidget,
    websiteChat,
    adPixel,
    newsletter,
    callRecording,
    socialMedia,
    surveys,
    testimonials,
    radiationBadges,
    backgroundChecks,
    cameras,
    paperFiles,
    alarm,
    guestWifi,
  ],
};

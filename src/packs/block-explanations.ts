/**
 * What stands behind the small question mark beside a tick of the rooms: what counts as a yes, what a tick changes, and the
 * law that makes it matter. By the id of the block.
 */
import { explain, type Explanation } from '../inventory/explanations/explanation.ts';
import type { CitationKey } from '../library/citations.ts';

export interface BlockExplanation extends Explanation {
  readonly law: CitationKey;
}

/** Why we ask, where a tick adds data that comes in and is kept. */
const collected = 'Your policy lists what you collect, where it comes from and what for.';
/** Why we ask, where a tick adds somebody outside who gets data. */
const givenOut = 'Your policy tells who gets data, and why.';
/** Why we ask, where a tick adds data under a health privacy law. */
const healthRecord = 'Records of care have laws of their own. Your policy points there.';
/** Why we ask, where a tick adds data of people who work there or want to. */
const staffToo = 'The CCPA counts people who work for you, or want to, like customers.';

const yes = (plain: string, why: string, law: CitationKey): BlockExplanation => ({ ...explain(plain, why), law });

const coming = (plain: string): BlockExplanation => yes(plain, collected, 'civ-1798.110-c');
const going = (plain: string): BlockExplanation => yes(plain, givenOut, 'civ-1798.130-a-5-c');
const care = (plain: string): BlockExplanation => yes(plain, healthRecord, 'civ-1798.146');
const work = (plain: string): BlockExplanation => yes(plain, staffToo, 'civ-1798.145-m-n');

export const blockExplanations: Readonly<Record<string, BlockExplanation>> = {
  // Front desk
  'privacy-requests': yes(
    'By phone, mail or a form: people may ask what you know of them. Most offices tick it.',
    'Your policy has to say how people can ask.',
    'civ-1798.130-a-1',
  ),
  appointments: coming('On paper, by phone or with a booking program: each of them counts.'),
  'check-in': coming('Forms on a clipboard count, and so do forms sent before the visit.'),
  'image-copies': care('A disc, a memory stick, a link or prints that people take home.'),
  'patient-portal': care('A website with a log-in. Count it also when another company runs it for you.'),
  'visitor-book': coming('Any list at the door with names of people who come in.'),
  memberships: coming('Monthly plans count, and so do packages that are paid once.'),
  'store-purchases': coming('A register that keeps items with a name, phone number or card.'),
  'app-accounts': coming('A name or an email with a password, or a log-in through another company.'),
  'identity-papers': yes(
    'A copy or a photo counts. A look at the card does not.',
    'ID numbers are sensitive under the CCPA. Your policy says so.',
    'civ-1798.140-ae',
  ),
  rewards: yes(
    'Points, discounts or gifts that people get when they give you their details.',
    'Such rewards need a notice with the terms.',
    'civ-1798.125-b',
  ),
  waivers: coming('Papers that people sign before they start, with or without health questions.'),
  'waiting-list': coming('Names or phone numbers of people who wait for a table or a visit.'),
  'reservation-apps': coming(
    'Sites and apps where people reserve tables in many places. Your own software is asked apart.',
  ),
  'class-apps': coming('Apps that sell classes or visits of many studios.'),
  'members-under-age': yes(
    'Children and teens, whether a parent signs or stays with them.',
    'The law has rules of its own for people under 16, and your policy must not deny that you serve them.',
    'ccr-7001-bbb',
  ),
  'conflict-checks': coming('A list or a search of old clients and opponents, by software or by hand.'),
  parties: coming('Bookings of rooms or food for a group, with a name and a date.'),
  events: coming('A list of people who said they will come, on paper or on a website.'),

  // Where the work is done
  imaging: care('X-rays, ultrasound, CT, MRI and the reports about them.'),
  referrals: care('Letters, faxes or messages between you and another care office.'),
  'outside-readers': care('A doctor in another office or at home who looks at your pictures.'),
  mammography: care('X-ray pictures of the breast, and the reports about them.'),
  'spa-treatments': care('Notes, photos and consents about what you do to skin or body.'),
  prescribing: care('By phone, fax or program. The pharmacy then gets data from you.'),
  telehealth: care('Care by a video call or by telephone. Calls about a date do not count.'),
  chart: care('A file per patient, on paper or in a program.'),
  'outside-lab': care('Blood, tissue or other samples that another company tests.'),
  'dental-care': care('A chart of the teeth, X-rays, photos or scans of the mouth.'),
  'dental-lab': care('A shop outside that gets prints, scans or orders from you.'),
  'health-entries': yes(
    'Weight, mood, cycle, pulse, medicine: typed in or sent by a device.',
    'Health facts are sensitive under the CCPA. Other laws may cover them too.',
    'civ-1798.140-ae',
  ),
  'app-use': coming('Reports of taps, screens, devices or crashes that go to you or to a tool.'),
  'clinic-clients': yes(
    'You then work for the clinic with the data of its patients.',
    'In that work the clinic decides, and your policy says so.',
    'civ-1798.140-ag',
  ),
  'client-files': coming('Papers and notes about a person or a case, on paper or in a program.'),
  'other-people': coming('People who never came to you, but are named in your papers.'),
  'tax-returns': coming('Returns, pay stubs, bank papers and books that clients hand you.'),
  filings: going('Papers with names in them that leave your office for a client.'),
  shipping: going('The carrier gets a name and an address from you.'),
  'salon-advice': coming('A card or a note about one person. A price list does not count.'),
  'training-data': coming('Numbers about a body that stay with a name or an account.'),
  'guest-notes': coming('Notes that stay with a name or a phone number after the visit.'),
  takeout: coming('A name, a phone number or an address with an order.'),
  'public-reports': care('Illnesses, shots, births, wounds: what a law tells you to report.'),
  'delivery-apps': coming('Their orders reach you with a name or an address.'),
  programs: coming('Lists and notes about the people whom you serve.'),

  // Billing
  'client-money': coming('A trust account, or money that waits for a deal or a case to end.'),
  'order-checks': going('A tool that stops orders with a stolen card. Shop software often has one built in.'),
  tips: coming('Tips on the card slip or screen. Cash tips without a name do not count.'),
  'health-plans': care('Claims to a health plan, Medicare or Medi-Cal, sent by you or for you.'),
  payments: coming('At the desk, by mail, by phone or online. Cash with a receipt in a name counts.'),
  bookkeeping: going('Somebody outside who sees bills or payments with names.'),
  'billing-company': going('A company that sends bills or claims in your name.'),
  'work-accidents': care('Bills to an insurer for accidents at work or in traffic.'),
  collections: going('An agency that gets names and sums from you.'),
  'legal-advice': going('A lawyer who may see names when there is a complaint.'),
  'gift-cards': coming('Cards or codes with a name, an email or a phone number.'),
  financing: going('A lender that gets an application through you.'),
  subscriptions: coming('Paid by card, or through the store of the phone.'),
  donations: coming('Money or goods from people whose names you keep.'),
  funders: going('Reports with names or details of people. Plain totals do not count.'),

  // Website and ads
  website: yes(
    'Any page of your own. Even a page without forms notes who visits it.',
    'A site that takes names or emails must post a policy.',
    'bpc-22575-a',
  ),
  analytics: yes(
    'A counter of visits, such as one that came with your website.',
    'Your policy says who may follow visitors over time.',
    'bpc-22575-b-6',
  ),
  'contact-form': yes(
    'A form in which people type a name, an email or a question.',
    'Your policy lists what your website takes.',
    'bpc-22575-b-1',
  ),
  'booking-widget': going('A calendar of another company that stands on your page.'),
  chat: going('A window in which people write to you or to a program.'),
  'ad-pixel': yes(
    'A bit of code for ads. Ask whoever built your website.',
    'It may count as sharing data for ads. People can then opt out.',
    'civ-1798.140-ah',
  ),
  testimonials: coming('Reviews, letters or photos of people, with or without a name.'),
  'before-and-after': coming('Photos of real people. Drawings and bought photos do not count.'),
  'online-orders': coming('A cart or an order form on your own website.'),
  marketplaces: coming('Orders that reach you from the site of another company.'),

  // Phones and messages
  'cart-reminders': coming(
    'An email or a text about things that somebody did not buy. Shop software often sends it by itself.',
  ),
  'list-exchange': going('Names and addresses that go to another group, for money, for their list or as a favor.'),
  'donor-research': coming('Looking up homes, jobs or other gifts, by yourself or through a company.'),
  inquiries: coming('Calls, voicemail and email. Nearly every office ticks it.'),
  'text-messages': coming('Sent by hand or by a program, to phones of people.'),
  newsletter: yes(
    'Emails that promote something, to a list of addresses.',
    'Such emails need an easy way to say “no more”.',
    'usc-15-7704-a-4',
  ),
  'call-recording': coming('A recording of the call itself. A list of numbers does not count.'),
  'social-media': coming('A page where people can send you messages or comments.'),
  surveys: coming('Questions after a visit, on paper, by email or on a website.'),
  'push-notices': going('Notices that the app shows on the phone.'),
  'app-support': coming('A help address, a chat or a form in the app.'),
  'e-signatures': going('A service through which people sign on a screen.'),
  'client-portal': going('A website with a log-in where papers are handed over.'),
  appeals: coming('Letters that ask for gifts, to people whose address you keep.'),

  // Staff
  staff: work('People on your payroll, full or part time. Owners alone do not count.'),
  hiring: work('Applications by mail, email or through a job site.'),
  'licensed-staff': work('Copies of licenses, certificates or course papers.'),
  'radiation-badges': work('Badges that are read by a company outside.'),
  'background-checks': yes(
    'A company looks into the past of somebody you want to hire.',
    'A law on background reports covers it, beside the CCPA.',
    'civ-1798.145-d',
  ),
  volunteers: work('People who help without pay and whose names you keep.'),

  // Building and cameras
  cctv: coming('Cameras that record. A camera that only shows a picture does not keep data.'),
  'computer-help': going('A person or company that can see your files while helping.'),
  'paper-files': yes(
    'Folders, binders and papers that wait for the shredder.',
    'Papers with names have to be destroyed so that nobody can read them.',
    'civ-1798.81',
  ),
  'door-alarm': work('A badge or code that tells who came in, and when.'),
  'guest-wifi': coming('Wi-Fi for visitors. Its box notes which devices were there.'),
  'door-scan': yes(
    'The door knows a finger, a hand or a face.',
    'Such scans are sensitive under the CCPA. Your policy says so.',
    'civ-1798.140-c',
  ),
};

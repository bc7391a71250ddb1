/** Staff: employing and hiring people. */
import { data } from '../parts/data-part.ts';
import { applicants, staff as staffGroup } from '../parts/people.ts';
import { ownPlace, runBy } from '../parts/place-part.ts';
import { cabinet } from '../parts/places.ts';
import { comply, employ } from '../parts/purposes.ts';
import { officeAddress, privacyContact } from '../parts/reaching-the-office.ts';
import { authority, outsider, vendor } from '../parts/recipient-part.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const contacts = data('home-address', {
  name: 'Contact details of staff',
  printed: 'names, home addresses, telephone numbers and email addresses',
});
const socialSecurity = data('social-security-number');
const taxForms = data('tax-withholding-form');
const bankAccount = data('direct-deposit', { sensitive: 'ask' });
const pay = data('payroll-records');
const hours = data('timecards');
const i9 = data('i9-form');
const reviews = data('performance-reviews');
const leave = data('leave-requests');
const emergency = data('staff-emergency-contact');
const benefits = data('benefit-elections');
const fromStaff = [contacts, socialSecurity, taxForms, bankAccount, i9, leave, emergency, benefits];
const fromUs = [pay, hours, reviews];
const payrollCompany = vendor('payroll company', 'recipient-payroll-hr', 'pays our staff and files payroll taxes');
const payrollSystem = runBy(payrollCompany, 'Payroll software', 'application');

export const staff: PackBlock = {
  id: 'staff',
  room: 'staff',
  name: 'Employees',
  ask: () => 'Does anybody work for you?',
  suggests: (terms) => [
    suggest('policyDocument', {
      title: 'Privacy Notice for Staff and Applicants',
      scope: ['people who work for us', 'people who apply for a job'],
      place: ['premises'],
      audience: { state: 'given', value: 'staff' },
      contact: privacyContact(terms).title,
      precedence: 'it comes before the privacy policy for everybody else',
    }),
    officeAddress(terms),
    privacyContact(terms),
    ...practice(terms, {
      activity: { name: 'Employment and pay', occasion: 'while you work for us' },
      people: [staffGroup],
      data: [...fromStaff, ...fromUs],
      sources: [
        { name: 'You, as a member of staff', kind: 'person', category: 'source-consumer', gives: fromStaff },
        { name: 'Your manager and the time clock', kind: 'created', gives: fromUs },
      ],
      purposes: [employ],
      systems: [payrollSystem, cabinet],
      goesTo: [
        {
          name: 'Payroll',
          to: payrollCompany,
          gets: [contacts, socialSecurity, taxForms, bankAccount, pay, hours],
        },
        {
          name: 'Benefits',
          to: vendor('benefits company', 'recipient-payroll-hr', 'runs the benefit plans of our staff'),
          gets: [contacts, benefits],
        },
        {
          name: 'Payroll taxes and reports',
          to: authority('tax and labor agencies', 'recipient-government'),
          gets: [contacts, socialSecurity, pay],
          basis: 'legal',
          recipientMarketing: false,
          choiceOffered: 'noChoice',
        },
      ],
      keep: [
        keep('ret-payroll', { name: 'Pay', of: [pay] }),
        keep('ret-timecards', { name: 'Time cards', of: [hours] }),
        keep('ret-employment-tax', {
          name: 'Payroll tax papers',
          of: [socialSecurity, taxForms, bankAccount],
          startsAt: 'the day the tax is due or paid, whichever is later',
        }),
        keep('ret-i9', {
          name: 'Form I-9',
          of: [i9],
          startsAt: 'the day of hire',
          longer: ['less than one year has passed since your last day'],
        }),
        keep('ret-leave-fmla', { name: 'Leave', of: [leave], startsAt: 'the day of the record' }),
        keep('ret-personnel-files', {
          name: 'Staff files',
          of: [contacts, reviews, emergency, benefits],
          startsAt: 'the day we made or got the record',
          longer: ['a complaint or a claim is open'],
        }),
      ],
    }),
  ],
};

const applied = ['job-application', 'resume', 'work-history'].map((id) => data(id));
const references = data('references');
const interview = data('interview-notes');

export const hiring: PackBlock = {
  id: 'hiring',
  room: 'staff',
  name: 'Job applications',
  ask: () => 'Do people apply for jobs with you?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Hiring', occasion: 'when you apply for a job with us' },
      people: [applicants],
      data: [...applied, references, interview],
      sources: [
        { name: 'You, as an applicant', kind: 'person', category: 'source-consumer', gives: applied },
        { name: 'The references you name', kind: 'thirdParty', category: 'source-employers', gives: [references] },
        { name: 'The job interview', kind: 'created', gives: [interview] },
      ],
      purposes: [employ],
      systems: [ownPlace('Folder of applications', 'server')],
      goesTo: [
        {
          name: 'Job advertisements and applications',
          to: outsider('job website', undefined, 'shows our jobs and passes applications on'),
          gets: applied,
          basis: 'userDirected',
          condition: 'when you apply through a job website',
        },
      ],
      keep: [
        keep('ret-applicants', {
          name: 'Applications',
          startsAt: 'the day we decide on the application',
          longer: ['a complaint or a claim is open'],
        }),
      ],
    }),
};

const report = data('background-report');
const checked = data('resume');

export const backgroundChecks: PackBlock = {
  id: 'background-checks',
  room: 'staff',
  name: 'Background checks',
  ask: () => 'Do you have the background of new staff checked?',
  suggests: (terms) =>
    practice(terms, {
      activity: {
        name: 'Background checks',
        occasion: 'after we offer you a job',
        condition: 'only with your written permission',
      },
      people: [applicants],
      data: [checked, report],
      sources: [
        {
          name: 'You, when you agree to a background check',
          kind: 'person',
          category: 'source-consumer',
          gives: [checked],
        },
        {
          name: 'The background check company',
          kind: 'thirdParty',
          category: 'source-background-check',
          gives: [report],
        },
      ],
      purposes: [employ],
      systems: [cabinet],
      goesTo: [
        {
          name: 'Background checks',
          to: outsider('background check company', 'recipient-payroll-hr', 'checks the background of new staff'),
          gets: [checked],
          basis: 'consent',
          kind: 'consented',
          choiceOffered: 'optIn',
          condition: 'only with your written permission',
        },
      ],
      keep: [keep('ret-applicants', { name: 'Background checks', startsAt: 'the day we decide on the application' })],
    }),
};

const license = data('professional-license');
const training = data('training-records');

export const licensedStaff: PackBlock = {
  id: 'licensed-staff',
  room: 'staff',
  name: 'Licenses and training',
  ask: () => 'Do you keep copies of licenses or training papers of your staff?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Licenses and training', occasion: 'when we check your license or train you' },
      people: [staffGroup],
      data: [license, training],
      sources: [
        { name: 'You, with your license', kind: 'person', category: 'source-consumer', gives: [license] },
        { name: 'Our training list', kind: 'created', gives: [training] },
      ],
      purposes: [employ, comply],
      systems: [cabinet],
      keep: [
        keep('ret-personnel-files', {
          name: 'Licenses and training papers',
          startsAt: 'the day we made or got the record',
        }),
      ],
    }),
};

const badge = data('radiation-badge');

export const radiationBadges: PackBlock = {
  id: 'radiation-badges',
  room: 'staff',
  name: 'Radiation badges',
  ask: () => 'Do staff wear badges that measure radiation?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Radiation badges', occasion: 'when you work near X-rays' },
      people: [staffGroup],
      data: [badge],
      sources: [{ name: 'The radiation badge', kind: 'automatic' }],
      purposes: [comply],
      goesTo: [
        {
          name: 'Radiation badges',
          to: vendor('radiation badge service', 'recipient-professional', 'reads the badges of our staff'),
        },
      ],
      keep: [keepWhile('as long as our X-ray machines are registered', { name: 'Radiation badges' })],
    }),
};

/** Questions about who gets data, under which agreement, and why. */
import { explain, type Explanations } from './explanation.ts';

export const recipientExplanations: Explanations = {
  name: explain(
    'The company or person outside who can see or get data.',
    'Your policy can only name those who are here.',
    ['Postwell Mail, Inc.', 'Dr. Kim, referring doctor'],
  ),
  label: explain('What kind of company it is, in everyday words.', 'A policy may name kinds in place of companies.', [
    'card payment company',
    'booking service',
  ]),
  role: explain(
    'A service provider works only for you under a contract. A third party may use data for itself.',
    'This one answer changes many sentences of the policy.',
    ['your mail service: service provider', 'an ad network: third party'],
  ),
  neverGets: explain(
    'Data that it surely does not get, though the rest of its kind goes there.',
    'It saves you a question later.',
  ),
  category: explain('The group it belongs to in lists.', 'The policy lists who gets data by such groups.'),
  service: explain('What you pay or use it for.', 'The policy says why it gets data.', [
    'sends our reminders',
    'keeps our backups',
  ]),
  address: explain('Where letters reach its main office.', 'A Shine the Light list must give it.', [
    '1 Mail Road, Reno, NV 89501',
    'Suite 5, 20 Main Street, Austin, TX 78701',
  ]),
  products: explain('What it sells, if the name does not tell.', 'The same list must make that clear.', [
    'vitamins',
    'travel insurance',
  ]),
  country: explain('Where its people or computers work with the data.', 'Data abroad is told to people.', [
    'United States',
    'India',
  ]),
  website: explain('Its web address.', 'You find its terms there again.', [
    'www.postwell.example',
    'www.cardly.example',
  ]),
  ownUse: explain(
    'Yes, if its terms let it use the data for its own ends, such as making its products better or ads.',
    'A yes can make it a third party.',
  ),
  combines: explain(
    'Yes, if it may put your data together with data it has from others.',
    'A service provider mostly may not.',
  ),
  adsUse: explain('Yes, if people who were on your site then see ads elsewhere.', 'California calls that sharing.'),
  hipaaBusinessAssociate: explain(
    'Yes, if it sees medical records while it works for you.',
    'HIPAA then asks for an agreement of its own.',
  ),
  governingPolicy: explain('Whose privacy rules hold once it has the data.', 'People can read on there.', [
    'its own policy',
    'ours',
  ]),
  party: explain(
    'What it is before we ask about the data.',
    'Courts, clients and your own group follow other rules. The questions below are then not needed.',
  ),
  worksForUs: explain(
    'Yes, if it does only what you have asked it to do.',
    'It is the first mark of a service provider.',
  ),
  contractTerms: explain(
    'Yes, if a written contract has the terms that California asks for. The list of clauses helps you look.',
    'Without them it cannot count as a service provider.',
  ),
  certified: explain('Yes, if it has promised in writing to keep to those terms.', 'A contractor must do so.'),
  givesValue: explain(
    'Money, a discount, a free tool, better ads: anything of worth that you get for the data.',
    'Then it counts as a sale.',
    ['Yes: the tool is free because it may use the data', 'No: we pay it'],
  ),
  personDirected: explain(
    'Yes, if the person asks you to hand the data over.',
    'What a person asks for is not a sale.',
    ['Yes: a patient has us send images to a doctor', 'No: it gets them each night'],
  ),
  legallyRequired: explain(
    'Yes, if a law or a court makes you hand it over.',
    'Then you have no choice, and the policy says so.',
  ),
};

export const agreementExplanations: Explanations = {
  name: explain('What stands at the top of the paper.', 'You will look for it by this name.', [
    'Business Associate Agreement',
    'Terms of Service 2025',
  ]),
  recipient: explain('The company on the other side.', 'Its role depends on what it has signed.'),
  kind: explain('A contract, California’s extra clauses, or the HIPAA agreement.', 'Each of them does another job.'),
  status: explain('Signed, asked for, or missing.', 'Only a signed paper counts.'),
  signedOn: explain('The day of the last signature.', 'It counts from then on.', ['2025-03-01', '2024-11-15']),
  endsOn: explain('The last day it holds. Choose “none” if it has no end.', 'Candor tells you before it ends.', [
    '2027-02-28',
    'none',
  ]),
  renews: explain('Yes, if it goes on unless somebody ends it.', 'Then the end day is only a reminder.'),
  terms: explain('What it says about data, in your words.', 'You need not open it again.', [
    'only for our mail',
    'erases data 30 days after the end',
  ]),
  clausesFound: explain(
    'Tick each line that you have found in the text.',
    'The role of the company hangs on these lines.',
  ),
  clausesMissing: explain('Tick each line you looked for in vain.', 'Candor writes the letter that asks for them.'),
  place: explain('Where the signed paper or file is.', 'Somebody will want to see it.', [
    'blue folder, office',
    'drive, Contracts',
  ]),
};

export const activityExplanations: Explanations = {
  name: explain('One thing your office does with data.', 'It ties people, data, programs and reasons together.', [
    'booking and reminders',
    'billing',
  ]),
  occasion: explain('What happens, and when.', 'A reader can picture it.', [
    'a patient books by phone or online',
    'the bill goes out after the visit',
  ]),
  role: explain(
    'For yourselves, or because a client tells you to.',
    'For a client’s data, people must ask the client.',
  ),
  onBehalfOf: explain('The client who decides.', 'Requests go there.'),
  personGroups: explain('The people whose data you use for it.', 'The policy says it group by group.', [
    'patients',
    'website visitors',
  ]),
  elements: explain('All data that you need for it.', 'Each line of it prints in the policy.', [
    'name',
    'phone number',
  ]),
  sources: explain('The ways on which this data came.', 'The policy must say where data comes from.'),
  purposes: explain('Why you do it.', 'A policy must say what data is for.'),
  systems: explain('Where the data is while you do it and after.', 'You will look there when somebody asks.'),
  trackers: explain('Cookies and the like that take part.', 'They are then told in the right place.'),
  condition: explain('When it is so, if not always.', 'It keeps the policy from saying too much.', [
    'only with the app',
    'only if the person agreed',
  ]),
  automatedDecisions: explain(
    'Yes, if no person looks before something important is decided, such as a loan or a job.',
    'California has new rules for that.',
  ),
  owner: explain('The person to ask. A role is fine.', 'Somebody must know how it is done.', ['front desk', 'billing']),
};

export const disclosureExplanations: Explanations = {
  name: explain('A short name for who gets what.', 'You will see it in lists.', ['claims to insurers', 'mail service']),
  recipients: explain('Those who get or can see it.', 'A policy must tell who gets data.'),
  elements: explain('Which data they get.', 'Tick only what really goes to them.', ['name', 'email address']),
  purposes: explain('What they get it for.', 'The law asks for the reason beside each group.'),
  basis: explain(
    'Most data goes out so that somebody can work for you. Some is sold, asked for by the person, or asked for by law.',
    'It decides in which list of the policy it stands.',
    ['mail service: works for us', 'court order: asked for by law'],
  ),
  kind: explain('The occasion on which it happens.', 'It helps to find the right sentence.'),
  recipientMarketing: explain(
    'Yes, if they can advertise their own things with it, and you know or could have known.',
    'This makes the Shine the Light list.',
    ['Yes: a partner sends our customers its offers', 'No: it only prints our letters'],
  ),
  choiceOffered: explain(
    'Whether the person can say yes first, or no later.',
    'The policy tells people about their choice.',
  ),
  happens: explain(
    'No, if the text only speaks of it but it never happens.',
    'The policy should not tell of things that are not so.',
  ),
  activities: explain('In what you do with data this takes place.', 'It shows the reason behind it.'),
  identifiability: explain('Whether they can tell whose data it is.', 'Nameless data is told in another way.'),
  condition: explain('When it happens, if not always.', 'It keeps the policy from saying too much.', [
    'only if you ask us to',
    'only with your consent',
  ]),
  notice: explain('How people learn of it before.', 'Nobody likes to be surprised.', ['on the form', 'in this policy']),
  preference: explain('The switch or form by which a person turns it off.', 'The policy then says where it is.', [
    'Settings, Messages',
    'the form at the front desk',
  ]),
};

export const marketingExplanations: Explanations = {
  name: explain('What you send out.', 'It is told in a part of its own.', ['newsletter', 'birthday card']),
  sender: explain('You, or somebody for you.', 'People want to know who writes to them.'),
  channels: explain('The ways it goes out.', 'Some of them need a yes first.', ['email', 'text message']),
  content: explain('What is in it.', 'It shows what data is used.', ['offers of the month', 'health tips']),
  basis: explain('Whether people said yes first, or can stop it later.', 'Calls and texts have strict rules.'),
  basisRemark: explain('Only if it differs, such as texts with a yes and email without.', 'It keeps the text exact.', [
    'texts only with a yes',
    'letters to all patients',
  ]),
  optOut: explain('How it is stopped.', 'A way out must be in each message.', ['the link in each email', 'reply STOP']),
};

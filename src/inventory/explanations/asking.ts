/** Questions about rights, requests and policies. */
import { explain, type Explanations } from './explanation.ts';

export const rightExplanations: Explanations = {
  kind: explain('What people may ask of you.', 'The policy must list these rights.'),
  name: explain('Your own word for it, if you have one.', 'It stands as the heading.', [
    'See your data',
    'Delete my account',
  ]),
  eligible: explain('Who has it.', 'You may offer it to more people than the law does.', [
    'people who live in California',
    'everybody',
  ]),
  limits: explain('Borders that you state.', 'A promise without a border can come true.', [
    'not for medical records',
    'twice in a year',
  ]),
  selfService: explain('Where people can do it without you.', 'It is quick for both.', [
    'in the app, under Profile',
    'no, they must ask',
  ]),
  deadlineDays: explain('Days within which you answer.', 'By law it is 45 for most rights.', ['45', '30']),
};

export const requestChannelExplanations: Explanations = {
  kind: explain('A phone number, email, form, letter or visit.', 'The law asks for two ways in most offices.'),
  value: explain('What people need to use it.', 'It prints as it stands here.', [
    '800-555-0199',
    'www.bay-imaging.example/privacy',
  ]),
  address: explain('One of your addresses, for letters and visits.', 'People must know where to go.'),
  serves: explain('What can be asked on this way.', 'Each right needs a way.', ['all requests', 'requests to delete']),
  requiredContent: explain('What it must say.', 'Ask only for what you need.', [
    'name and birth date',
    'what is asked',
  ]),
};

export const verificationExplanations: Explanations = {
  methods: explain('How you make sure that it is this person.', 'A stranger must not get the data.', [
    'two facts that we know already',
    'sign-in to the account',
  ]),
  information: explain('What people must tell you for it.', 'Ask for as little as you can.', [
    'birth date and last visit',
    'email on file',
  ]),
  failureOutcome: explain('What you do if you are not sure.', 'People should know before they ask.', [
    'we ask once more',
    'we tell only kinds of data',
  ]),
  whyImpossible: explain(
    'Why nobody can be checked, if that is so.',
    'The law asks you to say it, and to look again each year.',
    ['we only have nameless visits', 'we keep no names'],
  ),
  optOutExempt: explain(
    'Yes, if people can say “do not sell” without showing who they are.',
    'The law does not allow a check there.',
  ),
};

export const agentExplanations: Explanations = {
  allowed: explain('Yes, if a helper may ask in a person’s name.', 'The law allows it.'),
  proof: explain('What the helper must show.', 'It keeps strangers out.', ['signed permission', 'power of attorney']),
  parentForMinor: explain('Yes, if a parent may ask for a child.', 'Parents often do.'),
};

export const financialIncentiveExplanations: Explanations = {
  name: explain('What people get for their data.', 'It needs a notice of its own.', ['10 dollars off', 'points']),
  terms: explain('The rules in a few lines.', 'People must know them before they join.', [
    'one discount a person, for an email address',
    'a point for each dollar',
  ]),
  elements: explain('The data they give for it.', 'It shows what the reward costs them.'),
  join: explain('How they say yes.', 'Nobody may be in it without a yes.', ['the box on the form', 'in the app']),
  leave: explain('How they stop.', 'They may stop at any time.', ['by email to us', 'in the app, under Rewards']),
  value: explain('What the data is worth to you, in dollars, and how you know.', 'The law asks for an honest guess.', [
    'about 8 dollars: what such an address earns us in a year',
    'what the discount costs us',
  ]),
};

export const policyDocumentExplanations: Explanations = {
  title: explain('What stands at the top.', 'People look for it by name.', ['Privacy Policy', 'Staff Privacy Notice']),
  scope: explain('What it is for.', 'An office may have several policies.', ['our website', 'our clinic']),
  place: explain('Where people can read it.', 'A policy that nobody finds does not count.'),
  audience: explain('For whom it is written.', 'Staff and customers read different texts.'),
  otherFormats: explain(
    'How people get it read out, in large print or on paper.',
    'Everybody must be able to read it.',
    ['ask the front desk', 'call 510-555-0142'],
  ),
  activities: explain('Only if it is not for all you do.', 'The rest is then left out of it.'),
  effectiveDate: explain('From which day it counts.', 'The date must stand in the policy.', [
    '2026-01-01',
    '2026-07-01',
  ]),
  updatedDate: explain('When somebody last read or changed it.', 'It must be looked at every twelve months.', [
    '2026-01-01',
    '2025-11-20',
  ]),
  nextReviewDue: explain('When you want to read it again.', 'Candor reminds you.', ['2027-01-01', '2026-11-20']),
  contact: explain('The contact point for questions about it.', 'The policy must name one.'),
  precedence: explain('Which one counts if two speak of the same.', 'Readers should not have to guess.', [
    'this one',
    'the Notice of Privacy Practices',
  ]),
  servesAsNotice: explain(
    'Yes, if people see it when you take their data, such as by a link on the form.',
    'Then it must hold more, and you need no second text.',
  ),
  placeChecked: explain('Tick what you have seen with your own eyes where it is posted.', 'A text cannot show these.'),
};

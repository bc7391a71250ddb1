/** Questions about the office itself: its names, what it is under which law. */
import { explain, type Explanations } from './explanation.ts';

export const officeExplanations: Explanations = {
  legalName: explain(
    'The name that stands in the papers of your company or in your state license.',
    'The policy and each letter say with it who is speaking.',
    ['Bay Imaging, LLC', 'Ann Park, DDS, Inc.'],
  ),
  tradeName: explain(
    'The name on the door or on the website, when it is not the registered one.',
    'Readers look for the name they know. The policy then says both.',
    ['Bay Imaging', 'Park Family Dental'],
  ),
  kind: explain('What people would call your office.', 'The first lines of the policy say it.', [
    'imaging center',
    'dental office',
  ]),
  services: explain('What people come to you for, one thing per line.', 'The policy says in which dealings it holds.', [
    'ultrasound',
    'online booking',
  ]),
  groupMembers: explain(
    'Companies that own you, that you own, or that have the same owner.',
    'Some rules treat a company of your group as part of you, others as an outside party.',
    ['parent: Bay Health Group, Inc.', 'affiliate: Bay Lab, LLC'],
  ),
  websites: explain(
    'Each website of yours that this policy is for.',
    'A site that takes names or emails must post one.',
    ['www.bay-imaging.example', 'book.bay-imaging.example'],
  ),
  apps: explain(
    'Programs of yours that people put on a phone or computer.',
    'They need the same policy as a website.',
    ['Bay Results, for phones', 'a viewer for images on a disc'],
  ),
  premises: explain(
    'Places where people meet you in person, or are filmed.',
    'The policy can then say what happens there, such as sign-in sheets and cameras.',
    ['clinic: 12 Pier Street', 'booth: county health fair'],
  ),
  role: explain(
    'You decide when you choose why and how the data is used. You work for others when a client tells you.',
    'Most duties in the policy fall on the one who decides.',
    ['We decide: our own patients', 'We work for others: we host images for hospitals'],
  ),
  roleRemark: explain(
    'Name the cases in which a client decides, and what kind of client.',
    'People then know whom to ask about that data.',
    ['when we read images for other clinics', 'when we host records for dentists'],
  ),
  forProfit: explain(
    'Yes, if the office is there to earn money for its owners. A charity usually says no.',
    'The CCPA speaks only to offices run for profit.',
  ),
  employeeCount: explain(
    'Everybody who works for you, full or part time. Count people, not hours.',
    'Below 20, the Shine the Light law asks nothing of you.',
    ['24', '7'],
  ),
  financialInstitution: explain(
    'Mostly banks, lenders and the like that keep to a California law on financial data.',
    'Another law then takes the place of Shine the Light.',
  ),
  annualRevenueUsd: explain(
    'All income of the last calendar year before costs, in dollars.',
    'It is one of the three sizes at which the CCPA begins to count.',
    ['1850000', '30200000'],
  ),
  californiaConsumersPerYear: explain(
    'People, homes or devices in California whose data you buy, sell or share in a year. A good guess will do.',
    'It is the second of the three sizes.',
    ['0', '120000'],
  ),
  revenueShareFromSelling: explain(
    'How many percent of your income come from selling or sharing data about people.',
    'It is the third of the three sizes.',
    ['0', '55'],
  ),
  ccpaThresholdsMet: explain(
    'Yes, if one of the three sizes is reached: income, number of people, or income from data.',
    'If none is, you may still follow the CCPA by choice, and the policy says so.',
  ),
  hipaaRole: explain(
    'A covered entity bills health plans. A business associate works for one. California’s own law covers others who treat people.',
    'Medical records follow those laws, and this policy leaves them out.',
    ['covered entity: a clinic that bills insurers', 'business associate: a billing company for clinics'],
  ),
  lawsAddressed: explain(
    'Laws that your own policy names, with what it says of each.',
    'Candor holds these words against your other answers.',
    ['HIPAA: applies', 'CCPA: applies by choice'],
  ),
  complianceClaims: explain(
    'Sentences such as “we comply with” or “we are exempt from”.',
    'Such a claim can become untrue, so it must be known.',
    ['HIPAA: we comply', 'CCPA: we are exempt'],
  ),
  audienceGeography: explain('Where the people you serve live.', 'Other places may have laws of their own.', [
    'California',
    'all of the United States',
  ]),
  audienceMinimumAge: explain('The age from which people may use your services.', 'The policy can say it to parents.', [
    '18',
    '13',
  ]),
  childrenMinimumAge: explain(
    'Below this age you do not take data from a child if you know of it.',
    'A federal law protects children under 13 on the web. Many policies name that age.',
    ['13', '16'],
  ),
  childrenDirected: explain(
    'Yes, if the site or app is made for children, by its words, pictures or games.',
    'Then a federal law asks for a parent’s consent first.',
  ),
  childrenKnowingCollection: explain(
    'Yes, if you know that some of the data is of children below that age.',
    'The policy must not say “we do not” if you do.',
  ),
  childrenAction: explain('What happens once you learn of such data.', 'Parents read this part first.', [
    'we delete it',
    'we ask the parent',
  ]),
  childrenReportContact: explain(
    'The contact point where a parent can tell you of it.',
    'A promise to act needs a way to be told.',
  ),
  childrenParents: explain('What you ask parents to do, or let them do.', 'It tells them what they can count on.', [
    'a parent books for the child',
    'a parent may look at the data',
  ]),
  minorsRemovalWho: explain(
    'Which young users may have their own posts taken down.',
    'California gives registered users under 18 such a right.',
    ['registered users under 18', 'nobody can post here'],
  ),
  minorsRemovalRequires: explain(
    'What they must tell you so that you find the post.',
    'It keeps both sides from guessing.',
    ['the web address of the post', 'the user name'],
  ),
  minorsRemovalContact: explain('The contact point for such a request.', 'The policy must say how to ask.'),
  minorsRemovalResult: explain('What you do with the post.', 'The law lets you hide it in place of erasing it.', [
    'we take it off the site',
    'we take the name off',
  ]),
  minorsRemovalLimit: explain(
    'What stays in spite of the request.',
    'The policy must not promise that everything is gone.',
    ['copies that others made', 'what a law makes us keep'],
  ),
  publicAreas: explain('Parts of the site or app where users can post.', 'What is posted there reaches everybody.', [
    'reviews: seen by all visitors',
    'forum: seen by members',
  ]),
  testimonialsPublishedOn: explain('Where praise by named or unnamed people stands.', 'Such words are data too.', [
    'our home page',
    'a review site',
  ]),
  testimonialsNameShown: explain('Yes, if a reader can see who said it.', 'A name beside a treatment says a lot.'),
  testimonialsBasis: explain('What allows you to show it.', 'The policy says that you asked first.', [
    'written consent',
    'the person posted it',
  ]),
  testimonialsAlso: explain(
    'Other stories about people, such as before-and-after pictures.',
    'They need a yes as well.',
    ['before-and-after pictures', 'a short film'],
  ),
  testimonialsWithdrawContact: explain(
    'The contact point where a person can change or take back such words.',
    'A consent can be taken back.',
  ),
};

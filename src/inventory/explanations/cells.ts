/** Questions of the small tables inside a record, by record type, table and cell. */
import type { InventoryType } from '../record-id.ts';
import { explain, type Explanations } from './explanation.ts';

/** The explanations of the cells of a record type, by the name of the table's field. */
type CellExplanations = Readonly<Record<string, Explanations>>;

const organizationCells: CellExplanations = {
  groupMembers: {
    kind: explain(
      'Parent: it owns you. Subsidiary: you own it. Affiliate: one owner has both of you.',
      'It decides whether data that goes there stays in the family.',
      ['parent', 'affiliate'],
    ),
    name: explain('The registered name of that company.', 'Your policy can name it.', [
      'Bay Health Group, Inc.',
      'Bay Lab, LLC',
    ]),
  },
  apps: {
    name: explain('The name under which people find it.', 'Your policy says that it covers this app too.', [
      'Bay Results',
      'Bay Viewer',
    ]),
    remark: explain('What sets it apart from the website, if anything.', 'It prints behind the name.', [
      'for phones',
      'a viewer on the disc with your images',
    ]),
  },
  premises: {
    kind: explain('What people would call the place.', 'The policy calls it so.', ['our clinic', 'our booth at fairs']),
    where: explain('Street and city, or how one finds it.', 'People can tell which place is meant.', [
      '12 Pier Street, Oakland',
      'county fair grounds',
    ]),
  },
  lawsAddressed: {
    law: explain('One law per line, by the name you know it by.', 'A law that is named has to fit your records.', [
      'CCPA',
      'HIPAA',
    ]),
    nameUsed: explain('The words that your own text uses for this law.', 'The policy keeps to one name.', [
      'California Consumer Privacy Act',
      'federal health privacy law',
    ]),
    position: explain(
      'Say whether the law covers you, you follow it, or it leaves you out.',
      'The to-do list warns when your other answers say something else.',
      ['it applies to our patients', 'we are exempt'],
    ),
  },
  complianceClaims: {
    law: explain('The law that the claim is about.', 'A claim about a law is a promise. It has to be true.', [
      'HIPAA',
      'CCPA',
    ]),
    claim: explain('Your words, as they stand on your website or papers.', 'The to-do list asks what backs them up.', [
      'we follow HIPAA',
      'we are exempt',
    ]),
  },
  publicAreas: {
    feature: explain('A part of your site or app where people can write.', 'What stands there is no longer private.', [
      'reviews',
      'comments under the blog',
    ]),
    visibleTo: explain('Everybody, members only, or somebody else.', 'People should know before they post.', [
      'everybody',
      'members who are logged in',
    ]),
    warning: explain('The warning that you give there, in your words.', 'The policy repeats it.', [
      'Do not post health details.',
      'Your name is shown.',
    ]),
  },
  definitions: {
    term: explain('A word that your policy uses in a fixed sense.', 'The policy then explains it once.', [
      'images',
      'guest',
    ]),
    covers: explain('What the word stands for.', 'Readers can look it up.', [
      'ultrasound pictures and clips',
      'anybody whom you let see them',
    ]),
    excludes: explain('What people could think is meant, and is not.', 'It prints as “does not cover”.', [
      'X-rays',
      'pictures that you take yourself',
    ]),
  },
  termsDocuments: {
    title: explain('The title at the top of that paper or page.', 'The policy points to it by this name.', [
      'Terms of Use',
      'Membership Terms',
    ]),
    url: explain('Its web address, if it has one.', 'Readers can find it.', [
      'www.bay-imaging.example/terms',
      'book.bay-imaging.example/terms',
    ]),
    precedence: explain('Which of the two counts when they differ.', 'Without it, nobody can tell.', [
      'the policy counts first',
      'the terms count for payments',
    ]),
  },
  disclaimers: {
    subject: explain('The thing that you do not answer for.', 'The policy says it beside your promises.', [
      'websites that we link to',
      'loss of your password',
    ]),
    extent: explain('In which cases, and in which not.', 'A broad refusal may not hold. Ask your lawyer.', [
      'unless it was our fault',
      'as far as the law lets us',
    ]),
  },
};

const requestCells: CellExplanations = {
  places: {
    place: explain('A program, a cabinet or a person you asked.', 'You can show later that nothing was left out.', [
      'Booking software',
      'Y-003',
    ]),
    doneOn: explain('The day on which you were done there.', 'It shows that you kept the time.', [
      '2026-05-12',
      '2026-05-20',
    ]),
    found: explain('What was there, and what you did with it.', 'The answer to the person rests on it.', [
      '2 bookings, deleted',
      'nothing',
    ]),
  },
  passedOn: {
    recipient: explain('The company that has to know of it.', 'Some requests must be passed on.', [
      'V-003',
      'our mail service',
    ]),
    doneOn: explain('The day on which you told it.', 'It shows that you passed it on.', ['2026-05-12', '2026-05-20']),
  },
  pauses: {
    from: explain('The day on which you asked the person for something.', 'It tells why the answer took longer.', [
      '2026-05-12',
      '2026-06-01',
    ]),
    until: explain('The day on which it came. Leave it open while you wait.', 'The wait ends there.', [
      '2026-05-19',
      '2026-06-04',
    ]),
    reason: explain('What you need before you can go on.', 'The letter can ask for it.', [
      'a signed form of the agent',
      'which account is meant',
    ]),
    by: explain('The name of the colleague.', 'Others know whom to ask.', ['R. Ortiz', 'the front desk']),
  },
};

const ledgerYearCells: CellExplanations = {
  entries: {
    recipient: explain('The number of the record, such as V-003.', 'It ties the list to your records.', [
      'V-003',
      'V-012',
    ]),
    name: explain('The name as it was in that year.', 'The answer names each company.', [
      'Little Steps, Inc.',
      'Warm Cups, LLC',
    ]),
    address: explain('Where people can write to it.', 'The answer gives name and address.', [
      '9 Fern Way, Albany, CA',
      'P.O. Box 12, Fresno, CA',
    ]),
    products: explain('What it sells, if the name does not tell.', 'People can see who it is.', [
      'baby clothes',
      'gift boxes',
    ]),
    categories: explain('Kinds of data from the list in the law.', 'The answer says which kinds it got.', [
      'name and address',
      'email address',
    ]),
    disclosures: explain('The numbers of the records, such as D-003.', 'It shows what the line rests on.', [
      'D-003',
      'D-007',
    ]),
    sameBrand: explain('Yes, if it is of your group and goes by your name.', 'Such a company may be left out.'),
  },
  exclusions: {
    disclosure: explain('The number of the record, such as D-003.', 'Nothing is left out in silence.', [
      'D-003',
      'D-007',
    ]),
    reason: explain('The rule that lets you leave it out.', 'You can show why it is not on the list.', [
      'it only works for us',
      'the person asked for it',
    ]),
  },
  openPoints: {
    path: explain('The answer that nobody could give.', 'It can be put right later.', ['D-003', 'V-012']),
    reason: explain('Why you closed the year without it.', 'Whoever reads it later can follow you.', [
      'the company no longer exists',
      'asked twice, no reply',
    ]),
  },
  corrections: {
    on: explain('The day on which the mistake was found.', 'Letters after it use the right facts.', [
      '2026-03-02',
      '2026-06-15',
    ]),
    by: explain('The name of the colleague.', 'Others know whom to ask.', ['R. Ortiz', 'the owner']),
    correction: explain('What the list should have said.', 'A closed year stays as it was. This stands beside it.', [
      'Warm Cups got names too',
      'the address was an old one',
    ]),
  },
};

export const cellExplanations: Readonly<Partial<Record<InventoryType, CellExplanations>>> = {
  organization: organizationCells,
  request: requestCells,
  ledgerYear: ledgerYearCells,
};

/** Questions about what people ask for, closed years and files kept as proof. */
import { explain, type Explanations } from './explanation.ts';

export const requestExplanations: Explanations = {
  kinds: explain('What the person wants. Several are possible.', 'Each has its own days and its own letter.', [
    'see my data',
    'delete my data',
  ]),
  receivedOn: explain('The day it came in, not the day you read it.', 'The clock of the law starts then.', [
    '2026-03-02',
    '2026-11-20',
  ]),
  receivedBy: explain('The way on which it came.', 'It shows whether the person used a way that you offer.', [
    'email',
    'at the front desk',
  ]),
  atDesignatedContact: explain(
    'Yes, if it came to the contact point that your policy names.',
    'Elsewhere the law gives you more days.',
  ),
  personName: explain('The name as the person gave it.', 'The letter begins with it.', ['Ada Moss', 'Mr. R. Diaz']),
  personReach: explain('Where the answer should go.', 'Without it nobody can be answered.', [
    'ada@home.example',
    '5 Oak Lane, Oakland, CA 94607',
  ]),
  californian: explain(
    'Yes, if the person lives in California.',
    'Most of these rights belong to people who live there.',
  ),
  relationship: explain('What ties the person to you.', 'Shine the Light is for customers.'),
  householdPurpose: explain('Yes, if it is about private life, not about a business.', 'Shine the Light asks for it.'),
  askedBy: explain('The person, a parent or another helper.', 'A helper must show that he may.'),
  agentProof: explain('What the helper has shown you.', 'It protects the person, and you.', [
    'signed permission of May 3',
    'birth certificate',
  ]),
  identity: explain('Whether you are sure that it is this person.', 'Data must not go to a stranger.'),
  identityCheck: explain('How you made sure.', 'Somebody may ask later.', [
    'birth date and last visit fit',
    'called the number on file',
  ]),
  places: explain('Each program or cabinet where you looked.', 'It shows that you looked everywhere.', [
    'SampleBook: found and deleted',
    'file cabinet: nothing',
  ]),
  passedOn: explain('Companies that you have told to do the same.', 'A wish to delete must be passed on.'),
  extendedOn: explain('The day on which you wrote that you need more time.', 'It must be within the first days.', [
    '2026-04-10',
    '2026-12-30',
  ]),
  extensionReason: explain('Why it takes longer.', 'The person must be told.', [
    'very many records',
    'a list came late',
  ]),
  pauses: explain(
    'Each time that you waited for the person, with the days.',
    'The log shows why it took so long. The clock of the law goes on.',
    ['asked for proof on March 5', 'waited for a signed form'],
  ),
  refusedOn: explain('The day on which the person took it back or said no.', 'The clock then stops.', [
    '2026-03-15',
    '2026-12-01',
  ]),
  outcome: explain('Done, done in part, or not done.', 'It decides which letter fits.'),
  outcomeReason: explain('Why you did not do all.', 'The person must learn the reason.', [
    'a law makes us keep the bill',
    'we could not be sure who asked',
  ]),
  answeredOn: explain('The day the answer left your office.', 'It ends the clock.', ['2026-03-30', '2026-12-15']),
  erasedOn: explain(
    'The day on which name and address were taken out of the log.',
    'You keep the fact, not the person.',
  ),
  pastSha256: explain(
    'A fingerprint that Candor works out.',
    'It shows that nobody changed the history. Leave it as it is.',
  ),
};

export const ledgerYearExplanations: Explanations = {
  year: explain('The calendar year that this list is about.', 'Each year has its own list.', ['2025', '2026']),
  state: explain('Running, or closed for good.', 'A closed year no longer changes.'),
  closedOn: explain('The day it was closed.', 'Later changes are added beside it.'),
  closedBy: explain('Who closed it.', 'Somebody must answer for it.', ['Dana Reyes', 'Office Manager']),
  route: explain('Which of the answers the facts give.', 'It decides which letter people get.'),
  because: explain('The facts behind the answer.', 'You can show why.'),
  entries: explain('Who got data to advertise with.', 'These lines go into the letter.'),
  exclusions: explain('What was left out, and why.', 'You can show that nothing was forgotten.'),
  openPoints: explain('What nobody knew when the year was closed.', 'It is honest, and can be put right.'),
  corrections: explain('What was put right later, with the date.', 'The closed list itself stays as it was.'),
};

export const evidenceExplanations: Explanations = {
  name: explain('What the file proves.', 'You will look for it by this name.', [
    'signed contract with Postwell',
    'picture of our notice at the door',
  ]),
  about: explain('The records that it belongs to.', 'You then find it beside them.'),
  fileName: explain('What the file was called on your computer.', 'You know it again by that.', [
    'postwell-signed.pdf',
    'door.jpg',
  ]),
  sha256: explain('A fingerprint that Candor works out.', 'It shows that nobody changed the file. Leave it as it is.'),
  mediaType: explain(
    'What kind of file it is. Candor sees that by itself.',
    'It decides whether it can be shown here. Leave it as it is.',
  ),
  size: explain(
    'How large the file is. Candor counts it.',
    'It shows that the whole file is there. Leave it as it is.',
  ),
  addedBy: explain('Who put the file here.', 'Somebody can be asked about it.', ['Dana Reyes', 'Office Manager']),
  erasedOn: explain('The day on which the file itself was taken out for good.', 'You keep the fact that it was there.'),
  pastSha256: explain(
    'A fingerprint that Candor works out when a name is erased.',
    'It shows that nobody changed the history. Leave it as it is.',
  ),
  addedOn: explain('The day it was put here.', 'It shows since when you had it.'),
};

/** Questions about where data is kept, cookies, how long, and other countries. */
import { explain, type Explanations } from './explanation.ts';

export const systemExplanations: Explanations = {
  name: explain(
    'A program, device, cabinet or drive, by the name you use.',
    'You must know where to look when somebody asks.',
    ['SampleBook', 'file cabinet in room 2'],
  ),
  kind: explain('The closest of the list.', 'Paper, cameras and cloud programs are cared for in different ways.'),
  operatedBy: explain('Who keeps it running.', 'If another company does, it can see the data.'),
  host: explain('The company that runs it, from your list of who gets data.', 'It needs an agreement with you.'),
  locations: explain('Where the computers or cabinets stand.', 'Data abroad is told to people.', [
    'the United States',
    'Ireland',
  ]),
  locationRule: explain('A rule in place of a fixed country.', 'It stays true when the company moves a computer.', [
    'the client’s country',
    'the United States only',
  ]),
  elements: explain('Which data is in it.', 'Leave it open when the activities tell it.'),
  inCharge: explain('The person to ask. A role is fine.', 'Somebody must act when a request comes.', [
    'office manager',
    'our IT company',
  ]),
  howToFind: explain('The steps to find one person.', 'On the day of a request you will be glad of it.', [
    'search by last name and birth date',
    'look in drawer A to F',
  ]),
  howToExport: explain('The steps to get a copy to hand out.', 'People may ask for their data.', [
    'Menu, Export, PDF',
    'copy the pages',
  ]),
  howToDelete: explain('The steps to erase one person for good.', 'People may ask for that as well.', [
    'Menu, Delete patient, empty the trash',
    'shred the folder',
  ]),
};

export const trackerExplanations: Explanations = {
  technology: explain('What your site or app uses to note visits.', 'A policy must tell of such things.', [
    'cookie',
    'pixel of an ad company',
  ]),
  trackerClass: explain('What it does for you.', 'Some are needed to run the site, others only for ads.'),
  setBy: explain('You, or another company whose code is on your site.', 'Others may follow people elsewhere.'),
  setByName: explain('The company’s name, or what kind it is.', 'Readers can look it up.', [
    'an ad network',
    'a maker of visit statistics',
  ]),
  recipients: explain(
    'Companies of your list that set it or can read it.',
    'They then stand among those who get data.',
  ),
  elements: explain('What it notes.', 'That is data too.', ['pages seen', 'place, by the internet address']),
  purposes: explain('What you do with what it notes.', 'People judge a cookie by its use.'),
  control: explain('How people switch it off, and what stops then.', 'A policy should say both.', [
    'in the browser: booking then needs a phone call',
    'with the button at the foot of the page',
  ]),
  crossSite: explain('Yes, if it knows the same person again on other sites.', 'A California law makes you say it.'),
  lifetime: explain('How long it stays in the browser.', 'Your web person can look it up.', ['1 year', '30 days']),
};

export const retentionRuleExplanations: Explanations = {
  name: explain('A short name for what is kept together.', 'You will see it in the table of times.', [
    'bills',
    'camera pictures',
  ]),
  elements: explain('Which data this time is for.', 'Each kind of data needs a time or a way to decide.'),
  categories: explain('Whole groups of the law’s list, if the time is the same for all.', 'It saves you many lines.'),
  activities: explain('Only if the time differs by what you do.', 'The same data may be kept longer for one use.'),
  period: explain('How long, as a number and a unit.', 'California asks for a time for each kind of data.', [
    '7 years',
    '90 days',
  ]),
  criteria: explain('How you decide if there is no fixed time.', 'The law takes this in place of a number.', [
    'as long as you are our patient',
    'until the claim is settled',
  ]),
  startsAt: explain('The day from which you count.', 'Seven years from when? Readers will ask.', [
    'the last visit',
    'the end of the year',
  ]),
  reason: explain(
    'A law, a contract, or your own choice.',
    'Only a law or contract can hold against a wish to delete.',
  ),
  citation: explain('Where the rule stands. Write it as your lawyer gave it to you.', 'Others can check it.', [
    'our contract with the insurer',
    'a state rule on medical records',
  ]),
  exceptions: explain('When you keep it although somebody wants it gone.', 'It is fair to say it before.', [
    'open bills',
    'a court has asked for it',
  ]),
  deletionTrigger: explain('What makes you erase it, if not the calendar.', 'A clear event is easy to keep.', [
    'the account is closed',
    'the device is given back',
  ]),
  disposal: explain('What you do when the time is over.', 'Paper and files must be made unreadable.', [
    'shredded',
    'erased',
  ]),
};

export const transferExplanations: Explanations = {
  name: explain('A short name for it.', 'You will see it in a list.', ['image reading abroad', 'help desk']),
  destinations: explain('Countries where data is kept or seen.', 'People may mind where it goes.', [
    'India',
    'Ireland',
  ]),
  basis: explain('What allows it.', 'Some contracts ask for a yes first.', ['consent', 'contract']),
  safeguard: explain('What keeps the data safe there.', 'It shows that you have thought of it.', [
    'names are taken out first',
    'a contract with fixed rules',
  ]),
  activities: explain('What people do with it there.', 'It makes the sentence easy to picture.', [
    'read images at night',
    'answer calls',
  ]),
};

/** Questions about selling, advertising, signals and Shine the Light. */
import { explain, type Explanations } from './explanation.ts';

export const choiceExplanations: Explanations = {
  sells: explain(
    'A sale is more than money: free tools, discounts or better ads for data count as well.',
    'The policy must say yes or no, and a wrong “no” is the costliest sentence in it.',
    ['Yes: a free booking tool may use our patients’ emails', 'No: every company only works for us'],
  ),
  saleCovers: explain(
    'Which data you speak of when you say that you do or do not sell.',
    'A “no” may hold for some data only.',
    ['all personal information', 'website visits only'],
  ),
  sharesForAds: explain(
    'Yes, if people who were on your site see your ads elsewhere because of it. A pixel of an ad company usually does that.',
    'California calls this “sharing” and lets people stop it.',
    ['Yes: the pixel of a social network is on our site', 'No: we count visits with our own tool'],
  ),
  sharingStatement: explain(
    'What you already tell people about passing data on.',
    'Candor holds it against the records.',
    ['we share with partners we trust', 'we never share'],
  ),
  saleOptOut: explain('The link, form or signal by which people say no.', 'Whoever sells or shares must offer a way.', [
    'the link “Do Not Sell or Share” in the footer',
    'a browser signal',
  ]),
  sellsOrSharesUnder16: explain(
    'Yes, only if you know that data of people under 16 is sold or shared.',
    'The policy must say whether you know of it.',
  ),
  marketingByOthers: explain(
    'Yes, if a company outside may use your list to send its own ads.',
    'The yearly Shine the Light answer hangs on it.',
    ['Never', 'Only if the person has agreed'],
  ),
  marketingByOthersStatement: explain('What you tell people about it.', 'Candor holds it against the records.', [
    'we never give lists to others',
    'you may say no at any time',
  ]),
  sensitiveBeyondPermitted: explain(
    'Sensitive data is, for example, health, exact place or ID numbers. Extra uses are ads, profiles or guesses about a person.',
    'People may then limit such uses, and the policy must say how.',
  ),
  deidentifiedPatientData: explain(
    'Patient data from which names and the like were taken out, given or sold to others.',
    'The policy must say so, and say by which method.',
  ),
  deidentificationMethods: explain(
    'HIPAA knows two ways: an expert looks at it, or a fixed list of details is taken out.',
    'The policy must name the way.',
  ),
  deidentifiedFrom: explain('Whose data it was before.', 'It shows where that data came from.', [
    'our own patients',
    'patients of our clients',
  ]),
  deidentifiedStays: explain(
    'Yes, if you keep it nameless and promise not to find out who it is.',
    'Without the promise it still counts as personal information.',
  ),
  doNotTrackResponse: explain(
    'Do Not Track is an old browser switch. Your web person knows whether the site reacts to it.',
    'A California law makes each website say what it does.',
    ['It does nothing', 'We stop counting that visit'],
  ),
  doNotTrackRemark: explain('Anything a reader should know beside that.', 'Use it for an exception.', [
    'our booking page ignores it',
    'it works in our app only',
  ]),
  othersTrackAcrossSites: explain(
    'Yes, if another company’s code on your site can follow people to other sites.',
    'The same law makes you say it.',
    ['Yes: maps, videos or ad pixels of others are on our site', 'No: nothing of others is on our site'],
  ),
  othersTrackRemark: explain('What those companies note.', 'It makes the sentence exact.', [
    'pages seen and time',
    'which ad was clicked',
  ]),
  optOutSignalResponse: explain(
    'Global Privacy Control is a switch in some browsers that says “do not sell or share my data”.',
    'Whoever sells or shares must obey it.',
    ['We obey it', 'We sell and share nothing, so nothing changes'],
  ),
  optOutSignalScope: explain(
    'Whether the signal counts for that browser only, or for the known person too.',
    'The policy must say what the signal does.',
  ),
  shineTheLightRoute: explain(
    'You may answer with a list, offer a published choice to say no, or have nothing to tell.',
    'It decides which letter people get.',
  ),
  shineTheLightContact: explain(
    'Where people can ask who got their details for ads.',
    'The law asks you to name one address, email or number.',
  ),
  shineTheLightNotice: explain(
    'You may tell your managers, post a link, or have it at hand in the office.',
    'The law knows three ways, and one must be true.',
  ),
  shineTheLightSubjectLine: explain(
    'Words that the request should have as its subject.',
    'It helps to find such mail.',
    ['Shine the Light request', 'California privacy'],
  ),
  shineTheLightFrequency: explain('How often in a year you answer the same person.', 'Once a year is enough by law.', [
    'once a year',
    'as often as they like',
  ]),
  shineTheLightFree: explain('Yes, if the person pays nothing.', 'By law the answer is free.'),
  shineTheLightPeriod: explain('Which time the answer speaks of.', 'It is the calendar year before.', [
    'the last calendar year',
    'the last twelve months',
  ]),
  shineTheLightAnswerContains: explain('What the letter tells.', 'The policy says what people can expect.', [
    'kinds of data',
    'names and addresses of companies',
  ]),
  shineTheLightEligible: explain('Who gets an answer.', 'The law speaks of customers who live in California.', [
    'customers who live in California',
    'everybody who asks',
  ]),
  shineTheLightForm: explain('How the request must look.', 'It should be no hurdle.', [
    'by letter or email',
    'no form at all',
  ]),
};

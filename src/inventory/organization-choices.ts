/** Selling, sharing, marketing, sensitive data, signals: the positions that a reader looks for first. */
import { choice, choices, text, yesNo } from './field.ts';

const sale = 'Selling and sharing';
const tracking = 'Tracking signals';

export const choiceFields = {
  sells: yesNo(
    'Sells',
    'Do you get anything in return for personal information, such as money, discounts or free tools?',
    {
      section: sale,
      gap: 'must',
      citation: 'civ-1798.140-ad',
    },
  ),
  saleCovers: text('Statement covers', 'Which data does your statement about selling cover?', { section: sale }),
  sharesForAds: yesNo('Shares for advertising', 'Do ads follow your visitors to other sites?', {
    section: sale,
    gap: 'must',
    citation: 'civ-1798.140-ah',
  }),
  sharingStatement: text('What you say about sharing', 'What do you tell people about passing data on?', {
    section: sale,
  }),
  saleOptOut: text('Way to opt out', 'How can people stop selling and sharing?', {
    section: sale,
    gap: 'must',
    citation: 'civ-1798.135',
  }),
  sellsOrSharesUnder16: yesNo(
    'Data of people under 16',
    'Do you know of data of people under 16 that is sold or shared?',
    {
      section: sale,
      gap: 'must',
      citation: 'ccr-7011-e',
    },
  ),
  marketingByOthers: choice(
    'Others’ marketing',
    'May anyone outside use customer details to advertise their own things?',
    [
      { value: 'no', label: 'No' },
      { value: 'withConsent', label: 'Only if the person agreed' },
      { value: 'unlessOptedOut', label: 'Yes, unless the person said no' },
      { value: 'yes', label: 'Yes' },
    ],
    { section: sale, gap: 'must', citation: 'civ-1798.83-a' },
  ),
  marketingByOthersStatement: text('What you say about it', 'What do you tell people about it?', { section: sale }),
  sensitiveBeyondPermitted: yesNo(
    'Sensitive data for more',
    'Do you use sensitive data for more than giving the service, security and the like?',
    {
      section: sale,
      gap: 'must',
      citation: 'civ-1798.121',
    },
  ),
  deidentifiedPatientData: choice(
    'De-identified patient data',
    'Do you sell or pass on patient data from which names were removed?',
    [
      { value: 'no', label: 'No' },
      { value: 'disclosed', label: 'We pass it on' },
      { value: 'sold', label: 'We sell it' },
      { value: 'maySellOrDisclose', label: 'It may happen: sold or passed on' },
    ],
    { section: sale, citation: 'civ-1798.140-m' },
  ),
  deidentificationMethods: choices(
    'How names were removed',
    'Which HIPAA method do you use?',
    [
      { value: 'expertDetermination', label: 'An expert’s opinion' },
      { value: 'safeHarbor', label: 'Removal of the 18 listed identifiers' },
    ],
    { section: sale },
  ),
  deidentifiedFrom: text('Made from', 'Whose data is it made from?', { section: sale }),
  deidentifiedStays: yesNo(
    'Stays de-identified',
    'Do you keep data without names in that form, and promise not to find out whom it is about?',
    {
      section: sale,
      why: 'Without this promise in public, such data still counts as personal information.',
      citation: 'civ-1798.140-m',
    },
  ),
};

export const trackingFields = {
  doNotTrackResponse: choice(
    'Do Not Track',
    'What does your website do with a browser’s Do Not Track signal?',
    [
      { value: 'honors', label: 'Honors it' },
      { value: 'ignores', label: 'Does not respond to it' },
      { value: 'partly', label: 'Honors it in part' },
    ],
    { section: tracking, gap: 'must', citation: 'bpc-22575-b-5' },
  ),
  doNotTrackRemark: text('Do Not Track, in words', 'Anything to add about it?', { section: tracking }),
  othersTrackAcrossSites: yesNo(
    'Others track across sites',
    'Can others follow your visitors over time and across sites?',
    {
      section: tracking,
      gap: 'must',
      citation: 'bpc-22575-b-6',
    },
  ),
  othersTrackRemark: text('Tracking by others, in words', 'What do they record?', { section: tracking }),
  optOutSignalResponse: choice(
    'Opt-out signal',
    'What does your website do with an opt-out signal such as Global Privacy Control?',
    [
      { value: 'honors', label: 'Treats it as an opt-out' },
      { value: 'ignores', label: 'Nothing' },
    ],
    { section: tracking, gap: 'must', citation: 'ccr-7025' },
  ),
  optOutSignalScope: choices(
    'Signal counts for',
    'For whom, or for what, does the signal count?',
    [
      { value: 'browser', label: 'The browser or device that sends it' },
      { value: 'account', label: 'The person, if you know whose browser it is' },
      { value: 'offline', label: 'Selling outside the website too' },
    ],
    { section: tracking, citation: 'ccr-7025' },
  ),
};

/** The parts of the sample policy on data: what is collected, what for, who gets it, how long it is kept. */
import type { SectionBlock } from '../../src/documents/block.ts';
import { definitions, gap, link, list, paragraph, section, strong, table, text } from './documents.ts';

/** In the order of the policy. */
export function sectionsOnData(): SectionBlock[] {
  return [collection(), sources(), website(), purposes(), recipients(), saleAndSharing(), retention()];
}

function collection(): SectionBlock {
  return section('collect', 'What we collect', [
    paragraph(
      'collect.intro',
      'In the last twelve months we collected the kinds of personal information below. The letters are those of California Civil Code section 1798.140(v)(1).',
    ),
    table(
      'collect.table',
      'Kinds of personal information',
      [
        ['Kind', 0.23],
        ['What it includes here', 0.29],
        ['Who receives it for our work', 0.24],
        ['Kept for', 0.24],
      ],
      [
        [
          'A Identifiers',
          'Name, postal address, email, telephone, website address of your device',
          'Booking, mail and billing services',
          '7 years after your last visit',
        ],
        [
          'B Customer records',
          'Signature, insurance number, last four card digits',
          'Billing service, payment service',
          '7 years after the bill is paid',
        ],
        [
          'C Protected traits',
          'Age, sex, and that you are expecting',
          'Booking service',
          '7 years after your last visit',
        ],
        ['D Commercial', 'Visits, packages and prints bought', 'Billing service', '4 years after purchase'],
        ['F Network activity', 'Pages seen, referring page, browser type', 'Website host', '13 months'],
        ['G Place', 'The town that your device’s address points to', 'Website host', '13 months'],
        [
          'H Audio, visual',
          'Front-desk camera recordings',
          'Nobody outside the office',
          [gap('period not known yet', 'R-004.period')],
        ],
        [
          'I Work',
          'Job title and references, from people who apply for work',
          'Payroll service',
          '4 years after the answer',
        ],
        ['K Inferences', 'None', 'Nobody', 'Not kept'],
        [
          'L Sensitive',
          'Health information that you give when you book; account log-in of the booking page',
          'Booking service',
          [gap('7 years after your last visit', 'R-009.period', 'suggested')],
        ],
      ],
    ),
    paragraph(
      'collect.medical',
      'Ultrasound images and the medical history that you or your physician give us are medical information. They are covered by our Notice of Privacy Practices, not by this table.',
    ),
    section('collect.not', 'What we do not collect', [
      list('collect.not.list', [
        'Fingerprints, face scans or other body measurements used to tell people apart.',
        'The exact place of your device.',
        'School records.',
      ]),
    ]),
  ]);
}

function sources(): SectionBlock {
  return section('sources', 'Where it comes from', [
    paragraph(
      'sources.intro',
      'Most of it comes from you: at the desk, by telephone and through the booking page. Your device sends some of it when you visit our website. Referring physicians send the order for the scan.',
    ),
    table(
      'sources.table',
      'Where each kind comes from',
      [
        ['Source', 0.3],
        ['How', 0.35],
        ['Kinds', 0.35],
      ],
      [
        ['You', 'At the desk, by telephone, on paper forms, through the booking page', 'A, B, C, D, H, L'],
        ['Your device', 'When it asks our website for a page', 'A, F, G'],
        ['Your physician', 'By fax or through the referral portal', 'A, C, L'],
        ['The person who gives you a gift card', 'When the card is bought', 'A, D'],
        ['People who apply for work', 'By email, and from the references they name', 'A, I'],
      ],
    ),
  ]);
}

function website(): SectionBlock {
  return section('website', 'What our website records', [
    paragraph(
      'website.intro',
      'Our website uses few cookies. You can refuse those that are not needed: choose “Cookies” at the foot of any page.',
    ),
    section('website.cookies', 'Cookies and similar means', [
      table(
        'website.cookies.table',
        'Cookies, pixels and logs',
        [
          ['Name', 0.24],
          ['Set by', 0.2],
          ['What it is for', 0.36],
          ['How long', 0.2],
        ],
        [
          ['bayline_session', 'Us', 'Keeps your place while you book', 'Until you close the page'],
          ['bayline_choice', 'Us', 'Remembers your choice about cookies', '12 months'],
          [
            'visits_v2_anonymous_identifier',
            'Pagecount Analytics',
            'Counts visits without telling people apart between sites',
            '13 months',
          ],
          ['Server log', 'Harborhost', 'Finds faults and attacks', '30 days'],
          [
            'Map on the contact page',
            'Open Street Tiles',
            'Shows the way to the studio',
            [gap('not known yet', 'T-005.period')],
          ],
        ],
      ),
    ]),
    section('website.refuse', 'How to refuse', [
      list(
        'website.refuse.list',
        [
          'Open “Cookies” at the foot of any page.',
          [
            'Choose one of these:',
            ['“Only what is needed” keeps the first two cookies of the table.', '“All” allows the visit counter too.'],
          ],
          'Close the box. Your choice holds for twelve months, on this device and in this browser.',
        ],
        true,
      ),
      paragraph('website.refuse.browser', [
        text('A browser can refuse for you. We treat the '),
        link('Global Privacy Control', 'https://globalprivacycontrol.org/'),
        text(' as a request to opt out.'),
      ]),
    ]),
  ]);
}

function purposes(): SectionBlock {
  const purpose = (name: string, kinds: string): [string, string] => [
    name,
    `We use kinds ${kinds} of the first table.`,
  ];
  return section('purposes', 'What we use it for', [
    paragraph('purposes.intro', 'We use personal information for these purposes and for no others.'),
    definitions('purposes.list', [
      purpose('Appointments', 'A, C and L'),
      purpose('Making and handing over images', 'A, B and D'),
      purpose('Billing and accounts', 'A, B and D'),
      purpose('Reminders', 'A'),
      purpose('News about our studio', 'A, and only when you asked for it'),
      purpose('Safety of the building', 'H'),
      purpose('Keeping the website working', 'F and G'),
      purpose('Hiring', 'A and I'),
    ]),
    paragraph(
      'purposes.limits',
      'We do not use health information to offer you anything, and we make no decision about you by computer alone. When a new purpose comes up that does not fit with those above, we tell you first and ask you where the law says so.',
    ),
  ]);
}

function recipients(): SectionBlock {
  const rows: [string, string, string, string][] = [
    ['Harborbook', 'Service provider', 'Runs the booking page and the calendar', 'A, C, D, L'],
    ['Billwell', 'Service provider', 'Prints and sends bills, keeps the accounts', 'A, B, D'],
    ['Cardlane Payments', 'Service provider', 'Takes card payments at the desk and online', 'A, B'],
    ['Harborhost', 'Service provider', 'Runs the computers behind our website', 'A, F, G'],
    ['Pagecount Analytics', 'Service provider', 'Counts visits to the website', 'F, G'],
    ['Lettera Mail', 'Service provider', 'Sends reminders and news', 'A'],
    ['Coastline Shredding', 'Contractor', 'Destroys paper', 'A, B, D'],
    ['Northpoint IT', 'Contractor', 'Repairs our computers', 'All kinds, when a repair needs it'],
    ['Your physician', 'Person you name', 'Receives the images if you wish', 'A, L'],
    ['Tax office, courts, police', 'Authority', 'Where the law tells us to', 'What the law asks for'],
  ];
  return section('recipients', 'Who receives it', [
    paragraph(
      'recipients.intro',
      'These are the people and companies outside our studio that received personal information in the last twelve months. Service providers and contractors may use it for our work only; a contract says so.',
    ),
    table(
      'recipients.table',
      'Recipients',
      [
        ['Recipient', 0.24],
        ['Role', 0.18],
        ['What for', 0.34],
        ['Kinds', 0.24],
      ],
      rows,
    ),
    table(
      'recipients.agreements',
      'Contracts with service providers and contractors',
      [
        ['Recipient', 0.26],
        ['Contract', 0.36],
        ['Since', 0.18],
        ['What it forbids', 0.2],
      ],
      rows
        .slice(0, 8)
        .map(([name], index) => [
          name,
          index === 7
            ? [gap('contract not known yet', 'V-008.agreement')]
            : 'Service terms with the California clauses',
          index === 7 ? '' : `January ${String(index + 2)}, 2025`,
          { lines: ['Selling', 'Any other use', 'Mixing with other data'] },
        ]),
    ),
  ]);
}

function saleAndSharing(): SectionBlock {
  return section('sale', 'Sale and sharing', [
    paragraph('sale.none', [
      strong('We do not sell personal information, and we do not share it for advertising across other sites.'),
      text(
        ' We have not done so in the last twelve months, and we know of no sale of information about people under 16.',
      ),
    ]),
    table(
      'sale.lists',
      'The last twelve months at a glance',
      [
        ['Kind', 0.34],
        ['Sold or shared', 0.22],
        ['Disclosed for our work', 0.44],
      ],
      [
        ['A Identifiers', 'No', 'Booking, billing, payment, mail, hosting and repair services'],
        ['B Customer records', 'No', 'Billing and payment services'],
        ['C Protected traits', 'No', 'Booking service'],
        ['D Commercial', 'No', 'Billing service'],
        ['F Network activity', 'No', 'Website host, visit counter'],
        ['G Place', 'No', 'Website host, visit counter'],
        ['H Audio, visual', 'No', 'None'],
        ['I Work', 'No', 'Payroll service'],
        ['L Sensitive', 'No', 'Booking service'],
      ],
    ),
  ]);
}

function retention(): SectionBlock {
  const rows: [string, string, string, string][] = [
    ['Booking records', '7 years', 'Your last visit', 'Deleted from the calendar'],
    ['Bills and payments', '7 years', 'The bill is paid', 'Deleted; paper is shredded'],
    ['Purchases', '4 years', 'The purchase', 'Deleted'],
    ['Letters and email', '3 years', 'The last letter', 'Deleted'],
    ['News list', 'As long as you are on it', 'You leave the list', 'Deleted within 10 days'],
    ['Server log', '30 days', 'The visit', 'Overwritten'],
    ['Visit counter', '13 months', 'The visit', 'Deleted by the service'],
    ['Applications for work', '4 years', 'Our answer', 'Deleted; paper is shredded'],
    ['Requests about this policy', '24 months', 'Our answer', 'Deleted'],
  ];
  return section('retention', 'How long we keep it', [
    paragraph('retention.intro', 'We keep each kind only as long as we need it or the law tells us to.'),
    table(
      'retention.table',
      'Periods',
      [
        ['What', 0.28],
        ['How long', 0.22],
        ['Counted from', 0.24],
        ['Then', 0.26],
      ],
      [...rows, ['Camera recordings', [gap('period not known yet', 'R-004.period')], 'The recording', 'Overwritten']],
    ),
  ]);
}

/** The parts of the sample policy on what people may ask, and how. */
import type { SectionBlock } from '../../src/documents/block.ts';
import { definitions, link, list, paragraph, section, strong, table, text } from './documents.ts';

export const email = link('privacy@bayline.example', 'mailto:privacy@bayline.example');
export const telephone = link('800-555-0142', 'tel:+18005550142');

/** In the order of the policy. */
export function sectionsOnRights(): SectionBlock[] {
  return [rights(), howToAsk(), children(), doNotTrack(), security(), shineTheLight(), changesToPolicy(), contact()];
}

function rights(): SectionBlock {
  return section('rights', 'Your rights', [
    paragraph('rights.intro', 'If you live in California you may ask us for any of these. Nobody pays for asking.'),
    list('rights.list', [
      [strong('Know.'), text(' Which kinds we collected, where from, what for and to whom we gave them; and a copy.')],
      [strong('Delete.'), text(' What we collected from you, unless the law lets us or tells us to keep it.')],
      [strong('Correct.'), text(' What is wrong, taking into account what it is used for.')],
      [
        strong('Opt out.'),
        text(' Of sale and sharing. There is nothing to opt out of today; your wish is kept in case that changes.'),
      ],
      [strong('Limit.'), text(' Our use of sensitive information to what you came for. We use it for nothing else.')],
      [
        strong('Be treated the same.'),
        text(' We do not refuse service, change a price or give worse service because you used a right.'),
      ],
    ]),
    paragraph('rights.staff', [
      text('People who work for us, or want to, have the same rights. Their data are covered by '),
      link('the policy for staff and applicants', '#staff'),
      text(', which we hand out with the application form.'),
    ]),
  ]);
}

function howToAsk(): SectionBlock {
  return section('ask', 'How to ask', [
    list(
      'ask.steps',
      [
        [
          [text('Reach us in the way you like best:')],
          [
            [text('by email: '), email],
            [text('by telephone, free of charge: '), telephone, text(', Monday to Friday, 9 to 5')],
            [text('on our website: '), link('bayline.example/privacy', 'https://bayline.example/privacy')],
            [text('at the desk, on paper')],
          ],
        ],
        'Tell us what you want, and what we need to find your records: your name and the month of a visit are mostly enough.',
        'We check that it is you. We compare what you tell us with what we hold. For a copy of sensitive records we ask for three matching details and a signed statement.',
        'We say within 10 business days that we have your request, and answer within 45 days. If we need 45 days more, we write and say why.',
      ],
      true,
    ),
    section('ask.agent', 'Somebody else may ask for you', [
      paragraph(
        'ask.agent.text',
        'A person you trust may ask in your place. That person shows us a paper that you signed, or a power of attorney. We may still ask you to confirm that it is your wish.',
      ),
    ]),
    section('ask.no', 'When we say no', [
      paragraph(
        'ask.no.text',
        'If we cannot do what you ask, we tell you why in plain words. You can ask the owner of the studio to look at it again; you get an answer within 30 days.',
      ),
    ]),
  ]);
}

function children(): SectionBlock {
  return section('children', 'Children', [
    paragraph(
      'children.text',
      'Our services and our website are made for adults. We do not knowingly collect information from children under 13 on our website. If a child has sent us something, a parent can write to us and we delete it.',
    ),
    paragraph(
      'children.removal',
      'If you are under 18, live in California and have an account with us, you can ask us to take down what you posted yourself. Copies that others made may remain.',
    ),
  ]);
}

function doNotTrack(): SectionBlock {
  return section('dnt', 'Do Not Track', [
    paragraph(
      'dnt.text',
      'Some browsers can send a “Do Not Track” signal. There is no common rule for it, and our website does not change when it gets one. No other company follows you from our website to others over time.',
    ),
  ]);
}

function security(): SectionBlock {
  return section('security', 'Where it is kept, and how safely', [
    paragraph(
      'security.text',
      'Records are kept in the United States: on paper in a locked room, and with the services named above. Computers ask for a password and a code. Only people who need a record for their work can open it. If something goes wrong that could harm you, we tell you without delay.',
    ),
    table(
      'security.table',
      'Places',
      [
        ['Place', 0.3],
        ['What is there', 0.4],
        ['Who can open it', 0.3],
      ],
      [
        ['Locked room', 'Paper forms, signed consents', 'Front desk, owner'],
        ['Booking service', 'Calendar, contact details, notes on the visit', 'Front desk, sonographers'],
        ['Billing service', 'Bills, payments', 'Owner, bookkeeper'],
        ['Image computer', 'Ultrasound images', 'Sonographers'],
        ['Camera recorder', 'Recordings of the entrance', 'Owner'],
      ],
    ),
  ]);
}

function shineTheLight(): SectionBlock {
  return section('shine', 'Your California Privacy Rights', [
    paragraph('shine.text', [
      text(
        'California Civil Code section 1798.83 lets you ask once a year which personal information we gave to others for their own direct marketing. ',
      ),
      strong('We gave none.'),
      text(' To ask all the same, write “California Privacy Rights” to '),
      email,
      text('.'),
    ]),
  ]);
}

function changesToPolicy(): SectionBlock {
  return section('changes', 'Changes', [
    paragraph(
      'changes.text',
      'We look at this policy at least every twelve months. The date under the title says when it was last looked at. When something important changes we say so on the first page of our website for 30 days before it holds.',
    ),
    list('changes.list', [
      'Version 5, December 1, 2026: new booking service; periods for the server log.',
      'Version 4, December 1, 2025: visit counter without cookies from others.',
      'Version 3, January 15, 2025: new address.',
    ]),
  ]);
}

function contact(): SectionBlock {
  return section('contact', 'How to reach us', [
    definitions('contact.list', [
      ['Mail', 'Bayline Imaging Studio, Privacy, 1200 Harbor Street, Ventura, California 93001'],
      ['Email', [email]],
      ['Telephone', [telephone, text(', free of charge')]],
      ['Who answers', 'Dana Ortiz, office manager'],
    ]),
    paragraph('contact.formats', 'You can have this policy in large print or read to you. Ask at the desk or call.'),
  ]);
}

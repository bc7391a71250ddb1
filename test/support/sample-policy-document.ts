/** A policy of about ten pages, as the composer might write it for a made-up imaging studio. For tests of printers. */
import type { Document, SectionBlock } from '../../src/documents/block.ts';
import { definitions, documentOf, link, paragraph, section, strong, text } from './documents.ts';
import { sectionsOnData } from './sample-policy-on-data.ts';
import { email, sectionsOnRights, telephone } from './sample-policy-on-rights.ts';

/** The policy; `changes` replaces parts of it. It has every kind of block and run, gaps, links and long tables. */
export function samplePolicyDocument(changes: Partial<Document> = {}): Document {
  return documentOf([summary(), whoWeAre(), ...sectionsOnData(), ...sectionsOnRights()], changes);
}

function summary(): SectionBlock {
  return section('summary', 'This policy on one page', [
    definitions('summary.points', [
      [
        'What we collect',
        'Your contact details, visit and payment records, ultrasound images, and how our website is used.',
      ],
      ['What for', 'To make and keep your appointment, to bill, and to send reminders and the news you ask for.'],
      ['Who receives it', 'Companies that work for us, and your physician if you wish.'],
      ['Do we sell it?', 'No. We do not share it for advertising on other sites either.'],
      ['How long we keep it', [text('As long as '), link('the table of periods', '#retention.table'), text(' says.')]],
      [
        'Your rights',
        [
          text('See, correct, delete, and more: '),
          link('your rights', '#rights'),
          text('. Write to '),
          email,
          text(' or call '),
          telephone,
          text('.'),
        ],
      ],
    ]),
  ]);
}

function whoWeAre(): SectionBlock {
  return section('who', 'Who we are', [
    paragraph(
      'who.office',
      'Bayline Imaging Studio (“we”) makes keepsake ultrasound images for expecting families at 1200 Harbor Street in Ventura, California. This policy covers our studio, our website and our telephone line. It speaks of the twelve months before November 21, 2026.',
      ['O-001.name', 'O-001.addresses'],
    ),
    paragraph('who.voluntary', [
      text(
        'Some of what follows is asked for by the California Consumer Privacy Act. We are smaller than the businesses that must follow that law. ',
      ),
      strong('We give these rights to everybody all the same.'),
    ]),
    paragraph(
      'who.medical',
      'Medical information about you is covered by a separate Notice of Privacy Practices, which hangs at the front desk.',
    ),
  ]);
}

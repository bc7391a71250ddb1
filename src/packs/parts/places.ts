/** Where several blocks keep their data. */
import type { OfficeTerms } from '../pack-block.ts';
import { suggest, type Suggestion } from '../suggestion.ts';

export const website = suggest('system', { name: 'Website', kind: 'website', operatedBy: 'vendor' });

export const mailboxes = suggest('system', { name: 'Mailboxes', kind: 'messaging', operatedBy: 'vendor' });

/** The calendar, in the office's own word for it. */
export function bookingSystem({ bookingSoftware }: OfficeTerms): Suggestion {
  const name = bookingSoftware.charAt(0).toUpperCase() + bookingSoftware.slice(1);
  return suggest('system', { name, kind: 'application', operatedBy: 'vendor' });
}

const healthRecord = suggest('system', {
  name: 'Electronic health record (EHR)',
  kind: 'clinical',
  operatedBy: 'vendor',
});

/** Where the office keeps patients' charts. */
export function chartSystem({ chart }: OfficeTerms): Suggestion {
  return chart?.system ?? healthRecord;
}

export const dentalSoftware = suggest('system', {
  name: 'Dental practice software',
  kind: 'clinical',
  operatedBy: 'vendor',
});

export const cabinet = suggest('system', {
  name: 'Locked cabinet',
  kind: 'paper',
  operatedBy: 'us',
  locations: ['the United States'],
});

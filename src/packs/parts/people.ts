/** Groups of people that most offices have data about. The people an office serves are in its own terms. */
import { suggest } from '../suggestion.ts';

export const websiteVisitors = suggest('personGroup', {
  name: 'Website visitors',
  printed: 'people who visit our website',
  kind: 'visitors',
  direct: true,
});

export const callersAndWriters = suggest('personGroup', {
  name: 'People who write or call',
  printed: 'people who write to us or call us',
  kind: 'visitors',
  direct: true,
});

export const newsletterReaders = suggest('personGroup', {
  name: 'Newsletter readers',
  printed: 'people who read our newsletter',
  kind: 'prospects',
  direct: true,
});

export const staff = suggest('personGroup', {
  name: 'Staff',
  printed: 'people who work for us or used to',
  kind: 'staff',
  direct: true,
});

export const applicants = suggest('personGroup', {
  name: 'Applicants',
  printed: 'people who apply for a job with us',
  kind: 'applicants',
  direct: true,
});

export const referringOffices = suggest('personGroup', {
  name: 'Referring offices',
  printed: 'people at the offices that refer to us',
  kind: 'businessContacts',
  direct: true,
});

/** What most offices use data for. Each name can follow “to”. */
import { none } from '../../inventory/answer.ts';
import type { OfficeTerms } from '../pack-block.ts';
import { suggest, type Suggestion } from '../suggestion.ts';

/** Booking, in the office's own word for it. */
export function book({ visit: [, several] }: OfficeTerms): Suggestion {
  return suggest('purpose', {
    name: `book ${several} and remind you of them`,
    businessPurpose: 'bp-performing-services',
    commercial: false,
  });
}

export const giveCare = suggest('purpose', {
  name: 'give you care and keep your chart',
  businessPurpose: 'bp-performing-services',
  commercial: false,
});

export const serve = suggest('purpose', {
  name: 'give you the service you ask for',
  businessPurpose: 'bp-performing-services',
  commercial: false,
});

export const takePayment = suggest('purpose', {
  name: 'take payment and keep our books',
  businessPurpose: 'bp-performing-services',
  commercial: false,
});

export const billPlans = suggest('purpose', {
  name: 'bill your health plan',
  businessPurpose: 'bp-performing-services',
  commercial: false,
});

export const answerQuestions = suggest('purpose', {
  name: 'answer questions and requests',
  businessPurpose: 'bp-performing-services',
  commercial: false,
});

/** Writing to people about oneself, in the office's own word for it. */
export function tellNews(terms: OfficeTerms): Suggestion {
  return suggest('purpose', {
    name: `tell you about ${newsOf(terms)}`,
    businessPurpose: 'bp-advertising-marketing',
    commercial: true,
  });
}

/** What the office writes about when it writes about itself. */
export function newsOf({ news }: OfficeTerms): string {
  return news ?? 'our own news and offers';
}

export const runWebsite = suggest('purpose', {
  name: 'run our website and keep it safe',
  businessPurpose: 'bp-security-integrity',
  commercial: false,
});

export const countVisits = suggest('purpose', {
  name: 'count visits and make our website better',
  businessPurpose: 'bp-quality-safety',
  commercial: false,
});

/** Ads that follow people to other sites are no business purpose of the law. */
export const advertise = suggest('purpose', {
  name: 'show our ads on other websites and apps',
  businessPurpose: none,
  commercial: true,
});

export const keepSafe = suggest('purpose', {
  name: 'keep people, rooms and equipment safe',
  businessPurpose: 'bp-security-integrity',
  commercial: false,
});

export const runComputers = suggest('purpose', {
  name: 'keep our computers running and safe',
  businessPurpose: 'bp-security-integrity',
  commercial: false,
});

export const employ = suggest('purpose', {
  name: 'hire, employ and pay people',
  businessPurpose: 'bp-performing-services',
  commercial: false,
});

/** None of the eight business purposes speaks of duties and claims. */
export const comply = suggest('purpose', {
  name: 'do what the law asks and settle claims',
  businessPurpose: none,
  commercial: false,
});

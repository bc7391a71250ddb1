/** "Posts, public areas and testimonials": what others can see, and how a testimonial is withdrawn. */
import { isYes } from '../../inventory/answer.ts';
import type { ParagraphBlock, SectionBlock } from '../block.ts';
import { say, strong, words } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { item, list, paragraph, section } from './blocks.ts';
import { contactReference } from './addresses.ts';
import { refFact, wordedFact, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { cellFact, rowsOf } from './rows.ts';

/** "Posts, public areas and testimonials". */
export function postsSection(context: PolicyContext): SectionBlock | undefined {
  const { organization } = context;
  const path = `${organization.id}.publicAreas`;
  const areas = rowsOf(organization.publicAreas).map((row) => {
    const at = `${path}.${row.key}`;
    const feature = cellFact(row.feature, `${at}.feature`, path) ?? words('A public place', path);
    const visibleTo = cellFact(row.visibleTo, `${at}.visibleTo`, path);
    const warning = cellFact(row.warning, `${at}.warning`, path);
    return item({ rule: 'posts.area', of: `${organization.id}.${row.key}` }, [
      strong(feature),
      visibleTo && say`Who can see what you post: ${visibleTo}`,
      warning && say`Please note: ${warning}`,
    ]);
  });
  return section({ rule: 'posts' }, 'Posts, public areas and testimonials', [
    list({ rule: 'posts.areas' }, areas),
    testimonials(context),
  ]);
}

function testimonials(context: PolicyContext): ParagraphBlock | undefined {
  const { organization } = context;
  const where = wordedFact(organization, 'testimonialsPublishedOn', insideSentence);
  const basis = wordedFact(organization, 'testimonialsBasis', insideSentence);
  const also = wordedFact(organization, 'testimonialsAlso', insideSentence);
  const name = yesNoFact(organization, 'testimonialsNameShown', {
    yes: 'Your name may stand beside it',
    no: 'Your name is not shown',
  });
  const used = where !== undefined || also !== undefined || isYes(organization.testimonialsNameShown);
  const withdraw = refFact(organization, 'testimonialsWithdrawContact', (id) => contactReference(context, id));
  return paragraph({ rule: 'posts.testimonials' }, [
    where && say`We publish what customers say about us here: ${where}`,
    also && say`We also publish: ${also}`,
    used ? name : undefined,
    basis && say`On what basis: ${basis}`,
    withdraw && say`Where to turn to change or withdraw a testimonial: ${withdraw}`,
  ]);
}

/** Children, minors' posts, public areas, testimonials. */
import { count, ref, rows, text, texts, yesNo } from './field.ts';

const children = 'Children';
const posts = 'Posts and testimonials';

export const childrenFields = {
  childrenMinimumAge: count('Age limit', 'Below which age do you not knowingly collect data?', {
    section: children,
    gap: 'must',
    citation: 'coppa',
  }),
  childrenDirected: yesNo('Directed to children', 'Is the website or app made for children?', {
    section: children,
    gap: 'should',
    citation: 'coppa',
  }),
  childrenKnowingCollection: yesNo(
    'Knowing collection',
    'Do you knowingly collect data of children who are younger than the age you state?',
    {
      section: children,
      gap: 'should',
      citation: 'coppa',
    },
  ),
  childrenAction: text('What you do then', 'What do you do when you learn of such data?', { section: children }),
  childrenReportContact: ref('Where to report', 'Where can people report it?', 'contact', {
    section: children,
    gap: 'should',
  }),
  childrenParents: text('Parents', 'What part do parents have?', { section: children }),
  minorsRemovalWho: text('Removal of posts: who', 'Who under 18 may ask you to remove posts?', {
    section: children,
    citation: 'bpc-22581',
  }),
  minorsRemovalRequires: texts('Removal of posts: what to send', 'What must the request hold?', { section: children }),
  minorsRemovalContact: ref('Removal of posts: contact', 'Where does the request go?', 'contact', {
    section: children,
    citation: 'bpc-22581',
  }),
  minorsRemovalResult: text('Removal of posts: result', 'What happens then?', { section: children }),
  minorsRemovalLimit: text('Removal of posts: limits', 'What can you not remove?', { section: children }),
};

export const peopleFields = {
  publicAreas: rows(
    'Places where posts are visible',
    'Where can people post things that others see?',
    {
      feature: text('Place', 'Which part of the site or app?'),
      visibleTo: text('Seen by', 'Who sees it?'),
      warning: text('Warning', 'What do you warn of?'),
    },
    { section: posts },
  ),
  testimonialsPublishedOn: text('Testimonials', 'Where do you publish testimonials?', { section: posts }),
  testimonialsNameShown: yesNo('Name shown', 'Is the person’s name shown?', { section: posts }),
  testimonialsBasis: text('Testimonials: basis', 'On what basis, such as consent?', { section: posts }),
  testimonialsAlso: text('Other stories', 'Do you publish other customer stories?', { section: posts }),
  testimonialsWithdrawContact: ref(
    'Testimonials: to withdraw',
    'Where can a person change or withdraw one?',
    'contact',
    { section: posts },
  ),
};

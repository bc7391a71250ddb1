/** Website: running it, counting visits, what others put on it. */
import { emailAddress, fullName } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { callersAndWriters, websiteVisitors } from '../parts/people.ts';
import { runBy } from '../parts/place-part.ts';
import { mailboxes, website } from '../parts/places.ts';
import { advertise, answerQuestions, book, countVisits, runWebsite } from '../parts/purposes.ts';
import { counter, outsider, vendor } from '../parts/recipient-part.ts';
import { bookingCompany, websiteHost } from '../parts/recipients.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';

const browser = data('browser-type');
const ipAddress = data('ip-address');
const pages = data('pages-viewed');
const cookie = data('cookie-id');
const inBrowser = 'you can block it in your browser';

export const runningWebsite: PackBlock = {
  id: 'website',
  room: 'website',
  name: 'Website',
  ask: () => 'Do you have a website?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Running the website', occasion: 'when you visit our website' },
      people: [websiteVisitors],
      data: [ipAddress, browser, pages, cookie],
      sources: [
        { name: 'Your browser or phone', kind: 'automatic', category: 'source-automatic', channels: ['our website'] },
      ],
      purposes: [runWebsite],
      systems: [website],
      trackers: [
        {
          technology: 'Session cookie',
          trackerClass: 'necessary',
          setBy: 'us',
          records: [cookie],
          control: `${inBrowser}; parts of the site may then stop working`,
        },
        {
          technology: 'Server log',
          trackerClass: 'necessary',
          setBy: 'us',
          records: [ipAddress, browser, pages],
          control: 'it cannot be switched off',
        },
      ],
      goesTo: [{ name: 'Website hosting', to: websiteHost }],
      keep: [
        keep('ret-web-logs', { name: 'Website logs', of: [ipAddress, browser], startsAt: 'the visit' }),
        keep('ret-analytics', { name: 'Cookies and pages viewed', of: [pages, cookie], startsAt: 'the visit' }),
      ],
    }),
};

const area = data('approximate-location');

export const visitCounting: PackBlock = {
  id: 'analytics',
  room: 'website',
  name: 'Website analytics',
  ask: () => 'Does a tool count who visits your website?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Counting visits', occasion: 'when you visit our website' },
      people: [websiteVisitors],
      data: [cookie, pages, area],
      sources: [{ name: 'The visit counter in your browser', kind: 'automatic', category: 'source-automatic' }],
      purposes: [countVisits],
      systems: [website],
      trackers: [
        {
          technology: 'Website analytics script',
          trackerClass: 'analytics',
          setBy: 'others',
          setByName: 'our website analytics company',
          by: analyticsCompany,
          control: inBrowser,
        },
      ],
      goesTo: [{ name: 'Website analytics', to: analyticsCompany, kind: 'tracker' }],
      keep: [keep('ret-analytics', { name: 'Website analytics', startsAt: 'the visit' })],
    }),
};

const analyticsCompany = counter('website analytics company', 'counts visits to our website');

export const bookingWidget: PackBlock = {
  id: 'booking-widget',
  room: 'website',
  name: 'Online booking',
  ask: ({ visit: [one] }) => `Is there a box on your website in which people book a ${one}?`,
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Online booking', occasion: `when you book a ${terms.visit[0]} on our website` },
      people: [websiteVisitors],
      data: [cookie, ipAddress],
      sources: [{ name: 'The booking page in your browser', kind: 'automatic', category: 'source-automatic' }],
      purposes: [book(terms)],
      systems: [website],
      trackers: [
        {
          technology: 'Online booking widget',
          trackerClass: 'functional',
          setBy: 'others',
          setByName: `our ${terms.bookingSoftware} company`,
          by: bookingCompany(terms),
          control: `${inBrowser}; you can then book by phone`,
        },
      ],
      goesTo: [{ name: 'Online booking', to: bookingCompany(terms), kind: 'tracker' }],
      keep: [keep('ret-web-logs', { name: 'Data of the booking page', startsAt: 'the visit' })],
    }),
};

const pixelData = data('pixel-data');
const adNetwork = outsider('advertising or social network', 'recipient-ad-networks', 'shows our ads to people');

/** Whether a pixel is there, and what the network does with its data, only the office can find out. */
export const adPixel: PackBlock = {
  id: 'ad-pixel',
  room: 'website',
  name: 'Advertising pixel',
  ask: () => 'Has anybody put a pixel of a social or advertising network on your website?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Advertising on other websites', occasion: 'when you visit our website' },
      people: [websiteVisitors],
      data: [pixelData, cookie, pages],
      sources: [{ name: 'The pixel in your browser', kind: 'automatic', category: 'source-automatic' }],
      purposes: [advertise],
      systems: [website],
      trackers: [
        {
          technology: 'Advertising pixel',
          trackerClass: 'advertising',
          setBy: 'others',
          setByName: 'an advertising or social network',
          by: adNetwork,
          control: inBrowser,
        },
      ],
      goesTo: [{ name: 'Pixel of the advertising network', to: adNetwork, kind: 'tracker' }],
      keep: [keep('ret-analytics', { name: 'Data from the pixel', startsAt: 'the visit' })],
    }),
};

const formMessage = data('contact-form-message');

export const contactForm: PackBlock = {
  id: 'contact-form',
  room: 'website',
  name: 'Contact form',
  ask: () => 'Can people write to you through a form on your website?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Contact form', occasion: 'when you write to us through our website' },
      people: [callersAndWriters],
      data: [fullName, emailAddress, formMessage],
      sources: [
        { name: 'You, in our contact form', kind: 'person', category: 'source-consumer', channels: ['our website'] },
      ],
      purposes: [answerQuestions],
      systems: [website, mailboxes],
      goesTo: [{ name: 'Messages through the website', to: websiteHost }],
      keep: [
        keep('ret-email-mailboxes', {
          name: 'Messages through the website',
          of: [formMessage],
          startsAt: 'the message',
        }),
        keepWhile('as long as we keep what you wrote', {
          name: 'Contact details of people who write to us',
          of: [fullName, emailAddress],
        }),
      ],
    }),
};

const chats = data('chat-transcripts');

export const websiteChat: PackBlock = {
  id: 'chat',
  room: 'website',
  name: 'Chat',
  ask: () => 'Is there a chat window on your website?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Chat', occasion: 'when you use the chat on our website' },
      people: [websiteVisitors],
      data: [chats, cookie],
      sources: [
        { name: 'You, in the chat', kind: 'person', category: 'source-consumer', gives: [chats] },
        { name: 'The chat window in your browser', kind: 'automatic', category: 'source-automatic', gives: [cookie] },
      ],
      purposes: [answerQuestions],
      systems: [runBy(chatCompany, 'Chat service', 'messaging')],
      trackers: [
        {
          technology: 'Chat window',
          trackerClass: 'functional',
          setBy: 'others',
          setByName: 'our chat company',
          by: chatCompany,
          control: `${inBrowser}; you can then write or call`,
        },
      ],
      goesTo: [{ name: 'Chat', to: chatCompany }],
      keep: [
        keep('ret-email-mailboxes', { name: 'Chats', of: [chats], startsAt: 'the chat' }),
        keep('ret-analytics', { name: 'Cookies of the chat', of: [cookie], startsAt: 'the visit' }),
      ],
    }),
};

const chatCompany = vendor('chat company', 'recipient-communications', 'runs the chat on our website');

/** Upper and lower case where an office's own words meet our sentences. */

/**
 * First words that keep their capital inside a sentence although they look like any other word: names of companies and
 * products that offices use, places, peoples, days and months.
 */
const names = new Set(
  (
    'Adobe Amazon Android Apple Bing Bluetooth Calendly Canva Chrome Cloudflare Criteo Dropbox Facebook Firefox Google ' +
    'Gravatar Hotjar Instagram Intercom Jotform Klaviyo Mailchimp Mailgun Matomo Medicaid Medicare Meta Microsoft Mixpanel ' +
    'Nextdoor Oracle Outlook Pinterest Plausible Reddit Safari Salesforce Segment Shopify Skype Slack Snapchat Spotify ' +
    'Square Squarespace Stripe Telegram Twilio Twitter Typeform Venmo Vimeo Weave Windows Wix Yahoo Yelp Zapier Zendesk ' +
    'Zocdoc Zoom America American Asia Asian Australia California Californian Californians Canada Canadian China Chinese ' +
    'English Europe European France French German Germany Hispanic India Indian Ireland Japan Japanese Jewish Korean ' +
    'Latino Mexican Mexico Muslim Nevada Oregon Spanish Texas Vietnamese January February March April June July August ' +
    'September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter ' +
    'Thanksgiving Mr Mrs Ms Dr'
  ).split(' '),
);

/**
 * The text as it stands inside a sentence: its first letter becomes small, unless the first word is a name or an
 * abbreviation: it has a second capital or a digit, stands in the list of names, or a word with a capital follows it.
 */
export function insideSentence(text: string): string {
  const [first = ''] = /^\S+/.exec(text) ?? [];
  const [letters = ''] = /^\p{L}+/u.exec(first) ?? [];
  const isTitle = /^Shine the Light\b/.test(text);
  const hasMoreCapitals = /[\p{Lu}\d]/u.test(first.slice(1));
  const nameFollows = /^\S+\s+\p{Lu}/u.test(text);
  if (letters === '' || isTitle || hasMoreCapitals || nameFollows || names.has(letters) || letters === 'I') return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with a capital first letter, as a sentence or a table cell begins. A web address or `iPhone` stays as it is. */
export function capitalized(text: string): string {
  const start = text.charAt(0);
  if (start === start.toUpperCase()) return text;
  const [first = ''] = /^\S+/.exec(text) ?? [];
  if (/\p{Ll}\p{Lu}|@|\p{L}\.\p{L}|:\/\//u.test(first)) return text;
  return start.toUpperCase() + text.slice(1);
}

/** `a` or `an` before the text, by its first letter. */
export function withArticle(text: string): string {
  if (/^(?:an?|the|our) /i.test(text)) return text;
  return `${/^[aeiou]/i.test(text) && !/^(?:uni|use|one|eu)/i.test(text) ? 'an' : 'a'} ${text}`;
}

/** Upper and lower case where an office's own words meet our sentences. */

/**
 * First words that may lose their capital inside a sentence. Any other word keeps it, because it may be a name:
 * `Mailing address` becomes `mailing address`, `Google Analytics` stays.
 */
const plainFirstWords = new Set(
  (
    'a about access accident account action activity activities ad address administration administrative advertiser ' +
    'advertisers advertising affiliate affiliated affiliates age agencies agency agent agents aggregate aggregated alias ' +
    'all allergies allergy an analysis analytics analyze and announce answer answers any app apply appointment ' +
    'appointments approximate area ask at audio audit audits authorities authority automatic background bank before ' +
    'billing biometric birth bookkeeping book booking bookings break browser browsers browsing build bill business buyer ' +
    'buyers buying call calls camera cameras card cards career cell certificate chart charts chat chats check checks ' +
    'children city claim claims click clicks clickstream client clients clinical clothing collect collection comment ' +
    'comments communicate communication companies company complaint complaints complete comply computer conduct confirm ' +
    'contact contacts content contest contests contractor contractors contracts cookie cookies copies copy country ' +
    'county court courts create credit criminal crash customer customers data date dates debit decide delete deliver ' +
    'deliveries delivery demographic demographics describe design detect develop device devices diagnosis digital direct ' +
    'directory disability discount discounts doctor doctors document documents driver driver’s download education ' +
    'educational elderly email emails emergency employee employees employer employers employment enforce entries ethnic ' +
    'equipment error errors ethnicity events every evidence examine expense face family fax feature features feedback ' +
    'fill financial find fingerprint first fix follow form forms former forum forums friends front fulfill full gather ' +
    'gender general genetic get gift give group guests guard guardians guesses hardware health help histories history home host ' +
    'hosting household households how hours identification identifiers identify identity image images improve income ' +
    'industry inference inferences information insurance insurer insurers interaction interactions interest interests ' +
    'internal internet investigate investigators invoice invoices investors job keep known lab language law lawyer lawyers ' +
    'learn legal lenders let letter letters license list location locations locked log login logs mail mailbox mailboxes mailing maintain ' +
    'maintenance make manage management marital market marketing measure media medical medication medications medicines ' +
    'meet meeting member members membership memberships message messages military minor minors mobile model money ' +
    'monitor mother name names national network neighbors newsletter newsletters next notes notice notices notify number ' +
    'numbers occupation offer offers office offices online open operate operating operations optimize order orders other ' +
    'others our outside owner owners page pages parent parents partner partners party passport password passwords past ' +
    'patient patients pay payment payments payroll people perform performance personal personalize personalized phone ' +
    'photo photograph photographs photos physical physician physicians picture pictures place plan platform police policy ' +
    'position post postal posts practice precise preferences pregnancy prepare prescription prescriptions prevent pricing ' +
    'previous print prior private process processing product products professional profession professionals profile ' +
    'profiles promote promotion promotional promotions protect protected prove provide provider providers public ' +
    'publish purchase purchases questions race rating ratings read reason receive receipts recognize record recordings ' +
    'records recover reference references referral referring refund refunds regional register registered registration ' +
    'regulators relationship relatives religion reminder reminders remember reply replies report reports request requests ' +
    'research resolve respond response result results resume return review reviews run safety salary sale sales scan ' +
    'scans schedule scheduling school screen script scripts search searches secure security see sell send serve server service services ' +
    'session settings sex sexual share ship shipping show sign signature signatures site size skills small social ' +
    'software some spouse staff state statistical statistics stop storage store street study subcontractors subscriber ' +
    'subscribers subscription subscriptions subsidiaries supplier suppliers supply support survey surveys symptoms system ' +
    'systems take target tax taxes technical technologies technology telephone test tests text the their third time times ' +
    'title to track traffic train training transaction transactions transfer travel treat treatment treatments trends ' +
    'trusted type types ultrasound understand unique update updates usage use used user username usernames users vehicle ' +
    'vendor vendors verify video videos view viewing visit visitor visitors visits voice warn warranty we web website ' +
    'websites weight what when where which who work worker workers write written year you your zip'
  ).split(' '),
);

/** The text as it stands inside a sentence: a plain first word loses its capital, names and abbreviations keep theirs. */
export function insideSentence(text: string): string {
  const [first = ''] = /^[\p{L}’']+/u.exec(text) ?? [];
  const lower = first.toLowerCase();
  const isPlain = first.slice(1) === lower.slice(1) && (plainFirstWords.has(lower) || isPlainByForm(text, lower));
  return isPlain ? lower + text.slice(first.length) : text;
}

/** Words like `running`, `protection` or `payments` are no names, unless the next word has a capital too. */
function isPlainByForm(text: string, first: string): boolean {
  const nameFollows = /^\S+\s+\p{Lu}/u.test(text);
  return !nameFollows && first.length > 5 && /(?:ing|tions?|ments?|ness|ity|ities)$/.test(first);
}

/** The text with a capital first letter, as a sentence or a table cell begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a` or `an` before the text, by its first letter. */
export function withArticle(text: string): string {
  if (/^(?:an?|the|our) /i.test(text)) return text;
  return `${/^[aeiou]/i.test(text) && !/^(?:uni|use|one|eu)/i.test(text) ? 'an' : 'a'} ${text}`;
}

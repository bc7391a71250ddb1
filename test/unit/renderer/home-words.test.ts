/** What Home says in words in the usual states of an office: each of the five answers, word by word where it matters. */
import { expect, test } from 'vitest';
import { fiveQuestions, type HomeFacts } from '../../../renderer/src/screens/home/five-questions.ts';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import { gapFindings } from '../../../src/findings/gaps.ts';
import { checkContext } from '../../../src/findings/rule.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { driftEntry, versionInfo } from '../../support/issued-versions.ts';

const today = '2026-11-22';

const file: HomeFacts['file'] = {
  name: 'Harbor.candor',
  folder: 'Documents',
  officeName: 'Harbor',
  sample: false,
  revision: 9,
  savedAt: '2026-11-20T18:00:00.000Z',
  canUndo: false,
  canRedo: false,
};

/** Home of an office; its findings are its open and suggested answers. */
function home(office: OfficeRecords, changes: Partial<HomeFacts> = {}) {
  return fiveQuestions({
    office,
    file,
    findings: gapFindings(checkContext(office, today)),
    drifts: [{ version: null, entries: [] }],
    requests: { open: office.request.length, overdue: 0 },
    backups: [{ at: '2026-11-21T18:00:00Z', revision: 9, bytes: 1 }],
    ledger: ledgerOf(office, 2025),
    today,
    ...changes,
  });
}

const blank = blankOffice('Harbor');
const pack = packOffice('imaging-center', 'Harbor');
const published = buildOffice({ policyDocument: [{ title: 'Privacy Policy' }] });
const version = versionInfo({ number: 2, effectiveDate: '2025-11-01', nextReviewDue: '2026-11-01' });
const asked = buildOffice({ request: [{ kinds: ['req-delete'], receivedOn: '2026-08-01' }] });
const closed = buildOffice({
  ledgerYear: [
    { year: 2025, state: 'closed', route: 'nothingDisclosed', closedOn: '2026-01-12', closedBy: 'R. Ortiz' },
  ],
});
const signed = (endsOn: string) =>
  buildOffice({ agreement: [{ name: 'Mail terms', status: 'signed', endsOn, renews: false }] });
const associate = buildOffice({
  recipient: [{ name: 'Postwell', role: 'serviceProvider', hipaaBusinessAssociate: true }],
  agreement: [{ name: 'Mail terms', recipient: 'V-001', kind: 'serviceTerms', status: 'signed' }],
});

const policy = 0;
const due = 1;
const requests = 2;
const light = 3;
const backup = 4;

test.each<[state: string, ReturnType<typeof home>, question: number, mark: string, title: RegExp, text: RegExp]>([
  ['an empty office', home(blank), policy, 'gap', /^No version issued yet$/, /^The draft lacks \d+ things/],
  ['an empty office', home(blank), due, 'ok', /^Nothing is due soon$/, /^No agreement ends within 90 days/],
  ['an empty office', home(blank), requests, 'ok', /^No request is open$/, /write it down here/],
  ['an empty office', home(blank), light, 'gap', /^Shine the Light 2025 is not closed yet$/, /^2 answers are open/],
  ['an empty office', home(blank), backup, 'ok', /^Last backup Nov 21, 2026$/, /^Saved Nov 20, 2026: Harbor.candor/],

  [
    'the sample',
    home(imagingStudio, { file: { ...file, sample: true } }),
    backup,
    'none',
    /^A sample needs no backup$/,
    /^Saved [^.]*\.candor in the folder “Documents”\. Candor makes no network connections\.$/,
  ],
  ['the sample', home(imagingStudio), due, 'gap', /^Due soon: 1 thing$/, /^Lullaby Lane .* within 90 days\.$/],
  ['the sample', home(imagingStudio), light, 'ok', /^Shine the Light 2025 is closed$/, /^Closed January/],

  [
    'a pack, all suggested',
    home(pack),
    policy,
    'gap',
    /^No version issued yet$/,
    /^The draft lacks .*\. You can read it at any time\. [\d,]+ answers are only suggested: confirm them/,
  ],
  ['a pack, all suggested', home(pack), due, 'ok', /^Nothing is due soon$/, /./],
  [
    'suggestions alone',
    home(pack, { findings: gapFindings(checkContext(pack, today)).filter(({ rule }) => rule === 'suggested') }),
    policy,
    'gap',
    /^No version/,
    /^[\d,]+ answers are only suggested: confirm them before you issue the first version\.$/,
  ],
  [
    'open answers that are no must',
    home(blank, { findings: gapFindings(checkContext(blank, today)).filter(({ weight }) => weight === 'nice') }),
    policy,
    'gap',
    /^No version/,
    /^The draft marks \d+ points that are still open/,
  ],
  ['nothing open', home(blank, { findings: [] }), policy, 'gap', /^No version/, /^The draft has no gap/],

  [
    'a version that has drifted',
    home(published, { drifts: [{ version, entries: [driftEntry('wrong'), driftEntry('missing')] }] }),
    policy,
    'wrong',
    /^1 sentence of version 2 is no longer true, and 1 thing is missing from it$/,
    /^Your records have changed since/,
  ],
  [
    'a version that is true',
    home(published, { drifts: [{ version, entries: [] }], findings: [] }),
    policy,
    'ok',
    /^Version 2, in force since November 1, 2025, is true today$/,
    /^Matches your records as of November 22, 2026\.$/,
  ],
  [
    'a version a year old',
    home(published, { drifts: [{ version, entries: [] }] }),
    due,
    'gap',
    /^Overdue: 1 thing$/,
    /^The review of Privacy Policy was due Nov 1, 2026\.$/,
  ],

  ['a request in time', home(asked), requests, 'gap', /^Requests: 1 open$/, /^The oldest came on August 1, 2026\.$/],
  [
    'an overdue request',
    home(asked, { requests: { open: 1, overdue: 1 } }),
    requests,
    'wrong',
    /^Requests: 1 open, and it is overdue$/,
    /^The oldest came on August 1, 2026\.$/,
  ],

  [
    'a closed year',
    home(closed),
    light,
    'ok',
    /^Shine the Light 2025 is closed$/,
    /^Closed January 12, 2026 by R\. Ortiz\. Everybody who asks gets the same answer\.$/,
  ],

  [
    'no backup ever',
    home(blank, { backups: [] }),
    backup,
    'gap',
    /^No backup yet$/,
    /^All your work is in one file so far\. Saved/,
  ],
  [
    'a backup three months ago',
    home(blank, { backups: [{ at: '2026-08-22T18:00:00Z', revision: 3, bytes: 1 }] }),
    backup,
    'gap',
    /^Last backup Aug 22, 2026$/,
    /^What you changed since then is in one file alone\. Saved/,
  ],
  [
    'a backup three months ago, and nothing changed since',
    home(blank, { backups: [{ at: '2026-08-22T18:00:00Z', revision: 9, bytes: 1 }] }),
    backup,
    'ok',
    /^Last backup Aug 22, 2026$/,
    /^Saved/,
  ],

  [
    'an end in a month',
    home(signed('2026-12-20')),
    due,
    'gap',
    /^Due soon: 1 thing$/,
    /Dec 20, 2026, within 30 days\.$/,
  ],
  ['an agreement that ended', home(signed('2026-11-01')), due, 'gap', /^Overdue: 1 thing$/, /ended Nov 1, 2026\.$/],
  [
    'a business associate without its agreement',
    home(associate),
    due,
    'gap',
    /^Due soon: 1 thing$/,
    /^1 company needs a business associate agreement \(HIPAA\), and none is in force on record\.$/,
  ],
])('%s', (_state, answers, question, mark, title, text) => {
  const answer = answers[question];
  expect(answer?.mark).toBe(mark);
  expect(answer?.title).toMatch(title);
  expect(answer?.text).toMatch(text);
});

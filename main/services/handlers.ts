/** The whole contract, put together from its features: every name exactly once, or this file does not compile. */
import { stateQueries } from './application-state.ts';
import { backupCommands, backupQueries } from './backups.ts';
import { bringInOfficeCommands } from './bring-in-office.ts';
import { bulkCommands } from './bulk-letters.ts';
import { sheetCommands } from './colleague-sheet.ts';
import { draftCommands, draftQueries } from './drafts.ts';
import { evidenceCommands, evidenceQueries } from './evidence.ts';
import { fileCommands, fileQueries } from './files.ts';
import { findingQueries } from './findings.ts';
import { gridCommands } from './grids.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { historyCommands, historyQueries } from './history.ts';
import { ledgerCommands, ledgerQueries } from './ledger.ts';
import { letterWordingCommands, letterWordingQueries } from './letter-wordings.ts';
import { listCommands, listQueries } from './lists.ts';
import { mapCommands } from './map.ts';
import { officeJsonCommands } from './office-json.ts';
import { policyCommands, policyQueries } from './policies.ts';
import { recordCommands, recordQueries } from './records.ts';
import { requestScreenQueries } from './request-screens.ts';
import { requestExportCommands } from './request-exports.ts';
import { requestListCommands, requestListQueries } from './request-lists.ts';
import { removedRequestCommands, removedRequestQueries } from './erase-removed.ts';
import { requestWaitingCommands } from './request-waiting.ts';
import { requestCommands, requestQueries } from './requests.ts';
import { reviewCommands, reviewQueries } from './reviews.ts';
import { sendingCommands } from './send-letter.ts';
import { shownQueries } from './shown.ts';
import { shineTheLightCommands, shineTheLightQueries } from './shine-the-light.ts';
import { tableCommands } from './tables.ts';
import { vendorCommands, vendorQueries } from './vendors.ts';
import { versionCommands, versionQueries } from './versions.ts';
import { waiverCommands } from './waivers.ts';
import { walkCommands, walkQueries } from './walk.ts';
import { wordingCommands, wordingQueries } from './wordings.ts';
import { workbookCommands } from './workbook.ts';

export const queryHandlers: QueryHandlers = {
  ...stateQueries,
  ...backupQueries,
  ...recordQueries,
  ...shownQueries,
  ...listQueries,
  ...policyQueries,
  ...versionQueries,
  ...wordingQueries,
  ...findingQueries,
  ...shineTheLightQueries,
  ...ledgerQueries,
  ...requestQueries,
  ...requestListQueries,
  ...removedRequestQueries,
  ...letterWordingQueries,
  ...requestScreenQueries,
  ...vendorQueries,
  ...historyQueries,
  ...reviewQueries,
  ...walkQueries,
  ...evidenceQueries,
  ...draftQueries,
  ...fileQueries,
};

export const commandHandlers: CommandHandlers = {
  ...fileCommands,
  ...backupCommands,
  ...recordCommands,
  ...listCommands,
  ...historyCommands,
  ...reviewCommands,
  ...policyCommands,
  ...versionCommands,
  ...wordingCommands,
  ...waiverCommands,
  ...shineTheLightCommands,
  ...ledgerCommands,
  ...requestCommands,
  ...requestListCommands,
  ...requestWaitingCommands,
  ...removedRequestCommands,
  ...requestExportCommands,
  ...vendorCommands,
  ...sendingCommands,
  ...bulkCommands,
  ...letterWordingCommands,
  ...workbookCommands,
  ...mapCommands,
  ...officeJsonCommands,
  ...bringInOfficeCommands,
  ...tableCommands,
  ...walkCommands,
  ...sheetCommands,
  ...evidenceCommands,
  ...gridCommands,
  ...draftCommands,
};

/** Names that stand in more than one part. A missing name fails above; a repeated one would silently win, so it fails here. */
type Repeated<Parts extends object[], Seen = never, Found = never> = Parts extends [
  infer First,
  ...infer Rest extends object[],
]
  ? Repeated<Rest, keyof First | Seen, (keyof First & Seen) | Found>
  : Found;

type RepeatedNames = Repeated<
  [
    typeof stateQueries,
    typeof recordQueries,
    typeof shownQueries,
    typeof listQueries,
    typeof listCommands,
    typeof policyQueries,
    typeof versionQueries,
    typeof wordingQueries,
    typeof findingQueries,
    typeof shineTheLightQueries,
    typeof ledgerQueries,
    typeof requestQueries,
    typeof requestListQueries,
    typeof removedRequestQueries,
    typeof letterWordingQueries,
    typeof requestScreenQueries,
    typeof vendorQueries & typeof vendorCommands,
    typeof historyQueries,
    typeof reviewQueries,
    typeof reviewCommands,
    typeof backupQueries,
    typeof fileCommands,
    typeof backupCommands,
    typeof recordCommands,
    typeof historyCommands,
    typeof policyCommands,
    typeof versionCommands,
    typeof wordingCommands,
    typeof waiverCommands,
    typeof shineTheLightCommands,
    typeof ledgerCommands,
    typeof requestCommands,
    typeof requestListCommands,
    typeof requestWaitingCommands,
    typeof removedRequestCommands,
    typeof requestExportCommands,
    typeof sendingCommands,
    typeof bulkCommands,
    typeof letterWordingCommands,
    typeof workbookCommands,
    typeof officeJsonCommands,
    typeof bringInOfficeCommands,
    typeof tableCommands,
    typeof walkQueries,
    typeof walkCommands,
    typeof sheetCommands,
    typeof gridCommands,
    typeof draftQueries,
    typeof draftCommands,
    typeof evidenceQueries,
    typeof evidenceCommands,
    typeof fileQueries,
  ]
>;

/** Does not compile while a name is repeated. */
export const repeatedNames: [RepeatedNames] extends [never] ? readonly [] : RepeatedNames = [];

/** The privacy policy: its draft on the screen, and as a file. */
import { findInSteps, searchedInSteps } from '../../src/documents/find-in-document.ts';
import type { Document } from '../../src/documents/block.ts';
import { composeInSteps } from '../../src/documents/policy/compose-policy.ts';
import { draftPolicy, type PolicyQuestion } from '../exports/policy-text.ts';
import { printDocument } from '../exports/print-document.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers, QueryHandlers, Reading } from './handler-map.ts';
import { inTurns, ofRecordsNow } from './in-turns.ts';

export const policyQueries = {
  'policy.compose': async ({ policyId, asOf }, { host, reading }) => {
    const draft = await draftInTurns(reading, { policyId, asOf: asOf ?? host.today() });
    // Who reads it may look for something in it soon. Nobody waits for that.
    void inTurns(searchedInSteps(draft));
    return draft;
  },
  'policy.find': async ({ policyId, words }, { host, reading }) =>
    await inTurns(findInSteps(await draftInTurns(reading, { policyId, asOf: host.today() }), words)),
} satisfies Partial<QueryHandlers>;

/** The draft, composed without holding up other calls. */
async function draftInTurns(reading: Reading, question: PolicyQuestion): Promise<Document> {
  return await ofRecordsNow(reading, function* (office) {
    yield* composeInSteps(office, question);
    return draftPolicy(office, question);
  });
}

export const policyCommands = {
  'policy.export': ({ format, policyId, explain, fragment }, context) => {
    const { host, session } = context;
    const document = draftPolicy(session.office().office, { policyId, explain, asOf: host.today() });
    return exportForPerson(context, {
      words: `${document.office} ${document.title}`,
      format,
      print: () => printDocument(document, format, host.today(), { fragment }),
    });
  },
} satisfies Partial<CommandHandlers>;

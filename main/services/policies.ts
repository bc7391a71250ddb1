/** The privacy policy: its draft on the screen, and as a file. */
import { draftPolicy } from '../exports/policy-text.ts';
import { printDocument } from '../exports/print-document.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';

export const policyQueries = {
  'policy.compose': ({ policyId, asOf }, { host, reading }) =>
    draftPolicy(reading.office().office, { policyId, asOf: asOf ?? host.today() }),
} satisfies Partial<QueryHandlers>;

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

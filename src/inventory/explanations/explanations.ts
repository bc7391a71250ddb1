/** Every explanation, by record type and name of the field. */
import type { CitationKey } from '../../library/citations.ts';
import { fieldsOf } from '../definitions.ts';
import type { Field } from '../field.ts';
import { inventoryTypes, type InventoryType } from '../record-id.ts';
import { evidenceExplanations, ledgerYearExplanations, requestExplanations } from './answering.ts';
import {
  agentExplanations,
  financialIncentiveExplanations,
  policyDocumentExplanations,
  requestChannelExplanations,
  rightExplanations,
  verificationExplanations,
} from './asking.ts';
import { cellExplanations } from './cells.ts';
import { dataElementExplanations, personGroupExplanations, purposeExplanations, sourceExplanations } from './data.ts';
import { explain, type Explanation, type Explanations } from './explanation.ts';
import {
  activityExplanations,
  agreementExplanations,
  disclosureExplanations,
  marketingExplanations,
  recipientExplanations,
} from './giving.ts';
import { retentionRuleExplanations, systemExplanations, trackerExplanations, transferExplanations } from './keeping.ts';
import { choiceExplanations } from './office-choices.ts';
import { promiseExplanations } from './office-promises.ts';
import { officeExplanations } from './office.ts';
import { addressExplanations, contactExplanations } from './reaching.ts';

/** Of the two days that every record has. */
const validTimeExplanations: Explanations = {
  from: explain(
    'The first day on which this was so. A year is enough if you only know that: take its first day.',
    'Lists of a year or of twelve months hang on it.',
    ['2024-01-01', '2026-05-12'],
  ),
  until: explain(
    'The last day on which it was so. Choose “none” while it goes on.',
    'What has ended leaves the policy, and stays in its years.',
    ['2026-03-31', 'none'],
  ),
};

const byType: Record<InventoryType, Explanations> = {
  organization: { ...officeExplanations, ...choiceExplanations, ...promiseExplanations },
  address: addressExplanations,
  contact: contactExplanations,
  personGroup: personGroupExplanations,
  dataElement: dataElementExplanations,
  source: sourceExplanations,
  purpose: purposeExplanations,
  system: systemExplanations,
  tracker: trackerExplanations,
  recipient: recipientExplanations,
  agreement: agreementExplanations,
  activity: activityExplanations,
  disclosure: disclosureExplanations,
  retentionRule: retentionRuleExplanations,
  marketing: marketingExplanations,
  transfer: transferExplanations,
  right: rightExplanations,
  requestChannel: requestChannelExplanations,
  verification: verificationExplanations,
  agent: agentExplanations,
  financialIncentive: financialIncentiveExplanations,
  policyDocument: policyDocumentExplanations,
  request: requestExplanations,
  ledgerYear: ledgerYearExplanations,
  evidence: evidenceExplanations,
};

/** The names under which explanations of a type stand; each is a field of it, or a cell of one, such as `premises.where`. */
export function explainedFields(type: InventoryType): readonly string[] {
  const cells = Object.entries(cellExplanations[type] ?? {});
  return [
    ...Object.keys(byType[type]),
    ...cells.flatMap(([table, own]) => Object.keys(own).map((cell) => `${table}.${cell}`)),
  ];
}

/** A question of a form with all that is known about it. */
export interface ExplainedQuestion {
  readonly type: InventoryType;
  /** The name of the field. For a cell of a small table, after the name of the table: `premises.where`. */
  readonly name: string;
  readonly field: Field;
  /** Undefined for questions that a form never asks by themselves. */
  readonly explanation: Explanation | undefined;
  /** The law that asks for the fact; for a cell, else that of its table. */
  readonly law: CitationKey | undefined;
}

/**
 * Every question of the inventory in the order of types and forms, the cells of a small table after their table. The two days
 * of a record stand once, with the office.
 */
export const questions: readonly ExplainedQuestion[] = inventoryTypes.flatMap((type, index) =>
  fieldsOf(type)
    .filter(([name]) => index === 0 || validTimeExplanations[name] === undefined)
    .flatMap(([name, field]): ExplainedQuestion[] => [
      {
        type,
        name,
        field,
        explanation: byType[type][name] ?? validTimeExplanations[name],
        law: field.citation,
      },
      ...Object.entries(field.cells ?? {}).map(([cell, cellField]) => ({
        type,
        name: `${name}.${cell}`,
        field: cellField,
        explanation: cellExplanations[type]?.[name]?.[cell],
        law: cellField.citation ?? field.citation,
      })),
    ]),
);

const byField = new Map(questions.map((question) => [question.field, question]));

/** All that is known about the question of a field, or of a cell of a small table. */
export function questionOf(field: Field): ExplainedQuestion | undefined {
  return byField.get(field);
}

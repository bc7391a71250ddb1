/** The calls of the grids: one answer for a block of cells, written as one step that is undone as one. */
import { z } from 'zod';
import { disclosureAnswers, reaches } from '../grids/disclosure-plan.ts';
import { isoDate } from '../inventory/formats.ts';
import { recordId } from '../inventory/record-id.ts';
import type { ChangeResult } from './answers.ts';
import { call } from './call.ts';

const elements = z.array(recordId('dataElement')).min(1).max(5000);
const expectedRevision = z.int().min(0);

export const gridCommandCalls = {
  /** Says of every pair of this data and these recipients whether it goes there; `until` is the last day of what has ended. */
  'grid.setDisclosures': call<ChangeResult>()(
    z.strictObject({
      elements,
      recipients: z.array(recordId('recipient')).min(1).max(5000),
      answer: z.enum(disclosureAnswers),
      reach: z.enum(reaches).default('only'),
      until: isoDate.optional(),
      expectedRevision,
    }),
  ),
  /** Says of this data whether these rules for keeping cover it. */
  'grid.setRetention': call<ChangeResult>()(
    z.strictObject({
      elements,
      rules: z.array(recordId('retentionRule')).min(1).max(5000),
      covers: z.boolean(),
      reach: z.enum(['only', 'whole']).default('only'),
      expectedRevision,
    }),
  ),
};

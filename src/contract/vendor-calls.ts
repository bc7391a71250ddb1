/** The calls about those who get data: what a role changes in the policies, saving it, and the letter that asks for what is missing. */
import { z } from 'zod';
import type { Document } from '../documents/block.ts';
import { answerSchema } from '../inventory/answer.ts';
import { line } from '../inventory/formats.ts';
import { recipientRoles } from '../inventory/recipient.ts';
import { recordId } from '../inventory/record-id.ts';
import type { PolicyChange } from '../vendors/policy-change.ts';
import type { VendorAsk } from '../vendors/vendor-asks.ts';
import type { VendorLetterRefusal } from '../vendors/vendor-letter.ts';
import type { ChangeResult, ExportResult } from './answers.ts';
import { call } from './call.ts';
import { requestFormats } from './request-calls.ts';

const recipientId = recordId('recipient');
/** Checked again against the record's own schema by the service; here only the outer form and a limit of size. */
const answers = z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,60}$/), answerSchema(z.json()));
const roleDecision = {
  id: recipientId,
  /** Answers to the questions that lead to the role; the others stay. */
  answers: answers.default({}),
  /** Another role than the answers lead to, with the reason. */
  role: z.enum(recipientRoles.map(({ value }) => value)).optional(),
  reason: line.optional(),
};
const letter = {
  id: recipientId,
  /** Sentences of the office's own for this one letter. */
  opening: z.union([z.literal(''), line]).default(''),
  closing: z.union([z.literal(''), line]).default(''),
};

export const vendorQueryCalls = {
  /** What the policies would say once the answers and the role were saved. Nothing is stored. */
  'vendor.policyChange': call<PolicyChange[]>()(z.strictObject(roleDecision)),
  /** The letter that asks for what the records lack, and its points; or why there is none. */
  'vendor.letter': call<{ document: Document; asks: VendorAsk[] } | VendorLetterRefusal>()(z.strictObject(letter)),
};

export const vendorCommandCalls = {
  /** Saves answers and role as one command. Refused with `invalidInput` for another role without a reason. */
  'vendor.saveRole': call<ChangeResult>()(z.strictObject({ ...roleDecision, expectedRevision: z.int().min(0) })),
  /** The letter as a file. Nothing is sent or noted. */
  'vendor.exportLetter': call<ExportResult>()(z.strictObject({ ...letter, format: z.enum(requestFormats.letter) })),
};

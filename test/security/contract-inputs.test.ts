import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calls, type CallName, queries } from '../../src/contract/calls.ts';
import { errorCodes } from '../../src/contract/errors.ts';
import { answerStates } from '../../src/inventory/answer.ts';
import { definitions, fieldsOf } from '../../src/inventory/definitions.ts';
import { recordTypes } from '../../src/inventory/record-id.ts';
import { type ContractHost, value } from '../contract/contract-host.ts';
import { startInProcess } from '../contract/in-process-host.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const names = Object.keys(calls) as CallName[];

interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  maxLength?: number;
  maxItems?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
}

/** Every schema inside a schema, with its path. Answers are left out: the record's own schema checks them again. */
function walk(schema: Schema, path: string): { path: string; schema: Schema }[] {
  const inside = Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== 'answers')
    .flatMap(([name, one]) => walk(one, `${path}.${name}`));
  const parts = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
  const items = schema.items === undefined ? [] : walk(schema.items, `${path}[]`);
  return [{ path, schema }, ...inside, ...parts.flatMap((one) => walk(one, path)), ...items];
}

const inputSchemas = new Map<CallName, Schema>();

function inputSchema(name: CallName): Schema {
  const schema = inputSchemas.get(name) ?? (z.toJSONSchema(calls[name].input, { io: 'input' }) as Schema);
  inputSchemas.set(name, schema);
  return schema;
}

describe('the inputs of the contract', () => {
  it.each(names)('%s takes no path, address, SQL or file name', (name) => {
    for (const { path, schema } of walk(inputSchema(name), name)) {
      for (const [property, inside] of Object.entries(schema.properties ?? {})) {
        // Where an answer stands in the records, like `R-002.period`: it can hold nothing that leads to a file.
        if (['policy.issue.accepted[].path', 'ledger.close.accepted[].path'].includes(`${path}.${property}`)) {
          expect(inside.pattern).toBe('^[A-Za-z0-9][A-Za-z0-9.-]{0,199}$');
          continue;
        }
        expect(property, path).not.toMatch(/path|file|folder|director|url|uri|href|link|sql|query|command|host/i);
      }
    }
  });

  it.each(names)('%s refuses unknown keys, and texts and lists without limit', (name) => {
    for (const { path, schema } of walk(inputSchema(name), name)) {
      if (schema.type === 'object' && schema.properties !== undefined)
        expect(schema.additionalProperties, path).toBe(false);
      if (schema.type === 'array') expect(schema.maxItems, path).toBeDefined();
      if (schema.type === 'integer' || schema.type === 'number') expect(schema.maximum, path).toBeDefined();
      if (schema.type === 'string') {
        const limited = schema.maxLength ?? schema.pattern ?? schema.enum ?? schema.const;
        expect(limited, path).toBeDefined();
      }
    }
  });
});

const mostly = <Value>(
  fitting: fc.Arbitrary<Value>,
  other: fc.Arbitrary<unknown> = fc.string(),
): fc.Arbitrary<unknown> => fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: other });

/** Inputs that nearly fit, so that most of them pass the outer form and meet the rules behind it. */
const id = mostly(
  fc.constantFrom('O-001', 'O-001', 'V-001', 'V-001', 'D-001', 'PD-001'),
  fc.constantFrom('', 'O-000', 'V-1', '../V-001', 'v-001', '__proto__'),
);
const fieldNames = [...new Set(recordTypes.flatMap((type) => fieldsOf(type).map(([name]) => name)))];
const answer = mostly(
  fc.oneof(
    fc.record({ state: fc.constantFrom('given', 'suggested'), value: fc.jsonValue() }),
    fc.record({ state: fc.constantFrom('none', 'doesNotApply', 'unknown') }),
  ),
  fc.record({ state: fc.constantFrom(...answerStates), value: fc.jsonValue() }),
);
const fieldName = fc.oneof(fc.constantFrom(...fieldNames), fc.constantFrom('id', 'note', 'certainty', 'constructor'));
const nearlyFitting = fc.record({
  id,
  recordId: id,
  policyId: id,
  type: mostly(fc.constantFrom(...recordTypes)),
  expectedRevision: mostly(fc.integer({ min: 0, max: 5 }), fc.double()),
  before: mostly(fc.integer({ min: 0, max: 5 }), fc.integer()),
  answers: mostly(fc.dictionary(fieldName, answer, { maxKeys: 3 }), fc.anything()),
  note: mostly(fc.constant('a note')),
  why: mostly(fc.constantFrom('', 'because')),
  certainty: mostly(fc.constantFrom('stated', 'silent')),
  asOf: mostly(fc.constantFrom('2026-01-01', '0000-01-01', '9999-12-31'), fc.constantFrom('2026-02-30', 'today')),
  year: mostly(fc.integer({ min: 2005, max: 2999 }), fc.integer()),
  format: mostly(fc.constantFrom('pdf', 'txt'), fc.constant('exe')),
  slug: mostly(fc.constantFrom('imaging-studio', 'constructor'), fc.constant('../x')),
  officeName: mostly(fc.constant('An office')),
  index: mostly(fc.integer({ min: 0, max: 50 }), fc.integer()),
  explain: mostly(fc.boolean()),
  effectiveDate: mostly(fc.constantFrom('2026-01-01', '9999-12-31'), fc.constant('today')),
  reviewedOn: mostly(fc.constantFrom('2026-01-01', '9999-12-31'), fc.constant('today')),
  on: mostly(fc.constantFrom('2026-01-01', '9999-12-31'), fc.constant('today')),
  versionId: mostly(fc.constantFrom('IV-001', 'IV-404'), fc.constantFrom('V-001', '../IV-001')),
  accepted: mostly(fc.array(fc.record({ path: fc.constantFrom('O-001.sells', '../x'), reason: fc.string() }))),
  minute: mostly(fc.constantFrom('', 'all\nof it')),
  block: mostly(fc.constantFrom('who', 'contact', 'own.W-001', 'no.part'), fc.constant('../who')),
  change: mostly(fc.constantFrom('reword', 'hide', 'addAfter', 'moveAfter')),
  after: mostly(fc.constantFrom('who', 'contact', 'no.part')),
  text: mostly(fc.constantFrom('', 'Our words', '{O-001.legalName}', '{V-404.name}', '{')),
  reason: mostly(fc.constantFrom('', 'because')),
  findingId: mostly(fc.constantFrom('C-01.PD-001', 'C-99'), fc.constant('../C-01')),
});
const arbitraryInput = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true }),
  nearlyFitting,
  nearlyFitting,
);

/** Only the keys that a call knows: so the input gets past the check for unknown keys. */
function knownKeys(name: CallName, input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const known = Object.keys(inputSchema(name).properties ?? {});
  return Object.fromEntries(Object.entries(input).filter(([key]) => known.includes(key)));
}

/** The bytes of the small office, made once: every host opens a copy of its own. */
let clinic: Uint8Array | undefined;

/** A host with a small office open. */
async function startWithOffice(folder?: string): Promise<ContractHost> {
  const host = await startInProcess({}, folder);
  const path = join(host.folder, 'Clinic.candor');
  if (clinic === undefined) {
    host.answerNext('Clinic.candor');
    await value(host, 'file.create', { officeName: 'Test Clinic' });
    await value(host, 'record.create', { type: 'recipient', answers: {} });
    await value(host, 'record.create', { type: 'policyDocument', answers: {} });
    await value(host, 'file.close', {});
    clinic = readFileSync(path);
  } else {
    writeFileSync(path, clinic, { flag: 'wx' });
  }
  host.answerNext('Clinic.candor');
  await value(host, 'file.open', {});
  return host;
}

describe('arbitrary inputs', () => {
  // Queries never write, so they can all ask the same host; each command gets an office that no other has changed.
  let asked: ContractHost;
  const folder = temporaryFolderForFile();
  beforeAll(async () => {
    asked = await startWithOffice(folder);
  });
  afterAll(async () => await asked.close());

  it.each(names.filter((name) => name !== 'file.close'))(
    '%s answers a value or a coded error, never throws, and an error changes nothing',
    { timeout: 60_000 },
    async (name) => {
      const host = name in queries ? asked : await startWithOffice();
      // What a refused call was seen to leave unchanged is not read again before the next one.
      let seen: unknown;
      try {
        await fc.assert(
          fc.asyncProperty(arbitraryInput, mostly(fc.constant(true), fc.constant(false)), async (input, prune) => {
            const before = seen ?? (await value(host, 'office.read', {}));
            seen = undefined;
            const envelope = await host.send(name, prune === true ? knownKeys(name, input) : input);
            if (envelope.ok) return;
            expect(errorCodes).toContain(envelope.error.code);
            expect(envelope.error.code).not.toBe('internal');
            expect(await value(host, 'office.read', {})).toEqual(before);
            seen = before;
          }),
          { numRuns: /^record\.(create|save)$/.test(name) ? 200 : 25 },
        );
      } finally {
        if (host !== asked) await host.close();
      }
    },
  );

  it('whatever a call is named, nothing but the contract answers', async () => {
    const host = await startInProcess();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (name) => {
        fc.pre(!names.some((known) => known === name));
        expect(await host.send(name, {})).toEqual({ ok: false, error: { code: 'unknownCall', details: {} } });
      }),
    );
    await host.close();
  });
});

it('every record type is known to the property test', () => {
  expect(Object.keys(definitions)).toEqual(recordTypes);
});

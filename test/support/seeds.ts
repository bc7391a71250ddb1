/** The five seed offices: test data made from five real policies, with the facts that those policies disclose. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readOffice } from '../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';

export const seedSlugs = [
  'krystal-klear-imaging',
  'mymedicalimages',
  'imagelab-med-spa',
  '3d4medical',
  'imetrixhealth',
] as const;
export type SeedSlug = (typeof seedSlugs)[number];

const fixtures = new URL('../fixtures/', import.meta.url);

/** The bytes of a seed office, as a text. */
export function seedText(slug: SeedSlug): string {
  return readFileSync(new URL(`seeds/${slug}.json`, fixtures), 'utf8');
}

const loaded = new Map<SeedSlug, OfficeRecords>();

/** A seed office, read once; throws with the first problem when the fixture is not an office. */
export function seedOffice(slug: SeedSlug): OfficeRecords {
  const known = loaded.get(slug);
  if (known) return known;
  const reading = readOffice(JSON.parse(seedText(slug)));
  if (!reading.ok) throw new Error(`${slug}: ${reading.problem.path}: ${reading.problem.message}`);
  loaded.set(slug, reading.office);
  return reading.office;
}

const disclosureSchema = z.strictObject({
  office: z.enum(seedSlugs),
  /** The records, or single answers of the organization, that hold the fact. */
  records: z.array(z.string()).min(1),
  /** Words without which no sentence states the fact. */
  keys: z.array(z.string().min(1)).min(1).max(4),
  /** The rule whose finding corrects the fact, when a good policy must not repeat it. */
  corrected: z
    .string()
    .regex(/^C-\d\d$/)
    .nullable(),
});
export type SeedDisclosure = z.infer<typeof disclosureSchema>;

/** What the five policies disclose, by the id of the disclosure. */
export const seedDisclosures = readFixture('seed-disclosures.json', z.record(z.string(), disclosureSchema));

/** Answers about which the five policies are silent, by office. */
export const seedGaps = readFixture('seed-gaps.json', z.record(z.enum(seedSlugs), z.array(z.string()).min(1)));

function readFixture<Value>(name: string, schema: z.ZodType<Value>): Value {
  return schema.parse(JSON.parse(readFileSync(new URL(name, fixtures), 'utf8')));
}

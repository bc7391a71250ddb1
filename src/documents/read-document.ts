/** Reads a kept document back: its JSON is checked as strictly as it was written. */
import { z } from 'zod';
import { isoDate } from '../inventory/formats.ts';
import type { Block, Document, ListItem, SectionBlock } from './block.ts';

const gap = z.strictObject({ path: z.string(), missing: z.string(), state: z.enum(['unknown', 'suggested']) });

const run = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string(), strong: z.literal(true).exactOptional() }),
  z.strictObject({ kind: z.literal('link'), text: z.string(), href: z.string() }),
  z.strictObject({ kind: z.literal('gap'), gap }),
]);
const runs = z.array(run);

const own = z.strictObject({
  record: z.string(),
  change: z.enum(['reword', 'addAfter', 'moveAfter']),
  generated: z.string(),
  state: z.enum(['current', 'changed']),
});

const provenance = {
  id: z.string().min(1),
  rule: z.string().min(1),
  citations: z.array(z.string()),
  records: z.array(z.string()),
  reason: z.string().exactOptional(),
  own: own.exactOptional(),
};

const listItem: z.ZodType<ListItem> = z.strictObject({
  ...provenance,
  runs,
  items: z.lazy(() => z.array(listItem)).exactOptional(),
});

const simpleBlock = [
  z.strictObject({ ...provenance, kind: z.literal('paragraph'), runs }),
  z.strictObject({ ...provenance, kind: z.literal('list'), ordered: z.boolean(), items: z.array(listItem) }),
  z.strictObject({
    ...provenance,
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.strictObject({ title: z.string(), width: z.number() })),
    rows: z.array(z.strictObject({ ...provenance, cells: z.array(z.array(runs)) })),
  }),
  z.strictObject({
    ...provenance,
    kind: z.literal('definitions'),
    entries: z.array(z.strictObject({ ...provenance, term: z.string(), runs })),
  }),
] as const;

const section: z.ZodType<SectionBlock> = z.strictObject({
  ...provenance,
  kind: z.literal('section'),
  title: z.string(),
  blocks: z.lazy(() => z.array(block)),
});

const block: z.ZodType<Block> = z.union([...simpleBlock, section]);

const document: z.ZodType<Document> = z.strictObject({
  kind: z.string(),
  title: z.string(),
  office: z.string(),
  language: z.string(),
  asOf: isoDate,
  subtitle: z.array(runs),
  sample: z.boolean(),
  status: z.enum(['draft', 'issued']),
  sections: z.array(section),
});

/** The document in a parsed JSON value. Throws a ZodError with the exact path when it is none; unknown keys are refused. */
export function readDocument(json: unknown): Document {
  return document.parse(json);
}

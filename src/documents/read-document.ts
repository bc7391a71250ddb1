/**
 * Reads a kept document back. It may have been frozen years ago: keys that are no longer known are left out, and a part that
 * is added to the block tree later is optional here, so that every document that was ever kept can be read.
 */
import { z } from 'zod';
import { isoDate } from '../inventory/formats.ts';
import type { Block, Document, ListItem, SectionBlock } from './block.ts';

const gap = z.object({ path: z.string(), missing: z.string(), state: z.enum(['unknown', 'suggested']) });

const run = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), strong: z.literal(true).exactOptional() }),
  z.object({ kind: z.literal('link'), text: z.string(), href: z.string() }),
  z.object({ kind: z.literal('gap'), gap }),
]);
const runs = z.array(run);

const own = z.object({
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

const listItem: z.ZodType<ListItem> = z.object({
  ...provenance,
  runs,
  items: z.lazy(() => z.array(listItem)).exactOptional(),
});

const simpleBlock = [
  z.object({ ...provenance, kind: z.literal('paragraph'), runs }),
  z.object({ ...provenance, kind: z.literal('list'), ordered: z.boolean(), items: z.array(listItem) }),
  z.object({
    ...provenance,
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.object({ title: z.string(), width: z.number() })),
    rows: z.array(z.object({ ...provenance, cells: z.array(z.array(runs)) })),
  }),
  z.object({
    ...provenance,
    kind: z.literal('definitions'),
    entries: z.array(z.object({ ...provenance, term: z.string(), runs })),
  }),
] as const;

const section: z.ZodType<SectionBlock> = z.object({
  ...provenance,
  kind: z.literal('section'),
  title: z.string(),
  blocks: z.lazy(() => z.array(block)),
});

const block: z.ZodType<Block> = z.union([...simpleBlock, section]);

const document: z.ZodType<Document> = z.object({
  kind: z.string(),
  title: z.string(),
  office: z.string(),
  language: z.string(),
  asOf: isoDate,
  subtitle: z.array(runs),
  letterhead: z.array(runs).exactOptional(),
  sample: z.boolean(),
  status: z.enum(['draft', 'issued']),
  sections: z.array(section),
});

/** The document in a parsed JSON value. Throws a ZodError with the exact path when it is none. */
export function readDocument(json: unknown): Document {
  return document.parse(json);
}

/** Documents by lot, for rules that every printer must keep: hostile texts, every kind of block, empty ones too. */
import fc from 'fast-check';
import type { Block, Run } from '../../src/documents/block.ts';
import { definitions, documentOf, gap, link, list, paragraph, section, strong, table, text } from './documents.ts';

const words = fc
  .array(
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom('privacy', 'Zoë', 'opt-out', '王', 'שלום', 'e\u0301', '\u0000', 'https://a.example/b_c/d'),
    ),
    {
      minLength: 0,
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' '));
const run: fc.Arbitrary<Run> = fc.oneof(
  words.map(text),
  words.map(strong),
  words.map((label) => link(`x${label}`, 'https://bayline.example/')),
  words.map((missing) => gap(`x${missing}`, 'R-001.period')),
);
const runs = fc.array(run, { maxLength: 4 });
/** A block as soon as it gets its id, which no other block of the document has. */
const block: fc.Arbitrary<(id: string) => Block> = fc.oneof(
  runs.map((line) => (id: string) => paragraph(id, line)),
  fc.tuple(fc.array(runs, { maxLength: 4 }), fc.boolean()).map(
    ([items, ordered]) =>
      (id: string) =>
        list(id, items, ordered),
  ),
  fc.array(fc.tuple(words, runs), { maxLength: 3 }).map((entries) => (id: string) => definitions(id, entries)),
  fc.array(fc.tuple(runs, runs, runs), { maxLength: 5 }).map(
    (rows) => (id: string) =>
      table(
        id,
        'Caption',
        [
          ['A', 0.5],
          ['B', 0.1],
          ['C', 0.4],
        ],
        rows,
      ),
  ),
);
/** Any document, of up to four sections. */
export const anyDocument = fc.array(fc.tuple(words, fc.array(block, { maxLength: 4 })), { maxLength: 4 }).map((parts) =>
  documentOf(
    parts.map(([title, blocks], index) => {
      const id = `s${String(index)}`;
      return section(
        id,
        title,
        blocks.map((make, position) => make(`${id}.${String(position)}`)),
      );
    }),
  ),
);

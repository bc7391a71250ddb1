/** A document as JSON: the block tree with its provenance, as it is. */
import type { Document } from '../../src/documents/block.ts';

/** The tree as JSON text, two-space indent, ending with a line feed. */
export function printDocumentJson(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Runs of the block tree as styled text. */
import type { Gap, Run } from '../../src/documents/block.ts';
import { linkTarget, type LinkTarget } from '../link-targets.ts';
import { color, strong, type TextStyle } from './look.ts';
import { onOneLine } from '../one-line.ts';
import type { PrinterWords } from '../printer-words.ts';

/** A piece of text in one style. */
export interface Span {
  text: string;
  style: TextStyle;
  link?: SpanLink;
  gap?: Gap['state'];
}

/** A link with what it does in words, for somebody who hears the page. */
export interface SpanLink {
  target: LinkTarget;
  description: string;
}

/** What is needed to turn runs into spans. */
export interface SpanContext {
  words: PrinterWords;
  blockIds: ReadonlySet<string>;
}

/** The runs of a line in a style. A gap is printed in brackets, so that it also stands out in black and white. */
export function spansOf(runs: readonly Run[], style: TextStyle, context: SpanContext): Span[] {
  return runs.map((run) => {
    switch (run.kind) {
      case 'text':
        return { text: run.text, style: run.strong === true ? strong(style) : style };
      case 'gap':
        return gapSpan(run.gap, style);
      case 'link': {
        const target = linkTarget(run.href, context.blockIds);
        if (target === undefined) return { text: run.text, style };
        const description = describeLink(run.text, target, context.words);
        return {
          text: onOneLine(run.text, run.href),
          style: { ...style, color: color.link },
          link: { target, description },
        };
      }
    }
  });
}

function gapSpan(gap: Gap, style: TextStyle): Span {
  const ink = gap.state === 'suggested' ? color.suggested : color.gap;
  const size = Math.min(style.size, 9);
  return {
    text: `[${gap.missing}]`,
    style: { font: 'sans-regular', size, leading: style.leading, color: ink },
    gap: gap.state,
  };
}

function describeLink(label: string, target: LinkTarget, words: PrinterWords): string {
  if (target.kind === 'block') return words.goesTo(label);
  const address = target.href.slice(target.href.indexOf(':') + 1);
  if (target.href.startsWith('mailto:')) return words.writesTo(address);
  if (target.href.startsWith('tel:')) return words.calls(address);
  return words.opensPage(label, target.href);
}

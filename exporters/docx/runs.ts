/** The pieces of a line in Word: runs in a character style, links, and the places that links lead to. */
import { Bookmark, ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Document, Run } from '../../src/documents/block.ts';
import { plainTextOfRun } from '../../src/documents/plain-text.ts';
import { blockIdsOf, linkTarget } from '../link-targets.ts';
import { onOneLine } from '../one-line.ts';
import { characterStyles } from './styles.ts';

/** Turns lines of the block tree into Word's pieces. */
export interface WordRuns {
  /** The pieces of a line. */
  line: (runs: readonly Run[]) => ParagraphChild[];
  /** The pieces of a block's first line, with the place that links to the block lead to. */
  placed: (id: string, children: ParagraphChild[]) => ParagraphChild[];
}

/** For one document: every block of it has a place of its own, named by number, because Word allows 40 letters in a name. */
export function wordRuns(document: Document): WordRuns {
  const blockIds = blockIdsOf(document);
  const places = new Map(Array.from(blockIds, (id, index) => [id, `place${String(index + 1)}`]));

  const link = (text: string, href: string): ParagraphChild[] => {
    const target = linkTarget(href, blockIds);
    if (target === undefined) return textRuns(text);
    const children = textRuns(onOneLine(text, href), { style: characterStyles.link });
    return [
      target.kind === 'block'
        ? new InternalHyperlink({ anchor: places.get(target.id) ?? '', children })
        : new ExternalHyperlink({ link: target.href, children }),
    ];
  };

  return {
    line: (runs) =>
      runs.flatMap((run) => {
        if (run.kind === 'link') return link(run.text, run.href);
        if (run.kind === 'gap') return textRuns(plainTextOfRun(run), { style: characterStyles.gap });
        return textRuns(run.text, run.strong === true ? { style: characterStyles.strong } : {});
      }),
    placed: (id, children) => [new Bookmark({ id: places.get(id) ?? '', children })],
  };
}

/** Hebrew, Arabic and their neighbors, with the spaces between their words. */
const rightToLeft =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[\s\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?)/u;

/** A text as runs. Word reads right-to-left text in its order only where a run says that it is such. */
export function textRuns(text: string, options: IRunOptions = {}): TextRun[] {
  // The pieces between the separators stand at even places, the separators themselves at odd ones.
  return text
    .split(rightToLeft)
    .flatMap((piece, index) =>
      piece === '' ? [] : [new TextRun({ ...options, text: piece, ...(index % 2 === 1 ? { rightToLeft: true } : {}) })],
    );
}

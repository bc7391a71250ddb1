/** What stands in a `ChipText`: words and chips, to and from the elements of the page. */

export type ChipPiece = { kind: 'text'; text: string } | { kind: 'chip'; value: string };

/** Gives the caret a place beside a chip at the edge of the text; no part of the text. */
const caretPlace = '\u200B';

/** Replaces what stands in the box. */
export function fillChipText(box: HTMLElement, pieces: readonly ChipPiece[], wordsOf: (value: string) => string): void {
  const nodes = pieces.flatMap((piece) =>
    piece.kind === 'text'
      ? [document.createTextNode(piece.text)]
      : [chipElement(piece.value, wordsOf(piece.value)), document.createTextNode(caretPlace)],
  );
  box.replaceChildren(...nodes);
}

/** The words and chips of the box, neighbors joined. Line ends count as spaces where only one line may stand. */
export function readChipText(box: HTMLElement, oneLine: boolean): ChipPiece[] {
  const pieces: ChipPiece[] = [];
  const addText = (raw: string): void => {
    const plain = raw.replaceAll(caretPlace, '').replaceAll('\u00A0', ' ');
    const text = oneLine ? plain.replaceAll('\n', ' ') : plain;
    const last = pieces.at(-1);
    if (last?.kind === 'text') last.text += text;
    else if (text !== '') pieces.push({ kind: 'text', text });
  };
  const visit = (node: Node): void => {
    if (node instanceof HTMLElement && node.dataset['chip'] !== undefined) {
      pieces.push({ kind: 'chip', value: node.dataset['chip'] });
    } else if (node instanceof Text) addText(node.data);
    else if (node instanceof HTMLBRElement) addText('\n');
    else node.childNodes.forEach(visit);
  };
  box.childNodes.forEach(visit);
  return pieces;
}

/** Puts a chip at the caret, or at the end when the caret is elsewhere; the caret then stands behind it. */
export function insertChip(box: HTMLElement, caret: Range | undefined, value: string, words: string): void {
  const range = caret && box.contains(caret.startContainer) ? caret : endOf(box);
  const chip = chipElement(value, words);
  const behind = document.createTextNode(caretPlace);
  range.deleteContents();
  range.insertNode(behind);
  range.insertNode(chip);
  box.focus();
  const selection = window.getSelection();
  selection?.removeAllRanges();
  const place = document.createRange();
  place.setStart(behind, behind.length);
  selection?.addRange(place);
}

function endOf(box: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(box);
  range.collapse(false);
  return range;
}

function chipElement(value: string, words: string): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'fact-chip';
  chip.contentEditable = 'false';
  chip.dataset['chip'] = value;
  chip.textContent = words;
  return chip;
}

import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import { fillChipText, insertChip, readChipText, type ChipPiece } from './chip-pieces.ts';
import './inputs.css';
import './ChipText.css';

export interface ChipTextHandle {
  /** Puts a chip where the text was last edited, and goes back to the text. */
  insert: (value: string) => void;
  focus: () => void;
}

interface ChipTextProps {
  id: string;
  label: string;
  describedBy?: string | undefined;
  invalid?: boolean | undefined;
  /** Whether Enter begins another line. */
  severalLines: boolean;
  /** What stands in it at first; later changes come from the person alone. */
  start: readonly ChipPiece[];
  /** What a chip shows. */
  wordsOf: (value: string) => string;
  onChange: (pieces: ChipPiece[]) => void;
  /** The person typed an opening brace: the moment to offer chips. */
  onBrace: () => void;
  ref?: Ref<ChipTextHandle>;
}

/**
 * A text to write, in which some words are chips that stand for something else. A chip is taken away like a letter.
 * React fills the box once and then leaves it alone: what is typed belongs to the browser.
 */
export function ChipText(props: ChipTextProps) {
  const { id, label, describedBy, invalid = false, severalLines, start, wordsOf, onChange, onBrace, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const caret = useRef<Range | undefined>(undefined);
  const first = useRef({ start, wordsOf });

  useEffect(() => {
    if (box.current) fillChipText(box.current, first.current.start, first.current.wordsOf);
  }, []);
  const remember = () => {
    const selection = window.getSelection();
    if (!selection?.rangeCount || !box.current?.contains(selection.anchorNode)) return;
    caret.current = selection.getRangeAt(0).cloneRange();
  };
  const tell = () => {
    remember();
    if (box.current) onChange(readChipText(box.current, !severalLines));
  };
  useImperativeHandle(ref, () => ({
    insert: (value) => {
      if (!box.current) return;
      insertChip(box.current, caret.current, value, wordsOf(value));
      tell();
    },
    focus: () => box.current?.focus(),
  }));

  return (
    <div
      id={id}
      ref={box}
      className="input input-area chip-text"
      role="textbox"
      aria-multiline={severalLines}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      tabIndex={0}
      spellCheck
      onInput={tell}
      onKeyUp={remember}
      onMouseUp={remember}
      onBlur={remember}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' && !severalLines) event.preventDefault();
        if (event.key !== '{') return;
        event.preventDefault();
        remember();
        onBrace();
      }}
      onPaste={(event) => {
        if (severalLines) return;
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain').replaceAll(/\s+/g, ' ');
        document.execCommand('insertText', false, text);
      }}
    />
  );
}

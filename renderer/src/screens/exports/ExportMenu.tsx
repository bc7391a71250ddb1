import { useState } from 'react';
import { exportWords } from '../../text/exports.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';

interface ExportMenuProps<Format extends string> {
  formats: readonly Format[];
  busy: boolean;
  /** Offers the lawyer's appendix. */
  appendix?: boolean | undefined;
  /** Offers the part of a web page that is pasted into another one; the formats have `html`. */
  fragment?: boolean | undefined;
  /** The one main action of its view. */
  primary?: boolean | undefined;
  small?: boolean | undefined;
  /** Its id, when something outside must find it. */
  id?: string | undefined;
  /** What stands on the button, where more than one thing on the page can be exported. */
  title?: string | undefined;
  /** Its name for screen readers, where several stand on a page. */
  label?: string | undefined;
  onExport: (format: Format, choice: ExportChoice) => void;
}

/** How a document is wanted, beside its format. */
export interface ExportChoice {
  /** With the lawyer's appendix. */
  explain: boolean;
  /** Only the part to paste into a page of a website. */
  fragment: boolean;
}

/** The formats in which a document can be written. */
export function ExportMenu<Format extends keyof typeof exportWords.formats>(props: ExportMenuProps<Format>) {
  const {
    formats,
    busy,
    appendix = false,
    fragment = false,
    primary = false,
    small = false,
    id,
    title = exportWords.menu,
    label,
    onExport,
  } = props;
  const [explain, setExplain] = useState(false);
  return (
    <Menu
      className={buttonClass(primary ? 'primary' : 'plain', small)}
      id={id}
      trigger={title}
      label={label}
      disabled={busy}
      entries={[
        ...(appendix ? [{ label: exportWords.appendix, checked: explain, onSelect: () => setExplain(!explain) }] : []),
        ...formats.flatMap((format, index) => [
          {
            label: exportWords.formats[format],
            apart: appendix && index === 0,
            onSelect: () => onExport(format, { explain, fragment: false }),
          },
          ...(fragment && format === 'html'
            ? [{ label: exportWords.fragment, onSelect: () => onExport(format, { explain, fragment: true }) }]
            : []),
        ]),
      ]}
    />
  );
}

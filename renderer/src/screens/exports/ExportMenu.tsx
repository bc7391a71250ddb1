import { useState } from 'react';
import { exportWords } from '../../text/exports.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';

interface ExportMenuProps<Format extends string> {
  formats: readonly Format[];
  busy: boolean;
  /** Offers the lawyer's appendix. */
  appendix?: boolean | undefined;
  /** The one main action of its view. */
  primary?: boolean | undefined;
  onExport: (format: Format, explain: boolean) => void;
}

/** The formats in which a document can be written. */
export function ExportMenu<Format extends keyof typeof exportWords.formats>(props: ExportMenuProps<Format>) {
  const { formats, busy, appendix = false, primary = false, onExport } = props;
  const [explain, setExplain] = useState(false);
  return (
    <Menu
      className={buttonClass(primary ? 'primary' : 'plain')}
      trigger={exportWords.menu}
      disabled={busy}
      entries={[
        ...(appendix ? [{ label: exportWords.appendix, checked: explain, onSelect: () => setExplain(!explain) }] : []),
        ...formats.map((format, index) => ({
          label: exportWords.formats[format],
          apart: appendix && index === 0,
          onSelect: () => onExport(format, explain),
        })),
      ]}
    />
  );
}

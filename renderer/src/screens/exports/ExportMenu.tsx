import { exportWords } from '../../text/exports.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';

interface ExportMenuProps<Format extends string> {
  formats: readonly Format[];
  busy: boolean;
  onExport: (format: Format) => void;
}

/** The formats in which a document can be written. */
export function ExportMenu<Format extends keyof typeof exportWords.formats>(props: ExportMenuProps<Format>) {
  const { formats, busy, onExport } = props;
  return (
    <Menu
      className={buttonClass('primary')}
      trigger={exportWords.menu}
      disabled={busy}
      entries={formats.map((format) => ({ label: exportWords.formats[format], onSelect: () => onExport(format) }))}
    />
  );
}

import { useFile, useToday } from '../data/queries.ts';
import { useCommand } from '../data/commands.ts';
import { backupWords } from '../text/backups.ts';
import { timeOrDay } from '../text/dates.ts';
import { frame } from '../text/frame.ts';
import { buttonClass } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import * as places from './places.ts';
import { themes, type Theme } from './theme.ts';
import { useUndo } from './use-undo.ts';

interface SavedStateProps {
  theme: Theme;
  onTheme: (theme: Theme) => void;
}

/** Where the office is kept and when it was last saved; undo and redo beside it. In sight on every screen. */
export function SavedState({ theme, onTheme }: SavedStateProps) {
  const file = useFile();
  const today = useToday();
  const close = useCommand('file.close');
  const { canUndo, canRedo, undo, redo } = useUndo();
  return (
    <section className="saved" aria-label={frame.fileStatus}>
      <p className="saved-words">
        <span className="saved-file">
          {file.name} · {file.folder}
        </span>
        <span>{frame.saved(timeOrDay(file.savedAt, today))}</span>
        <span className="saved-network">{frame.noNetwork}</span>
      </p>
      <div className="saved-actions">
        <button type="button" className={buttonClass('quiet', true)} disabled={!canUndo} onClick={undo}>
          {frame.undo}
        </button>
        <button type="button" className={buttonClass('quiet', true)} disabled={!canRedo} onClick={redo}>
          {frame.redo}
        </button>
        <Menu
          className={buttonClass('quiet', true)}
          trigger={frame.more}
          entries={[
            ...themes.map((one) => ({
              label: frame.themes[one],
              detail: one === theme ? '✓' : undefined,
              onSelect: () => onTheme(one),
            })),
            { label: backupWords.menu, apart: true, onSelect: () => location.assign(places.backups) },
            { label: frame.closeFile, apart: true, onSelect: () => close.mutate({}) },
          ]}
        />
      </div>
    </section>
  );
}

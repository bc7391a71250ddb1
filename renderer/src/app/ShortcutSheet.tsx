import { useAppState } from '../data/queries.ts';
import { shortcutSheet as words } from '../text/frame.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { commandKeys } from './command-keys.ts';
import './ShortcutSheet.css';

/** Every key that does something, in one place. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { host } = useAppState();
  return (
    <Dialog open={open} onClose={onClose} title={words.title} size="full">
      <div className="shortcuts">
        {[...words.groups, commandKeys(host === 'loopback')].map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    {key.split(' + ').map((one, index) => (
                      <span key={one}>
                        {index > 0 ? ' + ' : ''}
                        <kbd>{one}</kbd>
                      </span>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="small muted">{words.mac}</p>
      <div className="dialog-actions">
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Dialog>
  );
}

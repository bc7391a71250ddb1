import { useAppState } from '../data/queries.ts';
import { shortcutSheet as words } from '../text/frame.ts';
import { designWords } from '../text/design.ts';
import { helpWords as help } from '../text/help.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import * as places from './places.ts';
import { useHintSwitch } from './hints.ts';
import { commandKeys } from './command-keys.ts';
import './ShortcutSheet.css';

/** Every key that does something, in one place. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { host, file } = useAppState();
  const hintSwitch = useHintSwitch();
  return (
    <Dialog open={open} onClose={onClose} title={words.title} size="full" reading>
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
        <Button onClick={() => (hintSwitch.on ? hintSwitch.silence() : hintSwitch.showAgain())}>
          {hintSwitch.on ? help.noHints : help.showHints}
        </Button>
        {file ? (
          <>
            <LinkButton look="quiet" href={places.help} onClick={onClose}>
              {help.title}
            </LinkButton>
            <LinkButton look="quiet" href={places.design} onClick={onClose}>
              {designWords.title}
            </LinkButton>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAppState } from '../data/queries.ts';
import { readLicenses } from '../host/licenses.ts';
import { aboutWords as words } from '../text/about.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useCommands } from './commands.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

/** What the help menu shows: the keys, what this program is, and the licenses of its parts. */
export function HelpSheets() {
  const [open, setOpen] = useState<'keys' | 'about' | 'licenses' | undefined>(undefined);
  const close = () => setOpen(undefined);
  useCommands({
    keys: () => setOpen('keys'),
    about: () => setOpen('about'),
    licenses: () => setOpen('licenses'),
  });
  return (
    <>
      <ShortcutSheet open={open === 'keys'} onClose={close} />
      {open === 'about' ? <About onClose={close} onLicenses={() => setOpen('licenses')} /> : null}
      {open === 'licenses' ? <Licenses onClose={close} /> : null}
    </>
  );
}

function About({ onClose, onLicenses }: { onClose: () => void; onLicenses: () => void }) {
  const { version } = useAppState();
  return (
    <Dialog open onClose={onClose} title={words.title} description={words.version(version)}>
      <div className="stack">
        <p>{words.what}</p>
        <p>{words.offline}</p>
        <p>{words.noAdvice}</p>
        <p>{words.license}</p>
      </div>
      <div className="dialog-actions">
        <Button onClick={onLicenses}>{words.licenses}</Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Dialog>
  );
}

function Licenses({ onClose }: { onClose: () => void }) {
  const { data, isError } = useQuery({ queryKey: ['licenses'], queryFn: readLicenses });
  return (
    <Dialog open size="wide" onClose={onClose} title={words.licensesTitle} description={words.licensesAbout}>
      {data === undefined && !isError ? <Skeleton label={words.licensesLoading} /> : null}
      {isError ? <p role="alert">{words.licensesFailed}</p> : null}
      {data === undefined ? null : (
        // A long text scrolls in its own box, which the keyboard must reach.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="file-text" tabIndex={0}>
          {data}
        </pre>
      )}
      <div className="dialog-actions">
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Dialog>
  );
}

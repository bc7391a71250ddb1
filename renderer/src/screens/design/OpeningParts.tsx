import { useState } from 'react';
import { design } from '../../app/places.ts';
import { designWords as words } from '../../text/design.ts';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ConfirmDialog, Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Palette } from '../../ui/Palette.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { Specimen, Specimens } from './Specimen.tsx';

const { states } = words;
type Opened = 'dialog' | 'form' | 'confirm' | 'reason' | 'palette';

/** Parts that open above the page or show another view. */
export function OpeningParts() {
  return (
    <>
      <Dialogs />
      <Menus />
    </>
  );
}

function Dialogs() {
  const [open, setOpen] = useState<Opened | undefined>(undefined);
  const [typed, setTyped] = useState('');
  const message = useMessage();
  const close = () => setOpen(undefined);
  const openers: readonly (readonly [Opened, string])[] = [
    ['dialog', words.dialog],
    ['form', words.formDialog],
    ['confirm', words.confirm],
    ['reason', words.reason],
    ['palette', words.palette],
  ];
  return (
    <Card title={words.dialogs}>
      <div className="row">
        {openers.map(([what, title]) => (
          <Button key={what} onClick={() => setOpen(what)}>
            {words.show(title)}
          </Button>
        ))}
        <Button
          onClick={() => message({ title: words.done, action: { label: words.undo, onSelect: () => undefined } })}
        >
          {words.show(words.done)}
        </Button>
        <Button onClick={() => message({ title: words.failed, text: words.failedText, look: 'wrong' })}>
          {words.show(words.failed)}
        </Button>
      </div>
      <Dialog open={open === 'dialog'} onClose={close} title={words.dialog} description={words.dialogText}>
        <div className="dialog-actions">
          <Button look="primary" onClick={close}>
            {words.save}
          </Button>
          <Button onClick={close}>{words.close}</Button>
        </div>
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onClose={close}
        title={words.confirm}
        description={words.confirmText}
        confirm={words.remove}
        cancel={words.keep}
        onConfirm={close}
      />
      {open === 'form' ? (
        <FormDialog
          title={words.formDialog}
          description={words.formDialogText}
          busy={typed !== ''}
          confirm={words.save}
          cancel={words.close}
          onSubmit={close}
          onClose={close}
        >
          <Field label={words.reasonLabel}>
            {(control) => <TextInput {...control} value={typed} onChange={(event) => setTyped(event.target.value)} />}
          </Field>
        </FormDialog>
      ) : null}
      {open === 'reason' ? (
        <ReasonDialog
          title={words.reason}
          description={words.reasonText}
          quote={words.noteText}
          label={words.reasonLabel}
          help={words.reasonHelp}
          confirm={words.save}
          cancel={words.close}
          errors={words.oneMissing}
          empty={words.reasonEmpty}
          errorText={() => words.failed}
          onConfirm={() => Promise.resolve()}
          onClose={close}
        />
      ) : null}
      {open === 'palette' ? (
        <Palette
          title={words.palette}
          placeholder={words.combobox.placeholder}
          empty={words.paletteEmpty}
          entries={words.rows.map(([label, detail]) => ({ key: label, label, detail, onSelect: close }))}
          typed={typed}
          onTyping={setTyped}
          onClose={close}
        />
      ) : null}
    </Card>
  );
}

function Menus() {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set([words.name]));
  const entries = words.menuEntries.map((label, index) => ({
    label,
    detail: index === 0 ? '✓' : undefined,
    apart: index === 2,
    onSelect: () => undefined,
  }));
  const columns = [words.name, words.work, words.count].map((label) => ({
    label,
    checked: shown.has(label),
    onSelect: () => setShown(new Set(shown.has(label) ? [...shown].filter((one) => one !== label) : [...shown, label])),
  }));
  return (
    <Card title={words.menus}>
      <Specimens>
        <Specimen state={states.rest}>
          <Menu className={buttonClass('quiet')} trigger={words.menu} entries={entries} />
        </Specimen>
        <Specimen state={states.switches}>
          <Menu className={buttonClass()} trigger={words.columns} entries={columns} />
        </Specimen>
        <Specimen state={states.disabled}>
          <Menu className={buttonClass()} trigger={words.menu} disabled entries={entries} />
        </Specimen>
        <Specimen state={states.chosen} wide>
          <Tabs
            label={words.tabs}
            tabs={words.tabTitles.map((title, index) => ({
              key: title,
              title,
              count: index === 1 ? 3 : undefined,
              content: <p>{words.tabText(title)}</p>,
            }))}
          />
        </Specimen>
        <Specimen state={states.link} wide>
          <PlaceTabs
            label={words.title}
            tabs={words.tabTitles.map((title, index) => ({ href: design, title, current: index === 0 }))}
          />
        </Specimen>
      </Specimens>
    </Card>
  );
}

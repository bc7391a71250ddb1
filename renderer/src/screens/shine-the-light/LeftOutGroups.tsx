import { useState } from 'react';
import type { LeftOut } from '../../../../src/disclosure/year-list.ts';
import { light as words } from '../../text/shine-the-light.ts';
import { Button } from '../../ui/Button.tsx';
import { PathLink } from '../records/PathLink.tsx';
import { groupLeftOut, type LeftOutGroup } from './group-left-out.ts';
import './LeftOutGroups.css';

/** Disclosures that do not count, one fold for each reason. */
export function LeftOutGroups({ leftOut, frozen }: { leftOut: readonly LeftOut[]; frozen: boolean }) {
  const groups = groupLeftOut(leftOut);
  const [open, setOpen] = useState<readonly string[]>([]);
  if (groups.length === 0) return <p className="muted">{words.leftOutNone}</p>;
  const keys = groups.map(keyOf);
  const all = keys.every((key) => open.includes(key));
  const toggle = (key: string, isOpen: boolean) => {
    if (isOpen !== open.includes(key)) setOpen(isOpen ? [...open, key] : open.filter((one) => one !== key));
  };
  return (
    <>
      <div className="light-folds-head">
        <p className="muted">{words.leftOutText}</p>
        {groups.length < 2 ? null : (
          <Button look="quiet" small onClick={() => setOpen(all ? [] : keys)}>
            {all ? words.fold : words.unfold}
          </Button>
        )}
      </div>
      {groups.map((group) => (
        <details
          key={keyOf(group)}
          className="light-fold"
          open={open.includes(keyOf(group))}
          onToggle={(event) => toggle(keyOf(group), event.currentTarget.open)}
        >
          <summary>
            <span className="light-fold-reason">{group.reason}</span>
            <span className="small muted">
              {words.leftOutCount(group.rows.length)}
              {group.cite === null ? '' : ` · ${group.cite}`}
            </span>
          </summary>
          {open.includes(keyOf(group)) ? <Rows group={group} frozen={frozen} /> : null}
        </details>
      ))}
    </>
  );
}

function Rows({ group, frozen }: { group: LeftOutGroup; frozen: boolean }) {
  return (
    <div className="light-fold-rows">
      <ul className="plain">
        {group.rows.map(({ disclosureId, names }) => (
          <li key={`${disclosureId} ${names}`}>
            <span>{frozen ? disclosureId : <PathLink path={disclosureId} />}</span>
            <span className="muted">{names}</span>
          </li>
        ))}
      </ul>
      {group.verified ? null : <p className="small muted">{words.doubt}</p>}
    </div>
  );
}

function keyOf({ reason, cite }: LeftOutGroup): string {
  return `${reason} ${cite ?? ''}`;
}

interface DoneTickProps {
  name: string;
  /** Small words beside the name. */
  more?: string | undefined;
  /** When it was done, in words; not done when left out. */
  done: string | undefined;
  onTick: (ticked: boolean) => void;
}

/** One thing of a list, with a tick that says that it is done. */
export function DoneTick({ name, more, done, onTick }: DoneTickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={done !== undefined} onChange={(event) => onTick(event.target.checked)} />
      <span>
        <b>{name}</b>
        {more === undefined ? null : <span className="tick-more">{more}</span>}
      </span>
      {done === undefined ? null : <span className="tick-done">{done}</span>}
    </label>
  );
}

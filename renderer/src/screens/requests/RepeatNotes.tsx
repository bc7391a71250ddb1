import type { Repeat } from '../../../../src/requests/request-state.ts';
import * as places from '../../app/places.ts';
import { repeatWords as words } from '../../text/requests.ts';
import { Callout } from '../../ui/Callout.tsx';

/** The same person has asked before: marked, never refused. */
export function RepeatNotes({ repeats }: { repeats: readonly Repeat[] }) {
  return repeats.map(({ rule, earlier, cite }) => (
    <Callout key={rule} mark="gap" title={words[rule]}>
      <p>{words[`${rule}Text`]}</p>
      <p className="small">
        {words.earlier}{' '}
        {earlier.map((id, index) => (
          <span key={id}>
            {index > 0 ? ', ' : ''}
            <a href={places.requestPage(id)}>{id}</a>
          </span>
        ))}
        <span className="muted"> · {cite}</span>
      </p>
    </Callout>
  ));
}

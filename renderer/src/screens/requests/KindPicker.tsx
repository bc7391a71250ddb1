import type { RequestKind } from '../../../../src/inventory/request.ts';
import { consumerRequest } from '../../../../src/library/consumer-requests.ts';
import { intakeWords as words, kindWords } from '../../text/requests.ts';
import type { ControlProps } from '../../ui/Field.tsx';
import { notBefore } from './intake-draft.ts';

/** What offices are asked for most; the rest stands behind one more step. */
const usual: readonly RequestKind[] = [
  'req-shine-the-light',
  'req-know-specific',
  'req-know-categories',
  'req-delete',
  'req-correct',
  'req-opt-out',
  'req-limit',
  'other',
];
const rest = (Object.keys(kindWords) as RequestKind[]).filter((kind) => !usual.includes(kind));

interface KindPickerProps {
  control: ControlProps;
  kinds: readonly RequestKind[];
  /** ISO date: some kinds can be asked for from a day on. */
  receivedOn: string;
  onChange: (kinds: RequestKind[]) => void;
}

/** What people ask for, in their words, with what it means for the office and the statute beside it. */
export function KindPicker(props: KindPickerProps) {
  const { kinds } = props;
  return (
    <>
      <KindList {...props} shown={usual} />
      <details className="kinds-more" open={kinds.some((kind) => rest.includes(kind)) || undefined}>
        <summary>{words.otherKinds}</summary>
        <KindList {...props} shown={rest} />
      </details>
    </>
  );
}

function KindList({
  control,
  kinds,
  receivedOn,
  onChange,
  shown,
}: KindPickerProps & { shown: readonly RequestKind[] }) {
  return (
    <ul className="plain kinds">
      {shown.map((kind) => {
        const { says, plain } = kindWords[kind];
        const from = notBefore(kind, receivedOn);
        const about = `${control.id}-${kind}-about`;
        return (
          <li key={kind}>
            <label className="kind" data-off={from !== undefined || undefined}>
              <input
                type="checkbox"
                aria-describedby={about}
                disabled={from !== undefined}
                checked={kinds.includes(kind)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))
                }
              />
              <span className="kind-says">{says}</span>
            </label>
            <p id={about} className="kind-about">
              {plain}{' '}
              <span className="kind-law">
                {from === undefined ? (kind === 'other' ? '' : consumerRequest(kind).cite) : words.from(from)}
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

import { navigate } from 'wouter/use-hash-location';
import * as places from '../../app/places.ts';
import { policyWords } from '../../text/policy.ts';
import { Select } from '../../ui/inputs.tsx';
import { StateMark } from '../../ui/marks.tsx';
import type { SectionState } from './section-states.ts';
import './SectionList.css';

interface SectionListProps {
  states: readonly SectionState[];
  policyId: string | undefined;
}

/** The sections of the policy with the state of each: a shape, and the same in words. */
export function SectionList({ states, policyId }: SectionListProps) {
  return (
    <nav className="policy-sections" aria-label={policyWords.sections}>
      <ul className="plain">
        {states.map((state) => (
          <li key={state.id}>
            <a className="side-link section-link" href={places.policyBlock(state.id, policyId)}>
              <StateMark mark={state.mark} />
              <span>
                {state.title}
                <span className="section-state"> {stateInWords(state)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same way for narrow windows, as one drop-down. */
export function SectionJump({ states, policyId }: SectionListProps) {
  return (
    <div className="policy-jump">
      <Select
        aria-label={policyWords.jump}
        placeholder={policyWords.jump}
        options={states.map((state) => ({
          value: state.id,
          label: state.mark === 'ok' ? state.title : `${state.title} (${stateInWords(state)})`,
        }))}
        value=""
        onChoose={(section) => navigate(places.policyBlock(section, policyId).slice(1))}
      />
    </div>
  );
}

function stateInWords({ gaps, own, ownChanged, drift }: SectionState): string {
  const parts = [
    ...(drift > 0 ? [policyWords.sectionDrift(drift)] : []),
    ...(gaps > 0 ? [policyWords.sectionGaps(gaps)] : []),
    ...(own > 0 ? [policyWords.sectionOwn(own)] : []),
    ...(ownChanged > 0 ? [policyWords.sectionOwnChanged(ownChanged)] : []),
  ];
  return parts.length === 0 ? policyWords.complete : parts.join(', ');
}

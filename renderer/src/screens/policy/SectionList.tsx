import { navigate } from 'wouter/use-hash-location';
import type { Document } from '../../../../src/documents/block.ts';
import * as places from '../../app/places.ts';
import { policyWords } from '../../text/policy.ts';
import { Select } from '../../ui/inputs.tsx';
import type { Leaf } from './leaves.ts';
import './SectionList.css';

interface SectionListProps {
  document: Document;
  leaves: readonly Leaf[];
  policyId: string | undefined;
}

/** The sections of the policy with what is open in each. */
export function SectionList({ document, leaves, policyId }: SectionListProps) {
  return (
    <nav className="policy-sections" aria-label={policyWords.sections}>
      <ul className="plain">
        {document.sections.map((section) => {
          const first = leavesWithin(leaves, section.id, document);
          const open = first.reduce((count, leaf) => count + leaf.gaps.length, 0);
          return (
            <li key={section.id}>
              <a className="side-link section-link" href={places.policyBlock(section.id, policyId)}>
                {section.title}
                {open === 0 ? null : <span className="section-open">{policyWords.sectionGaps(open)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The same way for narrow windows, as one drop-down. */
export function SectionJump({ document, policyId }: { document: Document; policyId: string | undefined }) {
  return (
    <div className="policy-jump">
      <Select
        aria-label={policyWords.jump}
        placeholder={policyWords.jump}
        options={document.sections.map((section) => ({ value: section.id, label: section.title }))}
        value=""
        onChange={(event) => navigate(places.policyBlock(event.target.value, policyId).slice(1))}
      />
    </div>
  );
}

function leavesWithin(leaves: readonly Leaf[], sectionId: string, document: Document): Leaf[] {
  const ids = new Set<string>();
  const visit = (block: Document['sections'][number]): void => {
    ids.add(block.title);
    for (const inner of block.blocks) if (inner.kind === 'section') visit(inner);
  };
  for (const section of document.sections) if (section.id === sectionId) visit(section);
  return leaves.filter((leaf) => ids.has(leaf.section));
}

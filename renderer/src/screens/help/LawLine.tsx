import type { CitationSource } from '../../../../src/library/citations.ts';
import { dateInBrief } from '../../text/dates.ts';
import { helpWords as words } from '../../text/help.ts';
import { Chip } from '../../ui/marks.tsx';

interface LawLineProps {
  source: Pick<CitationSource, 'cite' | 'checkedOn' | 'verified' | 'regulationText' | 'note'>;
  /** Its number stands above already. */
  named?: boolean;
}

/** A statute by its number, with the day it was last compared with its source, and what is doubtful about it. */
export function LawLine({ source, named = false }: LawLineProps) {
  const { cite, checkedOn, verified, regulationText, note } = source;
  const doubts = [
    verified ? undefined : (note ?? words.doubtWithout),
    regulationText === undefined ? undefined : words.earlierText,
  ].filter((one) => one !== undefined);
  return (
    <>
      {named ? words.checkedOn(dateInBrief(checkedOn)) : words.checked(cite, dateInBrief(checkedOn))}
      {doubts.length === 0 ? null : (
        <span className="law-doubt">
          <Chip mark="gap">{words.doubt}</Chip> {doubts.join(' ')}
        </span>
      )}
    </>
  );
}

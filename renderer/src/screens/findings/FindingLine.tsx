import { useState } from 'react';
import type { Finding } from '../../../../src/findings/finding.ts';
import { KeptReasonDialog } from '../../app/KeptReasonDialog.tsx';
import { useTellChange } from '../../app/use-tell-change.ts';
import { useCommand } from '../../data/commands.ts';
import { draftPlaceOf } from '../../data/draft-text.ts';
import { errorText } from '../../text/errors.ts';
import { findingWords as words } from '../../text/findings.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { StateMark, type Mark } from '../../ui/marks.tsx';
import { findingPlace } from './finding-place.ts';

const marks: Record<Finding['weight'], Mark> = { untrue: 'wrong', must: 'gap', unclear: 'gap', nice: 'none' };

/** A finding in words, with the button that leads to its answer and the one that sets it aside. */
export function FindingLine({ finding }: { finding: Finding }) {
  const [asking, setAsking] = useState(false);
  const waive = useCommand('finding.waive');
  const tell = useTellChange();
  const place = findingPlace(finding);
  return (
    <>
      <StateMark mark={marks[finding.weight]} />
      <div>
        <h3>{finding.title}</h3>
        <p className="muted">{finding.why}</p>
        <p>{finding.fix}</p>
        {finding.citations.length === 0 ? null : (
          <p className="small muted">
            {words.ask}: {finding.citations.join('; ')}
          </p>
        )}
        {finding.waiverOutdated ? <p className="small">{words.outdated(finding.waiverOutdated.reason)}</p> : null}
      </div>
      <div className="finding-actions">
        {place === undefined ? null : (
          <LinkButton href={place.href} aria-label={(place.look ? words.lookAt : words.fixThat)(finding.title)}>
            {place.look ? words.look : words.fix}
          </LinkButton>
        )}
        <Button look="quiet" small aria-label={words.waiveThat(finding.title)} onClick={() => setAsking(true)}>
          {words.waive}
        </Button>
      </div>
      {asking ? (
        <KeptReasonDialog
          place={draftPlaceOf('finding', finding.id)}
          title={words.waiveTitle}
          description={words.waiveText}
          quote={finding.title}
          label={words.waiveReason}
          help={words.waiveReasonHelp}
          confirm={words.waiveConfirm}
          cancel={words.cancel}
          errors={words.waiveErrors}
          empty={words.waiveEmpty}
          errorText={errorText}
          onClose={() => setAsking(false)}
          onConfirm={async (reason) => {
            await waive.mutateAsync({ findingId: finding.id, reason });
            tell(words.waived);
          }}
        />
      ) : null}
    </>
  );
}

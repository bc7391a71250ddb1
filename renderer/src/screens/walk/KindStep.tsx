import { useTellChange } from '../../app/use-tell-change.ts';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { useOffice } from '../../data/queries.ts';
import { useCommandLine } from '../../data/use-command-line.ts';
import { errorText } from '../../text/errors.ts';
import { kindWords as words } from '../../text/walk.ts';
import { Card } from '../../ui/Card.tsx';
import { Chip } from '../../ui/marks.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { countAnswers } from '../home/count-answers.ts';
import { usePackOfOffice, usePacks } from './use-walk.ts';
import './KindStep.css';

/** The kinds of office. Choosing one adds its suggestions in one step, as long as none is waiting. */
export function KindStep() {
  const packs = usePacks();
  const { slug } = usePackOfOffice();
  const { suggested } = countAnswers(useOffice());
  const { mutateAsync, isPending } = useCommand('pack.start');
  const inLine = useCommandLine();
  const message = useMessage();
  const tell = useTellChange();
  const chosen = packs.find((pack) => pack.slug === slug);
  const waiting = suggested > 0;
  const start = async (pack: (typeof packs)[number]) => {
    try {
      // After the answers of the step before: they may still be on their way to the file.
      await inLine(async () => await mutateAsync({ slug: pack.slug }));
      tell(words.done(pack.name));
      location.assign(places.walkStep('rooms'));
    } catch (error) {
      message({ title: errorText(error), look: 'wrong' });
    }
  };
  return (
    <div className="stack">
      {chosen ? (
        <Card title={words.started(chosen.name)}>
          <p>{waiting ? words.startedText(suggested) : words.startedDone}</p>
        </Card>
      ) : (
        <Card title={words.what}>
          <p>{words.whatText}</p>
        </Card>
      )}
      <ul className="plain walk-kinds" aria-label={words.list}>
        {packs.map((pack) => (
          <li key={pack.slug}>
            <button
              type="button"
              className="walk-kind"
              aria-pressed={pack === chosen}
              disabled={isPending || (waiting && pack !== chosen)}
              onClick={() => (pack === chosen ? location.assign(places.walkStep('rooms')) : void start(pack))}
            >
              <b>{pack.name}</b>
              <span>{pack.about}</span>
              {pack === chosen ? <Chip mark="ok">{words.chosen}</Chip> : null}
            </button>
          </li>
        ))}
      </ul>
      {chosen ? null : (
        <p className="muted">
          <b>{words.none}.</b> {words.noneText} <a href={places.allRecords}>{words.noneLink}</a>
        </p>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { PackOfOffice } from '../../../../src/contract/calls.ts';
import { useTellChange } from '../../app/use-tell-change.ts';
import * as places from '../../app/places.ts';
import { useCommand } from '../../data/commands.ts';
import { useCommandLine } from '../../data/use-command-line.ts';
import { errorText } from '../../text/errors.ts';
import { helpWords } from '../../text/help.ts';
import { roomWords as words, stepWords, walkWords } from '../../text/walk.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { HelpButton, OpenedHelp, useOpenedHelp } from '../../ui/OpenedHelp.tsx';
import { PlaceTabs } from '../../ui/PlaceTabs.tsx';
import { useMessage } from '../../ui/Toast.tsx';
import { ExplanationText } from '../help/QuestionHelp.tsx';
import { ColleagueSheet } from './ColleagueSheet.tsx';
import { roomIds, usePackOfOffice } from './use-walk.ts';
import { WalkFoot } from './WalkFoot.tsx';
import './RoomsStep.css';

/** Seven short lists to tick, one per room. */
export function RoomsStep({ room }: { room: string | undefined }) {
  const { slug, blocks } = usePackOfOffice();
  const current = roomIds.find((one) => one === room) ?? roomIds[0];
  if (slug === null) {
    return (
      <>
        <EmptyState title={words.noPack} text={words.noPackText}>
          <LinkButton look="primary" href={places.walkStep('kind')}>
            {words.choose}
          </LinkButton>
        </EmptyState>
        <WalkFoot current="rooms" />
      </>
    );
  }
  const index = roomIds.indexOf(current);
  const before = roomIds[index - 1];
  const after = roomIds[index + 1];
  const inRoom = (id: string) => blocks.filter((block) => block.room === id);
  const here = inRoom(current);
  return (
    <>
      <PlaceTabs
        label={words.rooms}
        tabs={roomIds.map((id) => ({
          href: places.walkStep('rooms', id),
          title: words.names[id] ?? id,
          current: id === current,
          count: inRoom(id).filter((block) => block.ticked).length,
        }))}
      />
      <section aria-label={words.questions(words.names[current] ?? current)}>
        <div className="walk-room-head">
          <div>
            <h2>{words.names[current]}</h2>
            <p className="muted">
              {words.room(index + 1, roomIds.length)} ·{' '}
              {words.ticked(here.filter((block) => block.ticked).length, here.length)}
            </p>
          </div>
          <ColleagueSheet key={current} room={current} name={words.names[current] ?? current} />
        </div>
        <ul className="plain walk-ticks">
          {here.map((block) => (
            <li key={block.id}>
              <TickCard slug={slug} block={block} />
            </li>
          ))}
        </ul>
      </section>
      <WalkFoot current="rooms" back={before ? places.walkStep('rooms', before) : undefined}>
        <LinkButton look="primary" href={after ? places.walkStep('rooms', after) : places.walkStep('confirm')}>
          {walkWords.next(after ? (words.names[after] ?? after) : stepWords.confirm.short)}
        </LinkButton>
      </WalkFoot>
    </>
  );
}

/** A question as a card to tick. The tick follows the hand; the records follow a moment later. */
function TickCard({ slug, block }: { slug: string; block: PackOfOffice['blocks'][number] }) {
  const add = useCommand('pack.addBlock');
  const takeBack = useCommand('pack.takeBack');
  const inLine = useCommandLine();
  const message = useMessage();
  const tell = useTellChange();
  const more = block.explanation && {
    label: helpWords.question(block.ask),
    content: <ExplanationText explanation={block.explanation} law={block.explanation.law} />,
  };
  const help = useOpenedHelp(more);
  const [pending, setPending] = useState(false);
  const onError = (error: unknown) => message({ title: errorText(error), look: 'wrong' });
  const input = { slug, blockId: block.id };
  const change = (ticked: boolean) => {
    if (pending) return;
    setPending(true);
    const done = ticked
      ? inLine(async () => await add.mutateAsync(input)).then(({ changed }) =>
          tell(words.added(block.name, changed.length)),
        )
      : inLine(async () => await takeBack.mutateAsync(input)).then(({ kept }) =>
          tell(kept.length > 0 ? words.kept(block.name, kept.length) : words.takenBack(block.name)),
        );
    void done.catch(onError).finally(() => setPending(false));
  };
  const ticked = pending ? !block.ticked : block.ticked;
  const boxId = `walk-tick-${block.id}-more`;
  return (
    // Keys come from the tick and the button inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="walk-tick" onKeyDown={help.onKeyDown}>
      <label className="walk-tick-ask">
        <input type="checkbox" checked={ticked} onChange={(event) => change(event.target.checked)} />
        <span>{block.ask}</span>
        <small>{block.name}</small>
      </label>
      {more ? <HelpButton boxId={boxId} more={more} help={help} /> : null}
      {more ? <OpenedHelp boxId={boxId} more={more} help={help} /> : null}
    </div>
  );
}

import { memo, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Document } from '../../../../src/documents/block.ts';
import { policyWords } from '../../text/policy.ts';
import { useDrawn } from '../../ui/use-drawn.ts';
import { readingOf, type Drawn, type Reading } from './document-pieces.ts';
import { DocumentHead } from './DocumentHead.tsx';
import type { PartMarks, Picking } from './DocumentMargin.tsx';
import { DocumentSection } from './DocumentParts.tsx';
import { byBlockId, type Leaf } from './leaves.ts';
import './DocumentText.css';

interface DocumentTextProps {
  document: Document;
  /** What can be picked, in reading order; empty for a text to read and nothing else. */
  parts: readonly Leaf[];
  /** Its name for screen readers; the policy as readers see it when left out. */
  label?: string;
  pickedId?: string | undefined;
  marksOf?: (blockId: string) => PartMarks;
  onPick?: (blockId: string) => void;
  /** Alt with an arrow key: put the part in another place. */
  onShift?: (blockId: string, by: 1 | -1) => void;
}

const noMarks = (): PartMarks => ({});
const nothing = (): void => undefined;

/** A document as its readers see it. Every statement can be picked, with the mouse or with the arrow keys. */
export function DocumentText(props: DocumentTextProps) {
  const { document, parts, pickedId, label, marksOf = noMarks, onPick = nothing, onShift = nothing } = props;
  const article = useRef<HTMLElement>(null);
  const byId = byBlockId(parts);
  const reading = useMemo(() => readingOf(document), [document]);
  const before = useDrawn(reading);
  const near = pickedId === undefined ? undefined : placeNear(pickedId);

  /** The place of a statement, or of the first one under a heading. */
  function placeNear(id: string): number | undefined {
    const place = reading.places.get(id);
    if (place !== undefined || !reading.isLong) return place;
    const next = parts.slice(parts.findIndex((leaf) => leaf.block.id === id)).find((leaf) => !leaf.heading);
    return next && reading.places.get(next.block.id);
  }

  const pickAt = useEffectEvent((target: EventTarget | null) => {
    if (!(target instanceof Element)) return;
    const why = whyOf(target);
    if (why !== undefined) onPick(why);
    if (target.closest('a, button')) return;
    const id = target.closest<HTMLElement>('[data-block]')?.dataset['block'];
    if (id !== undefined && byId.has(id) && window.getSelection()?.isCollapsed !== false) onPick(id);
  });
  const moveAt = useEffectEvent((event: KeyboardEvent) => {
    const id = event.target instanceof Element ? whyOf(event.target) : undefined;
    if (id === undefined || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const by = event.key === 'ArrowDown' ? 1 : -1;
    if (event.altKey) {
      onShift(id, by);
      return;
    }
    const next = parts[parts.findIndex((leaf) => leaf.block.id === id) + by];
    if (!next) return;
    onPick(next.block.id);
    article.current?.querySelector<HTMLElement>(`[data-why="${CSS.escape(next.block.id)}"]`)?.focus();
  });
  useEffect(() => {
    // A click anywhere in a statement is a help for the mouse only; the button in the margin is the control. Both are heard
    // here: a text has thousands of statements.
    const onClick = (event: MouseEvent): void => pickAt(event.target);
    const onKeyDown = (event: KeyboardEvent): void => moveAt(event);
    const element = article.current;
    element?.addEventListener('click', onClick);
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('click', onClick);
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  useEffect(() => {
    if (pickedId === undefined) return;
    const target = article.current?.querySelector(`[data-block="${CSS.escape(pickedId)}"]`);
    const box = target?.getBoundingClientRect();
    const section = target?.tagName === 'SECTION';
    // On narrow windows the reasons cover the lower part; the style sheet says how much to keep free.
    const narrow = window.innerWidth < 1200;
    if (!box || (!section && !narrow && box.top >= 90 && box.bottom <= window.innerHeight * 0.9)) return;
    target?.scrollIntoView({ block: section ? 'start' : narrow ? 'nearest' : 'center' });
  }, [pickedId]);

  useEffect(() => {
    // A part that was moved takes the eyes along.
    const target = article.current?.querySelector('.doc-picked');
    const box = target?.getBoundingClientRect();
    if (box && (box.bottom < 90 || box.top > window.innerHeight - 40)) target?.scrollIntoView({ block: 'center' });
  }, [document]);

  const reachable = pickedId !== undefined && byId.has(pickedId) ? pickedId : parts[0]?.block.id;
  const picking = useMemo(
    (): Picking => ({ pickedId, reachable, byId, marksOf }),
    [pickedId, reachable, byId, marksOf],
  );
  const drawn = useMemo((): Drawn => ({ before, near }), [before, near]);

  return (
    <article className="doc" ref={article} aria-label={label ?? policyWords.text} lang={document.language}>
      {parts.length === 0 ? null : <p className="visually-hidden">{policyWords.keys}</p>}
      <DocumentHead document={document} />
      <Sections document={document} picking={picking} reading={reading} drawn={drawn} />
    </article>
  );
}

interface SectionsProps {
  document: Document;
  picking: Picking;
  reading: Reading;
  drawn: Drawn;
}

/** The text itself. It stays as it is when an answer arrives that changes nothing in it. */
const Sections = memo(function Sections({ document, ...rest }: SectionsProps) {
  return document.sections.map((section) => <DocumentSection key={section.id} section={section} depth={3} {...rest} />);
});

/** The part whose control in the margin this is. */
function whyOf(target: Element): string | undefined {
  return target.closest<HTMLElement>('.doc-why')?.dataset['why'];
}

import { Fragment, useEffect, useEffectEvent, useRef } from 'react';
import type { Block, Document, ListItem, Run, SectionBlock } from '../../../../src/documents/block.ts';
import { ownWords } from '../../text/own-words.ts';
import { policyWords } from '../../text/policy.ts';
import { DocumentHead } from './DocumentHead.tsx';
import type { Leaf } from './leaves.ts';
import { Runs } from './Runs.tsx';
import './DocumentText.css';

/** What the margin tells about a part beside being picked. */
export interface PartMarks {
  own?: 'current' | 'changed' | undefined;
  /** Only its place is the office's own. */
  moved?: boolean | undefined;
  /** The issued version says it differently. */
  drift?: boolean | undefined;
  /** It rests on the record that is asked about. */
  caused?: boolean | undefined;
}

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

interface Picking {
  pickedId: string | undefined;
  /** The statement that the Tab key reaches. */
  reachable: string | undefined;
  textOf: (blockId: string) => string;
  hasGap: (blockId: string) => boolean;
  marksOf: (blockId: string) => PartMarks;
  onShift: (blockId: string, by: 1 | -1) => void;
  onPick: (blockId: string) => void;
  onMove: (blockId: string, by: 1 | -1) => void;
}

/** A document as its readers see it. Every statement can be picked, with the mouse or with the arrow keys. */
export function DocumentText(props: DocumentTextProps) {
  const { document, parts, pickedId, label, marksOf = noMarks, onPick = nothing, onShift = nothing } = props;
  const article = useRef<HTMLElement>(null);
  const byId = new Map(parts.map((leaf) => [leaf.block.id, leaf]));

  const pickAt = useEffectEvent((target: EventTarget | null) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const id = target.closest<HTMLElement>('[data-block]')?.dataset['block'];
    if (id !== undefined && byId.has(id) && window.getSelection()?.isCollapsed !== false) onPick(id);
  });
  useEffect(() => {
    // A click anywhere in a statement is a help for the mouse only; the button in the margin is the control.
    const onClick = (event: MouseEvent): void => pickAt(event.target);
    const element = article.current;
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
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

  const picking: Picking = {
    pickedId,
    reachable: pickedId !== undefined && byId.has(pickedId) ? pickedId : parts[0]?.block.id,
    textOf: (id) => byId.get(id)?.text ?? '',
    hasGap: (id) => (byId.get(id)?.gaps.length ?? 0) > 0,
    marksOf,
    onShift,
    onPick,
    onMove: (id, by) => {
      const next = parts[parts.findIndex((leaf) => leaf.block.id === id) + by];
      if (!next) return;
      onPick(next.block.id);
      article.current?.querySelector<HTMLElement>(`[data-why="${CSS.escape(next.block.id)}"]`)?.focus();
    },
  };

  return (
    <article className="doc" ref={article} aria-label={label ?? policyWords.text} lang={document.language}>
      {parts.length === 0 ? null : <p className="visually-hidden">{policyWords.keys}</p>}
      <DocumentHead document={document} />
      {document.sections.map((section) => (
        <Section key={section.id} section={section} depth={3} picking={picking} />
      ))}
    </article>
  );
}

function Section({ section, depth, picking }: { section: SectionBlock; depth: number; picking: Picking }) {
  const Heading = depth === 3 ? 'h3' : depth === 4 ? 'h4' : 'h5';
  return (
    <section data-block={section.id} aria-label={section.title === '' ? undefined : section.title}>
      {section.title === '' ? null : (
        <Heading className={leafClass(section.id, picking)}>
          <Why id={section.id} picking={picking} />
          {section.title}
        </Heading>
      )}
      {section.blocks.map((block) => (
        <BlockText key={block.id} block={block} depth={depth + 1} picking={picking} />
      ))}
    </section>
  );
}

function BlockText({ block, depth, picking }: { block: Block; depth: number; picking: Picking }) {
  switch (block.kind) {
    case 'section':
      return <Section section={block} depth={depth} picking={picking} />;
    case 'paragraph':
      return (
        <p className={leafClass(block.id, picking)} data-block={block.id}>
          <Why id={block.id} picking={picking} />
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return <Items items={block.items} ordered={block.ordered} picking={picking} />;
    case 'table':
      return (
        <table className="doc-table">
          <caption>{block.caption}</caption>
          <colgroup>
            {block.columns.map((column) => (
              <col key={column.title} width={`${Math.round(column.width * 100)}%`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column.title} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.id} className={leafClass(row.id, picking)} data-block={row.id}>
                {row.cells.map((cell, index) =>
                  index === 0 ? (
                    <th key={index} scope="row">
                      <Why id={row.id} picking={picking} />
                      <Lines cell={cell} />
                    </th>
                  ) : (
                    <td key={index}>
                      <Lines cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'definitions':
      return (
        <dl className="doc-definitions">
          {block.entries.map((entry) => (
            <div key={entry.id} className={leafClass(entry.id, picking)} data-block={entry.id}>
              <dt>
                <Why id={entry.id} picking={picking} />
                {entry.term}
              </dt>
              <dd>
                <Runs runs={entry.runs} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

function Items({ items, ordered, picking }: { items: ListItem[]; ordered: boolean; picking: Picking }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item) => (
        <li key={item.id} className={leafClass(item.id, picking)} data-block={item.id}>
          <Why id={item.id} picking={picking} />
          <Runs runs={item.runs} />
          {item.items ? <Items items={item.items} ordered={ordered} picking={picking} /> : null}
        </li>
      ))}
    </List>
  );
}

function Lines({ cell }: { cell: Run[][] }) {
  return cell.map((line, index) => (
    <Fragment key={index}>
      {index === 0 ? (
        <Runs runs={line} />
      ) : (
        <>
          <br />
          <span className="doc-under">
            <Runs runs={line} />
          </span>
        </>
      )}
    </Fragment>
  ));
}

function leafClass(id: string, { pickedId, hasGap, marksOf }: Picking): string {
  const { own, drift, caused } = marksOf(id);
  return [
    'doc-leaf',
    pickedId === id ? 'doc-picked' : '',
    hasGap(id) ? 'doc-gap' : '',
    own === undefined ? '' : own === 'changed' ? 'doc-own doc-own-changed' : 'doc-own',
    drift ? 'doc-drift' : '',
    caused ? 'doc-caused' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** The marks of a part in words, for its control. */
function marksInWords({ own, moved, drift }: PartMarks): string[] {
  const words = own === 'changed' ? ownWords.markChanged : moved ? ownWords.markMoved : ownWords.mark;
  return [...(own === undefined ? [] : [words]), ...(drift ? [ownWords.markDrift] : [])];
}

/** The control of a statement: a small button in the margin. Tab reaches one of them, the arrow keys the others. */
function Why({ id, picking }: { id: string; picking: Picking }) {
  if (picking.reachable === undefined) return null;
  return (
    <button
      type="button"
      className="doc-why"
      data-why={id}
      tabIndex={picking.reachable === id ? 0 : -1}
      aria-pressed={picking.pickedId === id}
      aria-label={policyWords.why(picking.textOf(id).slice(0, 80), marksInWords(picking.marksOf(id)))}
      onClick={() => picking.onPick(id)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        const by = event.key === 'ArrowDown' ? 1 : -1;
        if (event.altKey) picking.onShift(id, by);
        else picking.onMove(id, by);
      }}
    >
      <span aria-hidden="true">?</span>
    </button>
  );
}

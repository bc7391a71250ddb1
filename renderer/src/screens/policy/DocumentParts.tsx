import { Fragment, memo, useMemo, type ReactNode } from 'react';
import type {
  Block,
  DefinitionEntry,
  ListItem,
  ParagraphBlock,
  Run,
  SectionBlock,
  TableRow,
} from '../../../../src/documents/block.ts';
import { firstDrawn } from '../../ui/use-drawn.ts';
import { isDrawn, likelyHeight, piecesOf, spanOf, type Drawn, type Reading } from './document-pieces.ts';
import { leafClass, looksSame, Why, type Picking } from './DocumentMargin.tsx';
import { Runs } from './Runs.tsx';
import { WaitingText } from './WaitingText.tsx';

interface PartProps {
  picking: Picking;
  reading: Reading;
  drawn: Drawn;
}

/** A section with everything in it, as far as it is drawn. Headings always are: they are what a person jumps to. */
export function DocumentSection({ section, depth, ...rest }: PartProps & { section: SectionBlock; depth: number }) {
  const { picking } = rest;
  const Heading = depth === 3 ? 'h3' : depth === 4 ? 'h4' : 'h5';
  return (
    <section data-block={section.id} aria-label={section.title === '' ? undefined : section.title}>
      {section.title === '' ? null : (
        <Heading className={leafClass(section.id, picking)}>
          <Why id={section.id} picking={picking} />
          {section.title}
        </Heading>
      )}
      {section.blocks.map((block) =>
        block.kind === 'section' ? (
          <DocumentSection key={block.id} section={block} depth={depth + 1} {...rest} />
        ) : (
          <Far key={block.id} block={block} {...rest}>
            <BlockText block={block} {...rest} />
          </Far>
        ),
      )}
    </section>
  );
}

/**
 * In a long text, what the browser need not lay out before it comes near; in a short one, and where a long one begins, the part
 * and nothing else. Until the beginning stands on the screen, parts behind it keep their place and hold nothing.
 */
function Far({ block, children, reading, drawn }: PartProps & { block: Block; children: ReactNode }) {
  if (!reading.isLong) return children;
  const span = spanOf(block, reading);
  if (span.end < firstDrawn) return children;
  return (
    <div className="doc-far" style={{ containIntrinsicBlockSize: `auto ${likelyHeight(block)}px` }}>
      {drawn.before > firstDrawn || isDrawn(span, drawn) ? children : null}
      <WaitingText block={block} reading={reading} drawn={drawn} />
    </div>
  );
}

function BlockText({ block, ...rest }: PartProps & { block: Exclude<Block, SectionBlock> }) {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, rest.picking);
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          <Pieces entries={block.items} draw={block.ordered ? orderedItem : item} {...rest} />
        </List>
      );
    }
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
            <Pieces entries={block.rows} draw={row} {...rest} />
          </tbody>
        </table>
      );
    case 'definitions':
      return (
        <dl className="doc-definitions">
          <Pieces entries={block.entries} draw={definition} {...rest} />
        </dl>
      );
  }
}

interface Entry {
  id: string;
  items?: ListItem[];
}

interface PieceProps<One extends Entry> {
  entries: readonly One[];
  draw: (entry: One, picking: Picking) => ReactNode;
  picking: Picking;
}

function Pieces<One extends Entry>({ entries, draw, picking, reading, drawn }: PieceProps<One> & PartProps) {
  const pieces = useMemo(() => piecesOf(entries, reading), [entries, reading]);
  return pieces.map((piece) =>
    isDrawn(piece, drawn) ? (
      <DrawnPiece key={piece.from} entries={piece.entries} draw={draw} picking={picking} />
    ) : null,
  );
}

/** A piece stays as it is while other pieces come, and while something in another piece is picked. */
const DrawnPiece = memo(function DrawnPiece<One extends Entry>({ entries, draw, picking }: PieceProps<One>) {
  return entries.map((entry) => draw(entry, picking));
}, isSamePiece) as <One extends Entry>(props: PieceProps<One>) => ReactNode;

function isSamePiece<One extends Entry>(before: PieceProps<One>, after: PieceProps<One>): boolean {
  return (
    before.draw === after.draw &&
    before.entries === after.entries &&
    looksSame(after.entries, before.picking, after.picking)
  );
}

function paragraph(block: ParagraphBlock, picking: Picking): ReactNode {
  return (
    <p key={block.id} className={leafClass(block.id, picking)} data-block={block.id}>
      <Why id={block.id} picking={picking} />
      <Runs runs={block.runs} />
    </p>
  );
}

function row({ id, cells }: TableRow, picking: Picking): ReactNode {
  return (
    <tr key={id} className={leafClass(id, picking)} data-block={id}>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row">
            <Why id={id} picking={picking} />
            <Lines cell={cell} />
          </th>
        ) : (
          <td key={index}>
            <Lines cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}

function definition({ id, term, runs }: DefinitionEntry, picking: Picking): ReactNode {
  return (
    <div key={id} className={leafClass(id, picking)} data-block={id}>
      <dt>
        <Why id={id} picking={picking} />
        {term}
      </dt>
      <dd>
        <Runs runs={runs} />
      </dd>
    </div>
  );
}

/** A list inside an item is of the item's own kind. */
function itemOf(List: 'ol' | 'ul'): (entry: ListItem, picking: Picking) => ReactNode {
  const draw = ({ id, runs, items }: ListItem, picking: Picking): ReactNode => (
    <li key={id} className={leafClass(id, picking)} data-block={id}>
      <Why id={id} picking={picking} />
      <Runs runs={runs} />
      {items ? <List>{items.map((inner) => draw(inner, picking))}</List> : null}
    </li>
  );
  return draw;
}

const item = itemOf('ul');
const orderedItem = itemOf('ol');

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

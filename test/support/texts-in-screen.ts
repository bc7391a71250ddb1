/** Words that stand in a screen's own source, where a reader of the screen would see or hear them. */
import { parseSync } from 'vite';

interface Found {
  line: number;
  text: string;
}

/** A node of the parsed source, as far as it is looked at here. */
interface SourceNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Attributes of tags, props of parts and members of objects whose values are read or heard. */
const readAloud = new Set(
  (
    'title label placeholder alt summary text description caption help error empty confirm cancel about ask why trigger ' +
    'heading detail quote unitLabel singular aria-label aria-description aria-placeholder aria-roledescription ' +
    'aria-valuetext'
  ).split(' '),
);

/**
 * What a `.tsx` source says by itself: text between tags, and text given to attributes, props and members that are read
 * aloud, also where it is chosen (`a ? 'b' : 'c'`) or put together (`` `${a} of ${b}` ``). Signs without letters are no text.
 */
export function textsInScreen(source: string): Found[] {
  const { program, errors } = parseSync('screen.tsx', source);
  if (errors.length > 0) throw new Error(`The source cannot be read: ${errors[0]?.message ?? ''}`);
  const found: Found[] = [];
  const tell = (node: SourceNode, text: string): void => {
    if (!/\p{L}/u.test(text)) return;
    const before = source.slice(0, node.start) + text.slice(0, text.search(/\S/));
    found.push({ line: before.split('\n').length, text: text.trim() });
  };
  /** The texts that an expression may become. */
  const say = (node: SourceNode): void => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') tell(node, node['value']);
    else if (node.type === 'TemplateLiteral') {
      for (const part of node['quasis'] as (SourceNode & { value: { raw: string } })[]) tell(part, part.value.raw);
    } else if (node.type === 'ConditionalExpression') {
      say(node['consequent'] as SourceNode);
      say(node['alternate'] as SourceNode);
    } else if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') {
      say(node['left'] as SourceNode);
      say(node['right'] as SourceNode);
    } else if (node.type === 'JSXExpressionContainer') say(node['expression'] as SourceNode);
  };
  walk(program, (node, parent) => {
    if (node.type === 'JSXText') tell(node, String(node['value']));
    if (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute') say(node);
    const value = node['value'] as SourceNode | null;
    if (node.type === 'JSXAttribute' && value && readAloud.has(nameOf(node['name']))) say(value);
    if (
      node.type === 'Property' &&
      value &&
      parent?.type === 'ObjectExpression' &&
      readAloud.has(nameOf(node['key']))
    ) {
      say(value);
    }
  });
  return found;
}

function nameOf(key: unknown): string {
  const { name, value } = key as { name?: unknown; value?: unknown };
  return String(name ?? value);
}

function walk(
  tree: unknown,
  visit: (node: SourceNode, parent: SourceNode | undefined) => void,
  parent?: SourceNode,
): void {
  if (Array.isArray(tree)) {
    for (const one of tree) walk(one, visit, parent);
  } else if (typeof tree === 'object' && tree !== null) {
    const node = 'type' in tree ? (tree as SourceNode) : parent;
    if (node && node !== parent) visit(node, parent);
    for (const [key, child] of Object.entries(tree)) {
      if (key !== 'parent' && typeof child === 'object') walk(child, visit, node);
    }
  }
}

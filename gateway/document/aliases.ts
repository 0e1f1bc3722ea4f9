import { type Document, isAlias, isMap, isNode, isPair, isSeq, type Node } from 'yaml';

/** What is wrong with the aliases of a file, and where. */
export interface AliasFault {
  readonly rule: 'alias-bomb' | 'not-yaml';
  readonly message: string;
  readonly offset: number;
}

/** Values of a document with all aliases written out: twice what 5,000 operations have. */
const mostValues = 1_000_000;

/** An alias that names nothing, one within what it names, and such that multiply beyond measure. */
export const aliasFault = (document: Document): AliasFault | undefined => {
  const anchors = new Map<string, Node>();
  const sizes = new Map<Node, number>();
  let fault: AliasFault | undefined;
  const blame = (node: Node, message: string, rule: AliasFault['rule'] = 'alias-bomb'): number => {
    fault ??= { rule, message, offset: node.range?.[0] ?? 0 };
    return 0;
  };
  const sizeOfAlias = (alias: Node, source: string): number => {
    const named = anchors.get(source);
    if (named === undefined)
      return blame(alias, `The alias *${source} comes before its anchor, or has none.`, 'not-yaml');
    return sizes.get(named) ?? blame(alias, `The alias *${source} stands within what it names.`);
  };
  const sizeOf = (node: unknown): number => {
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    if (!isNode(node) || fault !== undefined) return 0;
    if (isAlias(node)) return sizeOfAlias(node, node.source);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    let size = 1;
    if (isMap(node) || isSeq(node)) for (const item of node.items) size += sizeOf(item);
    sizes.set(node, size);
    if (size > mostValues)
      return blame(node, 'The aliases (*name) of this file expand without bound; write them out.');
    return size;
  };
  sizeOf(document.contents);
  return fault;
};

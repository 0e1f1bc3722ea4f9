/** What a request in AWS's query protocol asks: its action and parameters, from query and body. */
export type QueryParameters = ReadonlyMap<string, string>;

/** A JSON value that a request of SQS's JSON protocol may hold. */
export type Value = string | number | readonly Value[] | { readonly [name: string]: Value };

/** Parameters that are numbers in JSON. */
const NUMBERS: ReadonlySet<string> = new Set([
  'DelaySeconds',
  'MaxNumberOfMessages',
  'MaxResults',
  'VisibilityTimeout',
  'WaitTimeSeconds',
]);

/** Lists of the query protocol, by their names in JSON. */
const LISTS: Readonly<Record<string, string>> = {
  AttributeName: 'AttributeNames',
  MessageAttributeName: 'MessageAttributeNames',
  MessageSystemAttributeName: 'MessageSystemAttributeNames',
  TagKey: 'TagKeys',
  SendMessageBatchRequestEntry: 'Entries',
  DeleteMessageBatchRequestEntry: 'Entries',
  ChangeMessageVisibilityBatchRequestEntry: 'Entries',
  Entry: 'Entries',
};

/** Maps of the query protocol: each entry has a name and a value. Both numbers of a name do (fact 173). */
const MAPS: Readonly<Record<string, string>> = {
  Attribute: 'Attributes',
  MessageAttribute: 'MessageAttributes',
  MessageSystemAttribute: 'MessageSystemAttributes',
  Tag: 'Tags',
};

/** A parameter's name split at its dots: `MessageAttribute.1.Value.DataType` is a path of four. */
interface Tree {
  value?: string;
  readonly members: Map<string, Tree>;
}

/** Makes the input of SQS's JSON protocol out of parameters of its query protocol. */
export function sqsInput(parameters: QueryParameters): Record<string, Value> {
  const root: Tree = { members: new Map() };
  for (const [name, value] of parameters) leafOf(root, name.split('.')).value = value;
  return inputOf(root, parameters.get('Action') === 'CreateQueue');
}

function leafOf(root: Tree, path: readonly string[]): Tree {
  let at = root;
  for (const part of path) {
    const next: Tree = at.members.get(part) ?? { members: new Map() };
    at.members.set(part, next);
    at = next;
  }
  return at;
}

function inputOf({ members }: Tree, isCreateQueue = false): Record<string, Value> {
  const input: Record<string, Value> = {};
  for (const [name, tree] of members) {
    if (name === 'Action' || name === 'Version') continue;
    const [spelt, value] = inputMember(name, tree);
    // CreateQueue alone writes it small.
    if (value !== undefined) input[spelt === 'Tags' && isCreateQueue ? 'tags' : spelt] = value;
  }
  return input;
}

function inputMember(name: string, tree: Tree): readonly [string, Value | undefined] {
  if (tree.members.size > 0) {
    const single = name.endsWith('s') ? name.slice(0, -1) : name;
    const list = LISTS[name] ?? LISTS[single];
    if (list !== undefined) return [list, listOf(tree)];
    const map = MAPS[name] ?? MAPS[single];
    if (map !== undefined) return [map, mapOf(tree)];
  }
  return [name, NUMBERS.has(name) ? Number(tree.value) : tree.value];
}

/** Members in the order of their numbers, a `member` or `entry` before them left out. */
function numbered({ members }: Tree): readonly Tree[] {
  const inner = members.get('member') ?? members.get('entry');
  if (inner !== undefined) return numbered(inner);
  return [...members].sort(([a], [b]) => Number(a) - Number(b)).map(([, tree]) => tree);
}

const listOf = (tree: Tree): readonly Value[] =>
  numbered(tree).map((it) => (it.members.size === 0 ? (it.value ?? '') : inputOf(it)));

function mapOf(tree: Tree): Record<string, Value> {
  const map: Record<string, Value> = {};
  for (const { members } of numbered(tree)) {
    const name = (members.get('Name') ?? members.get('Key'))?.value;
    const value = members.get('Value');
    if (name !== undefined && value !== undefined)
      map[name] = value.members.size === 0 ? (value.value ?? '') : inputOf(value);
  }
  return map;
}

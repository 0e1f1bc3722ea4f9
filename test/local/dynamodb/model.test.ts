import fc from 'fast-check';
import { long, openFixture, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

/** A table as a person would write it down: an item is its kind and its number. */
type Model = Map<string, { kind?: string; n?: number }>;

interface Write {
  readonly type: 'put' | 'delete' | 'add' | 'retype';
  readonly id: string;
  readonly kind: string | undefined;
  readonly n: number;
  /** What the write asks of the item: nothing, to exist, not to exist, or a number of at least. */
  readonly condition: 'none' | 'exists' | 'missing' | 'least';
}

type Step =
  | { readonly type: 'single'; readonly write: Write }
  | { readonly type: 'transaction'; readonly writes: readonly Write[] }
  | { readonly type: 'batch'; readonly writes: readonly Write[] }
  | { readonly type: 'restart' };

const ids = ['a', 'b', 'c', 'd'];
const TableName = 'things';

const write: fc.Arbitrary<Write> = fc.record({
  type: fc.constantFrom('put', 'delete', 'add', 'retype'),
  id: fc.constantFrom(...ids),
  kind: fc.option(fc.constantFrom('tool', 'toy'), { nil: undefined }),
  n: fc.integer({ min: -3, max: 3 }),
  condition: fc.constantFrom('none', 'none', 'exists', 'missing', 'least'),
});

const several = fc.uniqueArray(write, { minLength: 1, maxLength: 4, selector: ({ id }) => id });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: write.map((one) => ({ type: 'single' as const, write: one })) },
  { weight: 5, arbitrary: several.map((writes) => ({ type: 'transaction' as const, writes })) },
  {
    weight: 2,
    arbitrary: several.map((writes) => ({
      type: 'batch' as const,
      writes: writes.filter(({ type }) => type === 'put' || type === 'delete'),
    })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'restart' as const }) },
);

function holds(model: Model, { id, condition, n }: Write): boolean {
  const item = model.get(id);
  if (condition === 'exists') return item !== undefined;
  if (condition === 'missing') return item === undefined;
  if (condition === 'least') return item?.n !== undefined && item.n >= n;
  return true;
}

function apply(model: Model, { type, id, kind, n }: Write): void {
  const item = model.get(id) ?? {};
  if (type === 'put') model.set(id, { n, ...(kind !== undefined && { kind }) });
  else if (type === 'delete') model.delete(id);
  else if (type === 'add') model.set(id, { ...item, n: (item.n ?? 0) + n });
  else if (kind !== undefined) model.set(id, { ...item, kind });
  else model.set(id, { ...(item.n !== undefined && { n: item.n }) });
}

const conditions = {
  none: undefined,
  exists: 'attribute_exists(id)',
  missing: 'attribute_not_exists(id)',
  least: 'n >= :least',
};

/** The request of a write and the operation it belongs to. */
function request({ type, id, kind, n, condition }: Write): { operation: string; input: object } {
  const expression = conditions[condition];
  const values = {
    ...(condition === 'least' && { ':least': { N: String(n) } }),
    ...(type === 'add' && { ':n': { N: String(n) } }),
    ...(type === 'retype' && kind !== undefined && { ':kind': { S: kind } }),
  };
  const common = {
    TableName,
    ...(expression !== undefined && { ConditionExpression: expression }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
  const Key = { id: { S: id } };
  if (type === 'delete') return { operation: 'Delete', input: { ...common, Key } };
  if (type === 'put') {
    const Item = { ...Key, n: { N: String(n) }, ...(kind !== undefined && { kind: { S: kind } }) };
    return { operation: 'Put', input: { ...common, Item } };
  }
  const retype = kind === undefined ? 'REMOVE kind' : 'SET kind = :kind';
  const UpdateExpression = type === 'add' ? 'ADD n :n' : retype;
  return { operation: 'Update', input: { ...common, Key, UpdateExpression } };
}

const kindOf = (answer: unknown): string => {
  const type = (answer as { __type?: string }).__type;
  return type === undefined ? 'done' : type.replace(/^.*#/, '');
};

async function single(fixture: Fixture, model: Model, one: Write): Promise<void> {
  const { operation, input } = request(one);
  const allowed = holds(model, one);
  const answer = await fixture.ask(`${operation}Item`, input);
  expect(kindOf(answer)).toBe(allowed ? 'done' : 'ConditionalCheckFailedException');
  if (allowed) apply(model, one);
}

async function transaction(fixture: Fixture, model: Model, writes: readonly Write[]) {
  const failed = writes.map((one) => !holds(model, one));
  const answer = await fixture.ask('TransactWriteItems', {
    TransactItems: writes.map((one) => {
      const { operation, input } = request(one);
      return { [operation]: input };
    }),
  });
  if (failed.includes(true)) {
    const { CancellationReasons: reasons } = answer as { CancellationReasons: { Code: string }[] };
    expect(reasons.map(({ Code }) => Code !== 'None')).toEqual(failed);
  } else {
    expect(answer).toEqual({});
    for (const one of writes) apply(model, one);
  }
}

async function batch(fixture: Fixture, model: Model, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const answer = await fixture.ask('BatchWriteItem', {
    RequestItems: {
      [TableName]: writes.map((one) => {
        const { operation, input } = request({ ...one, condition: 'none' });
        return { [`${operation}Request`]: input };
      }),
    },
  });
  expect(answer).toEqual({ UnprocessedItems: {} });
  for (const one of writes) apply(model, one);
}

const perform = (fixture: Fixture, model: Model, one: Step): Promise<void> => {
  if (one.type === 'single') return single(fixture, model, one.write);
  if (one.type === 'transaction') return transaction(fixture, model, one.writes);
  if (one.type === 'batch') return batch(fixture, model, one.writes);
  return fixture.reopen();
};

async function stored(fixture: Fixture, IndexName?: string): Promise<unknown> {
  const { Items } = (await fixture.ask('Scan', {
    TableName,
    ...(IndexName !== undefined && { IndexName }),
  })) as { Items: { id: { S: string }; kind?: { S: string }; n?: { N: string } }[] };
  const sorted = Items.sort((left, right) => (left.id.S < right.id.S ? -1 : 1));
  return sorted.map(({ id, kind, n }) => [id.S, kind?.S, n && Number(n.N)]);
}

const expected = (model: Model, indexed: boolean): unknown =>
  [...model]
    .filter(([, { kind }]) => !indexed || kind !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, { kind, n }]) => [id, kind, n]);

test(
  'random writes, transactions, batches and restarts leave what a simple model leaves, indexes too',
  async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const fixture = await openFixture();
      const model: Model = new Map();
      try {
        await fixture.ask('CreateTable', tableOf(TableName, 'kind'));
        for (const one of steps) await perform(fixture, model, one);
        expect(await stored(fixture)).toEqual(expected(model, false));
        expect(await stored(fixture, 'by-kind')).toEqual(expected(model, true));
      } finally {
        await fixture.close();
      }
    });
    await fc.assert(property, { numRuns: long ? 2000 : 60 });
  },
  long ? 600_000 : 60_000,
);

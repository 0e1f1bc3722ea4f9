import { openFixture, tableOf } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture();
  await fixture.ask('CreateTable', tableOf('things'));
  const items = [
    { id: { S: 'bare' } },
    { id: { S: 'numbers' }, a: { N: '1' }, b: { N: '2' }, c: { N: '3' } },
    { id: { S: 'equal' }, a: { N: '2' }, b: { N: '2' }, c: { N: '2' } },
    { id: { S: 'strings' }, a: { S: 'ab' }, b: { S: 'a' }, c: { S: 'b' } },
    { id: { S: 'mixed' }, a: { N: '1' }, b: { S: 'a' }, c: { N: '1' } },
    { id: { S: 'flags' }, a: { BOOL: true }, b: { BOOL: true }, c: { BOOL: false } },
    { id: { S: 'maps' }, a: { M: {} }, b: { M: {} }, c: { L: [] } },
  ];
  for (const Item of items) await fixture.ask('PutItem', { TableName: 'things', Item });
});
afterAll(() => fixture.close());

const names = { '#a': 'a', '#b': 'b', '#c': 'c' };

async function matching(FilterExpression: string): Promise<unknown> {
  const used = Object.entries(names).filter(([name]) => FilterExpression.includes(name));
  const { Items } = (await fixture.ask('Scan', {
    TableName: 'things',
    FilterExpression,
    ExpressionAttributeNames: Object.fromEntries(used),
    ...(FilterExpression.includes(':one') && {
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  })) as { Items: { id: { S: string } }[] };
  return Items.map(({ id }) => id.S).sort();
}

/** A comparison is true only between attributes that exist and have a type it knows; none ends the process. */
test.each([
  ['#a = #b', ['equal', 'flags']],
  ['#a < #b', ['numbers']],
  ['#a <= #b', ['equal', 'numbers']],
  ['#a > #b', ['strings']],
  ['#a >= #b', ['equal', 'strings']],
  ['NOT #a = #b', ['bare', 'maps', 'mixed', 'numbers', 'strings']],
  ['NOT #a < #b', ['bare', 'equal', 'flags', 'maps', 'mixed', 'strings']],
  ['#b BETWEEN #a AND #c', ['equal', 'numbers']],
  ['#a BETWEEN #b AND #c', ['equal', 'strings']],
  ['#a BETWEEN :one AND #c', ['equal', 'mixed', 'numbers']],
  [':one BETWEEN #a AND #b', ['numbers']],
  ['#a IN (#b, #c)', ['equal', 'flags', 'mixed']],
  ['#a IN (:one, #c)', ['equal', 'mixed', 'numbers']],
  ['begins_with(#a, #b)', ['strings']],
  ['size(#a) > size(#b)', ['strings']],
  ['size(#a) = size(#b)', ['maps']],
  ['contains(#a, #b)', ['strings']],
  ['attribute_not_exists(#a) OR #a < #c', ['bare', 'numbers', 'strings']],
  ['(#a < #b AND #b < #c) OR #a = #c', ['equal', 'mixed', 'numbers']],
  ['#a = :one', ['mixed', 'numbers']],
  ['#a < :one OR :one < #a', ['equal']],
])('%s', async (expression, want) => {
  expect(await matching(expression)).toEqual(want);
});

test('a condition over two missing attributes fails, and does not end the process', async () => {
  expect(
    await fixture.ask('PutItem', {
      TableName: 'things',
      Item: { id: { S: 'bare' } },
      ConditionExpression: '#a < #b',
      ExpressionAttributeNames: { '#a': 'a', '#b': 'b' },
    }),
  ).toMatchObject({ message: 'The conditional request failed' });
});

import { isReserved, parseTarget } from '../../../gateway/mapping/target.ts';

test.each([
  ['append:header.X-A', 'request', 'append header x-a'],
  ['overwrite:querystring.Page', 'request', 'overwrite querystring Page'],
  ['remove:header.x', 'response', 'remove header x'],
  ['overwrite:path', 'request', 'overwrite path '],
  ['overwrite:statuscode', 'response', 'overwrite statuscode '],
  ['overwrite:path', 'response', 'none'],
  ['overwrite:statuscode', 'request', 'none'],
  ['append:querystring.a', 'response', 'none'],
  ['append:path', 'request', 'none'],
  ['set:header.a', 'request', 'none'],
  ['append:header.', 'request', 'none'],
  ['append:header.a b', 'request', 'none'],
  ['append:header.a:b', 'request', 'none'],
] as const)('facts 91, 92: %s in a %s is %s', (key, side, want) => {
  const target = parseTarget(key, side);
  expect(target ? `${target.action} ${target.location} ${target.name}` : 'none').toBe(want);
});

test.each([
  ['x-amz-anything', true],
  ['X-AMZN-trace-id', true],
  ['Via', true],
  ['via2', false],
  ['x-amazon', false],
  ['host', false],
])('fact 94: %s reserved: %s', (name, want) => {
  expect(isReserved(name)).toBe(want);
});

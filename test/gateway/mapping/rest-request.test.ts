import fc from 'fast-check';
import { ExpressionError } from '../../../gateway/mapping/expression.ts';
import { compileRequestParameter, requestMapping } from '../../../gateway/mapping/rest-request.ts';
import { RestError } from '../../../gateway/rest-error.ts';
import { given } from './rest-calls.ts';
import type { Given } from './rest-calls.ts';

const mapped = (entries: Readonly<Record<string, string>>, it: Given) => {
  const parameters = Object.entries(entries).map(([target, source]) =>
    compileRequestParameter(target, source),
  );
  const { headers, querystring, path } = requestMapping(parameters)(given(it));
  return {
    headers: Object.fromEntries(headers),
    querystring: Object.fromEntries(querystring),
    path: { ...path },
  };
};

const none = { headers: {}, querystring: {}, path: {} };

test('every target, from a part of its own (REST facts 78 to 81, 86)', () => {
  const it = {
    path: { id: 'a%20b' },
    query: [
      ['q', '1'],
      ['q', '2'],
    ],
    headers: [
      ['H', 'x'],
      ['H', 'y'],
    ],
    stageVariables: { color: 'red' },
    context: { resourceId: 'abc123' },
  } as const satisfies Given;
  const got = mapped(
    {
      'integration.request.path.p': 'method.request.path.id',
      'integration.request.path.all': 'method.request.multivaluequerystring.q',
      'integration.request.querystring.last': 'method.request.querystring.q',
      'integration.request.querystring.all': 'method.request.multivaluequerystring.q',
      'integration.request.header.Last': 'method.request.header.H',
      'integration.request.header.All': 'method.request.multivalueheader.H',
      'integration.request.header.Stage': 'stageVariables.color',
      'integration.request.header.Context': 'context.resourceId',
      'integration.request.header.Text': "'it is'",
      'integration.request.header.Empty': "''",
    },
    it,
  );
  expect(got).toEqual({
    path: { p: 'a%20b', all: '1,2' },
    querystring: { last: ['2'], all: ['1', '2'] },
    headers: {
      Last: ['y'],
      All: ['x,y'],
      Stage: ['red'],
      Context: ['abc123'],
      Text: ['it is'],
      Empty: [''],
    },
  });
});

test.each([
  'method.request.path.no',
  'method.request.querystring.no',
  'method.request.multivaluequerystring.no',
  'method.request.header.no',
  'method.request.multivalueheader.no',
  'method.request.body.no',
  'context.authorizer.no',
  'stageVariables.no',
  'method.request.path.constructor',
  'stageVariables.constructor',
])('%s that the call does not have is omitted (REST fact 80)', (source) => {
  expect(mapped({ 'integration.request.header.H': source }, { body: '{}' })).toEqual(none);
});

test.each([
  ['integration.request.header.A', 'method.request.body', '[1', 'Invalid JSON in request body'],
  ['integration.request.header.A', 'method.request.body.a', '{', 'Invalid JSON in request body'],
])('%s from %s of %s is refused (REST fact 84)', (target, source, body, message) => {
  let thrown: unknown;
  try {
    mapped({ [target]: source }, { body });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RestError);
  const { type, detail } = thrown as RestError;
  expect([type, detail.message, detail.pointer]).toEqual([
    'BAD_REQUEST_BODY',
    message,
    '/integration/requestParameters',
  ]);
});

test.each([
  ['integration.request.body.A', "'a'"],
  ['method.response.header.A', "'a'"],
  ['integration.request.header.', "'a'"],
  ['integration.request.header.a b', "'a'"],
  ['integration.request.header.A', 'a'],
  ['integration.request.header.A', "'"],
  ['integration.request.header.A', "'a"],
  ['integration.request.header.A', '$context.stage'],
  ['integration.request.header.A', 'context.no'],
  ['integration.request.header.A', 'method.request.cookie.a'],
  ['integration.request.header.A', 'method.request.header'],
  ['integration.request.header.A', 'method.request.header.a[b]'],
  ['integration.request.header.A', 'method.request.body.'],
  ['integration.request.header.A', 'method.request.body.a[?('],
  ['integration.request.header.A', 'integration.response.header.A'],
  ['integration.request.header.A', 'stageVariables.a-b'],
])('%s from %s is no mapping (import facts 183, 184)', (target, source) => {
  expect(() => compileRequestParameter(target, source)).toThrow(ExpressionError);
});

test('a body is read once for all expressions', () => {
  let reads = 0;
  const call = given();
  Object.defineProperty(call.request.body, 'text', {
    get: () => {
      reads += 1;
      return reads === 1 ? '{"a":1,"b":2}' : '{"a"';
    },
  });
  const parameters = ['a', 'b'].map((name) =>
    compileRequestParameter(`integration.request.header.${name}`, `method.request.body.${name}`),
  );
  const { headers } = requestMapping(parameters)(call);
  expect(Object.fromEntries(headers)).toEqual({ a: ['1'], b: ['2'] });
});

const names = ['a', 'B', 'x-y', 'constructor', '__proto__', 'a.b'] as const;
const pair = fc.tuple(fc.constantFrom(...names), fc.string({ maxLength: 8 }));
const parts = [
  'path',
  'querystring',
  'header',
  'multivalueheader',
  'multivaluequerystring',
] as const;
const locations = ['header', 'querystring', 'path'] as const;

interface Entry {
  readonly location: (typeof locations)[number];
  readonly target: string;
  readonly part: (typeof parts)[number];
  readonly name: string;
}

const entry: fc.Arbitrary<Entry> = fc.record({
  location: fc.constantFrom(...locations),
  target: fc.constantFrom(...names),
  part: fc.constantFrom(...parts),
  name: fc.constantFrom(...names),
});

/** What the developer guide says, word for word. */
function naive(entries: readonly Entry[], it: Required<Pick<Given, 'path' | 'query' | 'headers'>>) {
  const out = { header: new Map(), querystring: new Map(), path: new Map() };
  for (const { location, target, part, name } of entries) {
    const list = part.endsWith('header') ? it.headers : it.query;
    const all =
      part === 'path'
        ? Object.entries(it.path).filter(([key]) => key === name)
        : list.filter(([key]) => key === name);
    const values = all.map(([, value]) => value);
    if (values.length === 0) continue;
    const value =
      part === 'multivaluequerystring'
        ? values
        : [part === 'multivalueheader' ? values.join(',') : values[values.length - 1]];
    out[location].set(target, location === 'path' ? value.join(',') : value);
  }
  return out;
}

test('mapping is what a naive reading of the call gives', () => {
  const path = fc.array(pair, { maxLength: 3 }).map((pairs) => {
    const map = Object.create(null) as Record<string, string>;
    for (const [name, value] of pairs) map[name] = value;
    return map;
  });
  const lists = fc.array(pair, { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.uniqueArray(entry, { selector: (it) => it.location + it.target, maxLength: 6 }),
      fc.record({ path, query: lists, headers: lists }),
      (entries, it) => {
        const parameters = entries.map(({ location, target, part, name }) =>
          compileRequestParameter(
            `integration.request.${location}.${target}`,
            `method.request.${part}.${name}`,
          ),
        );
        const got = requestMapping(parameters)(given(it));
        const want = naive(entries, it);
        expect(new Map(got.headers)).toEqual(want.header);
        expect(new Map(got.querystring)).toEqual(want.querystring);
        expect(new Map(Object.entries(got.path))).toEqual(want.path);
      },
    ),
  );
});

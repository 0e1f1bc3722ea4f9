import fc from 'fast-check';
import { compileRestMatcher } from '../../../../gateway/deployment/rest/matcher.ts';
import { methodsOf } from './methods.ts';
import { naiveMatch } from './naive-matcher.ts';

/** Keys of the API, then calls with the key that takes each and the path parameters; `403` for none. */
interface Selection {
  readonly keys: readonly string[];
  readonly calls: readonly (readonly [call: string, key: string, parameters?: object])[];
}

const cases: readonly (readonly [name: string, Selection])[] = [
  [
    'an unknown path and an undeclared method have no route (REST facts 6, 7)',
    {
      keys: ['GET /here'],
      calls: [
        ['GET /here', 'GET /here'],
        ['GET /nowhere', '403'],
        ['POST /here', '403'],
        ['HEAD /here', '403'],
        ['OPTIONS /here', '403'],
      ],
    },
  ],
  [
    'a static branch without an end gives way to a greedy sibling (REST fact 8)',
    {
      keys: ['GET /{rest+}', 'GET /a', 'GET /a/fixed'],
      calls: [
        ['GET /a/fixed', 'GET /a/fixed'],
        ['GET /a/other', 'GET /{rest+}', { rest: 'a/other' }],
        ['GET /a', 'GET /a'],
        ['GET /b', 'GET /{rest+}', { rest: 'b' }],
      ],
    },
  ],
  [
    'a method that the specific resource lacks falls through (REST fact 9)',
    {
      keys: ['POST /item', 'OPTIONS /{proxy+}'],
      calls: [
        ['POST /item', 'POST /item'],
        ['OPTIONS /item', 'OPTIONS /{proxy+}', { proxy: 'item' }],
        ['GET /item', '403'],
      ],
    },
  ],
  [
    'ANY of a specific resource comes before a method of a greedy one (REST fact 10)',
    {
      keys: ['ANY /item/any', 'OPTIONS /{proxy+}'],
      calls: [
        ['OPTIONS /item/any', 'ANY /item/any'],
        ['GET /item/any', 'ANY /item/any'],
        ['OPTIONS /item', 'OPTIONS /{proxy+}', { proxy: 'item' }],
      ],
    },
  ],
  [
    'static before variable before greedy (REST fact 11)',
    {
      keys: ['GET /a/b', 'GET /a/{x}/c', 'GET /{all+}'],
      calls: [
        ['GET /a/b', 'GET /a/b'],
        ['GET /a/b/c', 'GET /a/{x}/c', { x: 'b' }],
        ['GET /a/b/d', 'GET /{all+}', { all: 'a/b/d' }],
      ],
    },
  ],
  [
    'a greedy variable takes at least one segment (REST fact 12)',
    {
      keys: ['GET /p/{proxy+}', 'GET /{proxy+}'],
      calls: [
        ['GET /p/x', 'GET /p/{proxy+}', { proxy: 'x' }],
        ['GET /p', 'GET /{proxy+}', { proxy: 'p' }],
        ['GET /p/', 'GET /{proxy+}', { proxy: 'p' }],
        ['GET /', '403'],
      ],
    },
  ],
  [
    'a slash at the end is not looked at (REST fact 14)',
    {
      keys: ['GET /{proxy+}', 'GET /fixed', 'POST /'],
      calls: [
        ['GET /leaf/', 'GET /{proxy+}', { proxy: 'leaf' }],
        ['GET /fixed/', 'GET /fixed'],
        ['POST /', 'POST /'],
      ],
    },
  ],
  [
    'a double slash inside is kept (REST fact 15)',
    {
      keys: ['GET /{proxy+}', 'GET /leaf/deep', 'GET /leaf/{x}/deep'],
      calls: [
        ['GET /leaf//deep', 'GET /{proxy+}', { proxy: 'leaf//deep' }],
        ['GET /leaf/deep', 'GET /leaf/deep'],
      ],
    },
  ],
  [
    'slashes at the beginning count as one (REST facts 16, 17)',
    {
      keys: ['GET /{proxy+}', 'GET /fixed', 'GET /'],
      calls: [
        ['GET //leaf', 'GET /{proxy+}', { proxy: 'leaf' }],
        ['GET //fixed', 'GET /fixed'],
        ['GET ///', 'GET /'],
      ],
    },
  ],
  [
    'nothing is decoded (REST fact 18)',
    {
      keys: ['GET /u/{proxy+}', 'GET /v/{x}', 'GET /w'],
      calls: [
        ['GET /u/a%2Bb@x.io/c+d@x.io', 'GET /u/{proxy+}', { proxy: 'a%2Bb@x.io/c+d@x.io' }],
        ['GET /v/a%2Fb', 'GET /v/{x}', { x: 'a%2Fb' }],
        ['GET /%77', '403'],
      ],
    },
  ],
  [
    'ANY is seven methods, and a method of its own wins (REST fact 19)',
    {
      keys: ['ANY /x', 'POST /x'],
      calls: [
        ...['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'].map(
          (method) => [`${method} /x`, 'ANY /x'] as const,
        ),
        ['POST /x', 'POST /x'],
        ['TRACE /x', '403'],
        ['get /x', '403'],
      ],
    },
  ],
  [
    'a variable takes no empty segment',
    {
      keys: ['GET /a/{x}/b', 'GET /c/{x}'],
      calls: [
        ['GET /a//b', '403'],
        ['GET /c/', '403'],
        ['GET /a/1/b', 'GET /a/{x}/b', { x: '1' }],
      ],
    },
  ],
  [
    'dot segments match nothing, encoded or not',
    {
      keys: ['GET /{proxy+}', 'GET /a/{x}'],
      calls: [
        ['GET /a/..', '403'],
        ['GET /a/../b', '403'],
        ['GET /a/%2e%2E/b', '403'],
        ['GET /a/.', '403'],
        ['GET /a/...', 'GET /a/{x}', { x: '...' }],
        ['GET /a/.b', 'GET /a/{x}', { x: '.b' }],
      ],
    },
  ],
  [
    'names that objects inherit are names',
    {
      keys: ['GET /constructor', 'GET /{__proto__}/x'],
      calls: [
        ['GET /constructor', 'GET /constructor'],
        ['GET /hasOwnProperty', '403'],
        ['GET /a/x', 'GET /{__proto__}/x', JSON.parse('{"__proto__":"a"}') as object],
      ],
    },
  ],
];

const found = (keys: readonly string[], call: string): readonly [string, unknown] => {
  const [method = '', path = ''] = call.split(' ');
  const match = compileRestMatcher(methodsOf(keys))(method, path);
  const { pathParameters } = match ?? {};
  return [match?.method.key ?? '403', pathParameters && JSON.stringify(pathParameters)];
};

describe('the matcher of REST APIs', () => {
  test.each(cases)('%s', (_name, { keys, calls }) => {
    const wanted = calls.map(([, key, it]) => [key, it && JSON.stringify(it)]);
    expect(calls.map(([call]) => found(keys, call))).toEqual(wanted);
  });

  test('finds what a naive matcher finds', () => {
    const part = fc.constantFrom('a', 'b', 'c', '{x}');
    const path = fc
      .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('', '{p+}'))
      .map(([parts, last]) => `/${[...parts, last].filter((it) => it !== '').join('/')}`);
    const verb = fc.constantFrom('GET', 'POST', 'ANY');
    const key = fc.tuple(verb, path).map((it) => it.join(' '));
    const segment = fc.constantFrom('a', 'b', 'c', 'd', '', '%2e', 'a%2Fb');
    const asked = fc
      .tuple(fc.constantFrom('GET', 'POST', 'PUT', 'BREW'), fc.array(segment, { maxLength: 6 }))
      .map(([method, segments]) => `${method} /${segments.join('/')}`);
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 12 }), fc.array(asked), (keys, calls) => {
        for (const call of calls) expect(found(keys, call)).toEqual(naiveMatch(keys, call));
      }),
      { numRuns: 500 },
    );
  });
});

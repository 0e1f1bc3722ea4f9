import fc from 'fast-check';
import { nearestName, suggestion } from '../../../gateway/document/nearest-name.ts';

const extensions = ['cors', 'integration', 'integrations', 'any-method', 'authorizer'].map(
  (name) => `x-amazon-apigateway-${name}`,
);

describe('the name that was meant', () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ['a letter lost', 'timeoutInMilis', ['type', 'timeoutInMillis'], 'timeoutInMillis'],
    ['a letter too many', 'stages', ['stage', 'stageVariables'], 'stage'],
    ['another letter', 'url', ['type', 'uri'], 'uri'],
    ['two letters swapped', 'throttel', ['throttle'], 'throttle'],
    ['other letter case', 'maxage', ['maxAge'], 'maxAge'],
    ['a slip in the prefix', 'x-amazon-api-gateway-cors', extensions, 'x-amazon-apigateway-cors'],
    [
      'the nearer of two',
      'x-amazon-apigateway-integratoin',
      extensions,
      'x-amazon-apigateway-integration',
    ],
    [
      'errors at two places',
      'autorizerResultTTLInSecond',
      ['authorizerResultTtlInSeconds'],
      'authorizerResultTtlInSeconds',
    ],
    ['a common prefix is no likeness', 'x-amazon-apigateway-nope', extensions, undefined],
    ['another word', 'ttl', ['type', 'identitySource'], undefined],
    ['two errors in a short word', 'ab', ['cd'], undefined],
    ['another letter for a name', 'x', ['y'], undefined],
    ['another version', 'GET /v1', ['GET /v2'], undefined],
    [
      'a slip beside a version',
      'GET /v2/user',
      ['GET /v1/items', 'GET /v2/users'],
      'GET /v2/users',
    ],
    ['another letter for a segment', 'GET /api/a', ['GET /api/b'], undefined],
    ['a slip at the end', 'GET /api/orderz', ['GET /api/orders'], 'GET /api/orders'],
    ['no names', 'a', [], undefined],
    ['an empty name', '', ['stage'], undefined],
  ])('%s', (_, given, names, want) => expect(nearestName(given, names)).toBe(want));

  test('a name is nearest to itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, others) => {
        expect(nearestName(name, [...others, name])?.toLowerCase()).toBe(name.toLowerCase());
      }),
    );
  });

  test('one slip in a word is seen through', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,30}$/), fc.nat(), fc.nat(), (word, where, slip) => {
        const at = where % word.length;
        const [before, after] = [word.slice(0, at), word.slice(at + 1)];
        const swapped = before.slice(0, -1) + (word[at] ?? '') + before.slice(-1) + after;
        const wrong = [
          before + after,
          `${before}_${after}`,
          `${before}_${word[at] ?? ''}${after}`,
          swapped,
        ];
        expect(nearestName(wrong[slip % wrong.length] ?? '', [word])).toBe(word);
      }),
    );
  });
});

describe('a word of one or two letters', () => {
  const short = fc.stringMatching(/^[a-z0-9]{1,2}$/);

  test('is no slip of another, whatever stands before it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^([A-Z]{1,6} )?(\/[a-z]{0,9}){0,3}\/$/),
        short,
        short,
        (start, a, b) => {
          fc.pre(a !== b);
          expect(nearestName(start + a, [start + b])).toBeUndefined();
          expect(nearestName(start + a, [start + b, start + a])).toBe(start + a);
        },
      ),
    );
  });
});

describe('the suggestion', () => {
  test.each([
    ['stages', ' Did you mean "stage"?'],
    ['colour', ''],
  ])('%s: %j', (given, want) => expect(suggestion(given, ['stage'])).toBe(want));
});

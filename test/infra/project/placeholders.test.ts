import fc from 'fast-check';
import type { Api } from '../../../infra/project/api.ts';
import { substitute } from '../../../infra/project/placeholders.ts';
import { DeploymentRefused } from '../../../infra/project/refusal.ts';
import { api } from '../fixtures/project.ts';

const known: Readonly<Record<string, string>> = {
  'AWS::Region': 'eu-west-1',
  Name: 'own',
  Other_2: 'two',
};
const values = (name: string): string | undefined => known[name];
const inside = (text: string): Api =>
  api({ document: { 'x-amazon-apigateway-cors': { allowOrigins: [text] } } });
const replaced = (text: string): unknown =>
  (substitute(inside(text), values) as { 'x-amazon-apigateway-cors': { allowOrigins: string[] } })[
    'x-amazon-apigateway-cors'
  ].allowOrigins[0];

test.each([
  ['a name', '${Name}', 'own'],
  [
    'several inside their string',
    'a-${Name}-${Other_2}-${AWS::Region}-${Name}',
    'a-own-two-eu-west-1-own',
  ],
])('replaces %s', (_, text, want) => {
  expect(replaced(text)).toBe(want);
});

test.each([
  ['a lower-case name', '${name}'],
  ['a path', '${stageVariables.Name}'],
  ['a dot', '${Name.x}'],
  ['a parameter', '$request.path.${request.path.id}'],
  ['an unclosed one', '${Name'],
  ['an empty one', '${}'],
  ['a dollar', '$Name'],
])('leaves %s as it is', (_, text) => {
  expect(replaced(text)).toBe(text);
});

test('reads strings only inside x-amazon-apigateway- members, at any depth', () => {
  const document = {
    info: { title: '${Name} ${Undeclared}' },
    paths: {
      '/x': {
        get: { 'x-amazon-apigateway-integration': { uri: '${Name}', deep: [{ er: '${Name}' }] } },
      },
    },
    'x-other': '${Name}',
  };
  expect(substitute(api({ document }), values)).toEqual({
    info: { title: '${Name} ${Undeclared}' },
    paths: {
      '/x': { get: { 'x-amazon-apigateway-integration': { uri: 'own', deep: [{ er: 'own' }] } } },
    },
    'x-other': '${Name}',
  });
});

test('keeps everything that is not a string, and the order of members', () => {
  const document = { 'x-amazon-apigateway-x': { b: null, a: [0, false, '', [], {}], c: 1.5 } };
  expect(JSON.stringify(substitute(api({ document }), values))).toBe(JSON.stringify(document));
});

test('refuses every placeholder without a value, at its authored place', () => {
  const document = {
    paths: {
      '/users/{id}': {
        get: { 'x-amazon-apigateway-integration': { uri: '${Nobody} ${UserPoolIssuer}' } },
      },
    },
    'x-amazon-apigateway-cors': { allowOrigins: ['${AWS::StackId}'] },
  };
  const attempt = (): unknown => substitute(api({ document }), values);
  expect(attempt).toThrow(DeploymentRefused);
  expect(attempt).toThrow(
    [
      'openapi/shop/users.yaml:5: ${Nobody} is not declared: declare it under x-gatehouse.substitutions at the root of the document',
      'openapi/shop/users.yaml:5: ${UserPoolIssuer} is declared but has no value here: give UserPoolIssuer one under substitutions in infra/environments.ts',
      'openapi/shop/openapi.yaml:1: ${AWS::StackId} is not declared: declare it under x-gatehouse.substitutions at the root of the document',
    ].join('\n'),
  );
});

test('a value is never read again, whatever it contains', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const given = inside('<${Name}>');
      expect(substitute(given, () => value)).toEqual({
        'x-amazon-apigateway-cors': { allowOrigins: [`<${value}>`] },
      });
    }),
  );
});

import type { JsonObject } from '../../../../gateway/document/document.ts';
import { quotas } from '../../../../gateway/lint/rules/quotas.ts';
import { authorizerOf, clean, said, withValue } from '../document.ts';

const paths = (count: number, integration: (n: number) => JsonObject): JsonObject =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `/${n}`,
      { get: { 'x-amazon-apigateway-integration': integration(n) } },
    ]),
  );
const same = () => ({ uri: 'a' });

describe('quotas', () => {
  test('a clean document passes', () => expect(said(quotas, clean)).toEqual([]));

  test('300 routes pass', () =>
    expect(said(quotas, withValue('/paths', paths(300, same)))).toEqual([]));

  test('301 routes are too many until the quota is raised (fact 225)', () =>
    expect(said(quotas, withValue('/paths', paths(301, same)))).toEqual([
      'warning quota /paths 301 routes: an HTTP API has 300, an adjustable quota.',
    ]));

  test('301 integrations are too many for good (fact 225)', () =>
    expect(
      said(
        quotas,
        withValue(
          '/paths',
          paths(301, (n) => ({ uri: n })),
        ),
      ),
    ).toEqual([
      'warning quota /paths 301 routes: an HTTP API has 300, an adjustable quota.',
      'warning quota /paths 301 integrations: an HTTP API has 300, a fixed limit.',
    ]));

  test('11 authorizers are too many (fact 69)', () => {
    const scheme = clean.components.securitySchemes.jwt;
    const schemes = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`s${n}`, scheme]));
    expect(said(quotas, withValue('/components/securitySchemes', schemes))).toEqual([
      'warning quota /components/securitySchemes 11 authorizers: an HTTP API has 10, a fixed limit.',
    ]);
    expect(said(quotas, withValue(authorizerOf('jwt'), {}))).toEqual([]);
  });
});

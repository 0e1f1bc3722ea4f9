import { readFileSync } from 'node:fs';
import type { GatewayConfig } from '../../../gateway/config.ts';
import { documentOf, readDocument } from '../../../gateway/document/read.ts';
import { contextOf } from '../../../gateway/lint/context.ts';
import { lint } from '../../../gateway/lint/lint.ts';
import { ruleSet } from '../../../gateway/lint/rule-set.ts';
import { stopsServe, verdictOf } from '../../../gateway/lint/verdict.ts';
import { clean, getA, integrationOf, withValue } from './document.ts';

const finding = (severity: 'error' | 'warning' | 'info', rule: string) => ({
  ...{ severity, rule, pointer: '', file: 'a', line: 1, message: '' },
});

describe('the linter', () => {
  test('has nothing against a clean document', () =>
    expect(lint(documentOf(clean), 'http')).toEqual([]));

  test('has nothing against the storefront', async () => {
    const document = await readDocument('openapi/storefront/openapi.yaml');
    expect(lint(document, 'http')).toEqual([]);
  });

  test('has nothing against what is generated of it', async () => {
    const folder = 'generated/storefront';
    const settings = JSON.parse(readFileSync(`${folder}/settings.json`, 'utf8')) as GatewayConfig;
    const document = await readDocument(`${folder}/openapi.json`);
    expect(lint(document, 'http', settings)).toEqual([]);
  });

  test('names the authored place, once where many operations share it', () => {
    const root = withValue(integrationOf(getA), { type: 'mock' });
    const { paths } = root as { paths: Record<string, object> };
    const twice = { ...root, paths: { ...paths, '/c': { ...paths['/a/{id}'] } } };
    const found = lint(documentOf(twice, 'a.yaml'), 'http').filter(({ rule }) =>
      ['integration-type', 'gatehouse/unsupported-integration'].includes(rule),
    );
    const place = ['a.yaml', 1, `${integrationOf(getA)}/type`];
    expect(found.map(({ file, line, pointer }) => [file, line, pointer])).toEqual([place, place]);
    expect(found[1]?.message).toBe(
      "Unknown integration type 'mock' for 'GET /a/{id}'. Ignoring. Concerns GET /a/{id} and GET /c.",
    );
  });

  test('refuses a WebSocket API until it is served', () => {
    const [first] = lint(documentOf({ openapi: '3.0.3', paths: {} }), 'websocket');
    expect([first?.rule, first && stopsServe(first)]).toEqual(['gatehouse/not-honoured', true]);
  });

  test('no rule throws at nonsense', () => {
    const nonsense = {
      paths: { a: 1, '/b': [], '/c': { get: { security: 1, parameters: {} } } },
      components: [],
      servers: 1,
      tags: 'x',
      'x-gatehouse': 1,
    };
    const context = contextOf(documentOf(nonsense), 'http', {});
    expect(() => ruleSet.map(({ check }) => check?.(context))).not.toThrow();
    expect(() => lint(documentOf(nonsense), 'http')).not.toThrow();
  });
});

describe('the verdict', () => {
  test.each([
    ['accepted', []],
    ['accepted', [finding('info', 'a'), finding('error', 'gatehouse/a')]],
    ['warning', [finding('warning', 'a'), finding('error', 'gatehouse/a')]],
    ['rejected', [finding('warning', 'a'), finding('error', 'a')]],
  ])('is %s by %j', (verdict, findings) => expect(verdictOf(findings)).toBe(verdict));

  test.each([
    [finding('error', 'route-keys'), true],
    [finding('warning', 'route-keys'), false],
    [finding('error', 'gatehouse/open-operation'), true],
    [finding('error', 'gatehouse/unique-operation-id'), true],
    [finding('error', 'gatehouse/has-throttle'), false],
    [finding('info', 'gatehouse/undeclared-placeholder'), false],
  ])('%j stops serve: %s', (it, want) => expect(stopsServe(it)).toBe(want));
});

import { toImportDialect } from '../../../gateway/dialect/dialect.ts';
import type { ApiDocument } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { removeFolders } from '../document/folder.ts';
import { shop } from '../../scripts/generate/shop.ts';

afterAll(removeFolders);

const lowerHttp = (document: ApiDocument) => {
  const { root, moved } = toImportDialect(document, 'http');
  return { root, moved };
};

const lambda = (name: string): object => ({
  type: 'aws_proxy',
  payloadFormatVersion: '2.0',
  timeoutInMillis: 12_000,
  uri: `arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${Prefix}-\${Environment}-${name}:live`,
});

describe('the import dialect of HTTP APIs', () => {
  test('holds what an import reads and nothing else (facts 198, 201, 202)', async () => {
    expect(lowerHttp(await shop())).toEqual({
      moved: { '/paths/~1things~1{id}/put/parameters/0': '/paths/~1things~1{id}/parameters/0' },
      root: {
        openapi: '3.0.3',
        info: { title: 'Shop', version: '1' },
        paths: {
          '/things/{id}': {
            put: {
              operationId: 'putThing',
              parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
              responses: { 200: { description: 'OK' }, 404: { description: 'Not Found' } },
              security: [{ pool: ['write'] }],
              'x-amazon-apigateway-integration': lambda('things'),
            },
          },
          '/health': {
            get: {
              operationId: 'getHealth',
              responses: {
                204: { description: 'No Content' },
                429: { description: 'Too Many Requests' },
              },
              security: [],
              'x-amazon-apigateway-integration': lambda('status'),
            },
          },
        },
        components: {
          securitySchemes: {
            pool: {
              type: 'oauth2',
              flows: {
                authorizationCode: {
                  authorizationUrl: 'https://a',
                  tokenUrl: 'https://b',
                  scopes: { write: '' },
                },
              },
              'x-amazon-apigateway-authorizer': {
                type: 'jwt',
                identitySource: '$request.header.Authorization',
                jwtConfiguration: { issuer: 'https://issuer.example', audience: ['shop'] },
              },
            },
          },
        },
        'x-amazon-apigateway-importexport-version': '1.0',
        'x-amazon-apigateway-cors': { allowOrigins: ['*'] },
      },
    });
  });

  test('writes the root’s security at each operation that has none of its own (fact 165)', () => {
    const root = {
      openapi: '3.0.3',
      security: [{ a: [] }],
      paths: { '/x': { get: {}, put: { security: [] } } },
    };
    const { paths } = lowerHttp(documentOf(root)).root as {
      paths: Record<string, Record<string, { security: unknown }>>;
    };
    expect([paths['/x']?.['get']?.security, paths['/x']?.['put']?.security]).toEqual([
      [{ a: [] }],
      [],
    ]);
  });

  test('keeps shared integrations, tags with a value, the base path and the endpoint (facts 44, 158, 202)', () => {
    const endpoint = {
      'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
    };
    const root = {
      servers: [
        {
          url: 'https://a/{basePath}',
          description: 'x',
          variables: { basePath: { default: 'v1', description: 'x' } },
          ...endpoint,
        },
        { url: 'https://b' },
      ],
      tags: [
        { name: 'team', 'x-amazon-apigateway-tag-value': 'shop', description: 'x' },
        { name: 'prose' },
      ],
      components: {
        schemas: { A: {} },
        'x-amazon-apigateway-integrations': { i: { type: 'aws_proxy' } },
      },
      paths: { '/$default': { 'x-amazon-apigateway-any-method': { isDefaultRoute: true } } },
    };
    expect(lowerHttp(documentOf(root)).root).toEqual({
      info: {},
      servers: [
        { url: 'https://a/{basePath}', variables: { basePath: { default: 'v1' } }, ...endpoint },
      ],
      tags: [{ name: 'team', 'x-amazon-apigateway-tag-value': 'shop' }],
      components: { 'x-amazon-apigateway-integrations': { i: { type: 'aws_proxy' } } },
      paths: {
        '/$default': {
          'x-amazon-apigateway-any-method': {
            isDefaultRoute: true,
            responses: { default: { description: '' } },
            security: [],
          },
        },
      },
    });
  });

  test('keeps schemes that say something to API Gateway (import facts 204, 205)', () => {
    const root = {
      components: {
        securitySchemes: {
          plain: { type: 'http', scheme: 'bearer' },
          iam: {
            type: 'apiKey',
            name: 'Authorization',
            'x-amazon-apigateway-authtype': 'awsSigv4',
          },
        },
      },
    };
    const { iam } = root.components.securitySchemes;
    expect(lowerHttp(documentOf(root)).root['components']).toEqual({ securitySchemes: { iam } });
  });

  test('writes out path items, and says the version that an import takes (import fact 200)', () => {
    const root = {
      openapi: '3.1.0',
      'x-gatehouse': {},
      paths: { '/a/{id}': { $ref: '#/components/pathItems/A' } },
      components: {
        pathItems: { A: { parameters: [{ name: 'id', in: 'path' }], get: { 'x-gatehouse': {} } } },
      },
    };
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
    const responses = { default: { description: '' } };
    const document = documentOf(root);
    expect(lowerHttp(document)).toEqual({
      moved: {
        '/paths/~1a~1{id}': '/components/pathItems/A',
        '/paths/~1a~1{id}/get/parameters/0': '/components/pathItems/A/parameters/0',
      },
      root: {
        openapi: '3.0.3',
        info: {},
        paths: { '/a/{id}': { get: { parameters, responses, security: [] } } },
      },
    });
    const served = toImportDialect(document, 'http', { isServed: true }).root;
    expect(served).toMatchObject({
      'x-gatehouse': {},
      paths: { '/a/{id}': { get: { 'x-gatehouse': {} } } },
    });
  });
});

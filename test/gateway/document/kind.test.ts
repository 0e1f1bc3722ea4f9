import type { ApiKind, JsonObject } from '../../../gateway/document/document.ts';
import { DocumentError } from '../../../gateway/document/finding.ts';
import { kindOf } from '../../../gateway/document/kind.ts';
import { documentOf } from '../../../gateway/document/read.ts';

const openapi = { openapi: '3.0.3', paths: {} };
const proxy = { get: { 'x-amazon-apigateway-integration': { payloadFormatVersion: '2.0' } } };
const jwt = { securitySchemes: { a: { 'x-amazon-apigateway-authorizer': { type: 'jwt' } } } };

const refusal = (root: JsonObject): string => {
  try {
    return kindOf(documentOf(root, 'a.yaml'));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings
      .map(({ rule, pointer, message, remedy }) => `${rule} ${pointer} ${message} ${remedy}`)
      .join();
  }
};

const says = (pointer: string, what: string): string =>
  `kind-not-stated ${pointer} ${what} makes this look like an HTTP API, but it does not say so. Add x-amazon-apigateway-importexport-version: '1.0' to the root, or say --kind http (--kind rest if it is not).`;

describe('the kind of an API', () => {
  test.each<[string, JsonObject, ApiKind]>([
    ['AsyncAPI', { asyncapi: '3.0.0' }, 'websocket'],
    ['OpenAPI', openapi, 'rest'],
    ['Swagger', { swagger: '2.0' }, 'rest'],
    [
      'OpenAPI that says so',
      { ...openapi, 'x-amazon-apigateway-importexport-version': '1.0' },
      'http',
    ],
  ])('%s', (_, root, want) => expect(kindOf(documentOf(root))).toBe(want));

  test.each<[string, JsonObject, string]>([
    [
      'CORS',
      { ...openapi, 'x-amazon-apigateway-cors': {} },
      says('/x-amazon-apigateway-cors', 'x-amazon-apigateway-cors'),
    ],
    [
      'the default route',
      { ...openapi, paths: { '/$default': {} } },
      says('/paths/~1$default', 'the path /$default'),
    ],
    [
      'a payload format',
      { ...openapi, paths: { '/a': proxy } },
      says(
        '/paths/~1a/get/x-amazon-apigateway-integration/payloadFormatVersion',
        'payloadFormatVersion',
      ),
    ],
    [
      'a JWT authorizer',
      { ...openapi, components: jwt },
      says(
        '/components/securitySchemes/a/x-amazon-apigateway-authorizer/type',
        'an authorizer of type jwt',
      ),
    ],
    [
      'a template of CloudFormation',
      { AWSTemplateFormatVersion: '2010-09-09', Resources: {} },
      'not-an-api  Invalid OpenAPI input. This is a template of CloudFormation: put the document that it deploys (DefinitionBody, Body) into a file of its own, and lint that.',
    ],
    [
      'what a template includes',
      { 'Fn::Transform': { Name: 'AWS::Include' } },
      'not-an-api  Invalid OpenAPI input. This is a template of CloudFormation: put the document that it deploys (DefinitionBody, Body) into a file of its own, and lint that.',
    ],
    [
      'something else',
      { a: 1 },
      'not-an-api  Invalid OpenAPI input. This is neither OpenAPI ("openapi") nor AsyncAPI ("asyncapi"): say openapi: 3.0.3 at the root.',
    ],
  ])('is not guessed from %s', (_, root, want) => expect(refusal(root)).toBe(want));
});

import { join } from 'node:path';
import type { ApiDocument } from '../../../gateway/document/document.ts';
import { readDocument } from '../../../gateway/document/read.ts';
import { folderOf } from '../../gateway/document/folder.ts';

const uri = (name: string): string =>
  `arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${Prefix}-\${Environment}-${name}:live`;

const integration = (name: string): string =>
  `{ type: aws_proxy, payloadFormatVersion: '2.0', timeoutInMillis: 12000, uri: '${uri(name)}' }`;

const openapi = `openapi: 3.0.3
info: { title: Shop, version: '1', description: Prose., license: { name: MIT, url: https://mit.example } }
servers: [{ url: /, description: Prose. }]
tags: [{ name: things, description: Prose. }]
paths:
  /things/{id}:
    $ref: paths/thing.yaml
  /health:
    get:
      operationId: getHealth
      summary: Prose.
      tags: [things]
      security: []
      x-gatehouse: { public: true }
      responses: { '204': { description: Prose. }, '429': { description: Prose. } }
      x-amazon-apigateway-integration: ${integration('status')}
components:
  securitySchemes:
    pool:
      type: oauth2
      description: Prose.
      flows: { authorizationCode: { authorizationUrl: https://a, tokenUrl: https://b, scopes: { write: Prose. } } }
      x-amazon-apigateway-authorizer:
        type: jwt
        identitySource: $request.header.Authorization
        jwtConfiguration: { issuer: https://issuer.example, audience: [shop] }
x-amazon-apigateway-importexport-version: '1.0'
x-amazon-apigateway-cors: { allowOrigins: ['*'] }
x-gatehouse:
  substitutions: { Prefix: shop, Environment: local }
  throttle: { rateLimit: 50, burstLimit: 100 }
  accessLog: { format: $context.requestId }
`;

const thing = `parameters:
  - { name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }
put:
  operationId: putThing
  summary: Prose.
  tags: [things]
  security: [{ pool: [write] }]
  x-gatehouse: { throttle: { rateLimit: 5, burstLimit: 10 } }
  parameters:
    - { name: colour, in: query, schema: { type: array, items: { type: string, enum: [red, blue] } } }
    - { name: deep, in: query, schema: { type: boolean, default: false } }
    - { name: If-Match, in: header, required: true, schema: { type: string, minLength: 3 } }
  requestBody:
    required: true
    content:
      application/json:
        schema: { $ref: ../schemas.yaml#/Thing }
        example: { name: x }
  responses:
    '200':
      description: Prose.
      content: { application/json: { schema: { $ref: ../schemas.yaml#/Thing } } }
    '404': { description: Prose. }
  x-amazon-apigateway-integration: ${integration('things')}
`;

const schemas = `Thing:
  type: object
  description: Prose.
  additionalProperties: false
  required: [id, name]
  properties:
    id: { type: string, format: uuid, readOnly: true }
    name: { type: string, maxLength: 3, nullable: true }
    price: { type: number, minimum: 0, exclusiveMinimum: true, default: 1 }
    parts: { type: array, items: { $ref: '#/Thing' } }
`;

const manifest = (name: string): string =>
  JSON.stringify({ function: name, description: 'Prose.', memory: 256, timeout: 10 });

/** Files of a small API: two services, three files, one circle. */
export const shopFiles: Readonly<Record<string, string>> = {
  'openapi/shop/openapi.yaml': openapi,
  'openapi/shop/paths/thing.yaml': thing,
  'openapi/shop/schemas.yaml': schemas,
  'handlers/things/manifest.json': manifest('things'),
  'handlers/health/manifest.json': manifest('status'),
};

/** The shop in a folder of its own, some files changed. */
export const shopIn = (changes: Readonly<Record<string, string>> = {}): string =>
  folderOf({ ...shopFiles, ...changes });

/** One of the shop's files with a text replaced that must be in it. */
export const edited = (file: string, from: string, to: string): Record<string, string> => {
  const text = shopFiles[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return { [file]: text.replace(from, to) };
};

export const shop = (): Promise<ApiDocument> =>
  readDocument(join(shopIn(), 'openapi/shop/openapi.yaml'));

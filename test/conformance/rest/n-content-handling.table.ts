import type { JsonObject } from '../../../gateway/document/document.ts';
import type { RestCase, RestSection, Want } from '../harness/case.ts';
import { http, lambda, mock } from '../harness/rest-integrations.ts';

const root = { 'x-amazon-apigateway-binary-media-types': ['image/png'] };
const fault: Want = { status: 500, body: '{"message": "Internal server error"}' };

/** No text in UTF-8. */
const BYTES = Buffer.from([0x89, 0x50, 0xff, 0x0a]);
const BASE64 = BYTES.toString('base64');
const AS_TEXT = '\ufffdP\ufffd\n';
const TO_TEXT = { contentHandling: 'CONVERT_TO_TEXT' };
const TO_BINARY = { contentHandling: 'CONVERT_TO_BINARY' };

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What the backend gets of a body. */
const sending = (
  facts: readonly number[],
  name: string,
  {
    type,
    body,
    integration = {},
  }: { type: string; body: string | Buffer; integration?: JsonObject },
  want: Want,
): RestCase => ({
  facts,
  name,
  root,
  methods: {
    'PUT /b': {
      integration: ({ backend }) => http(`${backend}/x`, { httpMethod: 'PUT', ...integration }),
    },
  },
  steps: [{ request: { method: 'PUT', url: '/b', body, headers: { 'Content-Type': type } }, want }],
});

const got = (bytes: string): Want => ({ status: 200, backend: { base64: bytes } });

/** What the caller gets of a backend's body. */
const answering = (
  facts: readonly number[],
  name: string,
  given: {
    type: string;
    accept: string;
    body: string | Buffer;
    response?: JsonObject;
    plain?: boolean;
  },
  want: Want,
): RestCase => ({
  facts,
  name,
  ...(given.plain !== true && { root }),
  methods: {
    'GET /b': {
      integration: ({ backend }) =>
        http(`${backend}/x`, {
          responses: { default: { statusCode: 200, ...given.response } },
        }),
    },
  },
  steps: [
    {
      request: { url: '/b', headers: { Accept: given.accept } },
      backend: { headers: ['Content-Type', given.type], body: given.body },
      want,
    },
  ],
});

const PNG = 'image/png';
const JSON_TYPE = 'application/json';
const template = (key: string, text: string): JsonObject => ({ [key]: { [JSON_TYPE]: text } });
const reading = '{"read":"$util.escapeJavaScript($input.body)"}';

/** CORS by mock, where every type is binary: the template of the request is told to be text. */
const preflight = (name: string, members: JsonObject, want: Want): RestCase => ({
  facts: [185],
  name,
  root: { 'x-amazon-apigateway-binary-media-types': ['*/*'] },
  methods: { 'OPTIONS /b': { integration: mock(members) } },
  steps: [{ request: { method: 'OPTIONS', url: '/b', headers: { Accept: '*/*' } }, want }],
});

export const section: RestSection = {
  title: 'N. Content handling, binary media types',
  cases: [
    preflight('where every type is binary, a template cannot see an empty body', {}, fault),
    preflight('but it can when it is converted to text', TO_TEXT, { status: 200, body: '' }),
    ...[{}, TO_TEXT].map((integration) =>
      sending(
        [178],
        `a body of another type is text with ${JSON.stringify(integration)}`,
        { type: 'image/gif', body: BYTES, integration },
        got(base64(AS_TEXT)),
      ),
    ),
    sending(
      [178],
      'a body of another type, converted to binary, is decoded',
      { type: 'text/plain', body: BASE64, integration: TO_BINARY },
      got(BASE64),
    ),
    sending(
      [178],
      'what is no base64 is an internal error',
      { type: 'text/plain', body: 'no base64!', integration: TO_BINARY },
      { ...fault, backendCalls: 0 },
    ),
    ...[{}, TO_BINARY].map((integration) =>
      sending(
        [179],
        `a binary body stays with ${JSON.stringify(integration)}`,
        { type: PNG, body: BYTES, integration },
        got(BASE64),
      ),
    ),
    sending(
      [179],
      'a binary body, converted to text, is base64',
      { type: PNG, body: BYTES, integration: TO_TEXT },
      got(base64(BASE64)),
    ),
    sending(
      [185],
      'a template sees the text of a binary body',
      {
        type: PNG,
        body: BYTES,
        integration: { ...TO_TEXT, requestTemplates: { [PNG]: '<$input.body>' } },
      },
      got(base64(`<${BASE64}>`)),
    ),
    sending(
      [185],
      'a template of another type lets bytes pass',
      {
        type: 'image/gif',
        body: BASE64,
        integration: { ...TO_BINARY, ...template('requestTemplates', reading) },
      },
      got(BASE64),
    ),
    sending(
      [185],
      'a template cannot see bytes',
      {
        type: JSON_TYPE,
        body: BASE64,
        integration: { ...TO_BINARY, ...template('requestTemplates', reading) },
      },
      { ...fault, backendCalls: 0 },
    ),
    sending(
      [185],
      'nor those of a binary type',
      { type: PNG, body: BYTES, integration: { requestTemplates: { [PNG]: 'x' } } },
      { ...fault, backendCalls: 0 },
    ),
    answering(
      [180],
      'bytes for who accepts them',
      { type: PNG, accept: PNG, body: BYTES },
      { status: 200, base64: BASE64 },
    ),
    answering(
      [181],
      'text for who accepts bytes is decoded',
      { type: JSON_TYPE, accept: PNG, body: BASE64 },
      { status: 200, base64: BASE64 },
    ),
    answering(
      [181],
      'text that is no base64 for who accepts bytes',
      { type: JSON_TYPE, accept: PNG, body: '{"a":1}' },
      fault,
    ),
    answering(
      [182],
      'text for who accepts text',
      { type: JSON_TYPE, accept: JSON_TYPE, body: BYTES },
      { status: 200, body: AS_TEXT },
    ),
    answering(
      [182],
      'without binary types all is text',
      { type: PNG, accept: PNG, body: BYTES, plain: true },
      { status: 200, body: AS_TEXT },
    ),
    answering(
      [183],
      'bytes for who accepts text are base64',
      { type: PNG, accept: JSON_TYPE, body: BYTES },
      { status: 200, body: BASE64 },
    ),
    ...[PNG, JSON_TYPE].flatMap((accept) => [
      answering(
        [184],
        `text converted to text, for ${accept}`,
        { type: JSON_TYPE, accept, body: 'text', response: TO_TEXT },
        { status: 200, body: 'text' },
      ),
      answering(
        [184],
        `bytes converted to text, for ${accept}`,
        { type: PNG, accept, body: BYTES, response: TO_TEXT },
        { status: 200, body: BASE64 },
      ),
      answering(
        [184],
        `text converted to binary, for ${accept}`,
        { type: JSON_TYPE, accept, body: BASE64, response: TO_BINARY },
        { status: 200, base64: BASE64 },
      ),
      answering(
        [184],
        `text converted to binary that is no base64, for ${accept}`,
        { type: JSON_TYPE, accept, body: '{}', response: TO_BINARY },
        fault,
      ),
      answering(
        [184],
        `bytes converted to binary, for ${accept}`,
        { type: PNG, accept, body: BYTES, response: TO_BINARY },
        { status: 200, base64: BASE64 },
      ),
    ]),
    {
      facts: [184],
      name: "a function's base64 is decoded, its quotes left out",
      root,
      methods: {
        'GET /b': {
          integration: lambda({ responses: { default: { statusCode: 200, ...TO_BINARY } } }),
        },
      },
      steps: [
        {
          request: { url: '/b' },
          functions: { fn: { returns: BASE64 } },
          want: { status: 200, base64: BASE64 },
        },
        { request: { url: '/b' }, functions: { fn: { returns: { a: 1 } } }, want: fault },
      ],
    },
    answering(
      [185],
      'a response template sees the text of bytes',
      {
        type: PNG,
        accept: PNG,
        body: BYTES,
        response: { ...TO_TEXT, ...template('responseTemplates', '<$input.body>') },
      },
      { status: 200, body: `<${BASE64}>` },
    ),
    answering(
      [185],
      'a response template cannot see bytes',
      {
        type: PNG,
        accept: PNG,
        body: BYTES,
        response: { ...TO_BINARY, ...template('responseTemplates', '<$input.body>') },
      },
      fault,
    ),
  ],
};

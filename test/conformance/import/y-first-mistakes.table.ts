import type { ImportCase, ImportSection } from '../harness/import-case.ts';

const DOCUMENT = `openapi: 3.0.3
info: { title: t, version: '1' }
paths:
  /x:
    get:
      operationId: getX
      responses: { '200': { description: ok } }
      security: [{ key: [] }]
      x-amazon-apigateway-request-validator: all
      x-amazon-apigateway-integration:
        type: http
        httpMethod: GET
        uri: https://\${Backend}.example.com/x
        responses: { default: { statusCode: '200' } }
components:
  securitySchemes:
    key: { type: apiKey, name: x-api-key, in: header }
x-amazon-apigateway-request-validators:
  all: { validateRequestBody: true, validateRequestParameters: true }
x-gatehouse:
  substitutions: { Backend: b }
  throttle: { rateLimit: 50, burstLimit: 100 }
`;

const INTEGRATION = /^ {6}x-amazon-apigateway-integration:\n(?: {8}.*\n)+/m;
const BESIDE =
  'x-amazon-apigateway-integration belongs directly below a method, beside its responses.';
const OURS =
  'x-gatehouse belongs at the root of the document, or directly below a method, beside its responses.';

/** A document that is fine but for one mistake. */
const mistake = (
  name: string,
  edited: string,
  it: Omit<ImportCase, 'facts' | 'name' | 'files'>,
): ImportCase => {
  if (edited === DOCUMENT && it.mends !== undefined) throw new Error(`${name}: nothing was edited`);
  return { facts: [], name, files: { 'openapi.yaml': edited }, ...it };
};

/** Moves the integration to where a line ends, indented so far. */
const moved = (after: string, indent: number): string => {
  const [block = ''] = INTEGRATION.exec(DOCUMENT) ?? [];
  const deeper = block.replace(/^ {6}/gm, ' '.repeat(indent));
  return DOCUMENT.replace(block, '').replace(after, after + deeper);
};

const ANCHORED = DOCUMENT.replace('    get:\n', '    get: &get\n').replace(
  'components:\n',
  '  /y:\n    get: *get\ncomponents:\n',
);

/** What somebody gets wrong on the first day: each is caught, with the line and what to write there. */
export const section: ImportSection = {
  title: 'Y. First mistakes',
  kind: 'rest',
  cases: [
    mistake('none', DOCUMENT, { verdict: 'accepted', says: [] }),
    mistake('security forgotten', DOCUMENT.replace('      security: [{ key: [] }]\n', ''), {
      verdict: 'accepted',
      mends: [
        '5 gatehouse/explicit-security Write security: [{key: []}] at the operation, or x-gatehouse: {public: true} where anyone may.',
      ],
    }),
    mistake('security left empty', DOCUMENT.replace('[{ key: [] }]', '[]'), {
      verdict: 'accepted',
      mends: ['8 gatehouse/explicit-security Write security: [{key: []}] at the operation…'],
    }),
    mistake(
      'a letter missing in the name of an extension',
      DOCUMENT.replace('apigateway-integration', 'apigateway-integraton'),
      {
        verdict: 'accepted',
        mends: [
          '10 gatehouse/unknown-member Write x-amazon-apigateway-integration.',
          '5 gatehouse/has-integration Write x-amazon-apigateway-integration: {type, httpMethod, uri} at the operation, beside its responses.',
        ],
      },
    ),
    mistake(
      'a letter wrong in the name of an extension',
      DOCUMENT.replace('request-validator: all', 'request-validater: all'),
      {
        verdict: 'accepted',
        mends: ['9 gatehouse/unknown-member Write x-amazon-apigateway-request-validator.'],
      },
    ),
    mistake(
      'the name of an extension in another case',
      DOCUMENT.replace('x-amazon-apigateway-integration', 'X-Amazon-ApiGateway-Integration'),
      {
        verdict: 'accepted',
        mends: ['10 gatehouse/unknown-member Write x-amazon-apigateway-integration.'],
      },
    ),
    mistake('an integration one level too high', moved('  /x:\n', 4), {
      verdict: 'accepted',
      mends: [`5 gatehouse/unknown-member Move it: ${BESIDE}`],
    }),
    mistake('an integration at the root', moved("version: '1' }\n", 0), {
      verdict: 'accepted',
      mends: [`3 gatehouse/unknown-member Move it: ${BESIDE}`],
    }),
    mistake(
      'an integration below responses',
      DOCUMENT.replace(INTEGRATION, '').replace(
        /responses: .*\n/,
        "responses:\n        '200': { description: ok }\n        x-amazon-apigateway-integration: { type: mock }\n",
      ),
      {
        verdict: 'accepted',
        mends: [`9 gatehouse/unknown-member Move it: ${BESIDE}`],
      },
    ),
    mistake(
      'a validator one level too low',
      DOCUMENT.replace(
        '        httpMethod: GET\n',
        (line) => `${line}        x-amazon-apigateway-request-validator: all\n`,
      ),
      {
        verdict: 'accepted',
        mends: [
          '13 gatehouse/unknown-member Move it: x-amazon-apigateway-request-validator belongs at the root of the document, or directly below a method, beside its responses.',
        ],
      },
    ),
    mistake(
      'our own member one level too low',
      DOCUMENT.replace(
        "'200': { description: ok }",
        "'200': { description: ok, x-gatehouse: { public: true } }",
      ),
      { verdict: 'accepted', mends: [`7 gatehouse/unknown-member Move it: ${OURS}`] },
    ),
    mistake('a placeholder that nothing declares', DOCUMENT.replace('Backend: b', 'Backedn: b'), {
      verdict: 'accepted',
      mends: [
        '13 gatehouse/undeclared-placeholder Declare it: x-gatehouse: {substitutions: {Backend: VALUE}} at the root, or substitutions of the config.',
      ],
    }),
    mistake(
      'a function by the method of its caller',
      DOCUMENT.replace(
        /type: http\n(.*\n)\s*uri: .*\n/,
        'type: aws_proxy\n$1        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:x/invocations\n',
      ),
      {
        verdict: 'accepted',
        mends: ['12 gatehouse/function-method Write httpMethod: POST in the integration.'],
      },
    ),
    mistake(
      'a static value without quotes of its own',
      DOCUMENT.replace(
        '        httpMethod: GET\n',
        (line) => `${line}        requestParameters: { integration.request.header.a: b }\n`,
      ),
      { verdict: 'rejected', says: ['error parameter-mapping …'] },
    ),
    mistake('an anchor shared by several operations', ANCHORED, {
      verdict: 'accepted',
      mends: [
        '6 gatehouse/unique-operation-id Give each operation an operationId of its own, those that share a YAML anchor too.',
      ],
    }),
    mistake(
      'an anchor shared by several operations, and a mistake in it',
      ANCHORED.replace('      security: [{ key: [] }]\n', ''),
      {
        verdict: 'accepted',
        mends: ['5 gatehouse/explicit-security Write security: [{key: []}] at the operation…'],
      },
    ),
    mistake('no throttle', DOCUMENT.replace(/^ {2}throttle.*\n/m, ''), {
      verdict: 'accepted',
      mends: [
        '5 gatehouse/has-throttle Write x-gatehouse: {throttle: {rateLimit: 50, burstLimit: 100}} at the root.',
      ],
    }),
    mistake('a typing error within x-gatehouse', DOCUMENT.replace('burstLimit', 'burstLimt'), {
      verdict: 'accepted',
      ours: [
        'error gatehouse/x-gatehouse /x-gatehouse/throttle/burstLimt x-gatehouse.throttle has no member "burstLimt". Did you mean "burstLimit"?',
      ],
    }),
  ],
};

import type { JsonObject } from '../../../gateway/document/document.ts';
import type { RestCase, RestSection } from '../harness/case.ts';
import { mock } from '../harness/rest-integrations.ts';

const RESPONSES = 'x-amazon-apigateway-gateway-responses';
const VALIDATORS = 'x-amazon-apigateway-request-validators';
const VALIDATOR = 'x-amazon-apigateway-request-validator';
const ENDPOINT = 'x-amazon-apigateway-endpoint-configuration';

interface Refused {
  readonly fact: number;
  readonly name: string;
  readonly root?: JsonObject;
  readonly integration?: JsonObject;
  readonly message: string;
}

const refused = ({ fact, name, root, integration, message }: Refused): RestCase => ({
  facts: [fact],
  name: `${name} is refused: it would be passed by without a word`,
  ...(root !== undefined && { root }),
  ...(integration !== undefined && { methods: { 'GET /m': { integration } } }),
  refused: [message],
});

const validating = (flag: string): JsonObject => ({
  [VALIDATORS]: { all: { validateRequestParameters: flag } },
  [VALIDATOR]: 'all',
});

export const section: RestSection = {
  title: 'Y. What has no form that is known',
  cases: [
    refused({
      ...{ fact: 98, name: 'a flag of a validator that is no boolean', root: validating('yes') },
      message: 'validateRequestParameters is neither true nor false.',
    }),
    {
      facts: [98],
      name: 'a flag of a validator may be the text of a boolean',
      root: validating('true'),
      methods: {
        'GET /m': {
          integration: mock(),
          members: {
            parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }],
          },
        },
      },
      steps: [
        { request: { url: '/m' }, want: { status: 400 } },
        { request: { url: '/m?q=1' }, want: { status: 200 } },
      ],
    },
    refused({
      ...{ fact: 228, name: 'an endpoint that is disabled by a text' },
      root: { [ENDPOINT]: { disableExecuteApiEndpoint: 'true' } },
      message: 'disableExecuteApiEndpoint is true or false.',
    }),
    refused({
      ...{ fact: 187, name: 'a list of gateway responses', root: { [RESPONSES]: [] } },
      message: `${RESPONSES} is an object, by type.`,
    }),
    refused({
      ...{ fact: 187, name: 'a gateway response that is a text' },
      root: { [RESPONSES]: { DEFAULT_4XX: 'no' } },
      message: 'The gateway response DEFAULT_4XX is an object.',
    }),
    refused({
      ...{ fact: 187, name: 'a template of a gateway response that is no text' },
      root: { [RESPONSES]: { DEFAULT_4XX: { responseTemplates: { 'application/json': {} } } } },
      message: 'The template of application/json is not a string.',
    }),
    ...['requestParameters', 'requestTemplates', 'responses'].map((member) =>
      refused({
        ...{ fact: 221, name: `a list of ${member}`, integration: mock({ [member]: [] }) },
        message: `${member} is not an object`,
      }),
    ),
    ...['CONNECT', 'G ET'].map((httpMethod) =>
      refused({
        ...{ fact: 72, name: `httpMethod ${httpMethod}` },
        integration: { ...mock(), type: 'http', uri: 'http://backend.example/', httpMethod },
        message: `Invalid HttpMethod: ${httpMethod}. It is one of ANY, DELETE, GET, HEAD`,
      }),
    ),
  ],
};

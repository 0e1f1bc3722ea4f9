import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import type { ImportCase } from './import-case.ts';
import { operation } from './import-operation.ts';

export const POST = '/paths/~1track/post';
/** JSON pointer of the integration of `POST /track`. */
export const AT = `${POST}/x-amazon-apigateway-integration`;
/** How an import begins to refuse it, and its responses. */
export const PUT = "Unable to put integration on 'POST' for resource at path '/track': ";
export const PUT_RESPONSE =
  "Unable to put integration response on 'POST' for resource at path '/track': ";

export const mock: JsonObject = {
  type: 'mock',
  requestTemplates: { 'application/json': '{"statusCode": 200}' },
  responses: { default: { statusCode: '200' } },
};

export const http = (uri: Json): JsonObject => ({ type: 'http_proxy', httpMethod: 'GET', uri });

const headers = { A: { schema: { type: 'string' } } };

/** `POST /track` with an integration, beside what is imported without a word. */
export const track = (integration: Json | undefined): NonNullable<ImportCase['with']> => ({
  [POST]: operation({ responses: { '200': { description: 'ok', headers } } }),
  [AT]: integration,
});

/** The facts a case rests on. */
export type Facts = Pick<ImportCase, 'facts' | 'restFacts'>;

/** An integration that is imported without a word. */
export const taken = (facts: Facts, name: string, integration: Json): ImportCase => ({
  ...facts,
  name,
  with: track(integration),
  verdict: 'accepted',
  says: [],
});

/** An integration that is refused with one message, at one of its members. */
export const refused = (
  facts: Facts,
  name: string,
  integration: Json,
  [rule, member, message]: readonly [rule: string, member: string, message: string],
): ImportCase => ({
  ...facts,
  name,
  with: track(integration),
  verdict: 'rejected',
  says: [`error ${rule} ${AT}${member} ${message}`],
});

import { Models } from '../../../gateway/draft-04/models.ts';
import { NO_LOG } from '../../../gateway/execution-log.ts';
import type { ExecutionLog } from '../../../gateway/execution-log.ts';
import { RequestBody } from '../../../gateway/media/request-body.ts';
import { methodRequest } from '../../../gateway/method-request/rest.ts';
import type { RestAuthorized } from '../../../gateway/rest-call.ts';
import { RestError } from '../../../gateway/rest-error.ts';

const model = new Models({ Pet: { type: 'object', required: ['name'] } }).model('Pet');
const validation = {
  parameters: [{ location: 'header', name: 'X-Who', lowerCaseName: 'x-who' }],
  models: new Map([['application/json', model]]),
  pointer: '/validator',
} as const;

/** As far as the room looks at a call. */
const call = (headers: Record<string, string>, body: string, log: ExecutionLog): RestAuthorized =>
  ({
    request: { headers, headerList: [], queryList: [], body: new RequestBody(Buffer.from(body)) },
    method: { validation },
    log,
  }) as unknown as RestAuthorized;

function outcome(headers: Record<string, string>, body: string): unknown {
  const lines: string[] = [];
  const line = (text: string): void => {
    if (!text.startsWith('Method ')) lines.push(text);
  };
  const log = { ...NO_LOG, enabled: true, line };
  try {
    return { accepted: methodRequest(call(headers, body, log)).accepted, lines };
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    const { message, pointer, validationErrorString } = error.detail;
    return { type: error.type, message, pointer, validationErrorString, lines };
  }
}

const who = { 'x-who': 'me' };
const LINE = 'Request body does not match model schema for content type application/json: ';
const MISSING = '[object has missing required properties (["name"])]';

test.each<[string, Record<string, string>, string, unknown]>([
  ['a call as it should be', who, '{"name":"a"}', { accepted: true, lines: [] }],
  [
    'a header and the body missing: the header is told (REST fact 92)',
    {},
    '{}',
    {
      type: 'BAD_REQUEST_PARAMETERS',
      message: 'Missing required request parameters: [X-Who]',
      pointer: '/validator',
      lines: [
        'Execution failed due to validation error: Missing required request parameters: [X-Who]',
      ],
    },
  ],
  [
    'a wrong body (REST facts 95, 108)',
    who,
    '{}',
    {
      ...{ type: 'BAD_REQUEST_BODY', message: 'Invalid request body', pointer: '/validator' },
      ...{ validationErrorString: MISSING, lines: [LINE + MISSING] },
    },
  ],
  [
    'no body (REST fact 96)',
    who,
    '',
    {
      ...{ type: 'BAD_REQUEST_BODY', message: 'Invalid request body', pointer: '/validator' },
      validationErrorString: '[Unknown error parsing request body]',
      lines: [`${LINE}[Unknown error parsing request body]`],
    },
  ],
  [
    'a type without a model (REST fact 107)',
    { ...who, 'content-type': 'text/plain' },
    'x',
    { accepted: true, lines: [] },
  ],
])('%s', (_name, headers, body, want) => {
  expect(outcome(headers, body)).toEqual(want);
});

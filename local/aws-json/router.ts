import { randomUUID } from 'node:crypto';
import { header } from '../http/message.ts';
import type { Answer, Request } from '../http/message.ts';
import { denialOf } from '../rights/denial.ts';
import type { Grants } from '../rights/grants.ts';
import type { Members, ReadAction } from './action.ts';
import { AwsError } from './aws-error.ts';
import type { JsonService } from './json-service.ts';

export interface RouterOptions {
  readonly services: readonly JsonService[];
  /** What functions may do, by the name they sign with. */
  readonly grants: Grants;
  /** Hears of faults of ours and of calls that are not granted; never of what a call carries. */
  readonly log: (line: string) => void;
}

/** Answers any request; what is no refusal is told as an internal error only. */
export function router(options: RouterOptions): (request: Request) => Promise<Answer> {
  const { services, log } = options;
  return async (request) => {
    const [target = '', name = ''] = header(request, 'x-amz-target').split('.', 2);
    const service = services.find((it) => it.target === target);
    const version = service?.version ?? '1.1';
    try {
      const call = readCall(options, { request, service, name });
      return answer(version, 200, await call.run());
    } catch (error) {
      if (error instanceof AwsError) return refused(version, error);
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return refused(version, new AwsError('InternalFailure', 'Internal error', 500));
    }
  };
}

interface Call {
  readonly request: Request;
  readonly service: JsonService | undefined;
  readonly name: string;
}

/** Looks who calls before it looks at what is sent, as AWS does. */
function readCall(
  { services, grants, log }: RouterOptions,
  { request, service, name }: Call,
): ReadAction {
  const action = request.method === 'POST' ? service?.actions.get(name) : undefined;
  if (action === undefined) throw unknown(services, service, name);
  const authorization = header(request, 'authorization');
  if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) {
    throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  const call = action.read(parse(request.body));
  const denial = denialOf(grants, authorization, call.rights);
  if (denial === undefined) return call;
  log(denial.told);
  throw new AwsError('AccessDeniedException', denial.message);
}

function unknown(
  services: readonly JsonService[],
  service: JsonService | undefined,
  name: string,
): AwsError {
  const message = service
    ? `${service.name} here does not offer ${name || 'a call without an action'}. ` +
      `It offers ${[...service.actions.keys()].sort().join(', ')}.`
    : `${services.map((it) => it.name).join(', ')} are here: a call is a POST with X-Amz-Target.`;
  return new AwsError('UnknownOperationException', message);
}

function parse(body: string): Members {
  try {
    const value: unknown = JSON.parse(body || '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Members;
    }
  } catch {
    // told below, without the text: it may hold a secret
  }
  throw new AwsError('SerializationException', 'The body must be a JSON object.');
}

function refused(version: string, { name, message, status }: AwsError): Answer {
  const { headers, ...rest } = answer(version, status, { __type: name, message });
  return { ...rest, headers: { ...headers, 'x-amzn-errortype': name } };
}

const answer = (version: string, status: number, body: object): Answer => ({
  status,
  headers: {
    'content-type': `application/x-amz-json-${version}`,
    'x-amzn-requestid': randomUUID(),
    'cache-control': 'no-store',
  },
  body: JSON.stringify(body),
});

import { randomUUID } from 'node:crypto';
import type { Action } from '../actions/action.ts';
import { denialOf } from '../../rights/denial.ts';
import { adminActions, publicActions } from '../actions.table.ts';
import { UserPoolError } from '../error.ts';
import type { Input } from '../input.ts';
import type { Pool } from '../pool.ts';
import { header } from '../../http/message.ts';
import type { Answer, Request } from '../../http/message.ts';

const service = 'AWSCognitoIdentityProviderService.';

/** Answers one call in AWS JSON 1.1: the action in `X-Amz-Target`, its parameters in the body. */
export async function answerAwsJson(pool: Pool, request: Request): Promise<Answer> {
  const name = header(request, 'x-amz-target').replace(service, '');
  const action = findAction(pool, name, request);
  return answer(200, await action(pool, parse(request.body)));
}

/** Refusals are told as they are; anything else only as an internal error. */
export function answerError(error: UserPoolError): Answer {
  const { status, headers, body } = answer(error.status, {
    __type: error.name,
    message: error.message,
  });
  return {
    status,
    headers: {
      ...headers,
      'x-amzn-errortype': `${error.name}:`,
      'x-amzn-errormessage': error.message,
    },
    body,
  };
}

function findAction(pool: Pool, name: string, request: Request): Action {
  const open = publicActions.get(name);
  if (open) return open;
  const signed = adminActions.get(name);
  if (!signed) {
    const offered = [...publicActions.keys(), ...adminActions.keys()].sort().join(', ');
    throw new UserPoolError(
      'UnknownOperationException',
      `The local user pool does not offer ${name || 'a call without X-Amz-Target'}. It offers ${offered}.`,
    );
  }
  const authorization = header(request, 'authorization');
  if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) {
    throw new UserPoolError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  const needed = [`cognito-idp:${name} userpool/${pool.id}`] as const;
  const denial = denialOf(pool.grants, authorization, needed);
  if (denial !== undefined) {
    pool.log(denial.told);
    throw new UserPoolError('AccessDeniedException', denial.message);
  }
  return (at, input) => {
    if (input['UserPoolId'] === at.id) return signed(at, input);
    throw new UserPoolError(
      'ResourceNotFoundException',
      `User pool ${String(input['UserPoolId'])} does not exist.`,
    );
  };
}

function parse(body: string): Input {
  try {
    const value: unknown = JSON.parse(body || '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Input;
  } catch {
    // told below, without the text: it may hold a password
  }
  throw new UserPoolError('SerializationException', 'The body must be a JSON object.');
}

const answer = (status: number, body: object): Answer => ({
  status,
  headers: {
    'content-type': 'application/x-amz-json-1.1',
    'x-amzn-requestid': randomUUID(),
    'cache-control': 'no-store',
  },
  body: JSON.stringify(body),
});

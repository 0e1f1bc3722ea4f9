import { UserPoolError } from '../error.ts';
import { authorize } from '../oauth/authorize.ts';
import { discovery } from '../oauth/discovery.ts';
import { showLogin, submitLogin } from '../oauth/login.ts';
import { revoke } from '../oauth/revoke.ts';
import { token } from '../oauth/token.ts';
import { userInfo } from '../oauth/user-info.ts';
import type { Pool } from '../pool.ts';
import { answerAwsJson, answerError } from './aws-json.ts';
import { json } from '../../http/message.ts';
import type { Answer, Request } from '../../http/message.ts';

type Endpoint = (pool: Pool, request: Request) => Answer | Promise<Answer>;

const jwks: Endpoint = (pool) => json(200, pool.keys.jwks);

const endpoints: ReadonlyMap<string, Endpoint> = new Map([
  ['POST /', answerAwsJson],
  ['GET /.well-known/openid-configuration', discovery],
  ['GET /.well-known/jwks.json', jwks],
  ['GET /oauth2/authorize', authorize],
  ['GET /login', showLogin],
  ['POST /login', submitLogin],
  ['POST /oauth2/token', token],
  ['GET /oauth2/userInfo', userInfo],
  ['POST /oauth2/userInfo', userInfo],
  ['POST /oauth2/revoke', revoke],
]);

/**
 * Answers any request, once what it changed or saw is on disk.
 *
 * @param report told of what is a fault of the pool itself
 */
export function router(
  pool: Pool,
  report: (error: unknown) => void,
): (request: Request) => Promise<Answer> {
  return async (request) => {
    try {
      const answer = await dispatch(pool, request).catch((error: unknown) => {
        if (error instanceof UserPoolError) return answerError(error);
        throw error;
      });
      await pool.store.settled();
      return answer;
    } catch (error) {
      report(error);
      return answerError(new UserPoolError('InternalErrorException', 'Internal error', 500));
    }
  };
}

async function dispatch(pool: Pool, request: Request): Promise<Answer> {
  if (request.method === 'OPTIONS') return preflight;
  const endpoint = endpoints.get(routeOf(pool, request));
  return endpoint ? endpoint(pool, request) : json(404, { message: 'Not found' });
}

/** Keys and discovery stand under the issuer's path, everything else at the root. */
function routeOf(pool: Pool, { method, path }: Request): string {
  const inPool = path.startsWith(`/${pool.id}/.well-known/`);
  if (!inPool && path.startsWith('/.well-known/')) return '';
  return `${method} ${inPool ? path.slice(pool.id.length + 1) : path}`;
}

/** For the OAuth endpoints; an AWS JSON call from a page stays refused, since no header is allowed. */
const preflight: Answer = {
  status: 204,
  headers: {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET,POST',
    'access-control-allow-headers': 'authorization',
  },
  body: '',
};

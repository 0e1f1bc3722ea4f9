import { attributeValues } from '../attributes.ts';
import { UserPoolError } from '../error.ts';
import { header, json } from '../../http/message.ts';
import type { Answer, Request } from '../../http/message.ts';
import type { Pool } from '../pool.ts';
import { verifyAccessToken } from '../tokens/verify.ts';

/** `/oauth2/userInfo`: the attributes of the user whose access token, with `openid`, is shown. */
export async function userInfo(pool: Pool, request: Request): Promise<Answer> {
  const token = /^bearer\s+(\S+)$/i.exec(header(request, 'authorization'))?.[1] ?? '';
  try {
    const { user } = await verifyAccessToken(pool, token, 'openid');
    return json(200, { ...attributeValues(user), username: user.sub });
  } catch (error) {
    if (!(error instanceof UserPoolError)) throw error;
    const answer = json(401, { error: 'invalid_token', error_description: error.message });
    const challenge = `Bearer error="invalid_token", error_description="${error.message}"`;
    return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } };
  }
}

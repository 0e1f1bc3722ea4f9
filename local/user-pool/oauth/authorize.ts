import { redirect } from '../../http/message.ts';
import type { Answer, Request } from '../../http/message.ts';
import type { Pool } from '../pool.ts';
import { readAuthorizationRequest } from './authorization-request.ts';
import { errorPage } from './page.ts';

/** `/oauth2/authorize`: a request in order goes on to the sign-in page. */
export function authorize(pool: Pool, { query }: Request): Answer {
  const reading = readAuthorizationRequest(pool, query);
  if (reading.outcome === 'untrusted') return errorPage(reading.reason);
  if (reading.outcome === 'refused') return redirect(reading.location);
  return redirect(`/login?${query.toString()}`);
}

import { randomBytes } from 'node:crypto';
import { signIn } from '../actions/sign-in.ts';
import { sameText } from '../clients.ts';
import { UserPoolError } from '../error.ts';
import { header, redirect } from '../../http/message.ts';
import type { Answer, Request } from '../../http/message.ts';
import type { Pool } from '../pool.ts';
import type { User } from '../store/records.ts';
import { answerUri, readAuthorizationRequest } from './authorization-request.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { errorPage, escapeHtml, page } from './page.ts';

/** The sign-in page of an authorization request, which stands in the address's query. */
export function showLogin(pool: Pool, { query }: Request): Answer {
  const reading = readAuthorizationRequest(pool, query);
  if (reading.outcome === 'untrusted') return errorPage(reading.reason);
  if (reading.outcome === 'refused') return redirect(reading.location);
  return form(reading.request, query);
}

/** Takes the form; the right password is answered with a code for the client. */
export async function submitLogin(pool: Pool, request: Request): Promise<Answer> {
  const { query } = request;
  const reading = readAuthorizationRequest(pool, query);
  if (reading.outcome === 'untrusted') return errorPage(reading.reason);
  if (reading.outcome === 'refused') return redirect(reading.location);
  const fields = new URLSearchParams(request.body);
  if (!isOwnForm(request, fields)) return errorPage('The form has expired: go back and try again.');
  const username = fields.get('username') ?? '';
  try {
    const user = await signIn(pool, username, fields.get('password') ?? '');
    if (user.status === 'CONFIRMED') return grant(pool, reading.request, user, query);
    return form(reading.request, query, 'Set a password of your own before you sign in here.');
  } catch (error) {
    if (!(error instanceof UserPoolError)) throw error;
    return form(reading.request, query, error.message);
  }
}

function grant(
  pool: Pool,
  { client, ...request }: AuthorizationRequest,
  user: User,
  query: URLSearchParams,
): Answer {
  const code = pool.codes.issue({ ...request, sub: user.sub, clientId: client.id });
  return redirect(answerUri(request.redirectUri, query, { code }));
}

/** A form of another site knows the value of neither the cookie nor the field. */
function isOwnForm(request: Request, fields: URLSearchParams): boolean {
  const cookie = /(?:^|;\s*)XSRF-TOKEN=([\w-]+)/.exec(header(request, 'cookie'))?.[1];
  return cookie !== undefined && sameText(cookie, fields.get('_csrf') ?? '');
}

function form({ redirectUri }: AuthorizationRequest, query: URLSearchParams, error = ''): Answer {
  const csrf = randomBytes(24).toString('base64url');
  const alert = error === '' ? '' : `<p role="alert">${escapeHtml(error)}</p>`;
  const body = `<h1>Sign in</h1>${alert}
<form method="post" action="/login?${escapeHtml(query.toString())}">
<input type="hidden" name="_csrf" value="${csrf}">
<label for="username">E-mail</label>
<input id="username" name="username" type="email" autocomplete="username" required autofocus>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Sign in</button></form>`;
  const cookie = `XSRF-TOKEN=${csrf}; Path=/login; HttpOnly; SameSite=Lax`;
  return page(error === '' ? 200 : 400, body, { redirectUri, cookie });
}

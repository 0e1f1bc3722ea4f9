import type { Client } from '../clients.ts';
import type { Pool } from '../pool.ts';

/** An authorization request that may be answered. */
export interface AuthorizationRequest {
  readonly client: Client;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state?: string;
  readonly codeChallenge?: string;
  readonly nonce?: string;
}

/**
 * What became of reading one: `untrusted` names no redirect address that belongs to the client, so
 * nothing may be sent to it; `refused` is told to the client by redirect.
 */
export type Reading =
  | { readonly outcome: 'accepted'; readonly request: AuthorizationRequest }
  | { readonly outcome: 'refused'; readonly location: string }
  | { readonly outcome: 'untrusted'; readonly reason: string };

export function readAuthorizationRequest(pool: Pool, query: URLSearchParams): Reading {
  const client = pool.clients.find(({ id }) => id === query.get('client_id'));
  if (!client) return { outcome: 'untrusted', reason: 'client_id names no client of this pool.' };
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!(client.callbackUrls ?? []).includes(redirectUri)) {
    return {
      outcome: 'untrusted',
      reason: 'redirect_uri is none of the client, letter by letter.',
    };
  }
  const scopes = requestedScopes(client, query.get('scope'));
  const error = errorOf(client, query, scopes);
  if (error !== undefined) {
    return { outcome: 'refused', location: answerUri(redirectUri, query, { error }) };
  }
  const optional = { state: 'state', nonce: 'nonce', codeChallenge: 'code_challenge' } as const;
  const given = Object.entries(optional).flatMap(([member, name]) => {
    const value = query.get(name);
    return value === null ? [] : [[member, value] as const];
  });
  const request = { client, redirectUri, scopes, ...Object.fromEntries(given) };
  return { outcome: 'accepted', request };
}

/** The redirect address with an answer; `state` is echoed. */
export function answerUri(
  redirectUri: string,
  query: URLSearchParams,
  answer: Readonly<Record<string, string>>,
): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value);
  const state = query.get('state');
  if (state !== null) url.searchParams.set('state', state);
  return url.href;
}

/** All of the client's scopes when none is asked for. */
export function requestedScopes(client: Client, scope: string | null): readonly string[] {
  const wanted = (scope ?? '').split(' ').filter(Boolean);
  return wanted.length > 0 ? [...new Set(wanted)] : (client.oauthScopes ?? []);
}

export const hasScopes = (client: Client, scopes: readonly string[]): boolean =>
  scopes.length > 0 && scopes.every((it) => client.oauthScopes?.includes(it));

function errorOf(
  client: Client,
  query: URLSearchParams,
  scopes: readonly string[],
): string | undefined {
  if (hasRepeated(query)) return 'invalid_request';
  if (query.get('response_type') !== 'code') return 'unsupported_response_type';
  if (!client.oauthFlows?.includes('code')) return 'unauthorized_client';
  if (!hasScopes(client, scopes)) return 'invalid_scope';
  const method = query.get('code_challenge_method');
  const challenge = query.get('code_challenge');
  if (challenge === null) return method === null ? undefined : 'invalid_request';
  return method === 'S256' && /^[\w-]{43}$/.test(challenge) ? undefined : 'invalid_request';
}

const hasRepeated = (query: URLSearchParams): boolean =>
  new Set(query.keys()).size !== [...query.keys()].length;

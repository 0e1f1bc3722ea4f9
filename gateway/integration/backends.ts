import type { EndpointResponse, HttpRequest } from '../call.ts';
import { GatewayError } from '../gateway-error.ts';
import type { GatewayResponseType } from '../gateway-error.ts';
import { hopByHop } from '../media/header-list.ts';
import { createConnections, ExchangeError } from './exchange.ts';
import type { ExchangeAnswer, ExchangeFailure } from './exchange.ts';

/** HTTP backends of HTTP APIs. */
export interface Backends {
  /** @throws GatewayError INTEGRATION_TIMEOUT, INTEGRATION_UNREACHABLE, INTEGRATION_FAILURE */
  send(request: HttpRequest, timeoutInMillis: number): Promise<EndpointResponse>;
  close(): void;
}

const TYPES: Readonly<Record<ExchangeFailure, GatewayResponseType>> = {
  timeout: 'INTEGRATION_TIMEOUT',
  unreachable: 'INTEGRATION_UNREACHABLE',
  malformed: 'INTEGRATION_FAILURE',
  'too-large': 'INTEGRATION_FAILURE',
};

export function createBackends(): Backends {
  const connections = createConnections();
  return {
    send: async ({ origin, method, target, headers, body }, timeoutInMillis) => {
      const { protocol, hostname, port } = origin;
      const to = { protocol, hostname, port, method, target };
      try {
        const answer = await connections.send({ ...to, headers, body, timeoutInMillis });
        return { type: 'http', answer: answerOf(answer, method) };
      } catch (error) {
        if (!(error instanceof ExchangeError)) throw error;
        throw new GatewayError(TYPES[error.failure], error.message);
      }
    },
    close: () => connections.close(),
  };
}

/** Status, headers and body pass unchanged, but for what belongs to the connection (fact 102). */
function answerOf({ status, headers: sent, body }: ExchangeAnswer, method: string): ExchangeAnswer {
  const headers: string[] = [];
  for (let at = 0; at < sent.length; at += 2) {
    const name = (sent[at] ?? '').toLowerCase();
    // Written anew from the body, which the answer to HEAD does not have.
    if (!hopByHop.has(name) && (name !== 'content-length' || method === 'HEAD'))
      headers.push(name, sent[at + 1] ?? '');
  }
  return { status, headers, body };
}

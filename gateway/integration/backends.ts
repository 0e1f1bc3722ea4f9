import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { EndpointResponse, HttpRequest } from '../call.ts';
import { GatewayError } from '../gateway-error.ts';
import { hopByHop } from '../media/header-list.ts';

/** Connections to HTTP backends, kept between calls. */
export interface Backends {
  /** @throws GatewayError INTEGRATION_TIMEOUT, INTEGRATION_UNREACHABLE, INTEGRATION_FAILURE */
  send(request: HttpRequest, timeoutInMillis: number): Promise<EndpointResponse>;
  close(): void;
}

/** Bytes of a backend's answer (fact 43). */
const RESPONSE_LIMIT = 10 * 1024 * 1024;

export function createBackends(): Backends {
  const http = new HttpAgent({ keepAlive: true });
  const https = new HttpsAgent({ keepAlive: true });
  return {
    send: (request, timeoutInMillis) => {
      const { origin, method, target, headers } = request;
      const options = {
        hostname: origin.hostname,
        port: origin.port,
        method,
        path: target,
        headers: headers as string[],
        setHost: false,
      };
      const sent =
        origin.protocol === 'https:'
          ? httpsRequest({ ...options, agent: https })
          : httpRequest({ ...options, agent: http });
      return exchange(sent, request.body, timeoutInMillis);
    },
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}

/** Sends a request and reads the answer whole. A redirect is an answer like any other. */
function exchange(
  sent: ClientRequest,
  body: Buffer,
  timeoutInMillis: number,
): Promise<EndpointResponse> {
  return new Promise((resolve, reject) => {
    const fail = (error: GatewayError): void => {
      clearTimeout(timer);
      reject(error);
      sent.destroy();
    };
    const timer = setTimeout(() => {
      fail(new GatewayError('INTEGRATION_TIMEOUT', `no answer within ${timeoutInMillis} ms`));
    }, timeoutInMillis);
    const lost = (error: Error): void => {
      fail(new GatewayError('INTEGRATION_UNREACHABLE', error.message));
    };
    sent.on('error', lost);
    sent.on('upgrade', (_response, socket) => {
      socket.destroy();
      fail(new GatewayError('INTEGRATION_FAILURE', 'the backend wants another protocol'));
    });
    sent.on('response', (response) => {
      const { statusCode = 0 } = response;
      if (statusCode < 200 || statusCode > 599) {
        fail(new GatewayError('INTEGRATION_FAILURE', `${statusCode} is no status of an answer`));
        return;
      }
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('error', lost);
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > RESPONSE_LIMIT)
          fail(new GatewayError('INTEGRATION_FAILURE', 'the answer exceeds 10 MB'));
      });
      response.on('end', () => {
        clearTimeout(timer);
        resolve({ type: 'http', answer: answerOf(response, sent.method, Buffer.concat(chunks)) });
      });
    });
    sent.end(body);
  });
}

/** Status, headers and body pass unchanged, but for what belongs to the connection (fact 102). */
function answerOf(
  response: IncomingMessage,
  method: string,
  body: Buffer,
): { status: number; headers: string[]; body: Buffer } {
  const headers: string[] = [];
  const { rawHeaders } = response;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    // Written anew from the body, which the answer to HEAD does not have.
    if (!hopByHop.has(name) && (name !== 'content-length' || method === 'HEAD'))
      headers.push(name, rawHeaders[at + 1] ?? '');
  }
  return { status: response.statusCode ?? 0, headers, body };
}

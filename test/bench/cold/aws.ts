import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CALLER } from './cases.ts';

export interface FakeAws {
  readonly url: string;
  close(): void;
}

const user = {
  user_id: { S: CALLER },
  email: { S: 'ada@shop.example' },
  name: { S: 'Ada' },
  status: { S: 'active' },
  userType: { S: 'customer' },
  createdAt: { S: '2026-01-02T03:04:05.000Z' },
  updatedAt: { S: '2026-01-02T03:04:05.000Z' },
  version: { N: '1' },
};

const answers: Readonly<Record<string, object>> = {
  GetItem: { Item: user },
  Query: { Items: [], Count: 0, ScannedCount: 0 },
  InitiateAuth: {
    AuthenticationResult: {
      AccessToken: 'access',
      IdToken: 'id',
      RefreshToken: 'refresh',
      ExpiresIn: 3600,
      TokenType: 'Bearer',
    },
  },
};

/** DynamoDB and Cognito as far as a first call asks them: always the same answers, at once. */
export async function startFakeAws(): Promise<FakeAws> {
  const server = createServer((request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(JSON.stringify(answers[operation] ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

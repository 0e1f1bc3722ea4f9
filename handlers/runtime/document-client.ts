import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

let client: DynamoDBDocumentClient | undefined;

/** Three silent attempts end before the function does, at 10 s, so that the caller is told. */
const patience = { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true };

/** The one document client of this environment, made on first use: a call that needs no table pays nothing. */
export function documentClient(): DynamoDBDocumentClient {
  client ??= DynamoDBDocumentClient.from(
    new DynamoDBClient({ maxAttempts: 3, requestHandler: patience }),
    {
      marshallOptions: { removeUndefinedValues: true },
    },
  );
  return client;
}

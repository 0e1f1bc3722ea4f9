import { region } from './resource-names.ts';
import type { Value } from './query-parameters.ts';

type Answer = Readonly<Record<string, unknown>>;

/** Calls that make what a run needs; the SDK's three clients would take longer to load than to call. */
export interface ServiceClient {
  sqs(action: string, input: Readonly<Record<string, Value>>): Promise<Answer>;
  sns(action: string, parameters: Readonly<Record<string, string>>): Promise<Answer>;
  /** @param path of a bucket, with what is asked of it: `/media?lifecycle` */
  s3(method: string, path: string, body?: string): Promise<void>;
}

/** Names service and region, as every signature does; nobody here checks one. */
const signedFor = (service: string): Record<string, string> => ({
  authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});

/**
 * @param url of SQS, SNS and S3
 * @returns calls that reject with an Error of what was asked and what the service said
 */
export function serviceClient(url: string): ServiceClient {
  const ask = async (what: string, path: string, init: RequestInit): Promise<string> => {
    const answer = await fetch(`${url}${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${what} at ${url} was answered ${answer.status}: ${text}`);
    return text;
  };
  return {
    sqs: async (action, input) => {
      const headers = {
        ...signedFor('sqs'),
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AmazonSQS.${action}`,
      };
      const init = { method: 'POST', headers, body: JSON.stringify(input) };
      return JSON.parse(await ask(`${action} ${JSON.stringify(input)}`, '/', init)) as Answer;
    },
    sns: async (action, parameters) => {
      const body = new URLSearchParams({ Action: action, ...parameters });
      const headers = { ...signedFor('sns'), accept: 'application/json' };
      const text = await ask(`${action} ${String(body)}`, '/', { method: 'POST', headers, body });
      const answer = JSON.parse(text) as Record<string, Record<string, Answer>>;
      return answer[`${action}Response`]?.[`${action}Result`] ?? {};
    },
    s3: async (method, path, body) => {
      const headers = { ...signedFor('s3'), 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
      const init = { method, headers, ...(body !== undefined && { body }) };
      await ask(`${method} ${path}`, path, init);
    },
  };
}

import type { Message } from '@aws-sdk/client-sqs';
import { connectionTo } from '../addresses/connection.ts';

/** What an event source mapping does with its queue. */
export interface Queue {
  /** @throws where the queue, or SQS, is away */
  arn(signal: AbortSignal): Promise<string>;
  /** Waits for messages, up to 20 seconds; empty where none came. */
  receive(atMost: number, signal: AbortSignal): Promise<readonly Message[]>;
  /** @throws where one of them is not deleted */
  delete(messages: readonly Message[]): Promise<void>;
  close(): void;
}

/** Seconds of long polling, AWS's most. */
const waitTime = 20;
/** Milliseconds after which an answer is no longer waited for: the long poll, and time to answer it. */
const requestTimeout = (waitTime + 10) * 1000;

/** A queue at an endpoint. The SDK is loaded by the first call: nothing mapped, nothing loaded. */
export function sqsQueue(endpoint: string, name: string): Queue {
  let opened: ReturnType<typeof connect> | undefined;
  let url: string | undefined;

  const open = () => (opened ??= connect(endpoint));

  async function queueUrl(signal: AbortSignal): Promise<string> {
    const { client, sdk } = await open();
    if (url !== undefined) return url;
    const command = new sdk.GetQueueUrlCommand({ QueueName: name });
    const { QueueUrl = '' } = await client.send(command, { abortSignal: signal });
    return (url = QueueUrl);
  }

  return {
    arn: async (signal) => {
      const QueueUrl = await queueUrl(signal);
      const { client, sdk } = await open();
      const command = new sdk.GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] });
      const { Attributes } = await client.send(command, { abortSignal: signal });
      return Attributes?.QueueArn ?? '';
    },
    receive: async (atMost, signal) => {
      const QueueUrl = await queueUrl(signal);
      const { client, sdk } = await open();
      const command = new sdk.ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: atMost,
        WaitTimeSeconds: waitTime,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      return (await client.send(command, { abortSignal: signal })).Messages ?? [];
    },
    delete: async (messages) => {
      const { client, sdk } = await open();
      const Entries = messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle }));
      const command = new sdk.DeleteMessageBatchCommand({ QueueUrl: url, Entries });
      const [failed] = (await client.send(command)).Failed ?? [];
      if (failed) throw new Error(`${failed.Code ?? ''} ${failed.Message ?? ''}`.trim());
    },
    close: () => void opened?.then(({ client }) => client.destroy()).catch(() => undefined),
  };
}

async function connect(endpoint: string) {
  const sdk = await import('@aws-sdk/client-sqs');
  const requestHandler = { connectionTimeout: 2000, requestTimeout, throwOnRequestTimeout: true };
  return { sdk, client: new sdk.SQSClient({ ...connectionTo(endpoint), requestHandler }) };
}

import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';

/** About how many messages a queue holds: SQS counts them within a minute. */
export interface QueueDepth {
  /** To be received. */
  readonly waiting: number;
  /** Received, and neither deleted nor visible again. */
  readonly inFlight: number;
}

/** Whoever asks for depths waits for nothing else: two attempts are enough. */
const patience = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true },
};

let client: SQSClient | undefined;

/** @throws the error of SQS, and Error where it does not count */
export async function queueDepth(url: string): Promise<QueueDepth> {
  client ??= new SQSClient(patience);
  const { Attributes: counts } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return {
    waiting: numberOf(counts?.ApproximateNumberOfMessages),
    inFlight: numberOf(counts?.ApproximateNumberOfMessagesNotVisible),
  };
}

function numberOf(text: string | undefined): number {
  const number = Number(text);
  if (text === undefined || !Number.isInteger(number)) {
    throw new Error(`SQS counts no messages: ${text ?? 'nothing'}`);
  }
  return number;
}

import { sqsEvent } from '../../../local/event-sources/sqs-event.ts';

test('a batch becomes the event that Lambda makes of it', () => {
  const messages = [
    {
      MessageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
      ReceiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
      Body: 'Test message.',
      MD5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
      MD5OfMessageAttributes: 'd25a6aea97eb8f585bfa92d314504a92',
      Attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1545082649183' },
      MessageAttributes: {
        kind: { DataType: 'String', StringValue: 'plain' },
        bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([1, 2, 255]) },
      },
    },
    { MessageId: 'two', ReceiptHandle: 'r', Body: '', MD5OfBody: 'm' },
  ];
  const arn = 'arn:aws:sqs:eu-west-1:123456789012:my-queue';
  expect(JSON.parse(sqsEvent(messages, arn))).toEqual({
    Records: [
      {
        messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
        receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
        body: 'Test message.',
        attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1545082649183' },
        messageAttributes: {
          kind: {
            stringValue: 'plain',
            stringListValues: [],
            binaryListValues: [],
            dataType: 'String',
          },
          bytes: {
            binaryValue: 'AQL/',
            stringListValues: [],
            binaryListValues: [],
            dataType: 'Binary',
          },
        },
        md5OfMessageAttributes: 'd25a6aea97eb8f585bfa92d314504a92',
        md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
        eventSource: 'aws:sqs',
        eventSourceARN: arn,
        awsRegion: 'eu-west-1',
      },
      {
        messageId: 'two',
        receiptHandle: 'r',
        body: '',
        attributes: {},
        messageAttributes: {},
        md5OfBody: 'm',
        eventSource: 'aws:sqs',
        eventSourceARN: arn,
        awsRegion: 'eu-west-1',
      },
    ],
  });
});

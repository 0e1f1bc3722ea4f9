import { sqsInput } from '../../../local/embedded/query-parameters.ts';

const ATTRIBUTE = { MessageAttributes: { kind: { DataType: 'String', StringValue: 'plain' } } };

it.each<[string, string, unknown]>([
  [
    'text stays text, numbers become numbers',
    'MessageBody=1&DelaySeconds=5',
    { MessageBody: '1', DelaySeconds: 5 },
  ],
  [
    'REST fact 173: MessageAttribute.1',
    'MessageAttribute.1.Name=kind&MessageAttribute.1.Value.DataType=String&MessageAttribute.1.Value.StringValue=plain',
    ATTRIBUTE,
  ],
  [
    'REST fact 173: MessageAttributes.1',
    'MessageAttributes.1.Name=kind&MessageAttributes.1.Value.DataType=String&MessageAttributes.1.Value.StringValue=plain',
    ATTRIBUTE,
  ],
  [
    'lists, by their numbers',
    'AttributeName.10=c&AttributeName.2=b&AttributeName.1=a',
    { AttributeNames: ['a', 'b', 'c'] },
  ],
  ['a list with member', 'TagKey.member.1=a', { TagKeys: ['a'] }],
  [
    'entries of a batch',
    'SendMessageBatchRequestEntry.1.Id=a&SendMessageBatchRequestEntry.1.MessageBody=x&SendMessageBatchRequestEntry.1.DelaySeconds=1',
    { Entries: [{ Id: 'a', MessageBody: 'x', DelaySeconds: 1 }] },
  ],
  [
    'attributes',
    'Action=SetQueueAttributes&Attribute.1.Name=DelaySeconds&Attribute.1.Value=5',
    { Attributes: { DelaySeconds: '5' } },
  ],
  ['tags', 'Action=TagQueue&Tag.1.Key=a&Tag.1.Value=b', { Tags: { a: 'b' } }],
  ['tags of a new queue', 'Action=CreateQueue&Tag.1.Key=a&Tag.1.Value=b', { tags: { a: 'b' } }],
  ['action and version are no members', 'Action=ListQueues&Version=2012-11-05', {}],
])('%s', (_, query, input) => {
  expect(sqsInput(new Map(new URLSearchParams(query)))).toEqual(input);
});

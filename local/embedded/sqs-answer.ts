import { membersToXml } from './xml.ts';
import type { Answered } from './xml.ts';

type Members = Readonly<Record<string, Answered>>;

/** What SQS said, in the form that the caller of its query protocol accepts (fact 172). */
export interface QueryAnswer {
  readonly contentType: string;
  readonly body: string;
}

export const SQS_NAMESPACE = 'http://queue.amazonaws.com/doc/2012-11-05/';

/** Members that the JSON form names though they hold nothing. */
const SENT: Members = {
  MD5OfMessageAttributes: null,
  MD5OfMessageBody: null,
  MD5OfMessageSystemAttributes: null,
  MessageId: null,
  SequenceNumber: null,
};
const RECEIVED: Members = {
  Attributes: null,
  Body: null,
  MD5OfBody: null,
  MD5OfMessageAttributes: null,
  MessageAttributes: null,
  MessageId: null,
  ReceiptHandle: null,
};

/** Lists whose names are others in XML. */
const ELEMENTS: Readonly<Record<string, string>> = {
  Attributes: 'Attribute',
  Failed: 'BatchResultErrorEntry',
  MessageAttributes: 'MessageAttribute',
  Messages: 'Message',
  QueueUrls: 'QueueUrl',
  Tags: 'Tag',
};

/** An answer of SQS's JSON protocol as its query protocol gives it, in JSON or XML. */
export function sqsAnswer(
  action: string,
  output: Members,
  { json, requestId }: { readonly json: boolean; readonly requestId: string },
): QueryAnswer {
  const metadata = { RequestId: requestId };
  if (!json) {
    const result = membersToXml({ [`${action}Result`]: xmlMembers(action, output) });
    const inner = `${result}${membersToXml({ ResponseMetadata: metadata })}`;
    const body = `<?xml version="1.0"?><${action}Response xmlns="${SQS_NAMESPACE}">${inner}</${action}Response>`;
    return { contentType: 'text/xml', body };
  }
  const result = jsonMembers(action, output);
  const response = {
    ...(result !== undefined && { [`${action}Result`]: result }),
    ResponseMetadata: metadata,
  };
  return {
    contentType: 'application/json',
    body: JSON.stringify({ [`${action}Response`]: response }),
  };
}

export function queryError(
  error: { readonly code: string; readonly message: string; readonly type: string },
  { json, requestId }: { readonly json: boolean; readonly requestId: string },
): QueryAnswer {
  const members = { Type: error.type, Code: error.code, Message: error.message };
  if (json) {
    const { Code, Message, Type } = members;
    const body = JSON.stringify({ Error: { Code, Message, Type }, RequestId: requestId });
    return { contentType: 'application/json', body };
  }
  const inner = membersToXml({ Error: members, RequestId: requestId });
  const body = `<?xml version="1.0"?><ErrorResponse xmlns="${SQS_NAMESPACE}">${inner}</ErrorResponse>`;
  return { contentType: 'text/xml', body };
}

/** `undefined` where an action has no result. */
function jsonMembers(action: string, output: Members): Members | undefined {
  if (action === 'SendMessage') return { ...SENT, ...output };
  if (action === 'ReceiveMessage') {
    const messages = (output['Messages'] ?? null) as readonly Members[] | null;
    return { messages: messages && messages.map((it) => ({ ...RECEIVED, ...listed(it) })) };
  }
  if (action === 'ListQueues') return { NextToken: null, queueUrls: output['QueueUrls'] };
  return Object.keys(output).length === 0 ? undefined : listed(output);
}

const isMap = (value: Answered): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps as the lists of names and values that the query protocol makes of them. */
function listed(members: Members): Members {
  const pairs = Object.entries(members).map(([name, value]): [string, Answered] => {
    if (!isMap(value)) return [name, value];
    const [key, text] = name === 'Tags' ? ['Key', 'Value'] : ['Name', 'Value'];
    return [name, Object.entries(value).map(([it, held]) => ({ [key]: it, [text]: held }))];
  });
  return Object.fromEntries(pairs);
}

function xmlMembers(action: string, output: Members): Members {
  const pairs = Object.entries(listed(output)).map(([name, value]): [string, Answered] => {
    const element = name === 'Successful' ? `${action}ResultEntry` : (ELEMENTS[name] ?? name);
    const items = Array.isArray(value) ? (value as readonly Answered[]) : undefined;
    return [element, items?.map((it) => (isMap(it) ? xmlMembers(action, it) : it)) ?? value];
  });
  return Object.fromEntries(pairs);
}

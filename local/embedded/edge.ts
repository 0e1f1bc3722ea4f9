import { randomUUID } from 'node:crypto';
import type { Denial } from '../rights/denial.ts';
import { snsRights, sqsRights } from '../rights/message-rights.ts';
import { accountOf, fromStore, regionOf, toStoreArns, toStoreQueueUrl } from './accounts.ts';
import { sqsInput } from './query-parameters.ts';
import type { Value } from './query-parameters.ts';
import { withoutLength } from './edge-call.ts';
import type { Edge, EdgeAnswer, EdgeRequest, Guard } from './edge-call.ts';
import { queryError, sqsAnswer, SQS_NAMESPACE } from './sqs-answer.ts';
import type { QueryAnswer } from './sqs-answer.ts';
import type { Store, StoreAnswer } from './store.ts';
import { answerS3 } from './s3-edge.ts';
import { xmlToMembers } from './xml.ts';
import type { Answered } from './xml.ts';

type Members = Readonly<Record<string, Answered>>;

const AMZ_JSON = 'application/x-amz-json-1.0';
const FORM = 'application/x-www-form-urlencoded';

/**
 * Answers as SQS, SNS and S3 do: fauxqs behind the protocols that API Gateway speaks with them. SQS's
 * query protocol is translated, SNS answers JSON where it is asked to (fact 172), S3's errors have AWS's
 * form (fact 177).
 *
 * @param guard tells who may not ask it. @default everyone may
 */
export async function answerEdge(
  store: Store,
  request: EdgeRequest,
  guard: Guard = () => undefined,
): Promise<EdgeAnswer> {
  const edge = { store, request, guard };
  const parameters = parametersOf(request);
  const target = request.headers['x-amz-target'] ?? '';
  if (target.startsWith('AmazonSQS.')) return sqsJson(edge);
  if (parameters.has('Action'))
    return serviceOf(request, parameters) === 'sqs'
      ? sqsQuery(edge, parameters)
      : snsQuery(edge, parameters);
  return answerS3(edge);
}

/** Of the query, and of a form. */
function parametersOf({ url, headers, body }: EdgeRequest): Map<string, string> {
  const at = url.indexOf('?');
  const parameters = new Map(new URLSearchParams(at < 0 ? '' : url.slice(at + 1)));
  if ((headers['content-type'] ?? '').startsWith(FORM) && !isObjectPath(url))
    for (const [name, value] of new URLSearchParams(body.toString())) parameters.set(name, value);
  return parameters;
}

/** `/bucket/key` is S3's, `/123456789012/queue` SQS's. */
const isObjectPath = (url: string): boolean => !/^\/*(\?|$|\d{12}\/)/.test(url);

/** What the signature names; who does not sign is known by what is asked. */
function serviceOf(
  { headers, url }: EdgeRequest,
  parameters: ReadonlyMap<string, string>,
): 'sqs' | 'sns' {
  const [, service] = /\/(sqs|sns)\/aws4_request/.exec(headers['authorization'] ?? '') ?? [];
  if (service !== undefined) return service === 'sqs' ? 'sqs' : 'sns';
  const names = ['QueueUrl', 'QueueName', 'QueueNamePrefix'];
  const isQueue = names.some((name) => parameters.has(name)) || /^\/+\d{12}\/./.test(url);
  return isQueue || parameters.get('Action') === 'ListQueues' ? 'sqs' : 'sns';
}

const wantsJson = ({ headers }: EdgeRequest): boolean =>
  /^\s*application\/json\b/i.test(headers['accept'] ?? '');

async function sqsQuery(
  { store, request, guard }: Edge,
  parameters: ReadonlyMap<string, string>,
): Promise<EdgeAnswer> {
  const action = parameters.get('Action') ?? '';
  const path = request.url.replace(/\?.*$/s, '');
  const input = sqsInput(parameters);
  if (input['QueueUrl'] === undefined && path.length > 1) input['QueueUrl'] = path;
  const said = { json: wantsJson(request), requestId: randomUUID() };
  const denial = guard(request, sqsRights(action, input));
  if (denial) {
    const error = { code: 'AccessDenied', message: denial.message, type: 'Sender' };
    return wrapped(403, queryError(error, said), said.requestId);
  }
  const { status, headers, body } = await sendSqs(store, request, action, input);
  const output = JSON.parse(body) as Members;
  const answer =
    status < 400
      ? sqsAnswer(action, output, said)
      : queryError(sqsError(output, headers['x-amzn-query-error']), said);
  return wrapped(status, answer, said.requestId);
}

async function sqsJson({ store, request, guard }: Edge): Promise<EdgeAnswer> {
  const [, action = ''] = (request.headers['x-amz-target'] ?? '').split('.');
  let input: Record<string, Value>;
  try {
    input = JSON.parse(request.body.toString() || '{}') as Record<string, Value>;
  } catch {
    const body = JSON.stringify({ __type: 'com.amazon.coral.service#SerializationException' });
    return { status: 400, headers: { 'content-type': AMZ_JSON }, body };
  }
  const denial = guard(request, sqsRights(action, input));
  if (denial) {
    const __type = 'com.amazon.coral.service#AccessDeniedException';
    const body = JSON.stringify({ __type, message: denial.message });
    return { status: 400, headers: { 'content-type': AMZ_JSON }, body };
  }
  const { status, headers, body } = await sendSqs(store, request, action, input);
  return { status, headers: { ...withoutLength(headers), ...idOf(randomUUID()) }, body };
}

interface SqsSaid {
  readonly status: number;
  readonly headers: StoreAnswer['headers'];
  readonly body: string;
}

async function sendSqs(
  store: Store,
  { headers }: EdgeRequest,
  action: string,
  input: Record<string, Value>,
): Promise<SqsSaid> {
  const { QueueUrl: queueUrl } = input;
  const account = accountOf([typeof queueUrl === 'string' ? queueUrl : '']);
  const sent: Record<string, Value> = { ...input };
  const { authorization = '' } = headers;
  if (typeof queueUrl === 'string')
    sent['QueueUrl'] = toStoreQueueUrl(queueUrl, regionOf(authorization));
  if (sent['Attributes'] !== undefined)
    sent['Attributes'] = JSON.parse(toStoreArns(JSON.stringify(sent['Attributes']))) as Value;
  const answer = await store.send({
    ...{ method: 'POST', url: '/', body: JSON.stringify(sent) },
    headers: { 'content-type': AMZ_JSON, 'x-amz-target': `AmazonSQS.${action}`, authorization },
  });
  const body = answer.body.toString();
  // What a message says is nobody's to change: its digest goes with it.
  const told = action === 'ReceiveMessage' ? body : fromStore(body, account, headers['host'] ?? '');
  return { status: answer.status, headers: answer.headers, body: told };
}

/** Codes that the query protocol knows with a prefix. */
const PREFIXED =
  /^(NonExistentQueue|.*Batch.*|PurgeQueueInProgress|UnsupportedOperation|QueueDeletedRecently|QueueNameExists)$/;

function sqsError(output: Members, header: StoreAnswer['headers'][string]) {
  const [full = '', type = 'Sender'] = String(header ?? 'InternalError;Receiver').split(';');
  const code = full.replace(/^AWS\.SimpleQueueService\./, '');
  const { message } = output;
  return {
    code: PREFIXED.test(code) ? `AWS.SimpleQueueService.${code}` : code,
    message: typeof message === 'string' ? message : code,
    type,
  };
}

async function snsQuery(
  { store, request, guard }: Edge,
  parameters: ReadonlyMap<string, string>,
): Promise<EdgeAnswer> {
  const denial = guard(request, snsRights(parameters));
  if (denial) return snsDenied(request, denial);
  const form = new URLSearchParams();
  for (const [name, value] of parameters)
    form.set(name, name === 'Message' ? value : toStoreArns(value));
  const { authorization = '' } = request.headers;
  const { status, body } = await store.send({
    ...{ method: 'POST', url: '/', body: form.toString() },
    headers: { 'content-type': FORM, authorization },
  });
  const account = accountOf([...parameters.values()].filter((it) => it.startsWith('arn:')));
  const xml = fromStore(body.toString(), account, request.headers['host'] ?? '');
  const requestId = /<RequestId>([^<]*)/.exec(xml)?.[1] ?? randomUUID();
  if (!wantsJson(request))
    return wrapped(status, { contentType: 'text/xml', body: xml }, requestId);
  const members = xmlToMembers(xml) as Readonly<Record<string, Members>>;
  const said =
    status < 400 ? snsMembers(parameters.get('Action') ?? '', members) : members['ErrorResponse'];
  const answer = { contentType: 'application/json', body: JSON.stringify(said) };
  return wrapped(status, answer, requestId);
}

/** SNS writes its own name large, and has a code of its own. */
function snsDenied(request: EdgeRequest, { action, message }: Denial): EdgeAnswer {
  const said = { json: wantsJson(request), requestId: randomUUID() };
  const large = message.replaceAll(action, action.replace('sns:', 'SNS:'));
  const error = { code: 'AuthorizationError', message: large, type: 'Sender' };
  const { contentType, body } = queryError(error, said);
  const own = body.replace(SQS_NAMESPACE, 'http://sns.amazonaws.com/doc/2010-03-31/');
  return wrapped(403, { contentType, body: own }, said.requestId);
}

/** The JSON form names a sequence number that there is none of. */
function snsMembers(action: string, members: Readonly<Record<string, Members>>): Members {
  const response = members[`${action}Response`];
  if (action !== 'Publish' || response === undefined) return members;
  const result = response['PublishResult'] as Members;
  return { PublishResponse: { ...response, PublishResult: { SequenceNumber: null, ...result } } };
}

const idOf = (requestId: string): Record<string, string> => ({ 'x-amzn-requestid': requestId });

const wrapped = (status: number, { contentType, body }: QueryAnswer, id: string): EdgeAnswer => ({
  ...{ status, body },
  headers: { 'content-type': contentType, ...idOf(id) },
});
